import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import manifest from '../../custom-elements.json' with {type: 'json'};
import packageJson from '../../package.json' with {type: 'json'};

/** The promise to users: a name here is a name that stays. */
const promised: Record<string, readonly string[]> = {
  'corridor-elements': [
    'CorridorErrorEvent',
    'CorridorFactCard',
    'CorridorMap',
    'CorridorReadyEvent',
    'CorridorSelectEvent',
    'CorridorTimeline',
  ],
  'corridor-elements/dataset': [
    'createLookup',
    'formatEdtf',
    'loadDataset',
    'parseDataset',
    'parseEdtf',
    'problemSentence',
  ],
  'corridor-elements/datasets/belarus-china.js': ['default'],
  'corridor-elements/define/corridor-map.js': [],
  'corridor-elements/define/corridor-timeline.js': [],
  'corridor-elements/define/corridor-fact-card.js': [],
  'corridor-elements/define.js': [],
};
interface Described {
  name: string;
  description?: string;
}
interface Declaration extends Described {
  tagName?: string;
  members?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}
const tags = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'];
const defined = () =>
  tags.filter((tag) => (globalThis as {customElements?: CustomElementRegistry}).customElements?.get(tag));

void test('each module exports exactly the names that are promised, and registers only where it says so', async () => {
  for (const [specifier, names] of Object.entries(promised)) {
    assert.deepEqual(Object.keys((await import(specifier)) as object).toSorted(), names, specifier);
    const [, tag] = /define\/(.*)\.js$/.exec(specifier) ?? [];
    if (tag) assert.ok(defined().includes(tag), specifier);
    else if (!specifier.endsWith('define.js')) assert.deepEqual(defined(), [], specifier);
  }
  assert.deepEqual(defined(), tags);
});

void test('Node draws without a page, and makes none: no global is added to those that Lit brings', () => {
  const script = `await import('lit');
    const before = Object.keys(globalThis).length;
    const {render, renderStatic} = await import('corridor-elements/render');
    const lengths = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'].flatMap((tag) =>
      [render, renderStatic].map((draw) => draw(tag, {fact: 'distance'}).length));
    const page = ['document', 'window', 'HTMLElement', 'Element', 'DOMParser'].filter((name) => name in globalThis);
    process.stdout.write(JSON.stringify({shortest: Math.min(...lengths), page, made: Object.keys(globalThis).length - before}));`;
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'});
  const {shortest, page, made} = JSON.parse(stdout || assert.fail(stderr)) as Record<string, unknown>;
  assert.ok(Number(shortest) > 300);
  assert.deepEqual([page, made], [[], 0]);
});

void test('what Node draws with reaches no element, no controller and no Leaflet', () => {
  const dist = new URL('../../dist/', import.meta.url);
  const seen = new Set<string>();
  const read = (address: string) => {
    if (seen.has(address)) return;
    seen.add(address);
    if (!address.startsWith('file:')) return;
    const imports = readFileSync(fileURLToPath(address), 'utf8').matchAll(/^(?:import|export)\b[^;]*?'([^']+)';$/gm);
    for (const [, to = ''] of imports) read(to.startsWith('.') ? new URL(to, address).href : to);
  };
  read(new URL('render.js', dist).href);
  assert.ok(seen.size > 50);
  assert.deepEqual(
    [...seen].filter((one) => !one.startsWith('file:')),
    ['lit'],
  );
  const files = [...seen].filter((one) => one.startsWith('file:')).map((one) => one.slice(dist.href.length));
  assert.deepEqual(
    files.filter((one) => /^(controllers|embed)\/|elements\/corridor-(element|map|timeline|fact-card)\.js$/.test(one)),
    [],
  );
});

void test('every export without a star names a file that is there', () => {
  for (const target of Object.values(packageJson.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target))
      if (!file.includes('*')) assert.ok(existsSync(fileURLToPath(new URL(`../../${file}`, import.meta.url))), file);
  }
});

void test('the manifest knows the three tags, and nothing public in it lacks a sentence', () => {
  const classes = (manifest as {modules: {declarations: Declaration[]}[]}).modules.flatMap(
    ({declarations}) => declarations,
  );
  assert.deepEqual(classes.flatMap(({tagName}) => tagName ?? []).toSorted(), tags.toSorted());
  const silent = classes.flatMap(({name, members = [], events = [], slots = [], cssParts = [], cssProperties = []}) =>
    [...members, ...events, ...slots, ...cssParts, ...cssProperties]
      .filter(({description}) => !description)
      .map((part) => `${name}: ${part.name}`),
  );
  assert.deepEqual([...new Set(silent)], []);
});
