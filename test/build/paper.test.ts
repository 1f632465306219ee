/** Each element on paper, as Chromium prints it, read back from the PDF. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {extractTextItems} from 'unpdf';
import {elementSnippet, render} from '../../src/bundles/render.js';
import {createLookup} from '../../src/dataset/index.js';
import dataset from '../../src/generated/belarus-china.js';
import {areTaken} from './boxes.js';
import {openSite} from './site.js';

const lookup = createLookup(dataset);
const stops = lookup.stopsOf(dataset.routes.features[0]!).map(({properties}) => properties.name);
/** One for each kind of value, reported or a view. */
const facts = dataset.facts
  .filter(
    (fact, i, all) => i === all.findIndex(({value, kind}) => value.type === fact.value.type && kind === fact.kind),
  )
  .map(({id}) => id);
const reference = (id: string) => lookup.sources.get(lookup.facts.get(id)!.sources[0]!.id)!.URL!;

interface Printed {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands on paper, whatever the page shows. */
  readonly told: readonly string[];
}
const printed: Readonly<Record<string, readonly Printed[]>> = {
  map: [
    {
      tag: 'corridor-map',
      attributes: {},
      told: [...stops, '0 km', '11,179 km', '1,435 mm track', '1,520 mm track', 'Break of gauge', 'Natural Earth'],
    },
  ],
  timeline: [
    {
      tag: 'corridor-timeline',
      attributes: {},
      told: [...dataset.events.flatMap(({title, text}) => [title, text]), 'Preiherman, 2024', 'Diplomacy', '2013'],
    },
  ],
  cards: facts.map((fact) => ({
    tag: 'corridor-fact-card',
    attributes: {fact},
    told: [lookup.facts.get(fact)!.text, reference(fact), 'CC BY 4.0'],
  })),
};

const style = '<style>body{margin:0;font:16px/1.5 sans-serif}</style>';
const whole = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title><link rel="icon" href="data:,">${style}${body}`;
const pageOf = (of: readonly Printed[], write: (tag: string, attributes: Printed['attributes']) => string) =>
  whole(of.map(({tag, attributes}) => write(tag, attributes)).join('\n'));
const host = {address: ''};

const site = openSite(
  Object.fromEntries(
    Object.entries(printed).flatMap(([name, of]) => [
      [`/rendered-${name}`, pageOf(of, (tag, attributes) => render(tag, attributes))],
      [`/snippet-${name}`, pageOf(of, (tag, attributes) => elementSnippet(tag, attributes, host))],
    ]),
  ),
);

/** Lines break where they must, some begin with a capital, and letters with accents may be printed in two parts. */
const bare = (text: string) =>
  text
    .normalize()
    .replace(/[\s\u00ad\u200b]+/g, '')
    .toLowerCase();

/** All text of the page that is not hidden on paper, element by element. */
const shown = `(() => {
  const texts = [];
  const read = (node) => {
    if (node.nodeType === 3) texts.push(node.data);
    else if (node.nodeType === 11 || (node.nodeType === 1 && node.checkVisibility() && !node.matches('style, script, title, .hidden')))
      for (const child of node.shadowRoot ? [node.shadowRoot] : node.assignedNodes?.() ?? node.childNodes) read(child);
  };
  read(document.body);
  return texts.filter((text) => text.trim());
})()`;

async function onPaper(page: Page) {
  await page.emulateMedia({media: 'print'});
  const texts = await page.evaluate(shown);
  const pdf = await page.pdf({format: 'A4', margin: {top: '15mm', bottom: '15mm', left: '15mm', right: '15mm'}});
  const {items} = await extractTextItems(new Uint8Array(pdf));
  return {texts: texts as string[], sheets: items};
}

type Sheet = Awaited<ReturnType<typeof onPaper>>['sheets'][number];
/** Of A4 between its margins, in pixels. */
const columnWidth = 680;
/** A4 in points. */
const [sheetWidth, sheetHeight] = [595, 842];

/** Texts that reach over an edge of their sheet. */
const cut = (sheets: readonly Sheet[]): string[] =>
  sheets
    .flat()
    .filter(({str, x, y, width}) => str.trim() && (x < 0 || x + width > sheetWidth + 1 || y < 0 || y > sheetHeight))
    .map(({str}) => str);

for (const [name, of] of Object.entries(printed)) {
  const ways: [string, string, boolean][] = [
    ['with its script', `/snippet-${name}`, true],
    ['rendered in Node, without script', `/rendered-${name}`, false],
  ];
  for (const [way, path, javaScriptEnabled] of ways)
    void test(`${name} on paper, ${way}: all that is told is there, and nothing is cut`, async () => {
      const page = await site.open({viewport: {width: columnWidth, height: 1000}, javaScriptEnabled}, path);
      if (javaScriptEnabled) await page.waitForFunction(areTaken);
      if (javaScriptEnabled) await page.waitForLoadState('networkidle');
      const {texts, sheets} = await onPaper(page);
      const paper = bare(
        sheets
          .flat()
          .map(({str}) => str)
          .join(''),
      );
      for (const text of [...of.flatMap(({told}) => told), ...texts]) assert.ok(paper.includes(bare(text)), text);
      assert.deepEqual(cut(sheets), []);
      for (const words of ['reset', 'copy', 'zoom']) assert.ok(!paper.includes(words), words);
      await page.close();
    });
}

void test('a snippet on paper, without script: the sentence, the figure and the source', async () => {
  for (const [name, words] of [
    ['map', 'The track changes its gauge at Dostyk and Brest'],
    ['timeline', '2013: Belt and Road Initiative'],
    ['cards', '6,000 kilomet'],
  ] as const) {
    const page = await site.open({javaScriptEnabled: false}, `/snippet-${name}`);
    const {sheets} = await onPaper(page);
    const paper = bare(
      sheets
        .flat()
        .map(({str}) => str)
        .join(''),
    );
    assert.ok(paper.includes(bare(words)), words);
    const sources = await page.locator('a[href^="http"]').allInnerTexts();
    assert.ok(sources.length);
    for (const source of sources) assert.ok(paper.includes(bare(source)), source);
    await page.close();
  }
});

void test('an element that is dark for its readers is light on paper, on a dark page, too', async () => {
  const page = await site.open({viewport: {width: columnWidth, height: 1000}}, '/snippet-map');
  const schemeOf = () =>
    page.locator('corridor-map').evaluate((map) => getComputedStyle(map).getPropertyValue('color-scheme'));
  await page.evaluate(`document.documentElement.style.colorScheme = 'dark';
    document.querySelector('corridor-map').setAttribute('theme', 'dark')`);
  await page.waitForFunction(areTaken);
  assert.equal(await schemeOf(), 'dark');
  await page.emulateMedia({media: 'print'});
  assert.equal(await schemeOf(), 'light');
  await page.close();
});
