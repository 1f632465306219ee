import {langOf, type Fact, type FactValue, type Lookup} from '../dataset/index.js';
import {authorsInFull, citedSources, type CitedSource} from './cite.js';
import {factPlot, type Plot} from './fact-plot.js';
import {figureOf, valueInWords, type Figure} from './fact-value.js';
import {message} from './message.js';
import type {DateWriter} from './plain-date.js';
import type {Strings} from './strings/strings.js';

export type Variant = 'figure' | 'compare' | 'range' | 'rank' | 'statement';

/** Everything that a card says and draws. */
export interface FactScene {
  readonly id: string;
  readonly variant: Variant;
  readonly label: string;
  /** Of label and text, where they are not in the language of the dataset. */
  readonly lang: string | undefined;
  readonly figure: Figure | null;
  readonly plot: Plot | null;
  /** Figure and plot in words; empty for a statement. */
  readonly spoken: string;
  readonly text: string;
  readonly isView: boolean;
  /** Whose view it is, in full; empty for what is reported. */
  readonly author: string;
  /** Empty where the label tells the date already. */
  readonly asOf: string;
  readonly sources: readonly CitedSource[];
  /** The whole card as one sentence. */
  readonly sentence: string;
}

const variants: Readonly<Record<FactValue['type'], readonly [Variant, ...Variant[]]>> = {
  quantity: ['figure'],
  comparison: ['compare'],
  range: ['range', 'figure'],
  rank: ['rank', 'figure'],
  statement: ['statement'],
};

/** The variants that can show a value, the best one first. */
export const variantsFor = (value: FactValue): readonly [Variant, ...Variant[]] => variants[value.type];

/** "as of 2015"; a period or a decade needs no such words. */
function asOfInWords({asOf = '', label}: Fact, lang: string, strings: Strings, writeDate: DateWriter): string {
  const date = writeDate(asOf, lang, strings);
  if (label.includes(date)) return '';
  if (/[/X]/.test(asOf)) return date;
  return message((/^\d+$/.test(asOf) && strings.asOfYear) || strings.asOf, {date});
}

function sentenceOf(fact: Fact, spoken: string, asOf: string, origin: string, strings: Strings): string {
  const {label, text, value} = fact;
  const dated = asOf ? message(strings.spokenDate, {label, date: asOf}) : label;
  // What is compared is said before the amounts, any other figure first.
  const [first, second] = value.type !== 'comparison' ? [spoken, dated] : [dated, spoken];
  const template = strings[spoken ? 'spokenFact' : 'spokenStatement'];
  const sentence = message(template, {value: first, label: second, text, origin});
  const begun: (begin: string, sign?: string, next?: string) => string = (begin, sign = '', next = begin) =>
    sign + next.toLocaleUpperCase(strings.language);
  // After a label that asks there is no other sign, and a sentence begins.
  return sentence.replace(/^.|([?!？！؟])[:;：；؛](\s*.)/gu, begun);
}

/**
 * The scene of one fact. A wanted variant that cannot show its value gives way to the one that can; a date that
 * `writeDate` cannot put into words is left out.
 */
export function factScene(
  fact: Fact,
  lookup: Lookup,
  wanted: string,
  lang: string,
  strings: Strings,
  writeDate: DateWriter,
): FactScene {
  const possible = variantsFor(fact.value);
  const variant = possible.find((one) => one === wanted) ?? possible[0];
  const sources = citedSources(fact.sources, lookup.sources);
  const first = sources[0] && lookup.sources.get(sources[0].id);
  const isView = fact.kind === 'view';
  const tongue = {lang, strings, data: lookup.dataset.lang};
  const spoken = valueInWords(fact.value, tongue);
  const asOf = asOfInWords(fact, lang, strings, writeDate);
  const origin = message(isView ? strings.viewBy : strings.reportedBy, {
    source: sources.map(({name}) => name).join('; '),
  });
  return {
    id: fact.id,
    variant,
    label: fact.label,
    lang: langOf(fact),
    figure: figureOf(fact.value, tongue),
    plot: variant === 'figure' ? null : factPlot(fact.value, tongue),
    spoken,
    text: fact.text,
    isView,
    author: isView && first ? authorsInFull(first, lang) : '',
    asOf,
    sources,
    sentence: sentenceOf(fact, spoken, asOf, origin, strings),
  };
}
