import {inside, type Place as At} from './known-part.js';
import type {Links} from './links.js';
import {readRecords} from './read-records.js';
import {readValue} from './read-value.js';
import type {Dataset} from './records.js';
import {headEntries, themeSchema} from './schema.js';

/** All but the collections and the translations. The map is missing where the dataset has none that can be used. */
export type Head = Omit<Dataset, 'map' | 'places' | 'routes' | 'events' | 'facts' | 'sources' | 'translations'> &
  Partial<Pick<Dataset, 'map'>>;

/**
 * The head of a document. What readers can do without is mended: an empty text, the id for a title, "und" for a
 * language. Undefined where the version, the id or every theme is missing.
 */
export function readHead(document: Readonly<Record<string, unknown>>, root: At, links: Links): Head | undefined {
  const {report} = links;
  const read = <K extends keyof typeof headEntries>(key: K) =>
    readValue<(typeof headEntries)[K]>(headEntries[key], document[key], inside(root, key), report);

  const $schema = read('$schema');
  const schemaVersion = read('schemaVersion');
  const id = read('id');
  const texts = {
    title: read('title') ?? id ?? '',
    description: read('description') ?? '',
    lang: read('lang') ?? 'und',
    updated: read('updated') ?? '',
    license: read('license') ?? '',
  };
  const map = read('map');
  const placed = readRecords(themeSchema, document.themes, inside(root, 'themes'), report);
  const themes = [...links.unique(placed).values()].map(({record}) => record);
  if (Array.isArray(document.themes) && !document.themes.length) read('themes');

  if (!schemaVersion || !id || !themes.length) return undefined;
  return {...($schema !== undefined && {$schema}), schemaVersion, id, ...texts, ...(map && {map}), themes};
}
