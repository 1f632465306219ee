/** How cost grows with events, stops and elements, and whether what is removed is gone. In a desktop window, 1× CPU. */
import {setTimeout as wait} from 'node:timers/promises';
import {generate} from './generate.mjs';
import {page} from './pages.mjs';
import {elementCard, elementMap, elementTimeline} from './parts/elements.mjs';
import {leafletMap} from './parts/leaflet.mjs';
import {timelinejsTimeline} from './parts/timelinejs.mjs';
import {visTimeline} from './parts/vis.mjs';

const steps = 20;
const ourName = 'corridor-elements';

/** Main-thread time of one step of what `stepOnce` does, in ms. */
async function timePerStep({page, metrics}, stepOnce) {
  const before = await metrics();
  for (let i = 0; i < steps; i++) await stepOnce(page, i);
  const after = await metrics();
  return {step: ((after.TaskDuration - before.TaskDuration) / steps) * 1000};
}

const nextFrame = '() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';
const showNext = (page) => page.evaluate(`document.querySelector('corridor-timeline').next(); (${nextFrame})()`);

async function dragMap(tools) {
  const {page} = tools;
  const box = await page.locator('corridor-map').boundingBox();
  const [x, y] = [box.x + box.width / 3, box.y + box.height / 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 5, y);
  await page.waitForFunction('document.querySelector("corridor-map").leaflet').catch(() => undefined);
  await wait(500);
  return timePerStep(tools, (page, i) => page.mouse.move(x - i * 4, y - i));
}

/** Off-screen elements begin as the reader comes near. */
async function scrollThrough({page}) {
  await page.evaluate('globalThis.benchSeen.tasks.length = 0');
  const end = await page.evaluate('document.body.scrollHeight');
  for (let y = 0; y < end; y += 400) {
    await page.evaluate(`scrollTo(0, ${y})`);
    await wait(60);
  }
  await wait(300);
  const tasks = await page.evaluate('globalThis.benchSeen.tasks');
  return {step: Math.max(0, ...tasks.map(([, duration]) => duration))};
}

const addAndRemove = `async () => {
  const elements = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'].map((tag) => document.createElement(tag));
  elements[2].setAttribute('fact', 'transit-capacity');
  document.querySelector('main').prepend(...elements);
  await (${nextFrame})();
  await (${nextFrame})();
  for (const element of elements) element.remove();
}`;

/** The first ten fill what is kept on purpose: decoded data, shared style sheets. */
async function leftBehind({page, rest}) {
  for (let i = 0; i < 10; i++) await page.evaluate(`(${addAndRemove})()`);
  const before = await rest();
  for (let i = 0; i < 100; i++) await page.evaluate(`(${addAndRemove})()`);
  await wait(300);
  const after = await rest();
  const more = (key) => after[key] - before[key];
  return {addedNodes: more('Nodes'), addedListeners: more('JSEventListeners'), addedHeap: more('JSHeapUsedSize')};
}

const firstIsDrawn = `document.querySelector('corridor-map').shadowRoot?.querySelector('svg.scene path.land')`;

const ofEvents = (count) => {
  const dataset = generate({events: count});
  const src = {src: `/data/${dataset.id}.json`};
  return [
    {name: ourName, dataset, parts: [[elementTimeline, src]], act: (tools) => timePerStep(tools, showNext)},
    {name: 'vis-timeline', dataset, parts: [[visTimeline]]},
    {name: 'TimelineJS', dataset, parts: [[timelinejsTimeline]]},
  ].map((row) => ({...row, group: 'events', count}));
};

const ofStops = (count) => {
  const dataset = generate({stops: count});
  const src = {src: `/data/${dataset.id}.json`};
  return [
    {name: ourName, dataset, parts: [[elementMap, src]], act: dragMap},
    {name: 'Leaflet by hand', dataset, parts: [[leafletMap]]},
  ].map((row) => ({...row, group: 'stops', count}));
};

const ofElements = (builtIn) => (count) => {
  const kinds = [[elementMap], [elementTimeline], [elementCard, {fact: 'transit-capacity'}]];
  const parts = Array.from({length: count}, (_none, i) => kinds[i % kinds.length]);
  return [{name: ourName, group: 'elements', count, dataset: builtIn, parts, ready: firstIsDrawn, act: scrollThrough}];
};

/** Every page of the growth curves, each with what to do once it stands. */
export function growthPages(builtIn) {
  const rows = [
    ...[24, 500, 5000].flatMap(ofEvents),
    ...[70, 2000].flatMap(ofStops),
    ...[1, 10, 50].flatMap(ofElements(builtIn)),
    {name: ourName, group: 'removed', count: 100, dataset: builtIn, parts: [[elementMap]], act: leftBehind},
  ];
  return rows.map(({dataset, parts, ...row}) => ({...page(dataset, parts), dataset, ...row}));
}
