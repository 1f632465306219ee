import type {Dataset, Lookup} from '../dataset/index.js';
import {createLookup} from '../dataset/index.js';
import {localeOf} from '../model/strings/locale.js';
import type {Strings} from '../model/strings/strings.js';
import {canonicalLanguage, directionOf, inLanguage, stringsFor} from './language.js';

export const tags = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'] as const;
export type Tag = (typeof tags)[number];

/** As in HTML; `false`, `null` and `undefined` leave an attribute out, `true` writes it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What a picture depends on beside its size. */
export interface Setting {
  readonly lookup: Lookup;
  /** BCP 47 tag of the page’s language, for numbers and dates. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly strings: Strings;
  readonly headingLevel: number;
  /** An attribute’s text; empty where it is not set. */
  readonly get: (attribute: string) => string;
  /** The words of an attribute that holds several. */
  readonly list: (attribute: string) => readonly string[];
  readonly hides: (part: string) => boolean;
}

const lookups = new WeakMap<Dataset, Lookup>();
const lookupOf = (dataset: Dataset): Lookup => {
  let lookup = lookups.get(dataset);
  if (!lookup) lookups.set(dataset, (lookup = createLookup(dataset)));
  return lookup;
};

const textOf = (value: Attributes[string]): string =>
  value === true || value === false || value === null || value === undefined ? '' : String(value);

/** @throws TypeError for an unknown tag. */
export function settingOf(
  tag: string,
  attributes: Attributes,
  dataset: Dataset,
  language: string | undefined,
): Setting {
  if (!tags.some((one) => one === tag)) throw new TypeError(`There is no <${tag}>: expected ${tags.join(', ')}.`);
  const get = (attribute: string) => textOf(attributes[attribute]);
  const list = (attribute: string) => get(attribute).split(/\s+/).filter(Boolean);
  const page = canonicalLanguage(language || get('lang'));
  const strings = stringsFor(page);
  const lang = page.startsWith(strings.language) ? localeOf(page) : 'en';
  return {
    lookup: lookupOf(inLanguage(dataset, page)),
    lang,
    dir: get('dir') === 'rtl' || (get('dir') !== 'ltr' && directionOf(page) === 'rtl') ? 'rtl' : 'ltr',
    strings,
    headingLevel: Math.min(6, Math.max(2, Math.round(Number(get('heading-level') || 3)) || 3)),
    get,
    list,
    hides: (part) => list('hide').includes(part),
  };
}
