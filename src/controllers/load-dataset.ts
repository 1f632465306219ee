import type {Dataset, Problem} from '../dataset/index.js';

export interface LoadedDataset {
  dataset: Dataset | null;
  problems: readonly Problem[];
}

const loading = new Map<string, Promise<LoadedDataset>>();

/** The parser comes only where there is something to check: the default dataset is valid already. */
export const checkDataset = async (document: unknown): Promise<LoadedDataset> =>
  (await import('../dataset/parse.js')).parseDataset(document);

/**
 * Fetches and checks the dataset document at `url`: one request per address and page, asked again only after a failure.
 * Never rejects: what went wrong is a problem with the address as its path.
 */
export function loadDataset(url: string): Promise<LoadedDataset> {
  const known = loading.get(url);
  if (known) return known;
  const loaded = fetchDocument(url).then(checkDataset, (error: unknown) => unreadable(url, error));
  loading.set(url, loaded);
  void loaded.then(({dataset}) => dataset ?? loading.delete(url));
  return loaded;
}

async function fetchDocument(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.json();
}

export const unreadable = (url: string, error: unknown): LoadedDataset => ({
  dataset: null,
  problems: [
    {
      code: 'unreadable',
      path: url,
      found: error instanceof Error ? error.message : String(error),
      expected: 'a dataset document in JSON',
      fix: 'Check that the address answers with JSON and, on another host, allows this page by CORS.',
    },
  ],
});
