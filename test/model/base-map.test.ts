import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Position} from '../../src/dataset/records.js';
import {
  countryPath,
  decodeBaseMap,
  noBaseMap,
  readCountries,
  type BaseMap,
  type BaseMapData,
  type Line,
} from '../../src/model/base-map.js';
import {groundBounds} from '../../src/model/ground-bounds.js';
import {fit, project} from '../../src/model/mercator.js';
import {en} from '../../src/model/strings/en.js';
import {squares} from '../fixtures/squares-base-map.js';

const read = (level: string) => JSON.parse(readFileSync(`data/base-map/${level}.json`, 'utf8')) as BaseMapData;

type Point = [x: number, y: number];
const pairs = (line: Line): Point[] =>
  Array.from({length: line.length / 2}, (_, i) => line.slice(2 * i, 2 * i + 2) as unknown as Point);
/** The lines of SVG path data. */
const linesOf = (d: string): Line[] =>
  d
    .split('M')
    .slice(1)
    .map((line) => {
      const points: number[] = [];
      for (const [i, step] of (line.match(/-?[\d.]+/g) ?? []).map(Number).entries())
        points.push(i < 2 ? step : step + points[i - 2]!);
      return points;
    });
/** Where a place lies, in grid units. */
const onMap = (position: Position, grid: number): Point => {
  const {x, y} = project(position);
  return [x * grid, y * grid];
};
const keyOf = (from: Point, to: Point) => [from, to].map(String).sort().join(' ');
/** Every piece of these lines, whichever way it is followed. */
const pieces = (lines: readonly Line[]): string[] =>
  lines.flatMap((line) => pairs(line).flatMap((point, i, points) => (i ? keyOf(points[i - 1]!, point) : [])));

/** Even-odd, as the rings are filled. */
function encloses(rings: readonly Line[], [x, y]: Point): boolean {
  const crossings = rings.flatMap((ring) => {
    const points = pairs(ring);
    return points.filter(([x1, y1], i) => {
      const [x0, y0] = points.at(i - 1)!;
      return y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
    });
  });
  return crossings.length % 2 === 1;
}
const countryAt = (position: Position, {countries, grid}: BaseMap) =>
  countries
    .filter(({rings}) => encloses(rings, onMap(position, grid)))
    .map(({code}) => code)
    .join();

describe('decodeBaseMap', () => {
  const map = decodeBaseMap(squares);

  it('reads arcs and rings', () => {
    const {arcs, countries, borders} = readCountries(squares);
    assert.deepEqual(arcs, [
      [6, 6, 6, 2],
      [6, 2, 2, 2, 2, 6, 6, 6],
      [6, 6, 10, 6, 10, 2, 6, 2],
    ]);
    assert.deepEqual(countries, [[[0, 1]], [[2, ~0]]]);
    assert.deepEqual([...borders], [0]);
  });
  it('follows the rings of each country', () => {
    assert.deepEqual(
      map.countries.map(({code, rings}) => [code, rings]),
      [
        ['AA', [[6, 6, 6, 2, 2, 2, 2, 6, 6, 6]]],
        ['BB', [[6, 6, 10, 6, 10, 2, 6, 2, 6, 6]]],
      ],
    );
    assert.equal(countryPath(map, 'BB'), 'M6 6l4 0 0-4-4 0 0 4z');
    assert.equal(countryPath(map, 'CC'), '');
  });
  it('fills all countries as one and strokes each border once, solid or dashed', () => {
    assert.equal(map.land, 'M6 2l-4 0 0 4 4 0 4 0 0-4-4 0z');
    assert.deepEqual([map.borders, map.disputed], ['M6 6l0-4', '']);
    const disputed = decodeBaseMap({...squares, disputed: [0]});
    assert.deepEqual([disputed.borders, disputed.disputed], ['', 'M6 6l0-4']);
  });
  it('closes lakes, leaves rivers open, knows seas and what not to name', () => {
    assert.equal(map.lakes, 'M3 3l1 0 0 1z');
    assert.equal(decodeBaseMap({...squares, rivers: squares.lakes}).rivers, 'M3 3l1 0 0 1');
    assert.deepEqual(map.seas, [{id: 'black-sea', x: 0.5, y: 0.5}]);
    assert.deepEqual(
      map.countries.map(({unlabelled}) => unlabelled),
      [false, true],
    );
  });
  it('knows where its ground ends', () => {
    assert.deepEqual(groundBounds(map), [2 / 16, 2 / 16, 10 / 16, 6 / 16]);
    assert.deepEqual(groundBounds(noBaseMap), [0, 0, 1, 1]);
  });
  it('reads numbers of several digits', () => {
    const leading = (digit: number) => String.fromCharCode(93 + digit);
    const far = decodeBaseMap({...squares, rivers: `#${leading(1)}#${leading(1)}${leading(0)}$`});
    assert.equal(far.rivers, `M${-57 / 2 - 0.5} ${-(34 * 57 + 1 + 1) / 2}l`);
  });
  it('says when a text breaks off', () => {
    assert.throws(() => decodeBaseMap({...squares, arcs: squares.arcs.slice(0, -3)}), /breaks off/);
    assert.throws(() => decodeBaseMap({...squares, rings: squares.rings.slice(0, -1)}), /breaks off/);
  });
  it('moves in finer steps from a start that is near', () => {
    const finer = decodeBaseMap({...squares, step: 2, near: [0, 0, 13, 13]});
    assert.equal(finer.borders, 'M6 6l0-2');
    const plain = decodeBaseMap({...squares, step: 2, near: [0, 0, 12, 12]});
    assert.equal(plain.borders, 'M6 6l0-4');
    assert.deepEqual([finer.grid, plain.grid], [8, 8]);
  });
});

