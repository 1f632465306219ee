/** Reads the base map that `.tools/build-base-map.mjs` wrote. Knows ground and borders; not the corridor, not pixels. */
import type {Position} from '../dataset/records.js';
import {project} from './mercator.js';

/** A file `data/base-map/*.json`: so many units as `grid` says go round the world. */
export interface BaseMapData {
  readonly grid: number;
  /** Lines move by multiples of `step`, except those that start inside the box `near`. */
  readonly step: number;
  readonly near: readonly number[];
  readonly codes: string;
  readonly unlabelled: string;
  readonly disputed: readonly number[];
  readonly rings: string;
  readonly arcs: string;
  readonly lakes: string;
  readonly rivers: string;
  /** Where the name of a sea may stand, `[longitude, latitude]`. */
  readonly seas: Readonly<Record<string, Position>>;
}

/** Points one after the other in grid units, `[x0, y0, x1, y1, …]`. */
export type Line = readonly number[];

export interface Country {
  /** ISO 3166-1 alpha-2; a code of our own that starts with X where there is none. */
  readonly code: string;
  /** Closed: the last point is the first one. */
  readonly rings: readonly Line[];
  /** Drawn, but never named on the map: the name would take a side. */
  readonly unlabelled: boolean;
}

/** Grid units are those of the Web Mercator world as a square of `grid`, mostly whole; paths are SVG path data in them. */
export interface BaseMap {
  readonly grid: number;
  /** The widest first: that is how they get their names. */
  readonly countries: readonly Country[];
  /** All countries as one, which leaves out what is inside: that is most of the lines. */
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly lakes: string;
  readonly rivers: string;
  /** In the unit square. */
  readonly seas: readonly {readonly id: string; readonly x: number; readonly y: number}[];
}

/** Throws where the text of the map breaks off. */
export function decodeBaseMap(data: BaseMapData): BaseMap {
  const {arcs, countries, borders} = readCountries(data);
  const codes = data.codes.match(/../g) ?? [];
  const strokes = (areDashed: boolean) =>
    pathOf(
      arcs.filter((_, i) => borders.has(i) && data.disputed.includes(i) === areDashed),
      '',
    );
  return {
    grid: data.grid / data.step,
    countries: countries
      .map((rings, i) => ({
        code: codes[i]!,
        rings: rings.map((ring) => outline(ring, arcs)),
        unlabelled: data.unlabelled.includes(codes[i]!),
      }))
      .sort((a, b) => breadth(b.rings) - breadth(a.rings)),
    land: pathOf(joined(arcs.filter((_, i) => !borders.has(i)))),
    borders: strokes(false),
    disputed: strokes(true),
    lakes: pathOf(readLines(data.lakes)),
    rivers: pathOf(readLines(data.rivers), ''),
    seas: Object.entries(data.seas).map(([id, position]) => ({id, ...project(position)})),
  };
}

function breadth(rings: readonly Line[]): number {
  const xs = rings.flat().filter((_, i) => i % 2 === 0);
  return Math.max(...xs) - Math.min(...xs);
}

/** SVG path data through the points of each line, closed unless told otherwise; in steps, which are short to write. */
export const pathOf = (lines: readonly Line[], end = 'z'): string =>
  lines
    .map((line) => {
      const steps = line.slice(2).map((value, i) => value - line[i]!);
      return `M${line[0]} ${line[1]}l${steps.join(' ').replaceAll(' -', '-')}${end}`;
    })
    .join('');

/** The fill of one country; empty where the map has no such country. */
export const countryPath = ({countries}: BaseMap, code: string): string =>
  pathOf(countries.find((country) => country.code === code)?.rings ?? []);

/** An arc by its index, `~index` where it is followed backwards, as in TopoJSON. */
export type Ring = readonly number[];

type Point = readonly [x: number, y: number];

/** The point where an arc ends; `tip(~reference)` is where it begins. */
function tip(reference: number, arcs: readonly Line[]): Point {
  const arc = arcs[reference < 0 ? ~reference : reference]!;
  const at = reference < 0 ? 0 : arc.length - 2;
  return [arc[at]!, arc[at + 1]!];
}

