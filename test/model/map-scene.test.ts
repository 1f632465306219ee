import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLookup} from '../../src/dataset/lookup.js';
import type {BBox, Dataset} from '../../src/dataset/index.js';
import {noBaseMap} from '../../src/model/base-map.js';
import {lineKinds, mapScene, type MapSceneOptions} from '../../src/model/map-scene.js';
import {fit, project, toPixel} from '../../src/model/mercator.js';
import {related} from '../../src/model/related.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {baseMap} from '../fixtures/corridor.js';
import {squares} from '../fixtures/squares-base-map.js';
import {decodeBaseMap} from '../../src/model/base-map.js';

const small = smallDataset();
const sceneOf = (more: Partial<MapSceneOptions> = {}, dataset: Dataset = small) => {
  const lookup = createLookup(dataset);
  return mapScene({
    lookup,
    baseMap: noBaseMap,
    view: fit(dataset.map.bbox, 600, 400),
    routes: [],
    related: related('', lookup),
    textSize: 13,
    symbolSize: 1,
    names: {country: (code) => code, sea: (id) => id, note: ({properties}) => `note on ${properties.name}`},
    mostLabels: 10,
    ...more,
  });
};
const pairsOf = (d: string) =>
  d
    .slice(1)
    .split('L')
    .map((pair) => pair.split(',').map(Number));

describe('lineKinds', () => {
  const kindsOf = (...widths: number[]) => {
    const dataset = smallDataset();
    const [route] = dataset.routes.features;
    const [stretch] = route!.properties.gauge!;
    route!.properties.gauge = widths.map((mm) => ({...stretch!, mm}));
    return lineKinds(createLookup(dataset));
  };

  it('tells the usual two gauges, sea and road apart, and rail of unknown gauge', () => {
    const kindOf = kindsOf(1520, 1435);
    assert.equal(kindOf('rail', 1435), 'standard');
    assert.equal(kindOf('rail', 1520), 'broad');
    assert.equal(kindOf('rail', undefined), 'other');
    assert.equal(kindOf('sea', undefined), 'sea');
    assert.equal(kindOf('road', 1435), 'road');
  });

  it('gives a third and a fourth gauge a look each, in the order of the dataset; more share the last', () => {
    const kindOf = kindsOf(1524, 1435, 1000, 1524, 1668, 762);
    assert.deepEqual(
      [1524, 1000, 1668, 762].map((mm) => kindOf('rail', mm)),
      ['third', 'fourth', 'other', 'other'],
    );
  });
});

describe('mapScene', () => {
  it('draws each stop at its projected place, to a tenth of a pixel', () => {
    const {stops, view} = sceneOf();
    for (const {id, x, y} of stops) {
      const place = small.places.features.find((feature) => feature.id === id)!;
      const pixel = toPixel(view, project(place.geometry.coordinates));
      assert.ok(Math.abs(pixel.x - x) <= 0.051 && Math.abs(pixel.y - y) <= 0.051, id);
    }
    assert.deepEqual(stops.map(({id}) => id).sort(), ['brest', 'minsk', 'orsha']);
  });

  it('draws each stretch of track as one line that starts and ends at its stops', () => {
    const {lines, stops} = sceneOf();
    const at = (id: string) => stops.filter((stop) => stop.id === id).map(({x, y}) => [x, y])[0];
    assert.deepEqual(
      lines.map(({kind, main, mm}) => [kind, main, mm]),
      [
        ['broad', true, 1520],
        ['broad', true, 1520],
      ],
    );
    assert.deepEqual(pairsOf(lines[0]!.d)[0], at('orsha'));
    assert.deepEqual(pairsOf(lines[1]!.d).at(-1), at('brest'));
  });

  it('lights the chosen stop and writes its note in a second line', () => {
    const lookup = createLookup(small);
    const {stops, labels} = sceneOf({related: related('minsk', lookup)});
    assert.deepEqual(
      stops.filter(({selected}) => selected).map(({id}) => id),
      ['minsk'],
    );
    const label = labels.find(({id}) => id === 'minsk');
    assert.equal(label?.note, 'note on minsk');
    assert.equal(label.bold, true);
  });

  it('makes symbols smaller where it is told to', () => {
    const radius = (symbolSize: number) => sceneOf({symbolSize}).stops.find(({id}) => id === 'brest')?.radius;
    assert.equal(radius(1), 7);
    assert.equal(radius(0.5), 3.5);
  });

  it('names no more stops than it is told to, the most important first', () => {
    const {labels} = sceneOf({mostLabels: 1});
    assert.deepEqual(
      labels.map(({text}) => text),
      ['brest'],
    );
  });

  it('leaves out stops that lie outside the picture', () => {
    const west: BBox = [20, 50, 25, 53];
    assert.deepEqual(
      sceneOf({view: fit(west, 300, 300)}).stops.map(({id}) => id),
      ['brest'],
    );
  });

  it('keeps names off what is taken', () => {
    const taken = [{left: 0, top: 0, right: 600, bottom: 400}];
    assert.deepEqual(sceneOf({taken}).labels, []);
  });

  it('draws the ground once for all views, which move it', () => {
    const [far, near] = [sceneOf({baseMap}), sceneOf({baseMap, view: fit([20, 50, 25, 53], 300, 300)})];
    const {transform, ...drawn} = far.ground;
    const {transform: moved, ...drawnNear} = near.ground;
    assert.deepEqual(drawnNear, drawn);
    assert.notEqual(moved, transform);
  });

  it('brings a point of the ground to where its place stands', () => {
    const {view, ground} = sceneOf({baseMap});
    const [dx, dy, scale] = ground.transform.match(/[-\d.]+/g)!.map(Number) as [number, number, number];
    const {x, y} = project([27.56, 53.9]);
    const drawn = toPixel(view, {x, y});
    assert.ok(Math.abs(x * baseMap.grid * scale + dx - drawn.x) < 0.2);
    assert.ok(Math.abs(y * baseMap.grid * scale + dy - drawn.y) < 0.2);
  });

  it('paints the highlighted country', () => {
    const there = sceneOf({baseMap});
    assert.ok(there.ground.highlight.length > 100);
    const nowhere = structuredClone(small);
    nowhere.map.highlight = [];
    assert.equal(sceneOf({baseMap}, nowhere).ground.highlight, '');
  });

  it('names countries inside themselves, and none that may not be named', () => {
    const view = {width: 400, height: 400, scale: 400, dx: 0, dy: 0};
    const {areas} = sceneOf({baseMap: decodeBaseMap(squares), view, routes: ['none']});
    assert.deepEqual(
      areas.filter(({kind}) => kind === 'country').map(({id}) => id),
      ['AA'],
    );
  });

  it('a dataset without routes shows its ground and sites alone', () => {
    const empty = structuredClone(small);
    empty.routes.features = [];
    const {lines, stops} = sceneOf({}, empty);
    assert.deepEqual(lines, []);
    assert.deepEqual(stops, []);
  });
});
