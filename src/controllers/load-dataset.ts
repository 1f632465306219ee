import {unreadable, type Dataset, type Problem} from '../dataset/index.js';
import {parseDataset} from '../dataset/parse.js';

export interface LoadedDataset {
  dataset: Dataset | null;
  problems: readonly Problem[];
}

const loading = new Map<string, Promise<LoadedDataset>>();

/** Reads a dataset document at an address or as an object. */
export const readDocument = async (document: unknown): Promise<LoadedDataset> =>
  typeof document === 'string'
    ? loadDataset(new URL(document, globalThis.document.baseURI).href)
    : parseDataset(document);

/**
 * Fetches and checks the dataset document at `url`: one request per address and page, asked again only after a failure.
 * Never rejects: what went wrong is a problem with the address as its path.
 */
export function loadDataset(url: string): Promise<LoadedDataset> {
  const known = loading.get(url);
  if (known) return known;
  const loaded = fetchDocument(url).then(parseDataset, (error: unknown) => ({
    dataset: null,
    problems: [unreadable(url, error)],
  }));
  loading.set(url, loaded);
  void loaded.then(({dataset}) => dataset ?? loading.delete(url));
  return loaded;
}

async function fetchDocument(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.json();
}
