/** How cost grows with events, stops and elements. In a desktop window, 1× CPU. */
import {setTimeout as wait} from 'node:timers/promises';
import {generate} from './generate.mjs';
import {page} from './pages.mjs';
import {elementCard, elementMap, elementTimeline} from './parts/elements.mjs';
import {leafletMap} from './parts/leaflet.mjs';
import {timelinejsTimeline} from './parts/timelinejs.mjs';
import {visTimeline} from './parts/vis.mjs';
import {median} from './statistics.mjs';

const steps = 20;
const ourName = 'corridor-elements';

const nextFrame = '() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** Main-thread time in ms of one step of what `stepOnce` does, the middle and the worst; `end` belongs to the worst. */
async function timePerStep({page, metrics}, stepOnce, end) {
  const timeOf = async (act) => {
    const before = await metrics();
    await act();
    return ((await metrics()).TaskDuration - before.TaskDuration) * 1000;
  };
  const times = [];
  for (let i = 0; i < steps; i++)
    times.push(
      await timeOf(async () => {
        await stepOnce(i);
        await page.evaluate(`(${nextFrame})()`);
      }),
    );
  const last = await timeOf(end);
  return {step: median(times), worst: Math.max(last, ...times)};
}

/** Takes an element by its picture and pulls it, a few pixels a frame, then lets it go. */
async function drag(tools, picture) {
  const {page} = tools;
  const {x, y, width, height} = await picture.boundingBox();
  const [left, top] = [x + width * 0.6, y + height * 0.4];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left - 6, top);
  await wait(800);
  const before = await picture.screenshot();
  const times = await timePerStep(
    tools,
    (i) => page.mouse.move(left - 10 - i * 4, top),
    async () => {
      await page.mouse.up();
      await wait(500);
    },
  );
  if (before.equals(await picture.screenshot())) throw new Error(`nothing was dragged at ${page.url()}`);
  return times;
}

/** Leaflet comes when the hand does; a drag is one only when it is there. */
async function dragMap(tools) {
  const {page} = tools;
  await page.locator('corridor-map .picture').hover();
  await page.waitForFunction(`document.querySelector('corridor-map').leaflet`);
  await wait(500);
  return drag(tools, page.locator('corridor-map .picture'));
}
const dragLeaflet = (tools) => drag(tools, tools.page.locator('#map'));
const dragVis = (tools) => drag(tools, tools.page.locator('.vis-center'));

/** Nearer first: the whole has nowhere to go. */
async function dragTimeline(tools) {
  const {page} = tools;
  const picture = page.locator('corridor-timeline svg.scene');
  await picture.hover();
  for (let i = 0; i < 2; i++) await page.locator('corridor-timeline .zooms [data-id="@in"]').click();
  await wait(500);
  return drag(tools, picture);
}

const begunShare = `(() => {
  const all = [...document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card')];
  return all.filter((one) => one.shadowRoot?.querySelector('svg.scene, .label')).length / all.length;
})()`;

/** Off-screen elements begin as the reader comes near; at the end each must have been drawn. */
async function scrollThrough({page}) {
  await page.evaluate('globalThis.benchSeen.tasks.length = 0');
  const end = await page.evaluate('document.body.scrollHeight');
  for (let y = 0; y < end; y += 400) {
    await page.evaluate(`scrollTo(0, ${y})`);
    await wait(60);
  }
  await wait(300);
  const [tasks, begun] = await page.evaluate(`[globalThis.benchSeen.tasks, ${begunShare}]`);
  if (begun < 1) throw new Error(`${Math.round(begun * 100)} % of the elements were drawn on the way down`);
  return {worst: Math.max(0, ...tasks.map(([, duration]) => duration))};
}

const firstIsDrawn = `document.querySelector('corridor-map').shadowRoot?.querySelector('svg.scene path.land')`;

const ofEvents = (count) => {
  const dataset = generate({events: count});
  const src = {src: `/data/${dataset.id}.json`};
  return [
    {name: ourName, dataset, parts: [[elementTimeline, src]], act: dragTimeline},
    {name: 'vis-timeline', dataset, parts: [[visTimeline]], act: dragVis},
    {name: 'TimelineJS', dataset, parts: [[timelinejsTimeline]]},
  ].map((row) => ({...row, group: 'events', count}));
};

const ofStops = (count) => {
  const dataset = generate({stops: count});
  const src = {src: `/data/${dataset.id}.json`};
  return [
    {name: ourName, dataset, parts: [[elementMap, src]], act: dragMap},
    {name: 'Leaflet by hand', dataset, parts: [[leafletMap]], act: dragLeaflet},
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
  ];
  return rows.map(({dataset, parts, ...row}) => ({...page(dataset, parts), dataset, ...row}));
}
