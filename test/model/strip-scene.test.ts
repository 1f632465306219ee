import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLookup} from '../../src/dataset/lookup.js';
import {countryName} from '../../src/model/describe.js';
import {stripScene, type StripScene} from '../../src/model/strip-scene.js';
import {textWidth} from '../../src/model/text-width.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {en} from '../../src/model/strings/en.js';
import {corridor, mainLine} from '../fixtures/corridor.js';
import {snapshot} from '../snapshot.js';

const size = 13;
const bare = {country: (code: string) => code, km: (km: number) => `${km} km`};
const strip = (width: number) =>
  stripScene(mainLine, corridor, width, size, {country: (code) => countryName(code, 'en', en), km: (km) => `${km} km`});
const extent = ({name, at, alignment}: StripScene['stops'][number], width: number): [number, number] => {
  const wide = textWidth(name, size, true);
  const left = at * width - (alignment === 'start' ? 0 : alignment === 'end' ? wide : wide / 2);
  return [left, left + wide];
};

describe('stripScene', () => {
  for (let width = 300; width <= 1400; width += 50)
    it(`at ${width} px writes no name over another or beyond the ends, and always both breaks of gauge`, () => {
      const {stops} = strip(width);
      for (const row of [0, 1]) {
        const extents = stops.filter((stop) => stop.row === row).map((stop) => extent(stop, width));
        extents.sort(([a], [b]) => a - b);
        for (const [i, [left, right]] of extents.entries()) {
          assert.ok(left >= 0 && right <= width, `${left}–${right} of ${width}`);
          assert.ok(i === 0 || left >= extents[i - 1]![1], `overlap at ${left}`);
        }
      }
      for (const id of ['dostyk', 'brest']) assert.notEqual(stops.find((stop) => stop.id === id)?.row, undefined, id);
    });

  it('writes more names where there is more room', () => {
    const count = (width: number) => strip(width).stops.filter(({row}) => row !== undefined).length;
    assert.ok(count(300) < count(700) && count(700) < count(1400));
  });

  it('keeps the stops in their order, at equal distances from 0 to 1', () => {
    const {stops} = strip(700);
    assert.deepEqual(
      stops.map(({id}) => id),
      mainLine.properties.stops.map(({place}) => place),
    );
    for (const [i, {at}] of stops.entries()) assert.ok(Math.abs(at - i / (stops.length - 1)) < 1e-12);
  });

  it('has the countries cover the whole strip without a gap, in order', () => {
    const {countries} = strip(700);
    assert.deepEqual(
      countries.map(({code}) => code),
      ['CN', 'KZ', 'RU', 'BY', 'PL', 'DE'],
    );
    assert.equal(countries[0]?.from, 0);
    assert.equal(countries.at(-1)?.to, 1);
    for (const [i, {from}] of countries.entries()) if (i) assert.equal(from, countries[i - 1]?.to);
  });

  it('highlights the country of the story and names those that have room', () => {
    assert.deepEqual(
      strip(700)
        .countries.filter(({highlighted}) => highlighted)
        .map(({name}) => name),
      ['Belarus'],
    );
    assert.ok(strip(1400).countries.every(({named}) => named));
    assert.ok(strip(300).countries.some(({named}) => !named));
  });

  it('draws standard, broad, standard, side by side where both gauges lie', () => {
    const {tracks, stops} = strip(700);
    assert.deepEqual(
      tracks.map(({kind}) => kind),
      ['standard', 'broad', 'standard'],
    );
    const at = (id: string) => stops.find((stop) => stop.id === id)?.at;
    assert.deepEqual(
      tracks.map(({from, to}) => [from, to]),
      [
        [0, at('dostyk')],
        [at('alashankou'), at('malaszewicze')],
        [at('brest'), 1],
      ],
    );
  });

  it('says which gauges meet at a stop', () => {
    const gauges = (id: string) => strip(700).stops.find((stop) => stop.id === id)?.gauges;
    assert.deepEqual(gauges('brest'), [1520, 1435]);
    assert.deepEqual(gauges('malaszewicze'), [1520, 1435]);
    assert.deepEqual(gauges('minsk'), [1520]);
    assert.deepEqual(gauges('duisburg'), [1435]);
  });

  it('draws a route of one stop, and of none', () => {
    const dataset = smallDataset();
    const [route] = dataset.routes.features;
    const stripOf = (places: string[]) => {
      route!.properties.stops = places.map((place) => ({place}));
      return stripScene(route!, createLookup(dataset), 300, size, bare);
    };
    assert.deepEqual(
      stripOf(['minsk']).stops.map(({id, at}) => [id, at]),
      [['minsk', 0]],
    );
    assert.deepEqual(stripOf([]).stops, []);
    assert.deepEqual(stripOf([]).countries, []);
  });

  for (const width of [320, 764])
    it(`as text at ${width} px`, () => {
      const {stops, tracks, countries} = stripScene(mainLine, corridor, width, size, bare);
      const percent = (share: number) => (share * 100).toFixed(1);
      snapshot(
        `strip-${width}`,
        [
          ...countries.map(
            ({code, from, to, named}) => `${code} ${percent(from)}–${percent(to)}${named ? '' : ' unnamed'}`,
          ),
          ...tracks.map(({kind, from, to}) => `${kind} ${percent(from)}–${percent(to)}`),
          ...stops.map(
            ({name, role, at, row, alignment, gauges}) =>
              `${percent(at)} ${name} ${role} ${gauges.join('+')}${row === undefined ? '' : ` row ${row} ${alignment}`}`,
          ),
        ].join('\n'),
      );
    });
});

describe('stripScene of very many stops', () => {
  it('shows as many as can be told apart, and everyone who has a name', () => {
    const stops = Array.from({length: 2000}, (_, i) => mainLine.properties.stops[i % 69]!);
    const long = {...mainLine, properties: {...mainLine.properties, stops, gauge: []}};
    const scene = stripScene(long, corridor, 800, 13, bare);
    const shown = scene.stops.filter((stop) => stop.shown);
    assert.equal(scene.stops.length, 2000);
    assert.ok(shown.length <= 800 / 4 + 60, String(shown.length));
    assert.ok(scene.stops.every((stop) => stop.row === undefined || stop.shown));
    assert.ok(stripScene(mainLine, corridor, 480, 13, bare).stops.every((stop) => stop.shown));
  });
});
