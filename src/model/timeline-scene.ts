import type {Theme} from '../dataset/index.js';
import type {Box} from './box.js';
import {inTime} from './timeline-events.js';
import {markLabels, type MarkLabel} from './timeline-labels.js';
import {placeMarks, type TimelineMark} from './timeline-marks.js';
import {bandHeight, leastLane, type TimelinePlan} from './timeline-plan.js';

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
  const {width, em, stacked, left, labelSize, isCut, window, grid} = plan;
  const weights = plan.lanes.reduce((sum, {rows}) => sum + rows + 1, 0);
  const spare = Math.max(0, height - plan.leastHeight);
  // An end that lies outside is out of sight, a round one that lies inside is not.
  const edge = em * (isCut ? -0.5 : 0.35);
  const dx = plan.first - (window.from - grid.origin) / grid.perPixel;
  let low = 0;
  const lanes = plan.lanes.map(({theme, colour, stack, rows, events, nameWidth: right}) => {
    const top = low;
    low += leastLane(rows, stacked, em) + (spare * (rows + 1)) / weights;
    const name = {left: 0, right, top, bottom: stacked ? top + bandHeight(em) : low};
    const on = !off.has(theme.id);
    const room = {
      dx,
      rows: Math.max(rows, stack.count),
      left: left + edge,
      right: width - edge,
      top: stacked ? name.bottom : top,
      bottom: low,
    };
    const marks = placeMarks(stack.extents, room, em).filter(
      ({members}) => on || members.some(({event}) => event.id === chosen),
    );
    const labels = markLabels(marks, stacked ? [name] : [], {left, right: width, top, bottom: low}, labelSize);
    return {theme, count: events.length, on, colour, top, bottom: low, name, marks, labels};
  });
  return {
    ...plan,
    height,
    bottom: low,
    lanes,
    marks: lanes.flatMap(({marks}) => marks).sort((a, b) => inTime(a.members[0]!, b.members[0]!)),
    labels: lanes.flatMap(({labels}) => labels),
  };
}
