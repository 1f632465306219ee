import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {borderPath, countryPath, disputedPath, lakePath, landPath, riverPath} from '../../src/model/base-map-paths.js';
import {decodeBaseMap, type BaseMapData} from '../../src/model/base-map.js';
import {fit, type View} from '../../src/model/mercator.js';
import {squares} from '../fixtures/squares-base-map.js';

const map = decodeBaseMap(squares);
/** One unit of the grid is `size` pixels. */
const view = (size: number, dx = 0, dy = 0): View => ({width: 20, height: 20, scale: 16 * size, dx, dy});

describe('base map paths', () => {
  it('fill the land as one outline and a country as its own', () => {
    assert.equal(landPath(map, view(1)), 'M6 2l-4 0 0 4 4 0 4 0 0-4-4 0z');
    assert.equal(countryPath(map, 'BB', view(1)), 'M6 6l4 0 0-4-4 0 0 4z');
    assert.equal(countryPath(map, 'CC', view(1)), '');
  });
  it('stroke each border once, solid or dashed', () => {
    assert.equal(borderPath(map, view(1)), 'M6 6l0-4');
    assert.equal(disputedPath(map, view(1)), '');
    const disputed = decodeBaseMap({...squares, disputed: [0]});
    assert.equal(borderPath(disputed, view(1)), '');
    assert.equal(disputedPath(disputed, view(1)), 'M6 6l0-4');
  });
  it('close lakes and leave rivers open', () => {
    const river = decodeBaseMap({...squares, rivers: squares.lakes});
    assert.equal(lakePath(map, view(1)), 'M3 3l1 0 0 1z');
    assert.equal(riverPath(river, view(1)), 'M3 3l1 0 0 1');
  });
  it('round to tenths of a pixel', () => {
    assert.equal(borderPath(map, view(0.123, 0.04)), 'M.8 .7l0-.5');
  });
  it('drop what lies outside the picture', () => {
    assert.equal(countryPath(map, 'AA', view(10, -100)), '');
    assert.notEqual(countryPath(map, 'BB', view(10, -100)), '');
    assert.equal(borderPath(map, view(10, 0, 100)), '');
  });
  it('leave out points that lie beyond the same side as their neighbours', () => {
    const steps = [0, 8, 1, 0, 1, 1, 1, 0, 3, 0].map((value) => String.fromCharCode(35 + 2 * value)).join('');
    const river = decodeBaseMap({...squares, rivers: `'${steps}`});
    assert.equal(riverPath(river, view(10, -50, -70)), 'M-50 10l30 10 30 0');
  });
  it('leave out bends that cannot be seen', () => {
    assert.equal(lakePath(map, view(0.04)), 'M.1 .1l.1 .1z');
  });

  it('fill what surrounds the picture', () => {
    const coarse = decodeBaseMap(JSON.parse(readFileSync('data/base-map/coarse.json', 'utf8')) as BaseMapData);
    const minsk = fit([27, 53.5, 28, 54], 300, 300);
    assert.notEqual(landPath(coarse, minsk), '');
    assert.ok(landPath(coarse, minsk).length < 2_000);
    assert.notEqual(countryPath(coarse, 'BY', minsk), '');
    assert.equal(countryPath(coarse, 'PT', minsk), '');
  });
  it('stay short in the first picture', () => {
    const coarse = decodeBaseMap(JSON.parse(readFileSync('data/base-map/coarse.json', 'utf8')) as BaseMapData);
    const first = fit([2, 27, 113, 61], 780, 480, 16);
    assert.ok(landPath(coarse, first).length + borderPath(coarse, first).length < 20_000);
  });
});
