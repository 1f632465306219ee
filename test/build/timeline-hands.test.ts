import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {openSite} from './site.js';

const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Timeline</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/corridor-elements.css"><style>body{margin:8px}</style>
<script type="module" src="/cdn/corridor-timeline.js"></script><p><a href="#after">Before</a></p><corridor-timeline></corridor-timeline>
<p id="after"><a href="#">After</a></p>`;

const site = openSite({'/': body});
const root = `document.querySelector('corridor-timeline').shadowRoot`;

/** 1280 × 1024 px at 400 % page zoom. */
const zoomed = {viewport: {width: 320, height: 256}, deviceScaleFactor: 4, reducedMotion: 'reduce'} as const;

async function open(options: Parameters<typeof site.open>[0]): Promise<Page> {
  const page = await site.open(options);
  await page.waitForFunction(`${root}?.querySelector('.brush') && ${root}.querySelector('.list')`);
  return page;
}

/** Texts that do not stand within the window from side to side, or are cut by a box that they are in. */
const outside = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const one of ${root}.querySelectorAll('text, p, button, summary, .title, .tip, .heading')) {
      if (!one.checkVisibility() || one.closest('.hidden')) continue;
      const {left, right} = one.getBoundingClientRect();
      if (left < -0.5 || right > innerWidth + 0.5 || one.scrollWidth > one.clientWidth + 1 && one.clientWidth)
        found.push(one.localName + ' ' + one.textContent.trim().slice(0, 40) + ' ' + left + '–' + right);
    }
    return found;
  })()`);

/** What has the focus: its id, and whether all of it can be seen. */
const focus = (page: Page) =>
  page.evaluate<{id: string; label: string; inside: boolean}>(`(() => {
    const one = ${root}.activeElement ?? document.activeElement;
    const {left, right, top, bottom} = (one.querySelector?.('.core, .vague') ?? one).getBoundingClientRect();
    return {
      id: one.dataset?.id ?? one.localName,
      label: one.getAttribute('aria-label') ?? one.textContent.trim(),
      inside: left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight,
    };
  })()`);

for (const [name, options, size] of [
  ['at 400 % page zoom', zoomed, ''],
  ['with text twice as large', {viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'}, '200%'],
  ['with text twice as large on a phone', {viewport: {width: 360, height: 740}, reducedMotion: 'reduce'}, '200%'],
] as const)
  void test(`${name} nothing is cut and nothing scrolls sideways, from far, from near, and with the list open`, async () => {
    const page = await open(options);
    await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    await page.waitForTimeout(200);
    assert.deepEqual(await outside(page), []);
    await page.locator('corridor-timeline .mark[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(200);
    assert.deepEqual(await outside(page), [], 'from near');
    await page.locator('corridor-timeline summary').click();
    await page.waitForTimeout(200);
    assert.deepEqual(await outside(page), [], 'with the list');
    await page.close();
  });

void test('keys alone, at 400 % page zoom, lead through everything; the focus is always seen and never caught', async () => {
  const page = await open(zoomed);
  await page.evaluate(`globalThis.said = []; new MutationObserver(() => said.push(${root}.querySelector('[role=status]').textContent))
    .observe(${root}.querySelector('[role=status]'), {childList: true, characterData: true, subtree: true})`);
  const said = () => page.evaluate<string[]>('said.splice(0)');
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
    );
    const now = await focus(page);
    assert.ok(now.inside, `${key}: ${now.id} is out of sight`);
    return now;
  };
  await page.locator('a').first().focus();
  const stops = [];
  for (let i = 0; i < 5; i++) stops.push((await press('Tab')).id);
  assert.equal(stops.at(-1), 'a', stops.join());
  assert.equal(new Set(stops).size, 5, stops.join());

  await page.locator('corridor-timeline .mark[tabindex="0"]').focus();
  await said();
  const first = await press('Home');
  const reached = new Set([first.id]);
  for (let presses = 0; presses < 80; presses++) {
    const {id} = await press('ArrowRight');
    if (reached.has(id)) break;
    reached.add(id);
  }
  const marks = await page.evaluate<string[]>(`[...${root}.querySelectorAll('.mark')].map(({dataset}) => dataset.id)`);
  assert.deepEqual([...reached].sort(), marks.sort());
  assert.deepEqual(await said(), [], 'moving says nothing but the name of the mark');
  const end = await press('End');
  assert.equal(end.id, [...reached].at(-1));
  const year = (label: string) => Number(/\d{4}/.exec(label)?.[0]);
  const decade = await press('PageUp');
  assert.ok(year(end.label) - year(decade.label) >= 10, `${end.label} → ${decade.label}`);
  await press('PageDown');
  const lane = ({label}: {label: string}) => label.split('. ').at(-1);
  await press('Home');
  assert.notEqual(lane(await press('ArrowDown')), lane(await press('ArrowDown')), 'down leads to another lane');
  await press('Enter');
  const announced = await said();
  assert.equal(announced.length, 1, announced.join(' | '));
  assert.match(announced[0]!, /^\d+ of \d+: /);
  await press('Shift+Tab');
  assert.notEqual((await focus(page)).id, 'a');
  await page.close();
});

void test('a real wheel zooms with Ctrl and scrolls the page without; two fingers zoom', async () => {
  const page = await open({viewport: {width: 700, height: 500}, hasTouch: true, reducedMotion: 'reduce'});
  const ticks = () => page.locator('corridor-timeline .ticks').textContent();
  const scene = page.locator('corridor-timeline .scene');
  const {x, y, width, height} = (await scene.boundingBox())!;
  const whole = await ticks();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.keyboard.down('Control');
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
  await page.waitForTimeout(200);
  const near = await ticks();
  assert.notEqual(near, whole);
  await page.keyboard.press('Control');
  assert.equal(await page.evaluate('scrollY'), 0);
  await page.mouse.wheel(0, 100);
  await page.waitForTimeout(300);
  assert.ok((await page.evaluate<number>('scrollY')) > 0, 'the page scrolls');
  assert.equal(await ticks(), near);

  await page.evaluate('scrollTo(0, 0)');
  const hand = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...apart: number[]) =>
    hand.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart.flatMap((far) => [-far, far]).map((by, id) => ({x: x + width / 2 + by, y: y + 60, id})),
    });
  await touch('touchStart', 90);
  for (let far = 80; far > 20; far -= 10) await touch('touchMove', far);
  await touch('touchEnd');
  await page.waitForTimeout(200);
  assert.notEqual(await ticks(), near, 'fingers that come together show more');
  await page.close();
});
