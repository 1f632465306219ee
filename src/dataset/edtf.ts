/**
 * Dates in EDTF (ISO 8601-2:2019), levels 0 and 1, read once into numbers, so that no layout looks at a string again.
 *
 * Instants are milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, with every day 864e5 long.
 * The axis goes on in the same way for years beyond ±271,821, which `Date` cannot hold.
 * A time without a zone is read as UTC. Seasons are those of the northern hemisphere: spring is March to May,
 * the winter of a year is its December and the next January and February.
 */

/** From coarse to fine. */
const precisions = ['century', 'decade', 'year', 'season', 'month', 'day', 'minute', 'second'] as const;
export type EdtfPrecision = (typeof precisions)[number];

/** One date, as wide as its text leaves it: "2015" is the whole year. */
export interface EdtfPoint {
  /** First instant that the date may mean. */
  readonly earliest: number;
  /** First instant after it: the point is `earliest <= t < latest`. */
  readonly latest: number;
  /** Finest unit that is known: "2015-XX" is known to the year. */
  readonly precision: EdtfPrecision;
  /** Marked `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`: about then. */
  readonly approximate: boolean;
  /** Digits marked X: some shorter time within these bounds, not the whole of them. */
  readonly unspecified: boolean;
  /** Astronomical year: 0 is 1 BC. The first year of a decade or century. */
  readonly year: number;
  /** 1–12, where known. */
  readonly month?: number | undefined;
  /** 1–31, where known. */
  readonly day?: number | undefined;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number | undefined;
}

/** `open`: marked `..`, it goes on or has no limit. `unknown`: left empty, it ended but nobody says when. */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

/** A date or an interval. Of a date, `start` and `end` are the same point. */
export interface EdtfValue {
  readonly text: string;
  readonly interval: boolean;
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
  /** Of the start; -Infinity where it is open or unknown. */
  readonly earliest: number;
  /** Of the end, exclusive; Infinity where it is open or unknown. */
  readonly latest: number;
  /** The coarser one of the two ends. */
  readonly precision: EdtfPrecision;
  /** True where it holds for either end, as the next two. */
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly unspecified: boolean;
  /** An end is open or unknown. */
  readonly open: boolean;
}

/** Why a text is no date of EDTF level 0 or 1; `parseEdtf` puts it into words. */
export type EdtfFault = 'syntax' | 'year' | 'month' | 'day' | 'time' | 'dateless' | 'reversed';

const DAY = 864e5;
const DATE =
  /^(?:Y(?<long>-?[1-9]\d{4,14})|(?<vague>-?\d\d(?:\dX|XX))|(?<year>-?\d{4})(?:-XX(?:-XX)?|-(?<month>\d\d)(?:-XX|-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<zone>Z|[+-]\d\d(?::\d\d)?)?)?)?)?)(?<qualifier>[?~%])?$/;
type Parts = Readonly<Record<string, string | undefined>>;

type Span = Pick<EdtfPoint, 'precision' | 'earliest' | 'latest'>;

const isFault = (result: EdtfEnd | Span | EdtfFault): result is EdtfFault =>
  typeof result === 'string' && result !== 'open' && result !== 'unknown';

const span = (precision: EdtfPrecision, earliest: number, latest: number): Span => ({precision, earliest, latest});

/** Start of a day, by counting from a year that begins in March. Months and days may overflow, years have no limit. */
export function instant(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const monthDays = Math.floor(((months - marchYear * 12) * 153 + 2) / 5);
  return (marchYear * 365 + leapDays + monthDays + day - 719469) * DAY;
}

function timeSpan(midnight: number, {hour, minute, second, zone = 'Z'}: Parts): Span | EdtfFault {
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  const zoneMinutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  if (Number(minute) > 59 || Number(second) > 59 || seconds > 86400 || zoneMinutes > 14 * 60) return 'time';
  const earliest = midnight + seconds * 1e3 - (zone.startsWith('-') ? -zoneMinutes : zoneMinutes) * 6e4;
  return second ? span('second', earliest, earliest + 1e3) : span('minute', earliest, earliest + 6e4);
}

function spanOf(year: number, parts: Parts): Span | EdtfFault {
  if (parts.vague) {
    const years = parts.vague.endsWith('XX') ? 100 : 10;
    return span(years > 10 ? 'century' : 'decade', instant(year), instant(year + years));
  }
  if (!parts.month) return span('year', instant(year), instant(year + 1));
  const month = Number(parts.month);
  if (month > 20 && month < 25 && !parts.day)
    return span('season', instant(year, (month - 20) * 3), instant(year, (month - 19) * 3));
  if (month < 1 || month > 12) return 'month';
  const nextMonth = instant(year, month + 1);
  if (!parts.day) return span('month', instant(year, month), nextMonth);
  const midnight = instant(year, month, Number(parts.day));
  if (parts.day === '00' || midnight >= nextMonth) return 'day';
  return parts.hour ? timeSpan(midnight, parts) : span('day', midnight, midnight + DAY);
}

function firstYear({long, vague, year}: Parts): number {
  const first = Number(long ?? year ?? vague?.replaceAll('X', '0'));
  return vague?.startsWith('-') ? first - (vague.endsWith('XX') ? 99 : 9) : first;
}

function readPoint(text: string, inInterval: boolean): EdtfPoint | EdtfFault {
  const parts: Parts | undefined = DATE.exec(text)?.groups;
  const unspecified = text.includes('X');
  if (!parts || (unspecified && inInterval) || (parts.hour && parts.qualifier)) return 'syntax';
  if (parts.year === '-0000') return 'year';
  const year = firstYear(parts);
  const bounds = spanOf(year, parts);
  if (isFault(bounds)) return bounds;
  const {month, day, qualifier} = parts;
  const isSeason = bounds.precision === 'season';
  return {
    ...bounds,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
    unspecified,
    year,
    month: month && !isSeason ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
    season: isSeason ? Number(month) : undefined,
  };
}

function readEnd(text: string): EdtfEnd | EdtfFault {
  if (text === '..') return 'open';
  return text ? readPoint(text, true) : 'unknown';
}

const isPoint = (end: EdtfEnd): end is EdtfPoint => typeof end === 'object';

const coarser = (a: EdtfPrecision, b: EdtfPrecision) => (precisions.indexOf(a) < precisions.indexOf(b) ? a : b);

/** Reads a date or an interval; a text that is neither gives the fault, as a word. */
export function readEdtf(text: string): EdtfValue | EdtfFault {
  const [first = '', last, surplus] = text.split('/', 3);
  if (surplus !== undefined) return 'syntax';
  const interval = last !== undefined;
  const start = interval ? readEnd(first) : readPoint(first, false);
  if (isFault(start)) return start;
  const end = interval ? readEnd(last) : start;
  if (isFault(end)) return end;

  const points = [start, end].filter(isPoint);
  if (!points.length) return 'dateless';
  const earliest = isPoint(start) ? start.earliest : -Infinity;
  const latest = isPoint(end) ? end.latest : Infinity;
  if (earliest >= latest) return 'reversed';
  return {
    text,
    interval,
    start,
    end,
    earliest,
    latest,
    precision: points.map((point) => point.precision).reduce(coarser),
    uncertain: points.some((point) => point.uncertain),
    approximate: points.some((point) => point.approximate),
    unspecified: points.some((point) => point.unspecified),
    open: points.length < 2,
  };
}
