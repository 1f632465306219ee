import type {EdtfEnd, EdtfPoint, EdtfPrecision, EdtfValue} from './edtf.js';

/** What a language says around a date. `{year}` and `{date}` are filled in as `Intl` writes them there. */
export interface DateWords {
  readonly about: string;
  readonly uncertain: string;
  /** An unknown month or day of the date. */
  readonly within: string;
  /** `{year}` is the first year, in plain digits. */
  readonly decade: string;
  /** From `{start}` to `{end}`, but which year is not known. */
  readonly between: string;
  readonly interval: string;
  readonly since: string;
  readonly until: string;
  readonly endUnknown: string;
  readonly startUnknown: string;
  /** For engines that cannot write in the language: the months alone, then beside a day. */
  readonly months?: readonly [alone: readonly string[], besideDay: readonly string[]];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
}

const english: DateWords = {
  about: 'about {date}',
  uncertain: 'possibly {date}',
  within: 'some time in {date}',
  decade: '{year}s',
  between: 'between {start} and {end}',
  interval: '{start} to {end}',
  since: 'since {start}',
  until: 'until {end}',
  endUnknown: 'from {start}, end unknown',
  startUnknown: 'until {end}, start unknown',
  seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
};

const fill = (pattern: string, values: Record<string, string>) =>
  pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);

const FORMATS: Readonly<Partial<Record<EdtfPrecision, Intl.DateTimeFormatOptions>>> = {
  month: {month: 'long'},
  day: {month: 'long', day: 'numeric'},
  minute: {month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short'},
  second: {month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short'},
};
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, precision: EdtfPrecision, era: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${era}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      era: era ? 'short' : undefined,
      ...FORMATS[precision],
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

const LAST_DATE = 864e13;

/** A language in which the engine cannot write, in the format of one that is near ("ru-x-be"). */
const isBorrowed = (locale: string, {months}: DateWords) => !!months && locale.includes('-x-');

const monthOf = (instant: number) =>
  Number(new Intl.DateTimeFormat('en', {month: 'numeric', timeZone: 'UTC'}).format(instant)) - 1;

function withMonth(formatter: Intl.DateTimeFormat, instant: number, months: readonly string[], hasDay: boolean) {
  const text = formatter
    .formatToParts(instant)
    .map(({type, value}) => (type === 'month' ? (months[monthOf(instant)] ?? value) : value))
    .join('');
  // Unlike Russian, Belarusian has "г." only after a day.
  return hasDay ? text : text.replace(/\sг\.$/, '');
}

/** An instant to a precision, in numbers and names of months only. */
function plainDate(instant: number, precision: EdtfPrecision, year: number, locale: string, words: DateWords): string {
  const formatter = formatterFor(locale, precision, year < 1);
  const hasDay = precision !== 'month';
  if (isBorrowed(locale, words)) return withMonth(formatter, instant, words.months![hasDay ? 1 : 0], hasDay);
  if (Math.abs(year) < 1e4) return formatter.format(instant);
  // Such a year has separators, and perhaps no Date holds it: take the pattern from another one of the same era.
  const count = new Intl.NumberFormat(locale).format(year < 1 ? 1 - year : year);
  return formatter
    .formatToParts(year < 1 ? -LAST_DATE : LAST_DATE)
    .map((part) => (part.type === 'year' ? count : part.value))
    .join('');
}

function spanOfYears({earliest, latest, year, precision}: EdtfPoint, locale: string, words: DateWords): string {
  if (precision === 'decade' && year > 0) return fill(words.decade, {year: String(year)});
  const lastYear = year + (precision === 'century' ? 99 : 9);
  return fill(words.between, {
    start: plainDate(earliest, 'year', year, locale, words),
    end: plainDate(latest - 1, 'year', lastYear, locale, words),
  });
}

function certainDate(point: EdtfPoint, locale: string, words: DateWords): string {
  const {earliest, precision, year, season} = point;
  if (precision === 'decade' || precision === 'century') return spanOfYears(point, locale, words);
  if (season) return fill(words.seasons[season - 21] ?? '', {year: plainDate(earliest, 'year', year, locale, words)});
  const date = plainDate(earliest, precision, year, locale, words);
  return point.unspecified ? fill(words.within, {date}) : date;
}

function pointInWords(point: EdtfPoint, locale: string, words: DateWords): string {
  const date = certainDate(point, locale, words);
  const about = point.approximate ? fill(words.about, {date}) : date;
  return point.uncertain ? fill(words.uncertain, {date: about}) : about;
}

/** How `Intl` joins two certain dates of one precision: "1–4 March 2023". */
function plainRange(start: EdtfPoint, end: EdtfPoint, locale: string): string {
  return formatterFor(locale, start.precision, false).formatRange(start.earliest, end.earliest);
}

const isPlain = ({uncertain, approximate, precision, year}: EdtfPoint) =>
  !uncertain && !approximate && ['year', 'month', 'day'].includes(precision) && year > 0 && year < 1e4;

function intervalInWords({start, end}: EdtfValue, locale: string, words: DateWords): string {
  const inWords = (point: EdtfEnd) => (typeof point === 'object' ? pointInWords(point, locale, words) : '');
  const both = {start: inWords(start), end: inWords(end)};
  if (end === 'open') return fill(words.since, both);
  if (end === 'unknown') return fill(words.endUnknown, both);
  if (start === 'open') return fill(words.until, both);
  if (start === 'unknown') return fill(words.startUnknown, both);
  const range =
    start.precision === end.precision && isPlain(start) && isPlain(end) && !isBorrowed(locale, words)
      ? plainRange(start, end, locale)
      : '';
  // In Chinese `Intl` joins "2023/3 – 2023/12", though it writes one month in words.
  return range && !range.includes('/') ? range : fill(words.interval, both);
}

/** What `Intl` can write in; English without a region is that of Britain, with the day before the month. */
function localeFor(lang: string): string {
  if (lang === 'en') return 'en-GB';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** An astronomical year that begins at `instant`: "2012", "44 BC", "10,000 BC". */
export const formatYear = (year: number, instant: number, lang: string): string =>
  plainDate(instant, 'year', year, localeFor(lang), english);

/**
 * A date as a reader would say it, never sharper than it is: "about November 2009 to about March 2010", "2020s".
 * Times of day are given in UTC.
 * @param lang BCP 47 tag.
 * @param words Of that language. Without them the answer is in English, months included.
 */
export function formatEdtf(value: EdtfValue, lang: string, words?: DateWords): string {
  const locale = words || /^en\b/i.test(lang) ? localeFor(lang) : 'en-GB';
  const spoken = words ?? english;
  if (value.interval || typeof value.start !== 'object') return intervalInWords(value, locale, spoken);
  return pointInWords(value.start, locale, spoken);
}
