/** Ready citations of the sources of a record, for whoever takes a figure over into a text of their own. */
import type {Source, SourceReference} from '../dataset/index.js';
import {citedSources, webAddress} from './cite.js';
import {fullReference} from './reference.js';
import type {AllStrings} from './strings/en-later.js';

export const citationFormats = ['text', 'bibtex', 'csl-json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

interface Cited {
  readonly source: Source;
  /** Places in it; empty where none is given. */
  readonly locator: string;
}

/** All sources of a record in one format, each once, with the places that the record refers to. */
export function citation(
  format: CitationFormat,
  references: readonly SourceReference[],
  sources: ReadonlyMap<string, Source>,
  lang: string,
  strings: AllStrings,
): string {
  const cited = citedSources(references, sources).map(({id, locator}) => ({source: sources.get(id)!, locator}));
  switch (format) {
    case 'text':
      return cited.map(({source, locator}) => asText(source, locator, lang, strings)).join('\n');
    case 'bibtex':
      return cited.map(asBibtex).join('\n\n');
    case 'csl-json':
      return JSON.stringify(
        cited.map(({source}) => source),
        null,
        2,
      );
  }
}

const asText = (source: Source, locator: string, lang: string, strings: AllStrings): string =>
  [fullReference(source, lang, strings), locator && `(${locator})`].filter(Boolean).join(' ');

const entryTypes: Partial<Record<Source['type'], string>> = {
  article: 'article',
  'article-newspaper': 'article',
  'article-magazine': 'article',
  report: 'techreport',
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Braces would have to match, so none is kept. */
const bibtexText = (text: string): string =>
  text.replace(/[{}]/g, '').replace(/[\\&%$#_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);

const bibtexName = (name: NonNullable<Source['author']>[number]): string =>
  'literal' in name
    ? `{${bibtexText(name.literal)}}`
    : [name.family, name.given].flatMap((part) => (part ? bibtexText(part) : [])).join(', ');

const isoDate = (date: Source['issued']): string =>
  date?.['date-parts'][0]?.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-') ?? '';

function asBibtex({source, locator}: Cited): string {
  const type = entryTypes[source.type] ?? 'misc';
  const [year = '', month = ''] = isoDate(source.issued).split('-');
  const home = source['container-title'] ?? '';
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', (source.author ?? []).map(bibtexName).join(' and ')],
    // In braces of its own: else a style might write proper names small.
    ['title', `{${bibtexText(source.title)}}`],
    [type === 'article' ? 'journal' : 'howpublished', bibtexText(home)],
    [type === 'techreport' ? 'institution' : 'publisher', bibtexText(source.publisher ?? '')],
    ['year', year],
    ['month', month],
    ['note', bibtexText(locator)],
    ['url', webAddress(source)],
    ['urldate', isoDate(source.accessed)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@${type}{${source.id},\n${lines.join(',\n')}\n}`;
}
