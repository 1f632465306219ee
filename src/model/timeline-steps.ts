import type {DatedEvent} from './timeline-events.js';
import type {TimelineMark} from './timeline-marks.js';
import type {TimeSpan} from './time-scale.js';

export type TimelineStep = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last' | 'farEarlier' | 'farLater';

const year = 365.2425 * 864e5;

/** What a page of time is: a decade, a year or a month, whichever the picture holds a few of. */
function pageOf({from, to}: TimeSpan): number {
  const years = (to - from) / year;
  return years > 25 ? 10 * year : years > 2.5 ? year : year / 12;
}

const middle = ({left, right}: TimelineMark) => (left + right) / 2;

/** The mark nearest in time in the next lane that has one; `lane` is that of its place in the picture. */
function across(marks: readonly TimelineMark[], from: TimelineMark, down: boolean): TimelineMark | undefined {
  const beyond = marks.filter(({dated}) => (down ? dated.lane > from.dated.lane : dated.lane < from.dated.lane));
  const lanes = beyond.map(({dated}) => dated.lane);
  const lane = down ? Math.min(...lanes) : Math.max(...lanes);
  return beyond
    .filter(({dated}) => dated.lane === lane)
    .reduce<TimelineMark | undefined>(
      (best, one) =>
        best && Math.abs(middle(best) - middle(from)) <= Math.abs(middle(one) - middle(from)) ? best : one,
      undefined,
    );
}

/** The next event in that direction that begins a mark, or is outside of the picture. */
function along(events: readonly DatedEvent[], marks: readonly TimelineMark[], from: TimelineMark, step: 1 | -1) {
  const inside = new Set(marks.flatMap(({members}) => members.slice(1)));
  let index = events.indexOf(from.members[0]!) + step;
  while (events[index] && inside.has(events[index]!)) index += step;
  return events[index];
}

/**
 * The event to which a key leads from the mark at `id`: one in the next mark, or the next one
 * outside of the picture. `events` are those that are switched on, in order of time, as are `marks`. Undefined: there is none.
 */
export function stepFrom(
  id: string,
  step: TimelineStep,
  marks: readonly TimelineMark[],
  events: readonly DatedEvent[],
  window: TimeSpan,
): DatedEvent | undefined {
  const from = marks.find((mark) => mark.id === id);
  if (step === 'last') return events.at(-1);
  if (!from || step === 'first') return events[0];
  if (step === 'up' || step === 'down') return across(marks, from, step === 'down')?.members[0];
  if (step === 'later' || step === 'earlier') return along(events, marks, from, step === 'later' ? 1 : -1);
  const start = Math.max(from.members[0]!.date.earliest, events[0]?.date.latest ?? -Infinity);
  return step === 'farLater'
    ? (events.find(({date}) => date.earliest >= start + pageOf(window)) ?? events.at(-1))
    : (events.findLast(({date}) => date.earliest <= start - pageOf(window)) ?? events[0]);
}
