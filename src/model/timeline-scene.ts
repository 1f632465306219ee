import type {EdtfValue} from '../dataset/edtf.js';
import type {Theme} from '../dataset/index.js';
import type {Box} from './label-placement.js';
import {textWidth} from './text-width.js';
import {inTime, type DatedEvent} from './timeline-events.js';
import {markLabels, reservedWidth, type MarkLabel} from './timeline-labels.js';
import {placeMarks, stack, type Position, type Stack, type TimelineMark} from './timeline-marks.js';
import {timeSpan, timeTicks, type Tick} from './time-scale.js';

/** What the overview depends on beside themes and events. Lengths are CSS pixels, here and in the scene. */
export interface TimelineView {
  readonly width: number;
  /** Size of the reader’s text. */
  readonly em: number;
  readonly lang: string;
  readonly from?: EdtfValue | undefined;
  readonly to?: EdtfValue | undefined;
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
  readonly lanes: readonly {readonly theme: Theme; readonly stack: Stack; readonly nameWidth: number}[];
  readonly ticks: readonly TimelineTick[];
  /** What the picture needs at least. */
  readonly leastHeight: number;
}

export interface TimelineTick {
  readonly x: number;
  readonly label: string;
  /** Middle of the label; undefined where it would touch its neighbour. */
  readonly labelX?: number | undefined;
}

export interface TimelineLane {
  readonly theme: Theme;
  /** How many events it has. */
  readonly count: number;
  readonly on: boolean;
  /** Number of its colour. */
  readonly colour: number;
  readonly top: number;
  readonly bottom: number;
  /** Room for its name, in which the name stands in the middle. */
  readonly name: Box;
}

/** `x` grows with time; on a right-to-left page the template mirrors it. */
export interface TimelineScene extends Omit<TimelinePlan, 'lanes'> {
  readonly height: number;
  /** Where the lanes end below. */
  readonly bottom: number;
  readonly lanes: readonly TimelineLane[];
  /** In order of time. */
  readonly marks: readonly TimelineMark[];
  readonly labels: readonly MarkLabel[];
}

const axisHeight = (em: number) => em * 1.5;
const bandHeight = (em: number) => em * 1.25;
/** A check mark, the name and the number of its events. */
const nameWidth = (name: string, em: number) => textWidth(`${name} 00`, em * 0.875) + em * 1.5;

/** Labels stay inside the picture and keep off each other; the first of two wins. */
function placeTicks(ticks: readonly Tick[], at: Position, width: number, size: number): TimelineTick[] {
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

const leastLane = (rows: number, stacked: boolean, em: number) =>
  stacked ? bandHeight(em) + em * Math.max(1.3, rows * 0.8) : em * Math.max(2.75, rows);

/** `events` are in order of time. */
export function timelinePlan(
  themes: readonly Theme[],
  events: readonly DatedEvent[],
  view: TimelineView,
): TimelinePlan {
  const {width, em, lang} = view;
  const names = themes.map(({name}) => nameWidth(name, em));
  const column = Math.max(0, ...names);
  const stacked = width < 30 * em || column > width * 0.3;
  const left = stacked ? 0 : column;
  const dates = events.map(({date}) => date);
  const span = timeSpan(dates, view.from, view.to);
  // Rings around a mark stay inside the picture.
  const edge = em * 0.5;
  const first = left + em * 0.8;
  // What goes on has somewhere to go to.
  const last = width - em * (dates.some(({end}) => typeof end === 'string') ? 2.4 : 0.8);
  const perPixel = (span.to - span.from) / Math.max(1, last - first);
  const at: Position = (instant) => first + (instant - span.from) / perPixel;
  const labelSize = em * (stacked ? 0.75 : 0.8125);
  // Where names stand above their lanes there is no height to spare for more rows.
  const labelRoom = ({event: {importance, title}}: DatedEvent) =>
    stacked || importance < 3 ? 0 : reservedWidth(title, labelSize);
  const lanes = themes.map((theme, index) => {
    const own = events.filter(({event}) => event.theme === theme.id);
    return {
      theme,
      stack: stack(own, left + edge, width - edge, at, em, labelRoom),
      nameWidth: Math.min(width, stacked ? (names[index] ?? 0) : column),
    };
  });
  const ticks = placeTicks(timeTicks(span, perPixel * em * 4.5, lang), at, width, labelSize);
  const leastHeight = lanes.reduce((sum, {stack: {count}}) => sum + leastLane(count, stacked, em), axisHeight(em));
  return {width, em, stacked, labelSize, left, lanes, ticks, leastHeight: Math.ceil(leastHeight)};
}

/**
 * The overview at a height of at least `leastHeight`: what is spare goes to the lanes with the most rows. `off` are the
 * ids of themes whose events are left out; `chosen` is an event that is drawn even so. Neither moves anything.
 */
export function timelineScene(
  plan: TimelinePlan,
  height: number,
  off: ReadonlySet<string>,
  chosen: string,
): TimelineScene {
  const {width, em, stacked, left, labelSize} = plan;
  const weights = plan.lanes.reduce((sum, {stack: {count}}) => sum + count + 1, 0);
  const spare = Math.max(0, height - plan.leastHeight);
  let low = 0;
  const lanes = plan.lanes.map(({theme, stack, nameWidth: right}) => {
    const top = low;
    low += leastLane(stack.count, stacked, em) + (spare * (stack.count + 1)) / weights;
    const name = {left: 0, right, top, bottom: stacked ? top + bandHeight(em) : low};
    const on = !off.has(theme.id);
    const marks = placeMarks(stack, stacked ? name.bottom : top, low, em).filter(
      ({dated}) => on || dated.event.id === chosen,
    );
    const labels = markLabels(marks, stacked ? [name] : [], {left, right: width, top, bottom: low}, labelSize);
    const colour = stack.extents[0]?.dated.lane ?? 0;
    return {theme, count: stack.extents.length, on, colour, top, bottom: low, name, marks, labels};
  });
  return {
    ...plan,
    height,
    bottom: low,
    lanes,
    marks: lanes.flatMap(({marks}) => marks).sort((a, b) => inTime(a.dated, b.dated)),
    labels: lanes.flatMap(({labels}) => labels),
  };
}
