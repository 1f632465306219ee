/** Datasets of any size, the same ones every time. */
const themes = ['one', 'two', 'three', 'four'];
const sources = [{id: 'made-up', locator: 'Bench'}];

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (number) => String(number).padStart(2, '0');

function eventAt(i, random) {
  const [year, month, day] = [1990 + random() * 35, 1 + random() * 12, 1 + random() * 28].map(Math.floor);
  return {
    id: `event-${i}`,
    date: [`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`][Math.floor(random() * 3)],
    title: `Event number ${i}`,
    text: 'What happened then, in one sentence of usual length that tells who did what and where.',
    theme: themes[Math.floor(random() * themes.length)],
    places: ['stop-0'],
    importance: 1 + Math.floor(random() * 3),
    kind: 'reported',
    sources,
  };
}

/** A line from west to east that winds a little. */
const positionAt = (i, count, random) => [
  Number((6 + (i / (count - 1)) * 100).toFixed(4)),
  Number((48 + 6 * Math.sin(i / 9) + random()).toFixed(4)),
];

const placeAt = (i, coordinates) => ({
  type: 'Feature',
  id: `stop-${i}`,
  geometry: {type: 'Point', coordinates},
  properties: {name: `Stop ${i}`, role: i % 20 ? 'waypoint' : 'hub', country: 'KZ', sources},
});

function routeThrough(positions) {
  const last = `stop-${positions.length - 1}`;
  const middle = `stop-${positions.length >> 1}`;
  return {
    type: 'Feature',
    id: 'line',
    geometry: {type: 'LineString', coordinates: positions},
    properties: {
      name: 'The line',
      mode: 'rail',
      stops: positions.map((_position, i) => ({place: `stop-${i}`})),
      gauge: [
        {from: 'stop-0', to: middle, mm: 1435, sources},
        {from: middle, to: last, mm: 1520, sources},
      ],
      schematic: true,
      sources,
    },
  };
}

/** A valid dataset document with so many events, stops and facts. */
export function generate({events = 24, stops = 20, facts = 1, seed = 1}) {
  const random = seeded(seed);
  const positions = Array.from({length: stops}, (_none, i) => positionAt(i, stops, random));
  return {
    schemaVersion: 1,
    id: `made-up-${events}-${stops}`,
    title: 'A corridor made up for the bench',
    description: 'Says nothing about any railway.',
    lang: 'en',
    updated: '2026-01-01',
    license: 'CC0 1.0',
    map: {bbox: [0, 35, 115, 60], highlight: ['KZ']},
    themes: themes.map((id) => ({id, name: `Lane ${id}`})),
    places: {type: 'FeatureCollection', features: positions.map((position, i) => placeAt(i, position))},
    routes: {type: 'FeatureCollection', features: [routeThrough(positions)]},
    events: Array.from({length: events}, (_none, i) => eventAt(i, random)),
    facts: Array.from({length: facts}, (_none, i) => ({
      id: `fact-${i}`,
      label: `Trains in year ${i}`,
      value: {type: 'quantity', amount: Math.round(random() * 10000), unit: 'trains', qualifier: 'about'},
      text: 'So many ran.',
      about: ['line'],
      kind: 'reported',
      sources,
    })),
    sources: [{id: 'made-up', type: 'dataset', title: 'Made up for the bench'}],
  };
}
