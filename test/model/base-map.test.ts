import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Position} from '../../src/dataset/schema.js';
import {arcOf, decodeBaseMap, type BaseMap, type BaseMapData, type Ring} from '../../src/model/base-map.js';
import {fit, project} from '../../src/model/mercator.js';
import {en} from '../../src/model/strings/en.js';
import {squares} from '../fixtures/squares-base-map.js';

const load = (level: string) =>
  decodeBaseMap(JSON.parse(readFileSync(`data/base-map/${level}.json`, 'utf8')) as BaseMapData);

const forwards = (reference: number, {arcs}: BaseMap): number[][] => {
  const points = Array.from({length: arcs[arcOf(reference)]!.length / 2}, (_, i) => [
    ...arcs[arcOf(reference)]!.slice(2 * i, 2 * i + 2),
  ]);
  return reference < 0 ? points.reverse() : points;
};
const outline = (ring: Ring, map: BaseMap) => ring.flatMap((reference) => forwards(reference, map));

/** Even-odd, as the rings are filled. */
function encloses(rings: readonly number[][][], position: Position): boolean {
  const {x, y} = project(position);
  const crossings = rings.flatMap((points) =>
    points.filter(([x1, y1], i) => {
      const [x0, y0] = points.at(i - 1)!;
      return y0! > y !== y1! > y && x < x0! + ((x1! - x0!) * (y - y0!)) / (y1! - y0!);
    }),
  );
  return crossings.length % 2 === 1;
}
const countryAt = (position: Position, map: BaseMap) =>
  map.countries
    .filter(({rings}) =>
      encloses(
        rings.map((ring) => outline(ring, map)),
        position,
      ),
    )
    .map(({code}) => code)
    .join();

describe('decodeBaseMap', () => {
  const map = decodeBaseMap(squares);
  const onGrid = (points: Iterable<number>) => [...points].map((value) => value * 16);

  it('reads arcs and rings', () => {
    assert.deepEqual(map.arcs.map(onGrid), [
      [6, 6, 6, 2],
      [6, 2, 2, 2, 2, 6, 6, 6],
      [6, 6, 10, 6, 10, 2, 6, 2],
    ]);
    assert.deepEqual(
      map.countries.map(({code, rings}) => [code, rings]),
      [
        ['AA', [[0, 1]]],
        ['BB', [[2, ~0]]],
      ],
    );
  });
  it('tells a border from a coast and joins coasts to the outline of the land', () => {
    assert.deepEqual(map.kinds, ['border', 'coast', 'coast']);
    assert.deepEqual(map.land, [[1, 2]]);
    assert.deepEqual(decodeBaseMap({...squares, disputed: [0]}).kinds[0], 'disputed');
  });
  it('knows bounds, what not to name, lakes and seas', () => {
    assert.deepEqual(onGrid(map.bounds), [2, 2, 10, 6]);
    assert.deepEqual(onGrid(map.countries[1]!.bounds), [6, 2, 10, 6]);
    assert.deepEqual(
      map.countries.map(({unlabelled}) => unlabelled),
      [false, true],
    );
    assert.deepEqual(map.lakes.map(onGrid), [[3, 3, 4, 3, 4, 4]]);
    assert.deepEqual(map.seas, [{id: 'black-sea', x: 0.5, y: 0.5}]);
  });
  it('reads numbers of several digits', () => {
    const leading = (digit: number) => String.fromCharCode(93 + digit);
    const far = decodeBaseMap({...squares, rivers: `#${leading(1)}#${leading(1)}${leading(0)}$`});
    assert.deepEqual(onGrid(far.rivers[0]!), [-57 / 2 - 0.5, -(34 * 57 + 1 + 1) / 2]);
  });
  it('says when a text breaks off', () => {
    assert.throws(() => decodeBaseMap({...squares, arcs: squares.arcs.slice(0, -3)}), /breaks off/);
    assert.throws(() => decodeBaseMap({...squares, rings: squares.rings.slice(0, -1)}), /breaks off/);
  });
  it('moves in finer steps from a start that is near', () => {
    const finer = decodeBaseMap({...squares, step: 2, near: [0, 0, 13, 13]});
    assert.deepEqual(onGrid(finer.arcs[0]!), [12, 12, 12, 8]);
    const plain = decodeBaseMap({...squares, step: 2, near: [0, 0, 12, 12]});
    assert.deepEqual(onGrid(plain.arcs[0]!), [12, 12, 12, 4]);
  });
});

