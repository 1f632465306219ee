/**
 * `node --import tsx test/bench/parse.mjs [events] [stops]`: how long the check of a large dataset takes, in
 * milliseconds; the least of many tries, which other work on the machine disturbs least.
 */
import {performance} from 'node:perf_hooks';
import {parseDataset} from '../../src/dataset/index.js';

const [events = 5000, stops = 2000] = process.argv.slice(2).map(Number);
const located = [{id: 'source', locator: 'p. 1'}];

const places = Array.from({length: stops}, (_, i) => ({
  type: 'Feature',
  id: `place-${i}`,
  geometry: {type: 'Point', coordinates: [20 + (i % 100) / 2, 50 + Math.floor(i / 100) / 2]},
  properties: {name: `Place ${i}`, role: i % 5 ? 'waypoint' : 'hub', country: 'BY', sources: [{id: 'source'}]},
}));
const line = {
  type: 'Feature',
  id: 'line',
  geometry: {type: 'LineString', coordinates: places.map(({geometry}) => geometry.coordinates)},
  properties: {
    name: 'Line',
    mode: 'rail',
    stops: places.map(({id}) => ({place: id})),
    gauge: [{from: 'place-0', to: `place-${stops - 1}`, mm: 1520, sources: located}],
    sources: located,
  },
};
const text = JSON.stringify({
  schemaVersion: 1,
  id: 'large',
  title: 'Large',
  description: 'A corridor for measuring.',
  lang: 'en',
  updated: '2026-11-24',
  license: 'CC0 1.0',
  map: {bbox: [0, 40, 90, 70]},
  themes: [{id: 'theme', name: 'Theme'}],
  places: {type: 'FeatureCollection', features: places},
  routes: {type: 'FeatureCollection', features: [line]},
  events: Array.from({length: events}, (_, i) => ({
    id: `event-${i}`,
    date: `${1990 + (i % 30)}-0${1 + (i % 9)}-${10 + (i % 18)}`,
    title: `Event ${i}`,
    text: `What happened the time with the number ${i}, in a few words.`,
    theme: 'theme',
    places: [`place-${i % stops}`],
    importance: 1 + (i % 3),
    kind: 'reported',
    sources: located,
  })),
  facts: [],
  sources: [{id: 'source', type: 'report', title: 'Source'}],
});

const times = Array.from({length: 15}, () => {
  const document = JSON.parse(text);
  const start = performance.now();
  const {problems} = parseDataset(document);
  const time = performance.now() - start;
  if (problems.length) throw new Error(`the document for measuring is wrong: ${JSON.stringify(problems[0])}`);
  return time;
}).sort((a, b) => a - b);
console.log(`${events} events, ${stops} stops: ${times[0].toFixed(0)} ms, half of the tries ${times[7].toFixed(0)} ms`);
