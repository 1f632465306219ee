/** How cost grows with events, stops and elements. In a desktop window, 1× CPU. */
import {setTimeout as wait} from 'node:timers/promises';
import {drag, dragMap} from './drag.mjs';
import {generate} from './generate.mjs';
import {page} from './pages.mjs';
import {elementCard, elementMap, elementTimeline} from './parts/elements.mjs';
import {leafletMap} from './parts/leaflet.mjs';
import {timelinejsTimeline} from './parts/timelinejs.mjs';
import {visTimeline} from './parts/vis.mjs';
import {moveOurs, moveVis} from './timeline.mjs';

const ourName = 'corridor-elements';

const dragLeaflet = (tools) => drag(tools, tools.page.locator('#map'));

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
    {name: ourName, dataset, parts: [[elementTimeline, src]], act: moveOurs},
    {name: 'vis-timeline', dataset, parts: [[visTimeline]], act: moveVis},
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
