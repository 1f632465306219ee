/** Reads the base map that `.tools/build-base-map.mjs` wrote. Knows ground and borders; not the corridor, not pixels. */
import type {Position} from '../dataset/schema.js';
import {project} from './mercator.js';

export type ArcKind = 'border' | 'disputed' | 'coast';

/** `[minX, minY, maxX, maxY]` in the unit square. */
export type Box = readonly [number, number, number, number];

/** An arc by its index, `~index` where it is followed backwards, as in TopoJSON. */
export type Ring = readonly number[];

/** A file `data/base-map/*.json`: numbers are grid units, a power of two of which go round the world. */
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

export interface Country {
  /** ISO 3166-1 alpha-2; a code of our own that starts with X where there is none. */
  readonly code: string;
  readonly rings: readonly Ring[];
  readonly bounds: Box;
  /** Drawn, but never named on the map: the name would take a side. */
  readonly unlabelled: boolean;
}

/** Coordinates are those of the Web Mercator world as a unit square; lines are flat, `[x0, y0, x1, y1, …]`. */
export interface BaseMap {
  readonly arcs: readonly Float64Array[];
  readonly arcBounds: readonly Box[];
  /** One for each arc. */
  readonly kinds: readonly ArcKind[];
  readonly countries: readonly Country[];
  /** The outline of all countries together. */
  readonly land: readonly Ring[];
  readonly lakes: readonly Float64Array[];
  readonly rivers: readonly Float64Array[];
  readonly seas: readonly {readonly id: string; readonly x: number; readonly y: number}[];
  /** The box to which the ground was cut: a picture stays inside it. */
  readonly bounds: Box;
}

/** Throws where the text of the map breaks off. */
export function decodeBaseMap(data: BaseMapData): BaseMap {
  const {arcs, countries, borders} = readCountries(data);
  const arcBounds = arcs.map(boxOf);
  const codes = data.codes.match(/../g) ?? [];
  const isCoast = (reference: number) => !borders.has(arcOf(reference));
  return {
    arcs,
    arcBounds,
    kinds: arcs.map((_, i) => (isCoast(i) ? 'coast' : data.disputed.includes(i) ? 'disputed' : 'border')),
    countries: countries.map((rings, i) => ({
      code: codes[i]!,
      rings,
      bounds: union(rings.flat().map((reference) => arcBounds[arcOf(reference)]!)),
      unlabelled: data.unlabelled.includes(codes[i]!),
    })),
    land: joined(countries.flat(2).filter(isCoast), arcs),
    lakes: readLines(data.lakes, data),
    rivers: readLines(data.rivers, data),
    seas: Object.entries(data.seas).map(([id, position]) => ({id, ...project(position)})),
    bounds: union(arcBounds),
  };
}

export const arcOf = (reference: number): number => (reference < 0 ? ~reference : reference);

export function boxOf(line: Float64Array): Box {
  const xs = line.filter((_, i) => i % 2 === 0);
  const ys = line.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const union = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];

type Point = readonly [x: number, y: number];

/** The point where an arc ends; `tip(~reference)` is where it begins. */
function tip(reference: number, arcs: readonly Float64Array[]): Point {
  const arc = arcs[arcOf(reference)]!;
  const at = reference < 0 ? 0 : arc.length - 2;
  return [arc[at]!, arc[at + 1]!];
}

/** Powers of two keep coordinates exact, so that points that are the same are equal. */
const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** Whole numbers in a text: codes from 93 on are leading digits of 34, a lower one ends a number with a digit of 57. */
class NumberReader {
  private position = 0;

  constructor(private readonly text: string) {}

  get hasMore(): boolean {
    return this.position < this.text.length;
  }

  unsigned(): number {
    let value = 0;
    for (;;) {
      if (!this.hasMore) throw new RangeError('the base map breaks off');
      const code = this.text.charCodeAt(this.position++);
      if (code < 93) return value * 57 + code - 35;
      value = value * 34 + code - 93;
    }
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  step([x, y]: Point, unit: number): Point {
    return [x + this.signed() * unit, y + this.signed() * unit];
  }

  line(start: Point, steps: number, unit: number): Float64Array {
    const points = [start];
    for (let i = 0; i < steps; i++) points.push(this.step(points[i]!, unit));
    return Float64Array.from(points.flat());
  }
}

function readLines(text: string, {grid, step}: BaseMapData): Float64Array[] {
  const reader = new NumberReader(text);
  const lines: Float64Array[] = [];
  let end: Point = [0, 0];
  while (reader.hasMore) {
    const steps = reader.unsigned();
    lines.push(reader.line(reader.step(end, step / grid), steps, step / grid));
    end = tip(lines.length - 1, lines);
  }
  return lines;
}

/**
 * Countries ring by ring: a 0 brings the next arc of the text; any other number picks, among the arcs that end where
 * the ring has got to and have one side yet, the one that comes here from its other side. A ring ends where it began.
 */
function readCountries({grid, step, near, codes, rings, arcs: text}: BaseMapData) {
  const tokens = new NumberReader(rings);
  const reader = new NumberReader(text);
  const arcs: Float64Array[] = [];
  const oneSided = new Set<number>();
  const borders = new Set<number>();
  let end: Point = [0, 0];

  const newArc = (isFirst: boolean): number => {
    const start = isFirst ? reader.step(end, step / grid) : end;
    const [x, y] = [start[0] * grid, start[1] * grid];
    const isNear = x > near[0]! && y > near[1]! && x < near[2]! && y < near[3]!;
    const index = arcs.push(reader.line(start, reader.unsigned() + 1, isNear ? 1 / grid : step / grid)) - 1;
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
  const countries = Array.from({length: codes.length / 2}, () => Array.from({length: tokens.unsigned()}, readRing));
  return {arcs, countries, borders};
}

/** Rings out of arcs that lie end to end, in any order. */
function joined(references: readonly number[], arcs: readonly Float64Array[]): Ring[] {
  const loose = new Set(references);
  const rings: number[][] = [];
  for (const first of loose) {
    const ring = [first];
    for (let next: number | undefined = first; next !== undefined;) {
      loose.delete(next);
      const end = tip(next, arcs);
      next = same(end, tip(~first, arcs)) ? undefined : [...loose].find((other) => same(end, tip(~other, arcs)));
      if (next !== undefined) ring.push(next);
    }
    rings.push(ring);
  }
  return rings;
}

/** Ground where there is none to be had: lines and stops can still be drawn. */
export const noBaseMap: BaseMap = {
  arcs: [],
  arcBounds: [],
  kinds: [],
  countries: [],
  land: [],
  lakes: [],
  rivers: [],
  seas: [],
  bounds: [0, 0, 1, 1],
};
