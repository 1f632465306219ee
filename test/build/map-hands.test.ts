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

void test('the map as SVG needs nothing but itself', async () => {
  const page = await open({viewport: {width: 812, height: 900}});
  const text = await page.evaluate<string>(`${map}.toSVG()`);
  const alone = await page.context().browser()!.newPage();
  const outside: string[] = [];
  alone.on('request', (request) => outside.push(request.url()));
  await alone.setContent(`<body style="margin:0">${text}`);
  assert.deepEqual(outside, []);
  assert.ok(!/url\(|href=|@import|var\(|class=/.test(text));
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
