import type {DateWords} from '../../dataset/format-edtf.js';
import type {Qualifier} from '../../dataset/index.js';
import type {Amount, Extent} from '../format.js';
import type {common} from './en/common.js';
import type {factCardWords} from './en/fact-card.js';
import type {mapWords} from './en/map.js';
import type {timelineWords} from './en/timeline.js';

export type StringKey = keyof (typeof common & typeof mapWords & typeof timelineWords & typeof factCardWords);

export type Inflection = (
  amount: Extent,
  qualifier: Qualifier | undefined,
  write: (amount: Extent) => Amount,
) => Amount;

/**
 * What the first pictures say in one language; what acts say beside is in en-later.ts. `message` fills in `{name}`, and for `{count:one|few|other}` the form that the
 * language’s plural rules ask for. Every language has the same keys with the same names in braces.
 */
export interface Strings extends Readonly<Record<StringKey, string>> {
  /** Around dates; `formatEdtf` has the English ones. */
  readonly dates?: DateWords;
  /** Names of countries by ISO 3166-1 code, for engines that have none in this language. */
  readonly countries?: Readonly<Record<string, string>>;
  /** In place of `asOf` before a year alone, where a language then says the word for year. */
  readonly asOfYear?: string;
  /**
   * An amount in the form that it takes in a sentence, where that is not always the one that
   * `write` gives a number: behind a word that governs a case, or where the noun tells the number itself.
   */
  readonly inflected?: Inflection;
  /** Short names of currencies by ISO 4217 code, where those of `Intl` are signs or long. */
  readonly currencies?: Readonly<Record<string, string>>;
}
