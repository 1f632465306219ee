import type {Source, SourceReference} from '../dataset/index.js';
import {listOf} from './list-of.js';

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

/** The whole name of whoever holds a view. Example: "Yauheni Preiherman". */
export const authorsInFull = ({author = []}: Source, lang: string): string =>
  listOf(
    author.map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '))),
    lang,
  );
