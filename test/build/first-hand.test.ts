import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {watched} from './boxes.js';
import {openSite} from './site.js';

const site = openSite({
  '/': watched(
    '<script type="module" src="/cdn/corridor-elements.js"></script><corridor-map></corridor-map><p style="block-size:1500px">Text</p>',
  ),
});
const map = `document.querySelector('corridor-map')`;

/** How far the map has come when the hand does, and the file that it waits for. */
const stages = {
  'a first picture without code': 'corridor-elements.code',
  'a first picture with its code': 'belarus-china-first',
  'a map that has only been drawn': 'corridor-map.acts',
  'a map without Leaflet': 'leaflet-stage',
};

interface Place {
  readonly page: Page;
  /** A place of the picture where nothing is drawn but ground. */
  readonly x: number;
  readonly y: number;
}
const wait = (page: Page, ms: number) => page.evaluate(`new Promise((done) => setTimeout(done, ${ms}))`);

/** Does `act` while `file` is on its way, and goes on when Leaflet has come. */
async function before(file: string, options: BrowserContextOptions, act: (place: Place) => Promise<void>) {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const page = await site.open({reducedMotion: 'reduce', ...options}, '/', async (page) => {
    await page.route(`**/chunks/${file}-*.js`, (route) => void arrived.then(() => route.continue()));
  });
  page.setDefaultTimeout(10_000);
  await page.waitForFunction(`${map}.shadowRoot?.querySelector('.picture .stop')`);
  if (file !== 'corridor-elements.code') await page.waitForFunction(`customElements.get('corridor-map')`);
  if (file === 'leaflet-stage') await page.waitForFunction(`${map}.shadowRoot.querySelector('.controls')`);
  await wait(page, 200);
  const box = (await page.locator('corridor-map .picture:visible').boundingBox())!;
  const place = {page, x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height * 0.8)};
  await act(place);
  assert.equal(await page.evaluate(`${map}.leaflet`), undefined);
  arrive();
  await page.waitForFunction(`${map}.leaflet`);
  return place;
}

/** The middle of the westernmost break of gauge, in the window. */
const west = (page: Page) =>
  page.evaluate<{x: number; y: number}>(`[...${map}.shadowRoot.querySelectorAll('.picture .stop.gauge-break .symbol')]
    .map((symbol) => symbol.getBoundingClientRect()).filter(({width}) => width)
    .map(({x, y, width, height}) => ({x: x + width / 2, y: y + height / 2})).sort((a, b) => a.x - b.x)[0]`);
/** The middle of a name. */
async function nameOf(page: Page, id: string) {
  const box = (await page.locator(`corridor-map .picture:visible .label[data-id="${id}"]`).first().boundingBox())!;
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}
const desk = {viewport: {width: 812, height: 900}};
const phone = {viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true};
/** The zoom in which the map begins at the width of `desk`. */
const zoom = `${map}.leaflet.getZoom()`;
const isNearer = (levels: number) => `(() => {
  const now = ${zoom};
  window.fromStart ??= (${map}.reset(), now - ${zoom});
  return Math.abs(fromStart - ${levels}) < 0.15;
})()`;

for (const [name, file] of Object.entries(stages)) {
  void test(`on ${name} a click chooses its stop, once`, async () => {
    const {page} = await before(file, desk, async ({page}) => {
      await page.evaluate(`window.choices = []; addEventListener('corridor-select', ({id}) => choices.push(id))`);
      const {x, y} = await nameOf(page, 'minsk');
      await page.mouse.click(x, y);
    });
    await page.waitForFunction(`${map}.selected === 'minsk'`);
    await wait(page, 200);
    assert.deepEqual(await page.evaluate('choices'), ['minsk']);
    await page.context().close();
  });

  void test(`on ${name} a drag moves the map, and goes on`, async () => {
    const {page, x, y} = await before(file, desk, async ({page, x, y}) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y - 8, {steps: 4});
    });
    await wait(page, 300);
    for (const [dx, dy] of [
      [75, -12],
      [90, -16],
      [110, -20],
    ] as const)
      await page.mouse.move(x + dx, y + dy, {steps: 3});
    await page.mouse.up();
    await wait(page, 300);
    const now = await west(page);
    await page.evaluate(`${map}.reset()`);
    await wait(page, 300);
    const start = await west(page);
    const [dx, dy] = [now.x - start.x, now.y - start.y];
    assert.ok(Math.abs(dx - 110) < 8 && Math.abs(dy + 20) < 8, `moved by ${dx}, ${dy}`);
    assert.equal(await page.evaluate(`${map}.selected`), '');
    await page.context().close();
  });

  void test(`on ${name} a wheel with Ctrl zooms the map, not the page`, async () => {
    const {page} = await before(file, desk, async ({page, x, y}) => {
      await page.evaluate(
        `window.kept = []; addEventListener('wheel', (event) => setTimeout(() => kept.push(event.defaultPrevented)))`,
      );
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.mouse.wheel(0, -120);
      await wait(page, 100);
      await page.keyboard.up('Control');
    });
    await wait(page, 300);
    await page.waitForFunction(isNearer(1), undefined, {timeout: 3000});
    assert.deepEqual(await page.evaluate('kept.slice(0, 2)'), [true, true]);
    await page.context().close();
  });

  void test(`on ${name} a double click zooms`, async () => {
    const {page} = await before(file, desk, async ({page, x, y}) => {
      await page.mouse.dblclick(x, y);
    });
    await wait(page, 300);
    await page.waitForFunction(isNearer(1), undefined, {timeout: 3000});
    await page.context().close();
  });

  void test(`on ${name} two fingers zoom, and go on; one tap chooses`, async () => {
    let touch!: (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) => Promise<unknown>;
    const {page} = await before(file, phone, async ({page, x, y}) => {
      const session = await page.context().newCDPSession(page);
      touch = (type, apart) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: apart ? [-apart, apart].map((dx, id) => ({x: x + dx, y: y - 60, id})) : [],
        });
      await touch('touchStart', 20);
      for (const apart of [24, 28, 32, 36, 40]) await touch('touchMove', apart);
    });
    await wait(page, 400);
    const first = await page.evaluate<number>(zoom);
    for (const apart of [44, 50, 60, 70, 80]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await wait(page, 300);
    const then = await page.evaluate<number>(zoom);
    await page.evaluate(`${map}.reset()`);
    await wait(page, 300);
    const start = await page.evaluate<number>(zoom);
    assert.ok(first - start > 0.7 && then - first > 0.7, `${start}, ${first}, ${then}`);
    const {x, y} = await nameOf(page, 'dostyk');
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(`${map}.selected === 'dostyk'`);
    await page.context().close();
  });
}
