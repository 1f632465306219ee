import assert from 'node:assert/strict';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {column, common, overflow, paintAnew, reset} from './host-styles.js';
import {acts, drawn, promises, settled} from './promise.js';
import {three} from './site.js';

const promise = promises('host-styles');
/** All three at twice their size. */
const large = {width: 1600, height: 4200};
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

/** Presses on the middle of each stop and event that lies on top there, and hears what is meant; returns how many. */
async function allMeant(page: Page): Promise<number> {
  await acts(page);
  await page.evaluate(
    `window.asked = ''; addEventListener('corridor-select', (event) => { event.preventDefault(); asked = event.id; })`,
  );
  const aims = await page.evaluate<{id: string; x: number; y: number}[]>(`[
    ['corridor-map', '.picture .stop .symbol'], ['corridor-timeline', '.mark .core']].flatMap(([tag, selector]) => {
      const {shadowRoot} = document.querySelector(tag);
      return [...shadowRoot.querySelectorAll(selector)].flatMap((one) => {
        const {left, top, width, height} = one.getBoundingClientRect(), {id} = one.closest('[data-id]').dataset;
        const [x, y] = [left + width / 2, top + height / 2];
        return shadowRoot.elementFromPoint(x, y)?.closest('[data-id]')?.dataset.id === id ? {id, x, y} : [];
      });
    })`);
  for (const {id, x, y} of aims) {
    await page.mouse.click(x, y);
    assert.equal(await page.evaluate('asked'), id);
  }
  assert.ok(aims.length > 40, `${aims.length} presses`);
  return aims.length;
}

promise('The page is zoomed by CSS (`zoom: 2` and `zoom: 0.5`)', async ({visit}) => {
  let count = 0;
  for (const zoom of ['2', '0.5']) {
    const {page, errors} = await visit(column(three), {
      head: `${common}<style>.host { zoom: ${zoom} }</style>`,
    });
    await page.setViewportSize(large);
    await drawn(page);
    const off = await page.evaluate<number>(`(() => {
      const root = document.querySelector('corridor-map').shadowRoot;
      const picture = root.querySelector('.picture').getBoundingClientRect();
      const scene = root.querySelector('.picture > .scene').getBoundingClientRect();
      return Math.max(Math.abs(picture.width - scene.width), Math.abs(picture.height - scene.height));
    })()`);
    assert.ok(off <= 2 * Number(zoom), `the picture misses its frame by ${off} px at ${zoom}`);
    count += await allMeant(page);
    assert.deepEqual(errors, []);
  }
  return `picture and frame agree; ${count} presses, each means the stop or event under it`;
});

promise('The elements stand in a transformed parent', async ({visit}) => {
  const {page, errors} = await visit(column(three), {
    head: `${common}<style>.host { transform: scale(.6) rotate(2deg); transform-origin: 0 0; block-size: 600px }</style>`,
  });
  await page.setViewportSize(large);
  await drawn(page);
  const widths = await page.evaluate<number[]>(
    `[document.querySelector('corridor-map').clientWidth, Number(document.querySelector('corridor-map').shadowRoot.querySelector('.scene').getAttribute('width'))]`,
  );
  assert.equal(widths[0], widths[1]);
  const count = await allMeant(page);
  assert.deepEqual(errors, []);
  return `drawn to its layout size; ${count} presses, each means the stop or event under it`;
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

const apart = (body: string, wrap: (element: string) => string) =>
  body.replaceAll(/<(corridor-[a-z-]+).*?<\/\1>/g, wrap);
const places: Record<string, string> = {
  'a float': apart(three, (one) => `<div style="float: left">${one}</div>`),
  'table cells': `<table><tr>${apart(three, (one) => `<td>${one}</td>`)}</tr></table>`,
  'a row': `<div style="display: flex">${three}</div>`,
  'vertical text': `<div style="writing-mode: vertical-rl">${three}</div>`,
};
promise('The elements stand in a float, in table cells, in a row and in vertical text', async ({visit}) => {
  for (const [name, body] of Object.entries(places)) {
    const {page, errors} = await visit(body, {head: common});
    await page.setViewportSize({width: 900, height: 3200});
    await drawn(page);
    const found = await page.evaluate<{width: number; mode: string}[]>(
      `[...document.querySelectorAll('${tags.join()}')].map((one) => ({width: one.clientWidth, mode: getComputedStyle(one.shadowRoot.querySelector('.root')).writingMode}))`,
    );
    for (const {width, mode} of found) {
      assert.ok(width >= 240, `in ${name} ${width} px wide`);
      assert.equal(mode, 'horizontal-tb', name);
    }
    const beyond = await page.evaluate<number>(overflow);
    assert.ok(beyond <= 1, `in ${name} ${beyond} px beyond the box`);
    assert.deepEqual(errors, []);
  }
  return `never less than 240 px wide, horizontal, 0 px beyond the box in ${Object.keys(places).length} places`;
});
