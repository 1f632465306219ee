import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLookup} from '../../src/dataset/lookup.js';
import {project} from '../../src/model/mercator.js';
import {routeLines} from '../../src/model/route-lines.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {corridor} from '../fixtures/corridor.js';

const pointOf = (id: string) => project(corridor.places.get(id)!.geometry.coordinates);

describe('routeLines', () => {
  it('cuts every route of the corridor at the stops where its gauge changes', () => {
    for (const {route, stretches} of routeLines(corridor)) {
      const gauge = route.properties.gauge ?? [];
      if (!gauge.length) continue;
      assert.equal(stretches.length, gauge.length, route.id);
      for (const [i, {from, to, mm}] of gauge.entries()) {
        assert.equal(stretches[i]?.mm, mm);
        const ends = [stretches[i].points[0], stretches[i].points.at(-1)];
        assert.deepEqual(ends, [pointOf(from), pointOf(to)], `${route.id}: ${from}–${to}`);
      }
    }
  });

  it('keeps the order of the dataset', () => {
    assert.deepEqual(
      routeLines(corridor).map(({route}) => route.id),
      corridor.dataset.routes.features.map(({id}) => id),
    );
  });

  it('takes a stretch written from its far end as the same stretch', () => {
    const dataset = smallDataset();
    const [stretch] = dataset.routes.features[0]!.properties.gauge!;
    Object.assign(stretch!, {from: 'minsk', to: 'orsha'});
    const turned = routeLines(createLookup(dataset))[0]?.stretches[0]?.points;
    assert.deepEqual(turned, routeLines(createLookup(smallDataset()))[0]?.stretches[0]?.points);
  });

  it('draws a route without gauge as one line of unknown gauge', () => {
    const dataset = smallDataset();
    delete dataset.routes.features[0]!.properties.gauge;
    const [line] = routeLines(createLookup(dataset));
    assert.equal(line?.stretches.length, 1);
    assert.equal(line.stretches[0]?.mm, undefined);
    assert.equal(line.stretches[0]?.points.length, 4);
  });

  it('leaves out a stretch whose stop is no vertex of the line, and draws the rest', () => {
    const dataset = smallDataset();
    dataset.places.features.find(({id}) => id === 'orsha')!.geometry.coordinates = [30, 54];
    const [line] = routeLines(createLookup(dataset));
    assert.equal(line?.stretches.length, 1);
    assert.equal(line.points.length, 4);
  });

  it('is worked out once for a dataset', () => {
    assert.equal(routeLines(corridor), routeLines(corridor));
  });
});
