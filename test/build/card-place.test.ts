import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Dataset} from '../../src/dataset/index.js';
import belarusChina from '../../src/generated/belarus-china.js';
import {openSite} from './site.js';

const railBalticaText = readFileSync('src/generated/corridors/rail-baltica.json', 'utf8');
const railBaltica = JSON.parse(railBalticaText) as Dataset;

const widths = [240, 280, 320, 360, 480, 700];
/** The narrowest that a page can be; in less a few long texts take a line or two more, in wide letters like these. */
const narrowest = 320;
const [twoLines, few] = [32, 5];
const languages = ['en', 'be', 'ru', 'zh', 'de', 'ar'];

/** Every fact in a column of each width; the attribute leaves nothing out, and so asks for the code at once. */
const cardsOf = ({facts}: Dataset, more: string): string =>
  widths
    .map((width) => {
      const cards = facts.map(({id}) => `<corridor-fact-card fact="${id}" hide="heading"${more}></corridor-fact-card>`);
      return `<div style="width:${width}px">${cards.join('')}</div>`;
    })
    .join('');
const body = cardsOf(belarusChina, '') + cardsOf(railBaltica, ' src="/rail-baltica.json"');
const site = openSite({
  '/rail-baltica.json': railBalticaText,
  ...Object.fromEntries(
    languages.map((lang) => [
      `/${lang}.html`,
      `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Cards</title>
<link rel="stylesheet" href="/cdn/corridor-elements.css"><style>body{margin:0;font:16px/1.5 sans-serif}</style>${body}`,
    ]),
  ),
});

const cards = `[...document.querySelectorAll('corridor-fact-card')]`;
const heights = `${cards}.map((card) => [card.offsetHeight, card.clientWidth, card.getAttribute('fact')])`;
type Heights = [height: number, width: number, fact: string][];

for (const lang of languages)
  void test(`lang="${lang}": a card of any fact of both datasets comes into the place that was kept for it`, async () => {
    const page = await site.open({viewport: {width: 800, height: 600}}, `/${lang}.html`);
    const before = await page.evaluate<Heights>(heights);
    await page.addScriptTag({url: '/cdn/corridor-fact-card.js', type: 'module'});
    await page.waitForFunction(`customElements.get('corridor-fact-card')`);
    // What is printed begins at once, wherever it stands.
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await page.waitForFunction(`${cards}.every(({shadowRoot}) => shadowRoot.querySelector('.label'))`);
    const after = await page.evaluate<Heights>(heights);
    assert.equal(after.length, widths.length * (belarusChina.facts.length + railBaltica.facts.length));
    const grown = after.flatMap(([height, width, fact], i) => {
      const more = height - before[i]![0];
      return more > 0 ? [{more, width, fact}] : [];
    });
    const tooFar = grown.filter(({more, width}) => width >= narrowest || more > twoLines);
    assert.deepEqual(
      tooFar.map(({more, width, fact}) => `${width} px ${fact}: ${more} px`),
      [],
    );
    assert.ok(grown.length <= few, `${grown.length} cards have grown`);
    await page.close();
  });
