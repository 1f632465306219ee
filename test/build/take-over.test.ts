import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {render} from '../../src/bundles/render.js';
import {areTaken, boxes, watched} from './boxes.js';
import {openSite} from './site.js';

const elements: [tag: string, attributes: Record<string, string>][] = [
  ['corridor-map', {}],
  ['corridor-timeline', {selected: 'park-billion'}],
  ['corridor-fact-card', {fact: 'soft-loans-2015'}],
  ['corridor-map', {focus: 'brest', hide: 'strip legend'}],
  ['corridor-fact-card', {about: 'great-stone'}],
];
const tags = 'corridor-map,corridor-timeline,corridor-fact-card';
/** The script waits for a word of the test, so that a reader can act before. */
const body = watched(`<script>window.start = () => import('/cdn/corridor-elements.js');</script>
${elements.map(([tag, attributes]) => render(tag, attributes)).join('\n')}`);

const site = openSite({'/': body});

/** Tall, so that every element is near. */
const open = (width: number, javaScriptEnabled = true): Promise<Page> =>
  site.open({viewport: {width, height: 5000}, javaScriptEnabled});

async function takeOver(page: Page) {
  await page.evaluate('start()');
  await page.waitForFunction(`ready === ${elements.length} && ${areTaken}`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))');
}

for (const width of [320, 390, 412, 700, 1100]) {
  void test(`at ${width} px an element takes over what was rendered in Node without a shift, and nothing is there twice`, async () => {
    const page = await open(width);
    const before = await page.evaluate(boxes);
    await takeOver(page);
    assert.deepEqual(await page.evaluate(boxes), before);
    assert.deepEqual(await page.evaluate('shifts'), []);
    const twice = `[...document.querySelectorAll('${tags}')].filter(({shadowRoot}) =>
      shadowRoot.querySelectorAll('.root').length !== 1 || shadowRoot.querySelector('style, [class*="at-"]')).length`;
    assert.equal(await page.evaluate(twice), 0);
    await page.close();
  });
}

for (const [i, name] of ['map', 'timeline', 'card'].entries())
  void test(`what a reader has opened in the ${name} before the script came is open after it, with its content, and has the focus`, async () => {
    const page = await open(700);
    const root = `document.querySelectorAll('${tags}')[${i}].shadowRoot`;
    const state = `({open: ${root}.querySelector('details').open, focus: ${root}.activeElement?.localName,
      height: ${root}.querySelector('details').offsetHeight})`;
    await page.evaluate(`${root}.querySelector('summary').focus(); ${root}.querySelector('summary').click()`);
    await page.waitForTimeout(700);
    const before = await page.evaluate(state);
    await page.evaluate('shifts.length = 0');
    await takeOver(page);
    assert.deepEqual(await page.evaluate(state), before);
    assert.deepEqual(await page.evaluate('shifts'), []);
    await page.close();
  });

for (const width of [320, 390, 700, 1100])
  void test(`at ${width} px nothing moves where the list of a timeline was opened before the script came`, async () => {
    const page = await open(width);
    await page.locator('corridor-timeline summary').click();
    await page.waitForTimeout(700);
    const before = await page.evaluate(boxes);
    await page.evaluate('shifts.length = 0');
    await takeOver(page);
    assert.deepEqual(await page.evaluate(boxes), before);
    assert.deepEqual(await page.evaluate('shifts'), []);
    await page.close();
  });

void test('where the data cannot be had, what was rendered in Node stays', async () => {
  const page = await open(700);
  await page.route('**/chunks/belarus-china-first-*', (route) => route.abort());
  const before = await page.evaluate(boxes);
  await page.evaluate('start()');
  await page.waitForTimeout(500);
  assert.deepEqual(await page.evaluate(boxes), before);
  assert.equal(
    await page.evaluate(`document.querySelector('corridor-map').shadowRoot.querySelectorAll('.failure').length`),
    0,
  );
  await page.close();
});

void test('without script the text, the figures, the sources and links are there', async () => {
  const page = await open(412, false);
  const text = (await page.locator('.root').allInnerTexts()).join(' ');
  for (const words of [
    'Two gauges, one corridor',
    '1,435 mm track',
    '34 years on one line',
    'Reported',
    'Preiherman, 2024',
  ])
    assert.ok(text.includes(words), words);
  await page.locator('corridor-timeline summary').click();
  assert.ok((await page.locator('corridor-timeline .root').innerText()).includes('Belt and Road Initiative'));
  await page.locator('corridor-fact-card summary').first().click();
  assert.ok(await page.locator('corridor-fact-card a[href^="https:"]').first().isVisible());
  assert.equal(await page.locator('button:visible').and(page.locator(':not([inert])')).count(), 0);
  await page.close();
});
