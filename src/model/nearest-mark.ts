import type {TimelineMark} from './timeline-marks.js';

/** The mark nearest to a point, less than `reach` pixels away from it. */
export function nearestMark(
  marks: readonly TimelineMark[],
  x: number,
  y: number,
  reach: number,
): TimelineMark | undefined {
  let nearest: TimelineMark | undefined;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(Math.max(mark.left - x, 0, x - mark.right), Math.max(mark.top - y, 0, y - mark.bottom));
    if (distance < least) [nearest, least] = [mark, distance];
  }
  return nearest;
}
