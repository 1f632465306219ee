import {formatYear} from '../dataset/format-edtf.js';
import {formatInstant, type TimeSpan} from './time-scale.js';

const day = 864e5;
const year = 365.2425 * day;

/** First and last day, month or year of a stretch in words, no finer than needed to tell them apart. */
export function stretchInWords({from, to}: TimeSpan, lang: string): {from: string; to: string} {
  const length = to - from;
  const say = (instant: number) => {
    if (length > 40 * year) return formatYear(Math.floor(instant / year) + 1970, instant, lang);
    return formatInstant(instant, lang, {year: 'numeric', month: 'short', ...(length < 2 * year && {day: 'numeric'})});
  };
  return {from: say(from), to: say(to - 1)};
}
