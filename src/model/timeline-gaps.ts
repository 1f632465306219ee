import type {DatedEvent} from './timeline-events.js';

const day = 864e5;

/** Time that passes before an event in a list whose distances are true. */
export interface TimeGap {
  /** Distance from the event before, in units of the text size. */
  readonly length: number;
  /** The time in words where the distance has room for it. Example: "17 years". */
  readonly label: string;
}

const units = [
  ['year', 365.2425 * day],
  ['month', 30.436875 * day],
  ['day', day],
] as const;

function inWords(time: number, lang: string): string {
  const [unit, length] = units.find(([, one]) => time >= one * 0.95) ?? units[2];
  return new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0}).format(
    time / length,
  );
}

/** Room enough for a line of words. */
const leastForLabel = 2.2;

/** One gap for each event, from start to start, on one scale; together about one line for each event. */
export function timeGaps(events: readonly DatedEvent[], lang: string): TimeGap[] {
  const starts = events.map(({date}) => (isFinite(date.earliest) ? date.earliest : date.latest));
  const times = starts.map((start, index) => Math.max(0, start - (starts[index - 1] ?? start)));
  const sum = times.reduce((all, time) => all + time, 0);
  const perMillisecond = sum && Math.max(16, events.length) / sum;
  return times.map((time) => {
    const length = time * perMillisecond;
    return {length, label: length < leastForLabel ? '' : inWords(time, lang)};
  });
}