for (const level of ['coarse', 'fine']) {
  describe(`base map, ${level}`, () => {
    const map = load(level);

    it('follows every border once from each side, every coast once', () => {
      const uses = map.countries.flatMap(({rings}) => rings.flat());
      const expected = map.arcs.flatMap((_, i) => (map.kinds[i] === 'coast' ? [i] : [i, ~i]));
      assert.deepEqual(
        uses.sort((a, b) => a - b),
        expected.sort((a, b) => a - b),
      );
    });
    it('closes every ring', () => {
      for (const ring of [...map.land, ...map.countries.flatMap(({rings}) => rings)]) {
        const points = outline(ring, map);
        assert.deepEqual(points[0], points.at(-1));
        assert.ok(points.length > 3);
      }
    });
    it('puts places into their countries', () => {
      const places: Record<string, Position> = {
        BY: [27.56, 53.9],
        RU: [20.5, 54.7],
        UA: [34.1, 44.95],
        XK: [21.17, 42.66],
        TW: [121, 23.8],
        IN: [91.87, 27.59],
        CN: [79.5, 35.2],
        XG: [77.1, 35.4],
        EH: [-13, 27.1],
        PS: [35.25, 32],
        KZ: [63.3, 45.95],
        PL: [22.5, 52],
        '': [51, 42],
      };
      assert.deepEqual(
        Object.fromEntries(Object.values(places).map((place) => [countryAt(place, map), place])),
        places,
      );
    });
    it('keeps the north of Russia, whose rings cross the 180th meridian', () => {
      for (const place of [
        [100, 67],
        [60, 66],
        [33, 68],
      ] as Position[])
        assert.equal(countryAt(place, map), 'RU');
      assert.equal(countryAt([5, 67], map), '');
    });
    it('has Balkhash, the Sea of Marmara and the great islands', () => {
      assert.ok(map.lakes.some((lake) => encloses([pairs(lake)], [74, 45.8])));
      assert.equal(countryAt([28, 40.75], map), '');
      const islands: Position[] = [
        [14.3, 37.6],
        [24.8, 35.25],
        [9, 40],
        [-2, 52.5],
        [80.7, 7.5],
        [110, 19.2],
        [138, 36],
        [33, 34.95],
      ];
      assert.deepEqual(
        islands.map((place) => countryAt(place, map)),
        ['IT', 'GR', 'IT', 'GB', 'LK', 'CN', 'JP', 'CY'],
      );
    });
    it('places only seas that have a name', () => {
      for (const {id} of map.seas) assert.ok(id in en, id);
    });
    it('strokes no line along the edge of the ground', () => {
      const [left, top, right, bottom] = map.bounds;
      map.arcs.forEach((_, i) => {
        if (map.kinds[i] === 'coast') return;
        const points = forwards(i, map);
        for (const [axis, edge] of [
          [0, left],
          [1, top],
          [0, right],
          [1, bottom],
        ] as const) {
          assert.ok(!points.some((point, j) => j > 0 && point[axis] === edge && points[j - 1]![axis] === edge));
        }
      });
    });
    it('reaches beyond the corridor in pictures of any usual shape', () => {
      for (const [width, height] of [
        [320, 300],
        [700, 480],
        [1100, 540],
      ] as const) {
        const view = fit([2, 27, 113, 61], width, height, 16);
        const [left, top, right, bottom] = map.bounds;
        assert.ok(left * view.scale + view.dx < 0 && right * view.scale + view.dx > width);
        assert.ok(top * view.scale + view.dy < 0 && bottom * view.scale + view.dy > height);
      }
    });
    it('dashes the line of control and leaves the rest of the border between India and Pakistan', () => {
      const arcsOf = (code: string) =>
        new Set(
          map.countries
            .find((country) => country.code === code)!
            .rings.flat()
            .map(arcOf),
        );
      const between = [...arcsOf('IN')].filter((arc) => arcsOf('PK').has(arc));
      assert.deepEqual(between.map((arc) => map.kinds[arc]).sort(), ['border', 'disputed']);
      const disputed = between.find((arc) => map.kinds[arc] === 'disputed')!;
      assert.ok(forwards(disputed, map).every(([, y]) => y! < project([0, 32]).y));
    });
  });
}

function pairs(line: Float64Array): number[][] {
  return Array.from({length: line.length / 2}, (_, i) => [...line.slice(2 * i, 2 * i + 2)]);
}
