import {unreadable, type Dataset, type Problem} from '../dataset/index.js';
import {parseDataset} from '../dataset/parse.js';

export interface LoadedDataset {
  dataset: Dataset | null;
  problems: readonly Problem[];
}

interface Request {
  readonly loaded: Promise<LoadedDataset>;
  /** Gives up; undefined once there is an answer. */
  stop: (() => void) | undefined;
  /** How many still want the answer. */
  waiting: number;
}

/** A reader has long gone on by then, and the fallback is better than nothing. */
const SECONDS = 10;

const requests = new Map<string, Request>();

/** Reads a dataset document at an address or as an object. */
export async function readDocument(document: unknown, signal?: AbortSignal): Promise<LoadedDataset> {
  if (typeof document !== 'string') return parseDataset(document);
  try {
    return await loadDataset(new Request(document).url, signal);
  } catch (error) {
    return failure(document, error);
  }
}

/**
 * Fetches and checks the dataset at `url`, a JSON document or the module that `corridor-elements build` writes. Such a
 * module is JSON behind `export default` and is read as that, never run: what an attribute names must not be able to act
 * in the page, and a policy with `strict-dynamic` would not stop an import. One request per address and page, asked again only after a failure.
 * Never rejects: what went wrong is a problem with the address as its path. No answer within ten seconds is a failure.
 * @param signal Aborts the request, unless somebody else waits for it, too.
 */
export async function loadDataset(url: string, signal?: AbortSignal): Promise<LoadedDataset> {
  if (signal?.aborted) return failure(url, signal.reason);
  const request = requests.get(url) ?? ask(url);
  request.waiting++;
  signal?.addEventListener('abort', () => {
    request.waiting--;
    // An element that is moved leaves and comes back at once.
    setTimeout(() => request.waiting || request.stop?.());
  });
  return request.loaded;
}

const failure = (url: string, error: unknown): LoadedDataset => ({dataset: null, problems: [unreadable(url, error)]});

function ask(url: string): Request {
  const abort = new AbortController();
  const forget = () => requests.get(url) === request && requests.delete(url);
  const timer = setTimeout(() => abort.abort(new Error(`no answer within ${SECONDS} seconds`)), SECONDS * 1e3);
  const loaded = fetchDocument(url, abort.signal).then(parseDataset, (error: unknown) => failure(url, error));
  const request: Request = {
    loaded,
    stop() {
      forget();
      abort.abort();
    },
    waiting: 0,
  };
  requests.set(url, request);
  void loaded.then(({dataset}) => {
    clearTimeout(timer);
    request.stop = undefined;
    if (!dataset) forget();
  });
  return request;
}

async function fetchDocument(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {credentials: 'omit', signal});
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  const text = await response.text();
  const data = text.replace(/^\s*export\s+default\s/, '');
  const isScript = data !== text || response.headers.get('content-type')?.includes('javascript');
  try {
    // In WebKit the message of `json()` does not say that it is about JSON.
    return JSON.parse(isScript ? data.trimEnd().replace(/;$/, '') : text) as unknown;
  } catch (error) {
    throw isScript
      ? new Error('a script that is more than data, which the page has to import and set as `data`')
      : error;
  }
}
