import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startView, viewOf} from '../../src/model/focus.js';
import {boundsOf, project, toPixel, zoomOf, type View} from '../../src/model/mercator.js';
import {corridor, mainLine} from '../fixtures/corridor.js';

const pixel = (id: string, view: View) => toPixel(view, project(corridor.places.get(id)!.geometry.coordinates));
const shows = (id: string, view: View) => {
  const {x, y} = pixel(id, view);
  return x >= 0 && y >= 0 && x <= view.width && y <= view.height;
};

describe('startView', () => {
  for (const [width, height] of [
    [280, 260],
    [780, 330],
    [1600, 700],
  ] as const)
    it(`shows the whole corridor in ${width} × ${height}`, () => {
      const view = startView(corridor, '', width, height);
      assert.deepEqual([view.width, view.height], [width, height]);
      for (const {place} of mainLine.properties.stops) assert.ok(shows(place, view), place);
      const [west, south, east, north] = boundsOf(view);
      const [w, s, e, n] = corridor.dataset.map.bbox;
      assert.ok(west <= w && south <= s && east >= e && north >= n);
    });

  it('begins at the place that is named, with its surroundings', () => {
    const view = startView(corridor, 'minsk', 780, 330);
    const {x, y} = pixel('minsk', view);
    assert.ok(Math.abs(x - 390) < 1e-6 && Math.abs(y - 165) < 1e-6);
    assert.ok(shows('great-stone', view) && !shows('duisburg', view));
    assert.ok(zoomOf(view.scale) > 5 && zoomOf(view.scale) < 8);
  });

  it('begins with the whole corridor where the focus names nothing', () => {
    assert.deepEqual(startView(corridor, 'atlantis', 780, 330), startView(corridor, '', 780, 330));
  });
});

describe('viewOf', () => {
  it('shows every place of an event, a route or a fact', () => {
    for (const [id, places] of Object.entries({
      'border-closure': ['brest', 'malaszewicze', 'kuznica'],
      'khorgos-branch': ['jinghe', 'khorgos', 'altynkol', 'almaty', 'moiynty'],
      distance: ['minsk', 'beijing'],
    })) {
      const view = viewOf(id, corridor, 640, 300)!;
      for (const place of places) assert.ok(shows(place, view), `${id}: ${place}`);
    }
  });

  it('comes no closer to neighbours than to a single place', () => {
    const near = viewOf('belgee-founded', corridor, 640, 300)!;
    const single = viewOf('barysaw', corridor, 640, 300)!;
    assert.ok(near.scale <= single.scale * 1.000001);
    assert.ok(shows('barysaw', near) && shows('zhodzina', near));
  });

  it('is undefined for what stands nowhere on the map', () => {
    assert.equal(viewOf('covid', corridor, 640, 300), undefined);
    assert.equal(viewOf('atlantis', corridor, 640, 300), undefined);
    assert.equal(viewOf('', corridor, 640, 300), undefined);
  });
});
