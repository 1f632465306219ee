import type {DatedEvent} from './timeline-events.js';
import {extentOf, stack, type Extent, type Stack, type TimeGrid} from './timeline-marks.js';
import {gridOf, labelRoom, ticksIn, type TimelinePlan} from './timeline-plan.js';
import type {TimeSpan} from './time-scale.js';

/** Stacked once for all that is up to half as near again: whoever comes nearer only gives marks more room. */
interface Base {
  readonly whole: TimelinePlan;
  /** How many pictures the whole time fills. */
  readonly times: number;
  readonly grid: TimeGrid;
  readonly stacks: readonly Stack[];
  /** What is kept free beside an event for its label. */
  readonly room: (event: DatedEvent) => number;
}

export interface ZoomedPlan extends TimelinePlan {
  readonly base?: Base;
}

/** Estimated once for each event. */
function remembering(work: (event: DatedEvent) => number) {
  const known = new Map<DatedEvent, number>();
  return (event: DatedEvent): number => {
    let result = known.get(event);
    if (result === undefined) known.set(event, (result = work(event)));
    return result;
  };
}

function baseOf(whole: TimelinePlan, times: number, before: Base | undefined): Base {
  const {span, first, last, em, stacked, labelSize, lanes, gather} = whole;
  const room = before?.whole === whole ? before.room : remembering(labelRoom(stacked, labelSize));
  const grid = gridOf(span, last - first, em, times);
  const stacks = lanes.map(({events, rows}) => {
    const extents = events.map((dated) => extentOf(dated, grid, em));
    return stack(extents, grid, em, Math.max(2, rows), room, gather);
  });
  return {whole, times, grid, stacks, room};
}

/** The same rows at a scale `by` times as large; a cluster keeps its width. */
function scaled(extent: Extent, by: number, grid: TimeGrid, em: number): Extent {
  const {row, shape, dated, left, right} = extent;
  if (shape !== 'cluster') return {...extentOf(dated, grid, em), row};
  const shift = ((left + right) / 2) * (by - 1);
  return {...extent, left: left + shift, right: right + shift};
}

const timesOf = ({span}: TimelinePlan, window: TimeSpan) => (span.to - span.from) / (window.to - window.from);

/**
 * A stretch of a plan, as wide as the whole. Lanes keep their height; `before` may save the work of stacking, as does
 * `widest`: on the way from one stretch to another, marks stand as in the one of them that shows more.
 */
export function zoomedPlan(
  whole: TimelinePlan,
  window: TimeSpan,
  lang: string,
  before?: ZoomedPlan,
  widest = window,
): ZoomedPlan {
  const {first, last, em, width} = whole;
  if (timesOf(whole, window) <= 1) return whole;
  const rounded = Math.max(1, 2 ** (Math.floor(Math.log2(timesOf(whole, widest)) * 2) / 2));
  const base =
    before?.base?.whole === whole && before.base.times === rounded ? before.base : baseOf(whole, rounded, before?.base);
  const perPixel = (window.to - window.from) / (last - first);
  const by = base.grid.perPixel / perPixel;
  const grid = {...base.grid, perPixel, cell: base.grid.cell * by};
  const dx = first - (window.from - grid.origin) / perPixel;
  const isNear = ({left, right}: Extent) => right * by + dx > -em && left * by + dx < width + em;
  return {
    ...whole,
    window,
    isCut: true,
    grid,
    ticks: ticksIn(window, whole, lang),
    lanes: whole.lanes.map((lane, index) => {
      const {extents, ...rest} = base.stacks[index]!;
      return {...lane, stack: {...rest, extents: extents.filter(isNear).map((one) => scaled(one, by, grid, em))}};
    }),
    base,
  };
}
