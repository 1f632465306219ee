import type {EdtfEnd, EdtfValue} from '../dataset/edtf.js';
import type {Box} from './box.js';
import type {DatedEvent, MarkShape, SoftEnds} from './timeline-events.js';
import {firstRows, type Interval} from './timeline-rows.js';

/** How time lies on pixels: `x = (instant - origin) / perPixel`. */
export interface TimeGrid {
  readonly origin: number;
  /** Milliseconds. */
  readonly perPixel: number;
  /** What is gathered stands in cells so many pixels wide, counted from the origin … */
  readonly cell: number;
  /** … and this is how many there are. */
  readonly cells: number;
  /** Where labels must end. */
  readonly room: Interval;
}

/** One event, or several that have no room of their own, from side to side; it takes no height to know that. */
export interface Extent {
  /** The most important of its events. */
  readonly dated: DatedEvent;
  /** In order of time. */
  readonly members: readonly DatedEvent[];
  readonly shape: MarkShape | 'cluster';
  readonly soft: SoftEnds;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** The part of a bar that is sure; the rest is as vague as its ends. */
  readonly core?: Interval | undefined;
  /** 0 is the middle row, from which the others go outwards: 1 lies below it, 2 above it … */
  readonly row: number;
}

/** One extent in the picture. Lengths are CSS pixels; `left` to `right` is as much of it as can be seen. */
export interface TimelineMark extends Extent, Box {
  /** The id of its event; no event has that of a cluster. */
  readonly id: string;
  readonly y: number;
}

/** The extents of one lane, in order of time. */
export interface Stack {
  readonly extents: readonly Extent[];
  /** How many rows there are. */
  readonly count: number;
  /** There is no room for all of them, and nobody to gather them. */
  readonly isLeftOut: boolean;
}

const clamp = (x: number, least: number, most: number) => Math.max(least, Math.min(most, x));

/** Widened around its middle where its true extent is too short to be seen. */
export function extentOf(dated: DatedEvent, {origin, perPixel}: TimeGrid, em: number): Extent {
  const {date, event, shape: sharp, soft} = dated;
  const size = em * (sharp === 'bar' ? 0.5 : 0.46 + event.importance * 0.06);
  const half = (size * (sharp === 'dot' ? 1 : 1.4)) / 2;
  let left = (date.earliest - origin) / perPixel;
  let right = (date.latest - origin) / perPixel;
  // From near, a day is a stretch, too.
  const shape = sharp === 'dot' && right - left > 2 * size ? 'span' : sharp;
  let core = shape === 'bar' ? coreOf(date, soft, left, right, (instant) => (instant - origin) / perPixel) : undefined;
  if (right - left < 2 * half) {
    const middle = (left + right) / 2;
    [left, right] = [middle - half, middle + half];
    core &&= [left, right];
  }
  return {dated, members: [dated], shape, soft, size, left, right, core, row: 0};
}

/** A soft end fades over the whole bar and needs no vague part of its own. */
function coreOf(
  date: EdtfValue,
  soft: SoftEnds,
  left: number,
  right: number,
  at: (instant: number) => number,
): Interval | undefined {
  const inner = (end: EdtfEnd, side: 'latest' | 'earliest', fades: boolean, outer: number) =>
    typeof end === 'string' || fades ? outer : clamp(at(end[side]), left, right);
  const from = inner(date.start, 'latest', soft === 'start' || soft === 'both', left);
  const to = inner(date.end, 'earliest', soft === 'end' || soft === 'both', right);
  return to > from ? [from, to] : undefined;
}

/** Rows grow from the middle outwards: 0, 1, -1, 2 … */
const fromMiddle = (row: number) => Math.ceil(row / 2) * (row % 2 ? 1 : -1);

/** Gives rows to extents of which too many fall together; see `gather` in timeline-clusters. */
export type Gather = (
  extents: readonly Extent[],
  grid: TimeGrid,
  em: number,
  most: number,
  labelled: (extent: Extent) => Interval,
) => Extent[];

