import type {Fact, Lookup, SourceReference} from '../dataset/index.js';
import {authorsInFull, citedSources} from '../model/cite.js';
import {pluralForm} from '../model/message.js';
import {factsOf} from './fact-card.js';
import type {Setting, Tag} from './setting.js';
import {storyOf} from './timeline.js';

type Json = Readonly<Record<string, unknown>>;

const sourcesOf = (references: readonly SourceReference[], {sources}: Lookup): Json[] =>
  citedSources(references, sources).map(({name, href}) => ({
    '@type': 'CreativeWork',
    name,
    ...(href && {url: href}),
  }));

const isDate = (text: string) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);

/** The dates that schema.org can hold: sure ones. Whatever is vague is told in the text alone. */
function dates(edtf: string): Json {
  const [from = '', to = ''] = edtf.split('/');
  return {...(isDate(from) && {startDate: from}), ...(isDate(to) && {endDate: to})};
}

function events(setting: Setting): Json[] {
  const {lookup} = setting;
  return storyOf(setting).events.map(({event, about}) => ({
    '@type': 'Event',
    name: event.title,
    description: event.text,
    ...dates(event.date),
    ...(event.places?.length && {location: about.map(({name}) => ({'@type': 'Place', name}))}),
    subjectOf: sourcesOf(event.sources, lookup),
  }));
}

/** A number that somebody reports is an observation; a view, a range and a rank are claims. Each in the properties that schema.org has for its type. */
function fact(one: Fact, {lookup, lang}: Setting): Json {
  const {value, asOf = '', label, text, kind, sources} = one;
  const common = {name: label, description: text};
  const dated = (property: string) => isDate(asOf) && {[property]: asOf};
  if (value.type === 'quantity' && !value.qualifier && kind === 'reported')
    return {
      '@type': 'Observation',
      ...common,
      ...dated('observationDate'),
      value: value.amount,
      unitText: pluralForm(value.unit.split('|'), value.amount, lookup.dataset.lang),
      subjectOf: sourcesOf(sources, lookup),
    };
  const isView = kind === 'view';
  const first = lookup.sources.get(sources[0]?.id ?? '');
  return {
    '@type': 'Claim',
    ...common,
    ...dated(isView ? 'datePublished' : 'temporalCoverage'),
    ...(isView && first && {author: {'@type': 'Person', name: authorsInFull(first, lang)}}),
    appearance: sourcesOf(sources, lookup),
  };
}

/** What search engines read beside timeline and card; a map has nothing of the kind. Safe inside a script element. */
export function jsonLd(tag: Tag, setting: Setting): string {
  const [shown] = tag === 'corridor-fact-card' ? factsOf(setting) : [];
  const graph = tag === 'corridor-timeline' ? events(setting) : shown ? [fact(shown, setting)] : [];
  if (!graph.length) return '';
  const text = JSON.stringify({'@context': 'https://schema.org', '@graph': graph}).replace(/</g, '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}
