import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeBaseMap} from '../../src/model/base-map.js';
import {viewAt} from '../../src/model/mercator.js';
import {groundWithin} from '../../src/render/map-ground.js';
import {inSteps} from '../../src/render/path-steps.js';
import {squares} from '../fixtures/squares-base-map.js';

describe('groundWithin', () => {
  const map = {...decodeBaseMap(squares), rivers: 'M1 1l1 0M12 12l-1 0'};
  /** 16 grid units are 160 px wide. */
  const view = (x: number, y: number, width: number, height: number) =>
    viewAt({x: x / 16, y: y / 16}, 160, width, height);

  it('leaves out lines that no view shows', () => {
    const lakeOnly = groundWithin([view(3.5, 3.5, 20, 20)], map);
    assert.equal(lakeOnly.rivers, '');
    assert.equal(lakeOnly.borders, '');
    assert.equal(lakeOnly.lakes, inSteps(map.lakes));
  });
  it('keeps a line of which a view shows a part, and land that fills a view', () => {
    const within = groundWithin([view(8, 4, 10, 10)], map);
    assert.equal(within.land, inSteps(map.land));
    assert.equal(within.lakes, '');
  });
  it('keeps what lies in one of several views', () => {
    const both = groundWithin([view(1.5, 1, 10, 4), view(11.5, 12, 10, 4)], map);
    assert.equal(both.rivers, 'm1 1 1 0m10 11-1 0');
    assert.equal(groundWithin([view(11.5, 12, 10, 4)], map).rivers, 'm12 12-1 0');
  });
});
