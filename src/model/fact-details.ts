import type {Fact, FactValue, Lookup} from '../dataset/index.js';
import {citedSources} from './cite.js';
import {dateInWords} from './date-in-words.js';
import {valueInWords} from './fact-value.js';
import {message} from './message.js';
import {fullReference} from './reference.js';
import type {AllStrings} from './strings/en-later.js';

/** One row of what a card tells on demand; `href` is empty where there is nothing to follow. */
export interface Detail {
  readonly term: string;
  readonly text: string;
  readonly href: string;
}

type Row = [term: string, text: string, href?: string];

function sourceRows({sources: references}: Fact, {sources}: Lookup, lang: string, strings: AllStrings): Row[] {
  return citedSources(references, sources).flatMap(({id, locator, href}): Row[] => {
    const source = sources.get(id);
    if (!source) return [];
    return [
      [strings.factReference, fullReference(source, lang, strings), href],
      [strings.factPlace, locator],
      [strings.factSourceNote, source.note ?? ''],
    ];
  });
}

/** What the qualifiers of a value tell about it, each once. */
function qualifiersInWords(value: FactValue, strings: AllStrings): string {
  const qualifiers =
    value.type === 'comparison'
      ? value.items.map(({qualifier}) => qualifier)
      : 'qualifier' in value
        ? [value.qualifier]
        : [];
  return [...new Set(qualifiers)].flatMap((one) => (one ? strings[`${one}-means`] : [])).join(' ');
}

/** What the disclosure tells, in the order of a reader’s doubts. */
export function factDetails(fact: Fact, lookup: Lookup, lang: string, strings: AllStrings): Detail[] {
  const {title, updated, license, lang: data} = lookup.dataset;
  const tongue = {lang, strings, data};
  const {label, value, replaces} = fact;
  const amount = valueInWords(value, tongue);
  const former = replaces && {
    value: valueInWords(replaces.value, tongue),
    date: dateInWords(replaces.date, lang, strings),
  };
  const rows: Row[] = [
    // A label that asks has its sign already.
    [strings.factInFull, amount && message(strings.spokenItem, {label, amount}).replace(/([?？؟])[:：]/, '$1')],
    [strings.factDate, dateInWords(fact.asOf, lang, strings)],
    [strings.factQualifier, qualifiersInWords(value, strings)],
    [strings.factCorrected, former ? message(strings.factReplaces, former) : ''],
    ...sourceRows(fact, lookup, lang, strings),
    [strings.factDataset, message(strings.factUpdated, {title, date: dateInWords(updated, lang, strings), license})],
  ];
  return rows.filter(([, text]) => text).map(([term, text, href = '']) => ({term, text, href}));
}
