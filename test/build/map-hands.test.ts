import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {snapshot} from '../snapshot.js';
import {openSite} from './site.js';

const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Map</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/corridor-elements.css"><style>body{margin:16px}</style>
<script>window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value}) => value))).observe({type: 'layout-shift', buffered: true})</script>
<script type="module" src="/cdn/corridor-map.js"></script><corridor-map></corridor-map><p style="block-size:1500px">Text</p>`;

const site = openSite({'/': body});
const map = `document.querySelector('corridor-map')`;

/** A map whose first picture stands and whose acts have come; nobody has reached for it. */
async function open(options: BrowserContextOptions): Promise<Page> {
  site.asked.length = 0;
  const page = await site.open({reducedMotion: 'reduce', ...options});
  await page.waitForFunction(`${map}.shadowRoot?.querySelector('.controls')`);
  await page.evaluate('new Promise((done) => setTimeout(done, 300))');
  return page;
}
const awake = (page: Page) => page.waitForFunction(`${map}.leaflet`);
/** What was done has reached the page, and is seen where fingers are aimed. */
const twoFrames = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
const zoom = (page: Page) => page.evaluate<number>(`${map}.leaflet.getZoom()`);

void test('Leaflet takes over without changing one pixel and without a shift; it is not fetched before', async () => {
  const page = await open({viewport: {width: 812, height: 900}});
  const picture = page.locator('corridor-map .picture .scene');
  assert.ok(!site.asked.some((url) => url.includes('leaflet-stage')), site.asked.join());
  const first = await picture.screenshot();
  // By the keyboard’s way, that no pointer shows the controls; what shows the focus is taken off again.
  await page.evaluate(`${map}.interactive = 'always'`);
  await awake(page);
  await page.evaluate('new Promise((done) => setTimeout(done, 500))');
  assert.ok(first.equals(await picture.screenshot()), 'the picture is not the same');
  assert.deepEqual(await page.evaluate('shifts'), []);
  await page.close();
});

void test('one finger scrolls the page and is told of two; two of them zoom and move the map', async () => {
  const page = await open({viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true});
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints: points.map(([x, y], id) => ({x, y, id}))});
  const box = (await page.locator('corridor-map .picture').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(box.x + 12, box.y + 12);
  await awake(page);
  await touch('touchStart', [[x, y]]);
  for (let step = 1; step <= 8; step++) await touch('touchMove', [[x, y - step * 12]]);
  await page.waitForFunction(`${map}.shadowRoot.querySelector('.advice')?.textContent.includes('two fingers')`);
  await touch('touchEnd', []);
  assert.ok((await page.evaluate<number>('scrollY')) > 40, 'the page has not scrolled');
  await page.evaluate('scrollTo(0, 0)');
  await twoFrames(page);
  const start = await zoom(page);
  await touch('touchStart', [
    [x - 20, y],
    [x + 20, y],
  ]);
  for (let step = 1; step <= 8; step++)
    await touch('touchMove', [
      [x - 20 - step * 8, y],
      [x + 20 + step * 8, y],
    ]);
  await touch('touchEnd', []);
  await page.waitForFunction(`${map}.leaflet.getZoom() > ${start + 1}`);
  await page.close();
});

/** As a hand does it that does not wait for the code: Leaflet comes when `arrive` is called. */
async function openSlowly(options: BrowserContextOptions) {
  const page = await open(options);
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*leaflet-stage*', async (route) => {
    await arrived;
    await route.continue();
  });
  const box = (await page.locator('corridor-map .picture').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.75];
  return {page, arrive, x, y};
}
/** How far, in pixels, the sight has moved since the map began. */
const moved = `(() => {
  const [drawn, box] = ['.picture .scene .land', '.picture'].map((part) => ${map}.shadowRoot.querySelector(part).getBoundingClientRect());
  const at = [Math.round(drawn.left - box.left), Math.round(drawn.top - box.top)];
  window.began ??= at;
  return at.map((value, i) => value - began[i]).join();
})()`;
/** Leaflet rounds to whole pixels, more than once. */
const about = (x: number, y: number) =>
  `(([dx, dy]) => Math.abs(dx - ${x}) < 3 && Math.abs(dy - ${y}) < 3)(${moved}.split(',').map(Number))`;

void test('a drag that begins before Leaflet is there is made up for, and goes on where the hand still holds', async () => {
  const {page, arrive, x, y} = await openSlowly({viewport: {width: 812, height: 900}});
  const start = await page.evaluate(moved);
  assert.equal(start, '0,0');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 8, {steps: 4});
  assert.equal(await page.evaluate(`${map}.leaflet`), undefined);
  arrive();
  await awake(page);
  await page.waitForFunction(about(-60, -8));
  await page.mouse.move(x - 90, y - 20, {steps: 5});
  await page.mouse.move(x - 100, y - 24, {steps: 5});
  await page.waitForFunction(about(-100, -24));
  await page.mouse.up();
  await page.mouse.move(x, y, {steps: 3});
  await page.evaluate('new Promise((done) => setTimeout(done, 400))');
  assert.ok(await page.evaluate(about(-100, -24)), 'released is released');
  assert.equal(await page.evaluate(`${map}.selected`), '');
  await page.close();
});

void test('a drag that is over before Leaflet is there is made up for, a press is no drag, a double press zooms', async () => {
  const {page, arrive, x, y} = await openSlowly({viewport: {width: 812, height: 900}});
  await page.evaluate(moved);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y - 10, {steps: 4});
  await page.mouse.up();
  await page.mouse.move(x, y, {steps: 3});
  arrive();
  await awake(page);
  await page.waitForFunction(about(40, -10));
  await page.mouse.move(x - 50, y, {steps: 3});
  assert.ok(await page.evaluate(about(40, -10)));
  await page.close();

  const other = await openSlowly({viewport: {width: 812, height: 900}});
  await other.page.evaluate(moved);
  await other.page.mouse.click(other.x + 2, other.y);
  await other.page.mouse.dblclick(other.x, other.y);
  other.arrive();
  await awake(other.page);
  await other.page.waitForFunction(`${map}.leaflet.getZoom() > 3`);
  const [dx] = (await other.page.evaluate<string>(moved)).split(',').map(Number);
  assert.ok(dx! < -100, 'one level closer, around the hand');
  await other.page.close();
});

void test('two fingers that come before Leaflet have zoomed when it is there, and go on', async () => {
  const {page, arrive, x, y} = await openSlowly({viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true});
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart ? [-apart, apart].map((dx, id) => ({x: x + dx, y: y - 60, id})) : [],
    });
  await touch('touchStart', 20);
  for (const apart of [24, 28, 32, 36, 40]) await touch('touchMove', apart);
  await twoFrames(page);
  assert.equal(await page.evaluate(`${map}.leaflet`), undefined);
  arrive();
  await awake(page);
  const first = await zoom(page);
  for (const apart of [44, 50, 60, 70, 80]) await touch('touchMove', apart);
  await touch('touchEnd', 0);
  await page.waitForFunction(`${map}.leaflet.getZoom() > ${first + 0.7}`);
  await page.evaluate(`${map}.reset()`);
  await page.waitForFunction(`${map}.leaflet.getZoom() < ${first - 0.7}`);
  await page.close();
});

void test('a tap on a stop chooses it and leaves the picture free of controls and tips', async () => {
  const page = await open({viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true});
  const stop = (await page.locator('corridor-map .picture .stop[data-id="dostyk"] .symbol').boundingBox())!;
  await page.touchscreen.tap(stop.x + stop.width / 2, stop.y + stop.height / 2);
  await page.waitForFunction(`${map}.selected === 'dostyk'`);
  await page.waitForFunction(`getComputedStyle(${map}.shadowRoot.querySelector('.controls')).opacity === '0'`);
  const tip = await page.evaluate<string>(`${map}.shadowRoot.querySelector('.tip')?.textContent.trim() ?? ''`);
  assert.ok(['', 'Dostyk'].includes(tip), tip);
  await page.close();
});

void test('paper shows a narrow map whole, its inset too, although the list of stops was opened', async () => {
  const page = await open({viewport: {width: 390, height: 800}});
  await page.locator('corridor-map summary').click();
  await page.waitForFunction(`${map}.shadowRoot.querySelector('.pictures.held')`);
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize({width: 700, height: 1000});
  const boxes = await page.evaluate<{height: number; bottom: number}[]>(
    `['.picture', '.inset', '.pictures'].map((part) => ${map}.shadowRoot.querySelector(part).getBoundingClientRect()).map(({height, bottom}) => ({height, bottom}))`,
  );
  for (const {height, bottom} of boxes.slice(0, 2)) {
    assert.ok(height > 190, `${height} px high`);
    assert.ok(bottom <= boxes[2]!.bottom + 1, 'cut');
  }
  await page.close();
});

void test('the map as SVG needs nothing but itself', async () => {
  const page = await open({viewport: {width: 812, height: 900}});
  const text = await page.evaluate<string>(`${map}.toSVG()`);
  const alone = await page.context().browser()!.newPage();
  const outside: string[] = [];
  alone.on('request', (request) => outside.push(request.url()));
  await alone.setContent(`<body style="margin:0">${text}`);
  assert.deepEqual(outside, []);
  assert.ok(!/url\((?!"?#)|href=|@import|var\(|class=/.test(text));
  // Inkscape clips no svg within an svg, and knows a text's anchor only where it is written.
  assert.equal(text.match(/<svg/g)?.length, 1);
  for (const [id] of text.matchAll(/(?<=url\(#)[^)]+/g)) assert.ok(text.includes(`<clipPath id="${id}"`), id);
  assert.ok(!/<text(?![^>]*text-anchor)[^>]*>/.test(text));
  const colours = await alone.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('path')].map((path) => getComputedStyle(path).stroke))]`,
  );
  for (const gauge of ['rgb(29, 95, 158)', 'rgb(200, 64, 31)']) assert.ok(colours.includes(gauge), colours.join(' '));
  // Names of areas come from the machine’s own tables; where lines lie is told by other snapshots.
  const said = await alone.evaluate<string>(`[...document.querySelectorAll('svg > title, svg > desc, text')]
    .map((node) => node.localName + (node.localName === 'text' ? ' ' + node.getAttribute('font-size') + ' ' + node.getAttribute('font-weight') : '') + ': ' + node.textContent)
    
    .filter((line) => !line.startsWith('text 10.4px')).join('\\n')`);
  snapshot('map-as-svg', said);
  await alone.close();
  await page.close();
});