/**
 * Stacks the extents of one lane, in order of time, in at most `most` rows. `labelWidth` tells how much room is to be kept free for the
 * label of an event, to the side where the picture has more of it, and is 0 for one that is labelled only where there
 * happens to be room. Where rows do not suffice, labels get no room; where even so they do not, events are gathered,
 * or left out as long as nobody knows how: then the count is negative.
 */
export function stack(
  extents: readonly Extent[],
  grid: TimeGrid,
  em: number,
  most: number,
  labelWidth: (event: DatedEvent) => number,
  gather?: Gather,
): Stack {
  const [least, last] = grid.room;
  const bare = ({left, right}: Extent): Interval => [Math.max(left, least), Math.min(right, last)];
  const labelled = (extent: Extent): Interval => {
    const [left, right] = bare(extent);
    const label = labelWidth(extent.dated);
    return left + right < least + last ? [left, Math.min(last, right + label)] : [Math.max(least, left - label), right];
  };
  // More than could ever stand beside each other.
  const isHopeless = extents.length > most * ((last - least) / (0.6 * em));
  const rows = isHopeless ? undefined : (firstRows(extents.map(labelled), most) ?? firstRows(extents.map(bare), most));
  const placed = rows
    ? extents.map((extent, index) => ({...extent, row: rows[index]!}))
    : (gather?.(extents, grid, em, most, labelled) ?? []);
  const count = placed.reduce((sum, {row}) => Math.max(sum, row + 1), 0);
  return {count: rows || gather ? count : most, isLeftOut: !rows && !gather, extents: placed};
}

/** Where a lane stands in the picture. */
export interface LaneRoom extends Box {
  /** What the pixels of its grid are shifted by. */
  readonly dx: number;
  /** How many rows it has room for. */
  readonly rows: number;
}

/** What of a lane can be seen between its sides. */
export function placeMarks(extents: readonly Extent[], room: LaneRoom, em: number): TimelineMark[] {
  const {dx, rows, left: least, right: most, top, bottom} = room;
  const pitch = Math.min(em * 1.4, (bottom - top) / rows);
  // With an even number of rows there is one more below the middle than above it.
  const middle = (top + bottom) / 2 - (rows % 2 ? 0 : pitch / 2);
  return extents.flatMap((extent) => {
    const inside = cut(extent, dx, least, most, em);
    if (!inside) return [];
    const {row, size, dated, shape, members} = extent;
    const y = middle + fromMiddle(row) * pitch;
    const id = shape === 'cluster' ? `${dated.event.id}+${members.length - 1}` : dated.event.id;
    return {...extent, ...inside, id, y, top: y - size / 2, bottom: y + size / 2};
  });
}

/** Nothing where too little of an extent lies in the picture; an end that lies outside does not fade. */
function cut(extent: Extent, dx: number, least: number, most: number, em: number) {
  const [left, right] = [extent.left + dx, extent.right + dx];
  const isWhole = left >= least && right <= most;
  if (extent.shape === 'dot')
    return (left + right) / 2 < least || (left + right) / 2 > most ? undefined : {left, right};
  // The number of a cluster stands in the part that can be seen.
  const inset = extent.shape === 'cluster' && !isWhole ? em / 2 : 0;
  const [from, to] = [Math.max(left, least + inset), Math.min(right, most - inset)];
  if (to - from < (isWhole ? 0 : extent.shape === 'cluster' ? em * 1.2 : 3)) return undefined;
  const fades = {
    start: /start|both/.test(extent.soft) && (left >= least || left === -Infinity),
    end: /end|both/.test(extent.soft) && (right <= most || right === Infinity),
  };
  const soft: SoftEnds = fades.start ? (fades.end ? 'both' : 'start') : fades.end ? 'end' : '';
  const core = extent.core && ([clamp(extent.core[0] + dx, from, to), clamp(extent.core[1] + dx, from, to)] as const);
  return {left: from, right: to, soft, core: core && core[1] > core[0] ? core : undefined};
}
