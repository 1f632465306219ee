import type {EdtfValue} from '../dataset/edtf.js';
import type {Theme} from '../dataset/index.js';
import {counted} from './message.js';
import {textWidth} from './text-width.js';
import type {DatedEvent} from './timeline-events.js';
import {reservedWidth} from './timeline-labels.js';
import {extentOf, stack, type Gather, type Stack, type TimeGrid} from './timeline-marks.js';
import {finestStep, timeSpan, timeTicks, type Tick, type TimeSpan} from './time-scale.js';

/** What the overview depends on beside themes and events. Lengths are CSS pixels, here and in the scene. */
export interface TimelineView {
  readonly width: number;
  /** Size of the reader’s text. */
  readonly em: number;
  readonly lang: string;
  readonly from?: EdtfValue | undefined;
  readonly to?: EdtfValue | undefined;
  /** Without it, events of which too many fall together are left out; see timeline-clusters. */
  readonly gather?: Gather | undefined;
}

export interface TimelineTick {
  readonly x: number;
  readonly label: string;
  /** Middle of the label; undefined where it would touch its neighbour. */
  readonly labelX?: number | undefined;
}

interface PlannedLane {
  readonly theme: Theme;
  /** Number of its colour. */
  readonly colour: number;
  readonly events: readonly DatedEvent[];
  readonly stack: Stack;
  /** How many rows it has room for. */
  readonly rows: number;
  readonly nameWidth: number;
}

/** What stands where from side to side: all that does not depend on the height. */
export interface TimelinePlan {
  readonly width: number;
  readonly em: number;
  /** Names stand above their lanes instead of beside them. */
  readonly stacked: boolean;
  readonly labelSize: number;
  /** Where the lanes begin. */
  readonly left: number;
  /** Where the picture’s first and last instant lie. */
  readonly first: number;
  readonly last: number;
  /** All of the time that can be seen … */
  readonly span: TimeSpan;
  /** … and what of it is in the picture. */
  readonly window: TimeSpan;
  /** Marks may run out of the picture at its sides. */
  readonly isCut: boolean;
  /** Least distance of two ticks in milliseconds, because no source is sharper. */
  readonly finest: number;
  readonly grid: TimeGrid;
  readonly lanes: readonly PlannedLane[];
  readonly gather: Gather | undefined;
  readonly ticks: readonly TimelineTick[];
  /** What the picture needs at least. */
  readonly leastHeight: number;
}

export const axisHeight = (em: number): number => em * 1.5;
export const bandHeight = (em: number): number => em * 1.25;
export const leastLane = (rows: number, stacked: boolean, em: number): number =>
  stacked ? bandHeight(em) + em * Math.max(1.3, rows * 0.8) : em * Math.max(2.75, rows);

/** A check mark, the name and the number of its events. */
const nameWidth = (name: string, count: number, em: number) =>
  textWidth(`${name} ${counted(Math.max(10, count), 'en')}`, em * 0.875) + em * 1.5;

/** Labels stay inside the picture and keep off each other; the first of two wins. */
function placeTicks(
  ticks: readonly Tick[],
  at: (instant: number) => number,
  width: number,
  size: number,
): TimelineTick[] {
  let free = 0;
  return ticks.map(({instant, label}) => {
    const x = at(instant);
    const half = textWidth(label, size) / 2;
    const labelX = Math.max(half, Math.min(width - half, x));
    if (labelX - half < free) return {x, label};
    free = labelX + half + size;
    return {x, label, labelX};
  });
}

type Axis = Pick<TimelinePlan, 'width' | 'em' | 'labelSize' | 'first' | 'last' | 'finest'>;

export function ticksIn(
  window: TimeSpan,
  {width, em, labelSize, first, last, finest}: Axis,
  lang: string,
): TimelineTick[] {
  const perPixel = (window.to - window.from) / (last - first);
  const ticks = timeTicks(window, Math.max(finest, perPixel * em * 4.5), lang);
  return placeTicks(ticks, (instant) => first + (instant - window.from) / perPixel, width, labelSize);
}

/** A cell is wide enough for the number of its events, and `times` as many fit into the whole span. */
export function gridOf(span: TimeSpan, length: number, em: number, times = 1): TimeGrid {
  const cells = Math.max(1, Math.floor(length / (2.4 * em)));
  const doubled = cells * 2 ** Math.floor(Math.log2(times));
  return {
    origin: span.from,
    perPixel: (span.to - span.from) / (length * times),
    cell: (length * times) / doubled,
    cells: doubled,
    room: [-0.3 * em, length * times + 0.3 * em],
  };
}

/** Where names stand above their lanes there is no height to spare for more rows. */
export const labelRoom =
  (stacked: boolean, size: number) =>
  ({event: {importance, title}}: DatedEvent) =>
    stacked || importance < 3 ? 0 : reservedWidth(title, size);

/** A day or a year alone stands among its neighbours, lest it be the whole of time. */
function widened(span: TimeSpan, least: number): TimeSpan {
  const more = Math.max(0, Math.ceil((least - (span.to - span.from)) / 2));
  return {from: span.from - more, to: span.to + more};
}

/** So many rows a lane may have, if the lanes together are then no higher than `mostHeight`; else the last of these. */
const rowChoices = [6, 4, 3, 2];
/** In units of the text size; a narrow picture is the higher one. */
const mostHeight = (stacked: boolean) => (stacked ? 23.5 : 21);

/** All events of these themes. `events` are in order of time. */
export function timelinePlan(
  themes: readonly Theme[],
  events: readonly DatedEvent[],
  view: TimelineView,
): TimelinePlan {
  const {width, em, lang, gather} = view;
  const own = themes.map(({id}) => events.filter(({event}) => event.theme === id));
  const names = themes.map(({name}, index) => nameWidth(name, own[index]!.length, em));
  const column = Math.max(0, ...names);
  const stacked = width < 30 * em || column > width * 0.3;
  const left = stacked ? 0 : column;
  const dates = events.map(({date}) => date);
  const finest = finestStep(dates);
  const named = timeSpan(dates, view.from, view.to);
  const span = view.from || view.to ? named : widened(named, 5 * finest);
  const first = left + em * 0.8;
  // What goes on has somewhere to go to.
  const last = Math.max(first + 1, width - em * (dates.some(({end}) => typeof end === 'string') ? 2.4 : 0.8));
  const grid = gridOf(span, last - first, em);
  const labelSize = em * (stacked ? 0.75 : 0.8125);
  const extents = own.map((one) => one.map((dated) => extentOf(dated, grid, em)));
  const room = labelRoom(stacked, labelSize);
  const stacks = (most: number) => extents.map((one) => stack(one, grid, em, most, room, gather));
  const heightOf = (all: readonly Stack[]) =>
    all.reduce((sum, {count}) => sum + leastLane(count, stacked, em), axisHeight(em));
  let placed: Stack[] = [];
  for (const most of rowChoices) {
    placed = stacks(most);
    if (heightOf(placed) <= mostHeight(stacked) * em) break;
  }
  const axis = {width, em, labelSize, first, last, finest};
  return {
    ...axis,
    stacked,
    left,
    span,
    window: span,
    isCut: !!(view.from ?? view.to),
    grid,
    gather,
    lanes: themes.map((theme, index) => ({
      theme,
      colour: own[index]![0]?.lane ?? 0,
      events: own[index]!,
      stack: placed[index]!,
      rows: placed[index]!.count,
      nameWidth: Math.min(width, stacked ? names[index]! : column),
    })),
    ticks: ticksIn(span, axis, lang),
    leastHeight: Math.ceil(heightOf(placed)),
  };
}
