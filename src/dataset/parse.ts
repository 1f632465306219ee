import {inFileOrder} from './file-order.js';
import {reportUnknownKey, type Place as At} from './known-part.js';
import {inside} from './known-part.js';
import {linkRecords, type PlacedRecords} from './link-records.js';
import {linkTranslations} from './link-translations.js';
import {Links} from './links.js';
import {quote, type Problem} from './problem.js';
import {readHead} from './read-head.js';
import {readFeatures, readRecords} from './read-records.js';
import {Report} from './report.js';
import {isObject} from './schema-node.js';
import type {BBox, Dataset, Place} from './records.js';
import {datasetSchema, eventSchema, factSchema, placeSchema, routeSchema, sourceSchema} from './schema.js';

export interface ParsedDataset {
  /** Null where the document cannot be read at all. */
  dataset: Dataset | null;
  /** In the order of the document; empty where all is well. */
  problems: Problem[];
}

const ROOT: At = {path: '', record: undefined};

/**
 * Checks a dataset document. A broken record is left out and everything else kept, each fault with a problem of its
 * own; texts stay texts. Never throws and never changes its argument.
 */
export function parseDataset(document: unknown): ParsedDataset {
  const report = new Report();
  try {
    const dataset = readDocument(document, report);
    return {dataset, problems: inFileOrder(document, report.problems)};
  } catch (error) {
    // A getter or proxy may throw anything; JSON cannot.
    report.add(noDocument(`something that cannot be read (${String(error)})`));
    return {dataset: null, problems: report.problems};
  }
}

const noDocument = (found: string): Problem => ({
  severity: 'error',
  code: 'unreadable',
  path: '',
  found,
  expected: 'a dataset document, which is a JSON object',
  fix: 'Give the whole document, with its head and its collections.',
});

function readDocument(document: unknown, report: Report): Dataset | null {
  if (!isObject(document)) {
    report.add(noDocument(quote(document)));
    return null;
  }
  const known = Object.keys(datasetSchema.entries);
  for (const key of Object.keys(document)) if (!known.includes(key)) reportUnknownKey(key, known, ROOT, report);

  const links = new Links(report);
  const head = readHead(document, ROOT, links);
  const placed: PlacedRecords = {
    sources: readRecords(sourceSchema, document.sources, inside(ROOT, 'sources'), report),
    places: readFeatures(placeSchema, document.places, inside(ROOT, 'places'), report),
    routes: readFeatures(routeSchema, document.routes, inside(ROOT, 'routes'), report),
    events: readRecords(eventSchema, document.events, inside(ROOT, 'events'), report),
    facts: readRecords(factSchema, document.facts, inside(ROOT, 'facts'), report),
  };
  const themes = head && new Map(head.themes.map((theme) => [theme.id, theme]));
  const {places, routes, sources, ...records} = linkRecords(placed, themes, head?.map?.bbox, head?.lang, links);
  if (!head) return null;

  const {themes: lanes, map = {bbox: boundsOf(places)}, ...headRest} = head;
  const dataset = {
    ...headRest,
    map,
    themes: lanes,
    places: {type: 'FeatureCollection' as const, features: places},
    routes: {type: 'FeatureCollection' as const, features: routes},
    ...records,
    sources,
  };
  if (document.translations === undefined) return dataset;
  return {
    ...dataset,
    translations: linkTranslations(document.translations, dataset, inside(ROOT, 'translations'), links),
  };
}

/** A view of all places for a dataset that names none, with a degree around them; the world without places. */
function boundsOf(places: readonly Place[]): BBox {
  const bounds: BBox = [180, 90, -180, -90];
  for (const {geometry} of places) {
    const [longitude, latitude] = geometry.coordinates;
    bounds[0] = Math.max(-180, Math.min(bounds[0], longitude - 1));
    bounds[1] = Math.max(-90, Math.min(bounds[1], latitude - 1));
    bounds[2] = Math.min(180, Math.max(bounds[2], longitude + 1));
    bounds[3] = Math.min(90, Math.max(bounds[3], latitude + 1));
  }
  return places.length ? bounds : [-180, -90, 180, 90];
}
