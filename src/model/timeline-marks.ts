import type {EdtfEnd} from '../dataset/edtf.js';
import type {Box} from './label-placement.js';
import {shapeOf, softEnds, type DatedEvent, type MarkShape, type SoftEnds} from './timeline-events.js';

/** One event in the picture. Lengths are CSS pixels; `left` to `right` is its whole extent in time. */
export interface TimelineMark extends Box {
  readonly dated: DatedEvent;
  readonly shape: MarkShape;
  readonly soft: SoftEnds;
  readonly y: number;
  /** The part of a bar that is sure; the rest is as vague as its ends. */
  readonly core?: readonly [left: number, right: number] | undefined;
}

/** Turns an instant into a position within the picture. */
export type Position = (instant: number) => number;

type Extent = Omit<TimelineMark, 'y' | 'top' | 'bottom'> & {readonly size: number};

/** The events of one lane from side to side, and the row of each: it takes no height to know that. */
export interface Stack {
  readonly extents: readonly Extent[];
  /** 0 is the middle row, negative ones lie above it. */
  readonly rows: readonly number[];
  /** How many rows there are. */
  readonly count: number;
}

const clamp = (x: number, least: number, most: number) => Math.max(least, Math.min(most, x));

/** Widened around its middle where its true extent is too short to be seen; never out of `left` to `right`. */
function extentOf(dated: DatedEvent, least: number, most: number, at: Position, em: number): Extent {
  const {date, event} = dated;
  const shape = shapeOf(date);
  const soft = softEnds(date);
  const size = em * (shape === 'bar' ? 0.5 : 0.46 + event.importance * 0.06);
  const half = (size * (shape === 'dot' ? 1 : 1.4)) / 2;
  const left = clamp(at(date.earliest), least, most);
  const right = clamp(at(date.latest), least, most);
  const core = shape === 'bar' ? coreOf(dated, soft, left, right, at) : undefined;
  if (right - left >= 2 * half) return {dated, shape, soft, size, left, right, core};
  const middle = clamp((left + right) / 2, least + half, most - half);
  const widened = [middle - half, middle + half] as const;
  return {dated, shape, soft, size, left: widened[0], right: widened[1], core: core && widened};
}

/** A soft end fades over the whole bar and needs no vague part of its own. */
function coreOf({date}: DatedEvent, soft: SoftEnds, left: number, right: number, at: Position): TimelineMark['core'] {
  const inner = (end: EdtfEnd, side: 'latest' | 'earliest', fades: boolean, outer: number) =>
    typeof end === 'string' || fades ? outer : clamp(at(end[side]), left, right);
  const from = inner(date.start, 'latest', soft === 'start' || soft === 'both', left);
  const to = inner(date.end, 'earliest', soft === 'end' || soft === 'both', right);
  return to > from ? [from, to] : undefined;
}

/** How far an extent reaches with the label that is kept free for it: to the side where the picture has more room. */
function reserved({left, right}: Extent, label: number, least: number, most: number): [number, number] {
  if (left + right < least + most) return [left, Math.min(most, right + label)];
  return [Math.max(least, left - label), right];
}

/** For each interval the first row where it touches none that begins before it. */
function rowsOf(intervals: readonly (readonly [number, number])[]): number[] {
  const ends: number[] = [];
  const rows: number[] = [];
  const byStart = [...intervals.keys()].sort((a, b) => intervals[a]![0] - intervals[b]![0]);
  for (const index of byStart) {
    const [left, right] = intervals[index]!;
    const free = ends.findIndex((end) => end + 3 <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    rows[index] = row;
  }
  return rows;
}

/** Rows grow from the middle outwards: 0, 1, -1, 2 … */
const fromMiddle = (row: number) => Math.ceil(row / 2) * (row % 2 ? 1 : -1);

/** Beyond this many rows, events share rows. */
const mostRows = 6;

/**
 * Stacks the events of one lane between `left` and `right`. `labelWidth` tells how much room is to be kept free for the
 * label of an event, which is 0 for one that is labelled only where there happens to be room.
 */
export function stack(
  events: readonly DatedEvent[],
  left: number,
  right: number,
  at: Position,
  em: number,
  labelWidth: (event: DatedEvent) => number,
): Stack {
  const extents = events.map((dated) => extentOf(dated, left, right, at, em));
  const intervals = extents.map((extent) => reserved(extent, labelWidth(extent.dated), left, right));
  const rows = rowsOf(intervals).map((row) => row % mostRows);
  return {extents, rows: rows.map(fromMiddle), count: Math.max(0, ...rows) + 1};
}

/** The marks of a lane that reaches from `top` to `bottom`. */
export function placeMarks({extents, rows, count}: Stack, top: number, bottom: number, em: number): TimelineMark[] {
  const pitch = Math.min(em * 1.4, (bottom - top) / count);
  // With an even number of rows there is one more below the middle than above it.
  const middle = (top + bottom) / 2 - (count % 2 ? 0 : pitch / 2);
  return extents.map(({size, ...extent}, index) => {
    const y = middle + (rows[index] ?? 0) * pitch;
    return {...extent, y, top: y - size / 2, bottom: y + size / 2};
  });
}
