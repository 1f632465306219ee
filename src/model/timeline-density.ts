import type {DatedEvent} from './timeline-events.js';
import type {TimeSpan} from './time-scale.js';

/** How many events begin in each of `count` equal parts of a span: 1 in the fullest, and larger than true in few. */
export function density(events: readonly DatedEvent[], {from, to}: TimeSpan, count: number): number[] {
  const counts = Array<number>(count).fill(0);
  for (const {date} of events) {
    const share = (Math.max(from, date.earliest) - from) / (to - from);
    if (share < 1) counts[Math.floor(share * count)]! += 1;
  }
  const most = Math.max(1, ...counts);
  return counts.map((one) => Math.sqrt(one / most));
}
