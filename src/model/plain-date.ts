import type {Strings} from './strings/strings.js';

/** Puts an EDTF text into the words of a language; empty where it cannot. */
export type DateWriter = (text: string, lang: string, strings: Strings) => string;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A year, month or day that is certain, which most figures have; every other date needs all of `dateInWords`. */
export const isPlainDate = (text: string): boolean => /^[1-9]\d{3}(-\d\d){0,2}$/.test(text);

export const plainDate: DateWriter = (text, lang) => {
  if (!isPlainDate(text)) return '';
  const key = `${lang} ${text.length}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      // A borrowed language ("ru-x-be") has the names of its own months elsewhere.
      month: text[4] ? (lang.includes('-x-') ? '2-digit' : 'long') : undefined,
      day: text[7] ? 'numeric' : undefined,
    });
    formatters.set(key, format);
  }
  // eslint-disable-next-line no-restricted-globals -- no clock: a day as UTC counts it
  return format.format(Date.parse(text));
};