for (const level of ['coarse', 'fine']) {
  describe(`base map, ${level}`, () => {
    const data = read(level);
    const map = decodeBaseMap(data);

    it('follows every border once from each side, every coast once', () => {
      const {arcs, countries, borders} = readCountries(data);
      const expected = arcs.flatMap((_, i) => (borders.has(i) ? [i, ~i] : [i]));
      assert.deepEqual(
        countries.flat(2).sort((a, b) => a - b),
        expected.sort((a, b) => a - b),
      );
    });
    it('closes every ring, those of the land too', () => {
      const land = linesOf(map.land).map((line) => [...line]);
      for (const ring of [...map.countries.flatMap(({rings}) => rings), ...land]) {
        assert.deepEqual(ring.slice(0, 2), ring.slice(-2));
        assert.ok(ring.length > 6);
      }
    });
    it('fills as land what some country fills, and nothing else', () => {
      const sides = new Map<string, number>();
      for (const side of pieces(map.countries.flatMap(({rings}) => rings))) sides.set(side, (sides.get(side) ?? 0) + 1);
      const shores = [...sides].flatMap(([side, count]) => (count === 1 ? [side] : []));
      assert.deepEqual(pieces(linesOf(map.land)).sort(), shores.sort());
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
      assert.ok(linesOf(map.lakes).some((lake) => encloses([lake], onMap([74, 45.8], map.grid))));
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
      const edges = groundBounds(map).map((edge) => edge * map.grid);
      for (const line of linesOf(map.borders + map.disputed))
        pairs(line).forEach((point, i, points) => {
          for (const [side, edge] of edges.entries())
            assert.ok(!i || point[side % 2] !== edge || points[i - 1]![side % 2] !== edge);
        });
    });
    it('reaches beyond the corridor in pictures of any usual shape', () => {
      for (const [width, height] of [
        [320, 300],
        [700, 480],
        [1100, 540],
      ] as const) {
        const view = fit([2, 27, 113, 61], width, height, 16);
        const [left, top, right, bottom] = groundBounds(map);
        assert.ok(left * view.scale + view.dx < 0 && right * view.scale + view.dx > width);
        assert.ok(top * view.scale + view.dy < 0 && bottom * view.scale + view.dy > height);
      }
    });
    it('dashes the line of control and leaves the rest of the border between India and Pakistan', () => {
      const piecesOf = (code: string) => pieces(map.countries.find((country) => country.code === code)!.rings);
      const indian = new Set(piecesOf('IN'));
      const between = new Set(piecesOf('PK').filter((piece) => indian.has(piece)));
      const [solid, dashed] = [map.borders, map.disputed].map((d) =>
        pieces(linesOf(d)).filter((at) => between.has(at)),
      );
      assert.ok(solid!.length && dashed!.length);
      assert.equal(solid!.length + dashed!.length, between.size);
      const [, south] = onMap([0, 32], map.grid);
      for (const piece of dashed!) for (const point of piece.split(' ')) assert.ok(Number(point.split(',')[1]) < south);
    });
  });
}
