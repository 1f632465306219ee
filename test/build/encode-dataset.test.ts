import assert from 'node:assert/strict';
import {test} from 'node:test';
import {datasetModule} from '../../.tools/encode-dataset.mjs';

const decode = async (document: Parameters<typeof datasetModule>[0]): Promise<unknown> =>
  ((await import(`data:text/javascript,${encodeURIComponent(datasetModule(document))}`)) as {default: unknown}).default;

const point = (id: string, coordinates: number[], more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: {type: 'Point', coordinates},
  properties: {name: id, role: 'hub', country: 'BY', sources: [{id: 'first'}], ...more},
});
const line = (id: string, coordinates: number[][], more: object) => ({
  type: 'Feature',
  id,
  geometry: {type: 'LineString', coordinates},
  properties: {name: id, mode: 'rail', ...more, sources: [{id: 'second', locator: 'Lead, ¶1'}]},
});
const dataset = (parts: object) => ({
  schemaVersion: 1,
  id: 'small',
  map: {bbox: [0, 0, 1, 1]},
  places: {type: 'FeatureCollection', features: [point('a', [0.125, 52.5]), point('b', [-7.25, 3], {precision: 5})]},
  routes: {
    type: 'FeatureCollection',
    features: [
      line(
        'r',
        [
          [0.125, 52.5],
          [1, 2],
          [-7.25, 3],
        ],
        {stops: [{place: 'a'}, {place: 'b'}]},
      ),
    ],
  },
  events: [
    {id: 'e', date: '2010', places: ['a', 'b'], importance: 2, sources: [{id: 'first', locator: '¶2'}, {id: 'second'}]},
  ],
  facts: [{id: 'f', value: {type: 'range', min: 0, max: 1, unit: 'percent'}, sources: [{id: 'first'}]}],
  sources: [
    {id: 'first', type: 'report', issued: {'date-parts': [[2024, 2]]}},
    {id: 'second', type: 'webpage', 'title-short': 'S'},
  ],
  ...parts,
});

void test('a dataset comes back as it went in', async () => {
  const document = dataset({});
  assert.deepEqual(await decode(document), document);
});

void test('stops that the line does not say are kept: kilometres, another order, none', async () => {
  const route = (stops: object[]) =>
    line(
      'r',
      [
        [0.125, 52.5],
        [-7.25, 3],
      ],
      {stops},
    );
  const features = [route([{place: 'a'}, {place: 'b', km: 12}]), route([{place: 'b'}, {place: 'a'}]), route([])];
  const document = dataset({routes: {type: 'FeatureCollection', features}});
  assert.deepEqual(await decode(document), document);
});

void test('a text may hold the sign that stands between texts, a number may be zero', async () => {
  const events = [
    {id: 'one', title: 'a|b', importance: 0, sources: [{id: 'first'}]},
    {id: 'two', title: 'c `${x}` "d"', sources: [{id: 'first', locator: 'x'}]},
  ];
  const document = dataset({events});
  assert.deepEqual(await decode(document), document);
});

void test('a dataset without places, facts or anything else comes back too', async () => {
  const empty = {type: 'FeatureCollection', features: []};
  const document = dataset({places: empty, routes: empty, events: [], facts: [], sources: []});
  assert.deepEqual(await decode(document), document);
});
