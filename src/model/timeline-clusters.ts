import type {DatedEvent} from './timeline-events.js';
import type {Extent, TimeGrid} from './timeline-marks.js';
import {openRow} from './timeline-open-row.js';
import type {Interval} from './timeline-rows.js';
import {counted} from './message.js';
import {textWidth} from './text-width.js';

/** Where an event counts: its middle, or its start where it is longer than `cell` milliseconds; never before `origin`. */
function anchorOf({date: {earliest, latest}}: DatedEvent, origin: number, cell: number): number {
  const start = Math.max(earliest, origin);
  return latest - start > cell ? start : (start + latest) / 2;
}

/** Where an extent counts, in pixels of the grid, and in which cell that is. */
function anchors(extents: readonly Extent[], {origin, perPixel, cell, cells}: TimeGrid) {
  const xs = extents.map(({dated}) => (anchorOf(dated, origin, cell * perPixel) - origin) / perPixel);
  return {xs, indexes: xs.map((x) => Math.max(0, Math.min(cells - 1, Math.floor(x / cell))))};
}

function loadOf(indexes: readonly number[]): Map<number, number> {
  const load = new Map<number, number>();
  for (const index of indexes) load.set(index, (load.get(index) ?? 0) + 1);
  return load;
}

/**
 * Places extents in `most` rows, the most important first. The row in the middle is for what finds no room of its own:
 * there the events of one cell of the grid stand together and are counted. In a cell with more events than rows only
 * the most important ones stand alone, with room for their labels.
 */
export function gather(
  extents: readonly Extent[],
  grid: TimeGrid,
  em: number,
  most: number,
  labelled: (extent: Extent) => Interval,
): Extent[] {
  const {xs, indexes} = anchors(extents, grid);
  const load = loadOf(indexes);
  const rows = [...Array<undefined>(most - 1)].map(openRow);
  const placed: (Extent | undefined)[] = [];
  for (const importance of [3, 2, 1])
    extents.forEach((extent, i) => {
      if (extent.dated.event.importance !== importance) return;
      const isCrowded = load.get(indexes[i]!)! > most;
      if (isCrowded && importance < 3) return;
      const interval: Interval = isCrowded ? labelled(extent) : [extent.left, extent.right];
      const row = rows.findIndex((fits) => fits(interval));
      if (row >= 0) placed[i] = {...extent, row: row + 1};
    });
  const cells = new Map<number, {together: Extent[]; at: number[]}>();
  extents.forEach((extent, i) => {
    if (placed[i]) return;
    const cell = cells.get(indexes[i]!) ?? {together: [], at: []};
    cells.set(indexes[i]!, cell);
    cell.together.push(extent);
    cell.at.push(xs[i]!);
  });
  const alone = placed.filter((extent) => extent !== undefined);
  const clusters = [...cells].map(([index, {together, at}]) =>
    clusterOf(together, at, index * grid.cell, grid.cell, em),
  );
  return [...alone, ...clusters];
}

/** One that fits into its cell stays itself. */
function clusterOf(extents: readonly Extent[], at: readonly number[], start: number, cell: number, em: number): Extent {
  const only = extents.length === 1 ? extents[0]! : undefined;
  if (only && only.left > start && only.right < start + cell) return only;
  const lead = extents.reduce((best, one) => (one.dated.event.importance > best.dated.event.importance ? one : best));
  const members = extents.map(({dated}) => dated);
  const [least, most] = [start + 1.5, start + cell - 1.5];
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const width = Math.min(most - least, Math.max(to - from, textWidth(counted(members.length, 'en'), em * 0.75) + em));
  const left = Math.max(least, Math.min(most - width, (from + to - width) / 2));
  const bare = {soft: '', core: undefined, row: 0} as const;
  return {...lead, ...bare, members, shape: 'cluster', size: em * 0.9, left, right: left + width};
}

/** Where the events of a cluster are: the instants at which they count, and all of what is short. */
export function spread(members: readonly DatedEvent[], {origin, perPixel, cell}: TimeGrid) {
  const anchors = members.map((dated) => anchorOf(dated, origin, cell * perPixel));
  const starts = members.map(({date}, index) => Math.min(anchors[index]!, Math.max(date.earliest, origin)));
  const ends = members.map(({date}, index) =>
    date.latest - starts[index]! > cell * perPixel ? anchors[index]! : date.latest,
  );
  return {from: Math.min(...starts), to: Math.max(...ends), isOne: Math.min(...anchors) === Math.max(...anchors)};
}
