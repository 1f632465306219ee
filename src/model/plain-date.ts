import type {Strings} from './strings/en.js';

/** Puts an EDTF text into the words of a language; empty where it cannot. */
export type DateWriter = (text: string, lang: string, strings: Strings) => string;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The language that words and dates share: the reader’s where our words speak it. English means everybody’s. */
const localeOf = (lang: string, {language}: Strings): string => {
  const locale = lang.split('-')[0] === language ? lang : language;
  return locale === 'en' ? 'en-GB' : locale;
};

/** A year, month or day that is certain, which most figures have; every other date needs all of `dateInWords`. */
export const isPlainDate = (text: string): boolean => /^[1-9]\d{3}(-\d\d){0,2}$/.test(text);

export const plainDate: DateWriter = (text, lang, strings) => {
  if (!isPlainDate(text)) return '';
  const locale = localeOf(lang, strings);
  const key = `${locale} ${text.length}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: text[4] ? 'long' : undefined,
      day: text[7] ? 'numeric' : undefined,
    });
    formatters.set(key, format);
  }
  // eslint-disable-next-line no-restricted-globals -- no clock: a day as UTC counts it
  return format.format(Date.parse(text));
};
