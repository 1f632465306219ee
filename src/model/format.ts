/** Numbers as a language writes them, by memoised `Intl`. No digit of the data is rounded away. */
import {message, pluralForm} from './message.js';
import type {StringKey, Strings} from './strings/strings.js';
import {groupingIn} from './whole-number.js';

/** A written amount. `noun` is what is counted, where the unit is a noun and no sign that belongs to the number. */
export interface Amount {
  readonly text: string;
  readonly noun: string;
}

/** One amount, or the two ends of a range. */
export type Extent = number | readonly [min: number, max: number];

/** In which language, and in whose words, amounts are written. */
export interface Tongue {
  /** BCP 47 tag for `Intl`. */
  readonly lang: string;
  readonly strings: Strings;
  /** Language of the texts of the dataset, and so of its counted nouns. */
  readonly data: string;
}

/** `short` is for display ("US$15bn"), `long` for reading out ("15 billion US dollars"). */
export type Width = 'short' | 'long';

const formatters = new Map<string, Intl.NumberFormat | null>();
let currencies: readonly string[] | undefined;

/** English has signs that are read everywhere; elsewhere "15 Mrd. $" would leave it open whose dollars they are. */
const currencyDisplay = (lang: string, width: Width) => (width === 'short' && /^en\b/.test(lang) ? 'symbol' : 'name');

function unitOptions(lang: string, unit: string, width: Width): Intl.NumberFormatOptions {
  currencies ??= Intl.supportedValuesOf('currency');
  if (!unit) return {};
  return currencies.includes(unit)
    ? {style: 'currency', currency: unit, currencyDisplay: currencyDisplay(lang, width)}
    : {style: 'unit', unit, unitDisplay: /second|minute|hour|day|week|month|year/.test(unit) ? 'long' : width};
}

/** Null where `Intl` knows no such unit; a language it does not know reads as English. English without a region is for readers everywhere: "US$15bn", not "$15B". */
function formatter(
  lang: string,
  unit: string,
  width: Width,
  notation: 'standard' | 'compact',
): Intl.NumberFormat | null {
  const key = [lang, unit, width, notation].join();
  let format = formatters.get(key);
  if (format !== undefined) return format;
  try {
    format = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {
      ...unitOptions(lang, unit, width),
      notation,
      compactDisplay: width,
      // More than any number of the data has, so that nothing is rounded.
      maximumSignificantDigits: 21,
      signDisplay: 'negative',
      useGrouping: groupingIn(lang),
    });
  } catch {
    format = unit ? null : formatter('en', unit, width, notation);
  }
  formatters.set(key, format);
  return format;
}

type Part = Intl.NumberFormatPart | Intl.NumberRangeFormatPart;

const partsOf = (format: Intl.NumberFormat, min: number, max: number): Part[] =>
  min === max ? format.formatToParts(min) : format.formatRangeToParts(min, max);

/** "US$1.234567m" is harder to read than all its digits. */
const hasFewDecimals = (parts: readonly Part[]) =>
  parts.every(({type, value}) => type !== 'fraction' || value.length < 3);

/** What English writes behind a short number; engines with older language data still give capitals. */
const scales: Readonly<Record<string, string>> = {M: 'm', B: 'bn', T: 'tn'};

const powers: Readonly<Record<string, string>> = {square: '²', cubic: '³'};

/** "km²", "平方公里". */
const raised = (unit: string, power: string): string =>
  /\p{Script=Han}/u.test(unit) ? (power === 'square' ? '平方' : '立方') + unit : unit + (powers[power] ?? '');

/** A unit in letters that stands apart behind its number is a noun like any other. */
function written(parts: readonly Part[], power: string | undefined): Amount {
  const texts = parts.map(({type, value}) => (type === 'minusSign' ? value.replace('-', '−') : value));
  const at = parts.findIndex(({type}) => type === 'unit' || type === 'currency');
  if (power) texts[at] = raised(texts[at] ?? '', power);
  const apart =
    at > 1 && at === parts.length - 1 && parts[at - 1]?.type === 'literal' && /\p{L}/u.test(texts[at] ?? '');
  return apart
    ? {text: texts.slice(0, at - 1).join(''), noun: texts.slice(at).join('')}
    : {text: texts.join(''), noun: ''};
}

/**
 * Written in a unit as the dataset has it, which may be a noun with its plural forms.
 * From a million on it is compact.
 */
export function formatAmount(amount: Extent, unit: string, tongue: Tongue, width: Width = 'short'): Amount {
  const {lang, data} = tongue;
  const [min, max] = typeof amount === 'number' ? [amount, amount] : amount;
  // `Intl` has kilometres but no square kilometres.
  const [, power, base = unit] = /^(square|cubic)-(.+)/.exec(unit) ?? [];
  const unitWidth = power ? 'short' : width;
  const plain = formatter(lang, base, unitWidth, 'standard');
  if (!plain) return {...formatAmount(amount, '', tongue, width), noun: pluralForm(unit.split('|'), max, data)};
  // Left to itself `Intl` repeats the sign of English percents, and takes "−20 – −10" together: "−20–10".
  if (max > min && (min < 0 || unit === 'percent')) {
    const write = (one: Extent, of = '') => formatAmount(one, of, tongue, width);
    const {text, noun} = write(max, unit);
    const both = min < 0 ? `${write(min, unit).text} – ${text}` : text.replace(write(max).text, write([min, max]).text);
    return {text: both, noun};
  }
  const compact = Math.max(-min, max) >= 1e6 && formatter(lang, base, unitWidth, 'compact');
  const compactParts = compact ? partsOf(compact, min, max) : [];
  if (lang === 'en') for (const part of compactParts) part.value = scales[part.value] ?? part.value;
  const parts = compact && hasFewDecimals(compactParts) ? compactParts : partsOf(plain, min, max);
  const name = width === 'short' && tongue.strings.currencies?.[unit];
  if (name) for (const part of parts) if (part.type === 'currency') part.value = name;
  return written(parts, power);
}

/** "200,000 people": never torn apart at the end of a line; Chinese leaves no room between. */
export const joined = ({text, noun}: Amount): string =>
  noun ? text + (/^\p{Script=Han}/u.test(noun) ? '' : '\u00a0') + noun : text;

const ordinals: Partial<Record<Intl.LDMLPluralRule, StringKey>> = {
  one: 'ordinalOne',
  two: 'ordinalTwo',
  few: 'ordinalFew',
};

/** "2nd", in the language of the strings. */
export function formatOrdinal(position: number, tongue: Tongue): string {
  const {strings} = tongue;
  const rule = new Intl.PluralRules(strings.language, {type: 'ordinal'}).select(position);
  return message(strings[ordinals[rule] ?? 'ordinalOther'], {number: formatAmount(position, '', tongue).text});
}
