import {instant, type EdtfPrecision, type EdtfValue} from '../dataset/edtf.js';
import {formatYear} from '../dataset/format-edtf.js';

/** A stretch of time in milliseconds, as in `EdtfValue`: `from <= t < to`. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly instant: number;
  readonly label: string;
}

const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.436875 * DAY;
/** Weeks begin on a Monday, as 5 January 1970 was. */
const MONDAY = 4 * DAY;

const evenSteps = [
  ...[1, 5, 15, 30].map((count) => count * MINUTE),
  ...[1, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14].map((count) => count * DAY),
];

const unit: Readonly<Partial<Record<EdtfPrecision, number>>> = {
  season: MONTH,
  month: MONTH,
  day: DAY,
  minute: MINUTE,
  second: MINUTE,
};

/** The finest unit that any of the dates is known to, as the distance of two ticks: no axis is sharper than that. */
export function finestStep(dates: readonly EdtfValue[]): number {
  let least = 12 * MONTH;
  for (const {start, end} of dates)
    for (const point of [start, end])
      if (typeof point === 'object') least = Math.min(least, unit[point.precision] ?? least);
  return least;
}

/** From the first to the last instant that any date names; `from` and `to`, where given, cut it off on their side. */
export function timeSpan(dates: readonly EdtfValue[], from?: EdtfValue, to?: EdtfValue): TimeSpan {
  let [first, last] = [Infinity, -Infinity];
  for (const {start, end} of dates)
    for (const point of [start, end])
      if (typeof point === 'object') [first, last] = [Math.min(first, point.earliest), Math.max(last, point.latest)];
  if (from && isFinite(from.earliest)) first = from.earliest;
  if (to && isFinite(to.latest)) last = to.latest;
  if (!isFinite(first)) first = isFinite(last) ? last - DAY : 0;
  return {from: first, to: Math.max(last, first + MINUTE)};
}

const monthStart = (month: number) => instant(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);

/** The first month, counted from January of year 0, that begins at `time` or later. */
function monthFrom(time: number): number {
  let month = Math.floor((time - instant(0)) / MONTH) - 1;
  while (monthStart(month) < time) month++;
  return month;
}

/** Months between two ticks that are at least `least` milliseconds apart: 1, 3, 6, then 1, 2 or 5 times a power of ten in years. */
function monthStep(least: number): number {
  const months = [1, 3, 6].find((count) => count * MONTH >= least);
  if (months) return months;
  const years = least / MONTH / 12;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, years)));
  return 12 * power * ([1, 2, 5].find((count) => count * power >= years) ?? 10);
}

const formatters = new Map<string, Intl.DateTimeFormat>();
/** An instant that a `Date` can hold, as the reader’s language writes it, in any time zone the same. */
export function formatInstant(time: number, lang: string, options: Intl.DateTimeFormatOptions): string {
  const key = lang + Object.keys(options).join();
  let formatter = formatters.get(key);
  if (!formatter)
    formatters.set(
      key,
      (formatter = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
        calendar: 'gregory',
        timeZone: 'UTC',
        hourCycle: 'h23',
        ...options,
      })),
    );
  return formatter.format(time);
}

function monthTicks({from, to}: TimeSpan, least: number, lang: string): Tick[] {
  const step = monthStep(least);
  const ticks: Tick[] = [];
  for (let round = Math.ceil(monthFrom(from) / step) * step; ; round += step) {
    // There is no year 0: round years before Christ are one off, 400 BC is the year -399.
    const month = step > 12 && round <= 0 ? round + 12 : round;
    const time = monthStart(month);
    if (time >= to) return ticks;
    const label =
      month % 12 === 0
        ? formatYear(month / 12, time, lang)
        : formatInstant(time, lang, ticks.length ? {month: 'short'} : {month: 'short', year: 'numeric'});
    ticks.push({instant: time, label});
  }
}

function evenTicks({from, to}: TimeSpan, step: number, lang: string): Tick[] {
  const offset = step % (7 * DAY) ? 0 : MONDAY;
  const ticks: Tick[] = [];
  for (let time = Math.ceil((from - offset) / step) * step + offset; time < to; time += step) {
    const first = !ticks.length;
    const options: Intl.DateTimeFormatOptions = {
      ...(first && {year: 'numeric'}),
      ...((first || time % DAY === 0) && {day: 'numeric', month: 'short'}),
      ...(time % DAY && {hour: '2-digit', minute: '2-digit'}),
    };
    ticks.push({instant: time, label: formatInstant(time, lang, options)});
  }
  return ticks;
}

/** Ticks at round times, at least `least` milliseconds apart; the first one says all that the others leave out. */
export function timeTicks(span: TimeSpan, least: number, lang: string): Tick[] {
  const even = evenSteps.find((step) => step >= least);
  return even ? evenTicks(span, even, lang) : monthTicks(span, least, lang);
}
