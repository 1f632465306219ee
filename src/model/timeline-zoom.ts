import {gridOf, labelRoom, ticksIn, type TimelinePlan} from './timeline-plan.js';
import {stack} from './timeline-marks.js';
import type {TimeSpan} from './time-scale.js';

/** A stretch of a plan, as wide as the whole. Lanes keep their height; `before` may save the work of stacking. */
export function zoomedPlan(whole: TimelinePlan, window: TimeSpan, lang: string, before?: TimelinePlan): TimelinePlan {
  const {span, first, last, em, stacked, labelSize} = whole;
  const length = last - first;
  const times = Math.max(1, (span.to - span.from) / (window.to - window.from));
  if (times === 1) return whole;
  const ticks = ticksIn(window, whole, lang);
  if (before?.span === span && before.grid.perPixel === (window.to - window.from) / length)
    return {...before, window, ticks};
  const grid = {...gridOf(span, length, em, times), perPixel: (window.to - window.from) / length};
  return {
    ...whole,
    window,
    isCut: true,
    grid,
    ticks,
    lanes: whole.lanes.map((lane) => ({
      ...lane,
      stack: stack(lane.events, grid, em, Math.max(2, lane.rows), labelRoom(stacked, labelSize), whole.gather),
    })),
  };
}
