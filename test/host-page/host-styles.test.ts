import assert from 'node:assert/strict';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {column, common, overflow, paintAnew, reset} from './host-styles.js';
import {drawn, promises, settled} from './promise.js';
import {three} from './site.js';

const promise = promises('host-styles');
const tags = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'];

async function pictures(page: Page): Promise<Buffer[]> {
  await drawn(page);
  await page.evaluate('scrollTo(0, 0)');
  await page.mouse.move(899, 899);
  await settled(page);
  await paintAnew(page);
  const shots: Buffer[] = [];
  for (const tag of tags) shots.push(await page.locator(tag).screenshot({animations: 'disabled'}));
  return shots;
}

promise('The page resets everything with `* { … !important }`', async ({visit}) => {
  const clean = await visit(column(three), {head: common});
  const plain = await pictures(clean.page);
  const hostile = await visit(column(three), {head: `${common}<style>${reset}</style>`});
  const reached = await pictures(hostile.page);
  for (const [i, tag] of tags.entries()) {
    if (plain[i]!.equals(reached[i]!)) continue;
    const folder = await mkdtemp(join(tmpdir(), 'corridor-reset-'));
    await writeFile(join(folder, 'plain.png'), plain[i]!);
    await writeFile(join(folder, 'reset.png'), reached[i]!);
    assert.fail(`${tag} looks different: ${folder}`);
  }
  const count = reset.match(/!important/g)?.length ?? 0;
  return `${count} forced declarations change not a byte of the pictures of 3 elements`;
});

promise('The page’s root text is huge (html { font-size: 32px })', async ({visit}) => {
  const {page, errors} = await visit(column(three), {head: `${common}<style>html { font-size: 32px }</style>`});
  await drawn(page);
  const beyond = await page.evaluate<number>(overflow);
  assert.ok(beyond <= 1, `${beyond} px beyond the box`);
  assert.deepEqual(errors, []);
  return 'twice the text, 0 px of it beyond its element';
});

promise('The page’s root text is tiny (html { font-size: 6px })', async ({visit}) => {
  const {page} = await visit(column(three), {head: `${common}<style>html { font-size: 6px }</style>`});
  await drawn(page);
  const smallest = await page.evaluate<number>(
    `Math.min(...[...document.querySelectorAll('${tags.join()}')].flatMap((one) => [...one.shadowRoot.querySelectorAll('p, button, text, span, li, summary')])
      .filter((part) => part.textContent.trim() && part.getClientRects().length).map((part) => parseFloat(getComputedStyle(part).fontSize)))`,
  );
  assert.ok(smallest >= 10, `${smallest} px`);
  return `no text below ${Math.floor(smallest)} px`;
});

const mirrored = [
  ['The page runs from right to left', 'lang="ar" dir="rtl"', ''],
  ['The page says `direction: rtl` in its styles alone', 'lang="en"', '<style>body { direction: rtl }</style>'],
  ['The page forces `direction: rtl` on everything', 'lang="en"', '<style>* { direction: rtl !important }</style>'],
] as const;
for (const [name, html, style] of mirrored)
  promise(name, async ({visit}) => {
    const {page, errors} = await visit(column(three), {head: common + style, html});
    await drawn(page);
    const beyond = await page.evaluate<number>(overflow);
    assert.ok(beyond <= 1, `${beyond} px beyond the box`);
    const sides = await page.evaluate<boolean>(`(() => {
      const root = document.querySelector('corridor-timeline').shadowRoot;
      const middle = (selector) => { const {left, width} = root.querySelector(selector).getBoundingClientRect(); return left + width / 2; };
      return middle('.step.next') < middle('.step.previous');
    })()`);
    assert.ok(sides, 'next is to the left of previous');
    assert.deepEqual(errors, []);
    return `mirrored, ${Math.max(0, Math.ceil(beyond - 1))} px beyond the box`;
  });

promise('The page is zoomed by CSS (`zoom: 2` and `zoom: 0.5`)', async ({visit}) => {
  for (const zoom of ['2', '0.5']) {
    const {page, errors} = await visit(column(three), {
      head: `${common}<style>.host { zoom: ${zoom} }</style>`,
    });
    await drawn(page);
    const off = await page.evaluate<number>(`(() => {
      const root = document.querySelector('corridor-map').shadowRoot;
      const picture = root.querySelector('.picture').getBoundingClientRect();
      const scene = root.querySelector('.picture > .scene').getBoundingClientRect();
      return Math.max(Math.abs(picture.width - scene.width), Math.abs(picture.height - scene.height));
    })()`);
    assert.ok(off <= 2 * Number(zoom), `the picture misses its frame by ${off} px at ${zoom}`);
    await page.locator('corridor-map .picture').hover();
    await page.locator('corridor-map .strip [data-id="brest"]').click();
    assert.equal(await page.evaluate(`document.querySelector('corridor-map').selected`), 'brest');
    assert.deepEqual(errors, []);
  }
  return 'picture and frame agree, a click hits its stop';
});

promise('The elements stand in a transformed parent', async ({visit}) => {
  const {page, errors} = await visit(column(three), {
    head: `${common}<style>.host { transform: scale(.6) rotate(2deg); transform-origin: 0 0; block-size: 600px }</style>`,
  });
  await drawn(page);
  const widths = await page.evaluate<number[]>(
    `[document.querySelector('corridor-map').clientWidth, Number(document.querySelector('corridor-map').shadowRoot.querySelector('.scene').getAttribute('width'))]`,
  );
  assert.equal(widths[0], widths[1]);
  const brest = page.locator('corridor-map .picture .stop[data-id="brest"]');
  await brest.click();
  assert.equal(await page.evaluate(`document.querySelector('corridor-map').selected`), 'brest');
  assert.deepEqual(errors, []);
  return 'drawn to its layout size, a click hits its stop';
});

promise('The page has no doctype', async ({visit}) => {
  const heights = `[...document.querySelectorAll('${tags.join()}')].map(({offsetHeight}) => offsetHeight)`;
  const measured: number[][] = [];
  for (const doctype of ['<!doctype html>', '']) {
    const {page, errors} = await visit(column(three), {doctype, head: common});
    await drawn(page);
    await settled(page);
    measured.push(await page.evaluate<number[]>(heights));
    assert.deepEqual(errors, []);
  }
  assert.deepEqual(measured[1], measured[0]);
  return `${measured[0]!.join(', ')} px high, as with one`;
});
