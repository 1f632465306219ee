import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeBaseMap} from '../../src/model/base-map.js';
import {viewAt} from '../../src/model/mercator.js';
import {groundWithin} from '../../src/render/map-ground.js';
import {inSteps, linesOf} from '../../src/render/path-steps.js';
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
    assert.equal(lakeOnly.lakes, inSteps(linesOf(map.lakes), true));
  });
  it('keeps a line of which a view shows a part, and land that fills a view', () => {
    const within = groundWithin([view(8, 4, 10, 10)], map);
    // Without the point in the middle of its long side.
    assert.equal(within.land, 'm6 2-4 0 0 4 8 0 0-4-4 0z');
    assert.equal(within.lakes, '');
  });
  it('leaves out points that no view would show apart, but where a country is filled', () => {
    const bent = {...map, borders: 'M0 0l4 0.04l4-0.04', rivers: 'M0 0l4 0.06l4-0.06'};
    const whole = groundWithin([view(8, 8, 160, 160)], bent);
    assert.equal(whole.borders, 'm0 0 8 0');
    assert.equal(whole.rivers, 'm0 0 4 0.06 4-0.06');
    const inset = viewAt({x: 0.25, y: 0}, 1600, 16, 16);
    assert.equal(groundWithin([view(8, 8, 160, 160), inset], bent).borders, 'm0 0 4 0.04 4-0.04');
    const countries = [{code: 'XA', rings: [[0, 0, 4, 0.04, 8, 0, 0, 0]], unlabelled: false}];
    assert.equal(groundWithin([view(8, 8, 160, 160)], {...bent, countries}, ['XA']).borders, 'm0 0 4 0.04 4-0.04');
  });
  it('keeps what lies in one of several views', () => {
    const both = groundWithin([view(1.5, 1, 10, 4), view(11.5, 12, 10, 4)], map);
    assert.equal(both.rivers, 'm1 1 1 0m10 11-1 0');
    assert.equal(groundWithin([view(11.5, 12, 10, 4)], map).rivers, 'm12 12-1 0');
  });
});