const reversed = (line: Line): Line => line.map((_, i) => line[line.length - 2 - i + 2 * (i % 2)]!);

/** Each arc begins where the one before it ends: that point is written once. */
const outline = (ring: Ring, arcs: readonly Line[]): Line =>
  ring.flatMap((reference, i) => (reference < 0 ? reversed(arcs[~reference]!) : arcs[reference]!).slice(i && 2));

/** Lines that go on where another ends become one with it. */
export function joined(arcs: readonly Line[]): Line[] {
  const left = new Set(arcs);
  const from = ([x, y]: Point) => [...left].find((arc) => arc[0] === x && arc[1] === y);
  const rings: Line[] = [];
  for (const first of left) {
    const ring = [...first];
    for (let next: Line | undefined = first; next; next = from(tip(0, [ring]))) {
      left.delete(next);
      if (next !== first) ring.push(...next.slice(2));
    }
    rings.push(ring);
  }
  return rings;
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** Whole numbers in a text: codes from 93 on are leading digits of 34, a lower one ends a number with a digit of 57. */
function numberReader(text: string) {
  let position = 0;
  const unsigned = (): number => {
    for (let value = 0; ;) {
      const code = text.charCodeAt(position++);
      if (code < 93) return value * 57 + code - 35;
      if (isNaN(code)) throw new RangeError('the base map breaks off');
      value = value * 34 + code - 93;
    }
  };
  const signed = (): number => {
    const value = unsigned();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  };
  const step = ([x, y]: Point, unit: number): Point => [x + signed() * unit, y + signed() * unit];
  const line = (start: Point, steps: number, unit: number): Line => {
    const points = [start];
    while (points.length <= steps) points.push(step(points.at(-1)!, unit));
    return points.flat();
  };
  return {hasMore: () => position < text.length, unsigned, step, line};
}

function readLines(text: string): Line[] {
  const reader = numberReader(text);
  const lines: Line[] = [];
  for (let end: Point = [0, 0]; reader.hasMore(); end = tip(lines.length - 1, lines)) {
    const steps = reader.unsigned();
    lines.push(reader.line(reader.step(end, 1), steps, 1));
  }
  return lines;
}

/**
 * Countries ring by ring: a 0 brings the next arc of the text; any other number picks, among the arcs that end where
 * the ring has got to and have one side yet, the one that comes here from its other side. A ring ends where it began.
 */
export function readCountries({step, near, codes, rings, arcs: text}: BaseMapData) {
  const tokens = numberReader(rings);
  const reader = numberReader(text);
  const arcs: Line[] = [];
  const oneSided = new Set<number>();
  const borders = new Set<number>();
  let end: Point = [0, 0];

  const newArc = (isFirst: boolean): number => {
    const start = isFirst ? reader.step(end, 1) : end;
    const [x, y] = start.map((value) => value * step) as [number, number];
    const isNear = x > near[0]! && y > near[1]! && x < near[2]! && y < near[3]!;
    const index = arcs.push(reader.line(start, reader.unsigned() + 1, isNear ? 1 / step : 1)) - 1;
    oneSided.add(index);
    return index;
  };
  const knownArc = (place: number, isFirst: boolean): number => {
    const index = [...oneSided].filter((i) => isFirst || same(tip(i, arcs), end))[place]!;
    oneSided.delete(index);
    borders.add(index);
    return ~index;
  };
  const readRing = (): Ring => {
    const ring: number[] = [];
    do {
      const token = tokens.unsigned();
      ring.push(token ? knownArc(token - 1, !ring.length) : newArc(!ring.length));
      end = tip(ring.at(-1)!, arcs);
    } while (!same(end, tip(~ring[0]!, arcs)));
    return ring;
  };
  const countries = [...Array<undefined>(codes.length / 2)].map(() =>
    [...Array<undefined>(tokens.unsigned())].map(readRing),
  );
  return {arcs, countries, borders};
}

/** Ground where there is none to be had: lines and stops can still be drawn. */
export const noBaseMap: BaseMap = {
  grid: 1,
  countries: [],
  land: '',
  borders: '',
  disputed: '',
  lakes: '',
  rivers: '',
  seas: [],
};
