import {readEdtf} from '../dataset/edtf.js';
import {formatEdtf} from '../dataset/format-edtf.js';
import type {Source, SourceReference} from '../dataset/index.js';
import {message} from './message.js';
import type {Strings} from './strings/en.js';

/** One source as a line names it. */
export interface CitedSource {
  readonly id: string;
  /** Short name. Example: "Preiherman, 2024". */
  readonly name: string;
  /** Places in it, joined by semicolons; empty where none is given. */
  readonly locator: string;
  /** http or https address; empty where there is none. */
  readonly href: string;
}

const yearOf = (source: Source) => source.issued?.['date-parts'][0]?.[0];
const firstAuthor = ({author: [name] = []}: Source) => name && ('family' in name ? name.family : name.literal);

export const shortName = (source: Source): string =>
  source['title-short'] ?? [firstAuthor(source) ?? source.title, yearOf(source)].filter(Boolean).join(', ');

export const webAddress = ({URL = ''}: Source): string => (/^https?:\/\//i.test(URL) ? URL : '');

/** The sources that a record refers to, each once with all its locators; ids that name none are left out. */
export function citedSources(
  references: readonly SourceReference[],
  sources: ReadonlyMap<string, Source>,
): CitedSource[] {
  return [...new Set(references.map(({id}) => id))].flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const locators = references.filter((one) => one.id === id).flatMap(({locator = ''}) => locator || []);
    return [{id, name: shortName(source), locator: [...new Set(locators)].join('; '), href: webAddress(source)}];
  });
}

/** "Preiherman, 2024 · Lead, ¶1". */
export const sourceLine = ({name, locator}: CitedSource): string => (locator ? `${name} · ${locator}` : name);

type Name = NonNullable<Source['author']>[number];
const initials = (given: string) => given.replace(/(\p{L})[^\s.-]*\.?/gu, '$1.').trim();
const authorName = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given && initials(name.given)].filter(Boolean).join(', ');

/** The whole name of whoever holds a view. Example: "Yauheni Preiherman". */
export const authorsInFull = ({author = []}: Source, lang: string): string =>
  new Intl.ListFormat(lang).format(
    author.map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '))),
  );

function cslDate(date: Source['issued'], lang: string): string {
  const text = date?.['date-parts']
    .map((parts) => parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-'))
    .join('/');
  const value = text && readEdtf(text);
  return value && typeof value === 'object' ? formatEdtf(value, lang) : '';
}

/** The full reference in the order of APA: author, date, title, where it appeared, address, when it was read. */
export function fullReference(source: Source, lang: string, strings: Strings): string {
  const authors = new Intl.ListFormat(lang).format((source.author ?? []).map(authorName));
  const date = `(${cslDate(source.issued, lang) || strings.noDate})`;
  const home = [source['container-title'], source.publisher].filter((part) => part && part !== authors);
  const [lead, title] = authors ? [`${authors} ${date}`, source.title] : [source.title, date];
  const address = webAddress(source);
  const read = cslDate(source.accessed, lang);
  return [
    ...[lead, title, home.join(', ')].filter(Boolean).map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`)),
    address && (read ? message(strings.retrieved, {date: read, address}) : address),
  ]
    .filter(Boolean)
    .join(' ');
}
