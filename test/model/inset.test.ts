import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLookup} from '../../src/dataset/lookup.js';
import {startView} from '../../src/model/focus.js';
import {insetBox, needsInset} from '../../src/model/inset.js';
import {fit, project, toPixel} from '../../src/model/mercator.js';
import {routeLines} from '../../src/model/route-lines.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {corridor} from '../fixtures/corridor.js';

const {bbox} = corridor.dataset.map.inset!;

describe('needsInset', () => {
  it('is true where the region is small on the map, false where it fills much of it', () => {
    const start = startView(corridor, '', 780, 330);
    assert.equal(needsInset(bbox, start), true);
    assert.equal(needsInset(bbox, startView(corridor, 'minsk', 780, 330)), false);
  });
});

describe('insetBox', () => {
  for (const width of [480, 640, 780, 1000, 1280, 1600])
    it(`stands in a corner at ${width} px, in the shape of its region, where it covers least of the line`, () => {
      const view = startView(corridor, '', width, Math.round(width * 0.45));
      const {left, top, right, bottom} = insetBox(bbox, corridor, view);
      assert.ok(left === 12 || right === width - 12, `${left}–${right}`);
      assert.ok(top === 12 || bottom === view.height - 12, `${top}–${bottom}`);
      assert.ok((right - left) * (bottom - top) < 0.3 * width * view.height);
      const [a, b] = [project([bbox[0], bbox[3]]), project([bbox[2], bbox[1]])];
      assert.ok(Math.abs((right - left) / (bottom - top) / ((b.x - a.x) / (b.y - a.y)) - 1.1) < 0.15);
      const covered = routeLines(corridor)[0]!
        .points.map((point) => toPixel(view, point))
        .filter(({x, y}) => x > left && x < right && y > top && y < bottom);
      assert.equal(covered.length, 0);
    });

  it('goes to another corner where the line runs through the first one', () => {
    const lookup = createLookup(smallDataset());
    const view = fit([23.7, 52.1, 30.4, 54.5], 600, 400, 40);
    const {left, bottom} = insetBox([22, 51, 33, 56], lookup, view);
    assert.ok(left > 12 || bottom < view.height - 12);
  });
});
