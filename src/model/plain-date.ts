import type {Strings} from './strings/en.js';

/** Puts an EDTF text into the words of a language; empty where it cannot. */
export type DateWriter = (text: string, lang: string, strings: Strings) => string;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [locale, hasMonth, hasDay].join();
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      month: hasMonth ? 'long' : undefined,
      day: hasDay ? 'numeric' : undefined,
    });
    formatters.set(key, format);
  }
  return format;
}

/** The language that words and dates share: the reader’s where our words speak it. English means everybody’s. */
const localeOf = (lang: string, {language}: Strings): string => {
  const locale = lang.split('-')[0] === language ? lang : language;
  return locale === 'en' ? 'en-GB' : locale;
};

/** A year, month or day that is certain, which most figures have; every other date needs all of `dateInWords`. */
export const isPlainDate = (text: string): boolean => /^[1-9]\d{3}(-\d\d){0,2}$/.test(text);

export const plainDate: DateWriter = (text, lang, strings) => {
  const instant = Date.parse(text);
  return isPlainDate(text) && instant === instant
    ? formatterFor(localeOf(lang, strings), text.length > 4, text.length > 7).format(instant)
    : '';
};
