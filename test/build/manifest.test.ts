import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly parameters?: readonly Named[];
}
interface Declaration extends Named {
  readonly kind: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly superclass?: {readonly name: string};
  readonly members?: readonly Member[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: {path: string; declarations: Declaration[]}[];
};
const declarations = modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({tagName}) => tagName);
const publicClasses = declarations.filter(({kind}) => kind === 'class');

const folder = 'src/elements';
const sourceOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const filesOf = (tag: string) =>
  readdirSync(folder).filter((name) => name.startsWith(`${tag}.`) || name.startsWith(`${tag}-`));
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();

const tokenFiles = ['map-tokens.styles.ts', 'lane-tokens.styles.ts', 'tokens.styles.ts'];
const tokens = tokenFiles.map(sourceOf).join('');
/** What each private property reads first. */
const publicNames = new Map(
  [...tokens.matchAll(/--(_[\w-]+): var\(--(corridor-[\w-]+)/g)].map(([, own, name]) => [own!, name!]),
);
const privateNames = (text: string) => found(text, /var\(--(_[\w-]+)/g);

describe('custom-elements.json', () => {
  it('describes the three elements', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [
      'corridor-fact-card',
      'corridor-map',
      'corridor-timeline',
    ]);
    for (const {tagName, description, summary} of elements) assert.ok(description && summary, tagName);
  });

  it('has a sentence for everything public', () => {
    for (const {name, members = [], ...lists} of publicClasses) {
      const {attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = lists;
      for (const one of [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties])
        assert.match(one.description ?? '', /\S.*\.\)?$/s, `${name}: ${one.name || 'the default slot'}`);
    }
  });

  it('shows no private or internal name', () => {
    for (const {name, members = []} of publicClasses)
      for (const member of members) assert.doesNotMatch(member.name, /^[#_]/, name);
  });

  it('lists for each element what pages can set, listen to and call', () => {
    const namesOf = (list: readonly Named[] = []) => list.map(({name}) => name);
    for (const {tagName, attributes, events} of elements) {
      for (const name of ['src', 'heading', 'heading-level', 'selected', 'group', 'hide', 'theme'])
        assert.ok(namesOf(attributes).includes(name), `${tagName!}: ${name}`);
      assert.deepEqual(namesOf(events).sort(), ['corridor-error', 'corridor-ready', 'corridor-select']);
    }
    const methodsOf = (tag: string) =>
      elements
        .find(({tagName}) => tagName === tag)
        ?.members?.flatMap(({kind, name}) => (kind === 'method' ? name : []));
    for (const name of ['flyTo', 'reset', 'toSVG', 'toPNG']) assert.ok(methodsOf('corridor-map')?.includes(name), name);
    for (const name of ['show', 'next', 'previous']) assert.ok(methodsOf('corridor-timeline')?.includes(name), name);
  });
});

describe('custom properties', () => {
  it('are read in the files of tokens alone', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts') && !tokenFiles.includes(file)))
      assert.doesNotMatch(sourceOf(name).replace(/^ \*.*$/gm, ''), /--corridor-/, name);
  });

  it('have a private one each, and every private one that is read is set', () => {
    const all = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map(sourceOf)
      .join('\n');
    const set = new Set(found(all, /--(_[\w-]+):/g));
    for (const name of privateNames(all)) assert.ok(set.has(name), `--${name} is read and never set`);
    const read = new Set(privateNames(all));
    for (const name of set) assert.ok(read.has(name), `--${name} is set and never read`);
  });

  const shared = tokens.slice(tokens.indexOf('export const shared'));
  for (const {tagName, cssProperties = []} of elements)
    it(`of <${tagName!}> are those that it uses`, () => {
      const used = privateNames([shared, ...filesOf(tagName!).map(sourceOf)].join('\n'));
      const names = [...new Set(used.flatMap((name) => publicNames.get(name) ?? []))].map((name) => `--${name}`).sort();
      assert.deepEqual(cssProperties.map(({name}) => name).sort(), names);
    });

  for (const {tagName, cssParts = []} of elements)
    it(`and parts of <${tagName!}> are those in its markup`, () => {
      const text = ['corridor-element.ts', ...filesOf(tagName!)].map(sourceOf).join('\n');
      assert.deepEqual(cssParts.map(({name}) => name).sort(), found(text, /\bpart="([\w-]+)"/g));
    });
});
