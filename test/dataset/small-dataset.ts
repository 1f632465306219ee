import type {Dataset} from '../../src/dataset/index.js';

const sources = [{id: 'book', locator: 'p. 7'}];

/** A valid dataset with a little of everything, made anew at each call and with nothing shared inside. */
export const smallDataset = (): Dataset => JSON.parse(JSON.stringify(valid)) as Dataset;

const valid: Dataset = {
  schemaVersion: 1,
  id: 'small',
  title: 'A small corridor',
  description: 'Three stations on two gauges.',
  lang: 'en',
  updated: '2024-02-29',
  license: 'CC BY 4.0',
  map: {bbox: [20, 50, 40, 60], inset: {bbox: [22, 51, 33, 56], title: 'Belarus'}, highlight: ['BY']},
  themes: [
    {id: 'rail', name: 'The railway'},
    {id: 'money', name: 'Money'},
  ],
  places: {
    type: 'FeatureCollection',
    features: [
      place('brest', [23.7, 52.1], 'gauge-break'),
      place('minsk', [27.5, 53.9], 'hub'),
      place('orsha', [30.4, 54.5], 'waypoint'),
    ],
  },
  routes: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'main',
        geometry: {
          type: 'LineString',
          coordinates: [
            [30.4, 54.5],
            [29, 54.2],
            [27.5, 53.9],
            [23.7, 52.1],
          ],
        },
        properties: {
          name: 'Main line',
          mode: 'rail',
          stops: [{place: 'orsha', km: 0}, {place: 'minsk', km: 212}, {place: 'brest'}],
          gauge: [
            {from: 'orsha', to: 'minsk', mm: 1520, sources},
            {from: 'minsk', to: 'brest', mm: 1520, sources},
          ],
          status: [{from: '2020', to: '2021-03', state: 'limited', text: 'Fewer trains.', sources}],
          schematic: true,
          sources,
        },
      },
    ],
  },
  events: [
    {
      id: 'opening',
      date: '2015-06~',
      title: 'The line opens',
      text: 'Trains run.',
      theme: 'rail',
      places: ['brest', 'minsk'],
      routes: ['main'],
      importance: 3,
      kind: 'reported',
      sources,
    },
    {
      id: 'loan',
      date: '2016/..',
      title: 'A loan',
      text: 'Money comes.',
      theme: 'money',
      importance: 1,
      kind: 'view',
      sources,
    },
  ],
  facts: [
    {
      id: 'cost',
      label: 'Cost of the line',
      value: {type: 'quantity', amount: 15e9, unit: 'USD', qualifier: 'over'},
      asOf: '2015',
      text: 'Much money.',
      about: ['main', 'opening'],
      kind: 'reported',
      sources,
    },
    {
      id: 'use',
      label: 'Use',
      value: {type: 'range', min: 25, max: 40, unit: 'percent', of: 100},
      text: 'It is half empty.',
      kind: 'view',
      sources,
    },
  ],
  sources: [{id: 'book', type: 'report', title: 'A book', author: [{family: 'Doe'}], URL: 'https://example.org/book'}],
  translations: {be: {opening: {title: 'Лінія адкрыта'}, small: {title: 'Малы калідор'}}},
};

function place(id: string, coordinates: [number, number], role: 'gauge-break' | 'hub' | 'waypoint') {
  return {
    type: 'Feature' as const,
    id,
    geometry: {type: 'Point' as const, coordinates},
    properties: {name: id, role, country: 'BY', sources: [{id: 'book'}]},
  };
}

/** The document with another value at a JSON pointer; undefined takes out what stands there. */
export function changed(pointer: string, value: unknown, document: unknown = smallDataset()): unknown {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], document);
  if (value !== undefined) (holder as Record<string, unknown>)[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder as object, last);
  return document;
}
