import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {legend} from '../../src/model/legend.js';
import type {LineScene, MapScene, StopScene} from '../../src/model/map-scene.js';
import {en} from '../../src/model/strings/en.js';

const line = (kind: LineScene['kind'], mm?: number, main = true): LineScene => ({
  route: 'one',
  kind,
  mm,
  main,
  selected: false,
  d: 'M0,0L1,1',
});
const breakOfGauge = {role: 'gauge-break'} as StopScene;
const scene = (lines: LineScene[], stops: StopScene[] = []) => ({lines, stops}) as unknown as MapScene;
const read = (scenes: MapScene[], lang = 'en') =>
  legend(scenes, lang, en).map(({symbol, text}) => `${symbol}: ${text}`);

describe('legend', () => {
  it('explains each kind of line once, in one order, with its gauge in millimetres', () => {
    const scenes = [scene([line('broad', 1520), line('standard', 1435), line('broad', 1520)], [breakOfGauge])];
    assert.deepEqual(read(scenes), [
      'standard: 1,435 mm track',
      'broad: 1,520 mm track',
      'gauge-break: Break of gauge: containers change trains',
    ]);
  });

  it('explains sea, road and rail of unknown gauge by their name', () => {
    assert.deepEqual(read([scene([line('road', 1435), line('sea'), line('other')])]), [
      'other: Rail, other',
      'sea: Sea route',
      'road: Road',
    ]);
    assert.deepEqual(read([scene([line('other', 1000)])]), ['other: 1,000 mm track']);
  });

  it('has a line for each gauge; those that are drawn alike share one', () => {
    const lines = [line('other', 762), line('fourth', 1000), line('third', 1524), line('standard', 1435)];
    assert.deepEqual(read([scene([...lines, line('other'), line('other', 600), line('third', 1524)])]), [
      'standard: 1,435 mm track',
      'third: 1,524 mm track',
      'fourth: 1,000 mm track',
      'other: 762 mm track, Rail, other, 600 mm track',
    ]);
  });

  it('explains thin lines where there are some', () => {
    assert.deepEqual(read([scene([line('broad', 1520, false)])]).at(-1), 'thin: Other routes');
    assert.deepEqual(read([scene([line('sea', undefined, false)])]), ['sea: Sea route']);
  });

  it('explains what the inset shows too', () => {
    assert.deepEqual(read([scene([]), scene([], [breakOfGauge])]).length, 1);
    assert.deepEqual(read([scene([])]), []);
  });

  it('writes numbers as the language of the page does', () => {
    assert.match(read([scene([line('broad', 1520)])], 'de')[0]!, /1520 mm/);
    assert.match(read([scene([line('broad', 1520)])], 'fr')[0]!, /1\s520 mm/);
  });
});
