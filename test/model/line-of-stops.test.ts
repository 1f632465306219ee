import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lineOfStops} from '../../src/model/line-of-stops.js';
import {stripScene} from '../../src/model/strip-scene.js';
import {corridor, mainLine} from '../fixtures/corridor.js';

const words = {country: (code: string) => code, km: (km: number) => `${km} km`};
const line = lineOfStops(stripScene(mainLine, corridor, 320, 13, words));
const stops = line.flatMap((country) => country.stops);
const at = (id: string) => stops.find((stop) => stop.id === id)!;

describe('lineOfStops', () => {
  it('has every stop once, in order, below the country that it lies in', () => {
    assert.deepEqual(
      stops.map(({id}) => id),
      mainLine.properties.stops.map(({place}) => place),
    );
    for (const {code, stops: inside} of line) for (const stop of inside) assert.equal(stop.country, code, stop.id);
    assert.deepEqual(
      line.map(({code, highlighted}) => (highlighted ? `${code}!` : code)),
      ['CN', 'KZ', 'RU', 'BY!', 'PL', 'DE'],
    );
  });

  it('changes the track at the breaks of gauge, and has both where they run side by side', () => {
    assert.deepEqual([at('dostyk').above, at('dostyk').below], [['standard', 'broad'], ['broad']]);
    assert.deepEqual([at('brest').above, at('brest').below], [['broad'], ['broad', 'standard']]);
    assert.deepEqual([at('minsk').above, at('minsk').below], [['broad'], ['broad']]);
  });

  it('begins and ends at its stops, and what leaves one reaches the next, across borders too', () => {
    assert.deepEqual([stops[0]!.above, stops.at(-1)!.below], [[], []]);
    for (const [i, {below}] of stops.slice(0, -1).entries()) assert.deepEqual(below, stops[i + 1]!.above);
    for (const [i, {across, stops: inside}] of line.entries())
      assert.deepEqual(across, i ? line[i - 1]!.stops.at(-1)!.below : [], inside[0]!.id);
  });

  it('tells the kilometres of those stops for which a source gives them', () => {
    assert.deepEqual(
      stops.filter(({km}) => km).map(({id, km}) => `${id} ${km}`),
      ['chongqing 0 km', 'duisburg 11179 km'],
    );
  });
});
