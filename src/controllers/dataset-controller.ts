import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {complete} from '../dataset/complete.js';
import {createLookup, incomplete, type Dataset, type Lookup, type Problem} from '../dataset/index.js';
import type {LanguageController} from './language-controller.js';
import type {LoadedDataset} from './load-dataset.js';
import {goesFirst} from './when-idle.js';

export type DatasetStatus = 'pending' | 'ready' | 'failed';

interface DatasetHost extends ReactiveControllerHost {
  src: string | undefined;
  data: unknown;
  /** Nothing is asked for before. */
  readonly isNear: boolean;
  readonly language: Pick<LanguageController, 'page' | 'lang' | 'ready'>;
  /** It shows a given fact and nothing else of the dataset. */
  readonly needsFactsOnly?: boolean;
  /** What else must be there before the first picture; must not reject. */
  prepare(loading: Promise<LoadedDataset>): Promise<unknown> | undefined;
}

/** The dataset that comes with the script, and the part of it that a card with a given fact shows. */
const builtIn = Symbol('whole');
const factsOnly = Symbol('facts');
const lookups = new WeakMap<Dataset, Lookup>();
const lookupOf = (dataset: Dataset): Lookup => {
  let lookup = lookups.get(dataset);
  if (!lookup) lookups.set(dataset, (lookup = createLookup(dataset)));
  return lookup;
};

let isWholeAsked = false;
/** Where somebody on the page asks for the whole or is about to, nobody asks for less. */
const isWholeWanted = (): boolean => isWholeAsked || !!document.querySelector('corridor-map,corridor-timeline');
async function loadWhole(): Promise<Dataset> {
  isWholeAsked = true;
  return (await import('../generated/belarus-china-first.js')).default;
}
const loadFacts = async (): Promise<Dataset> => (await import('../generated/belarus-china-facts.js')).default;

let completing: Promise<Dataset> | undefined;
const completeBuiltIn = async (): Promise<Dataset> => {
  try {
    const [dataset, rest] = await Promise.all([loadWhole(), import('../generated/belarus-china-rest.js')]);
    complete(dataset, rest.default);
    return dataset;
  } catch (error) {
    completing = undefined;
    throw error;
  }
};

async function load(wanted: unknown, signal: AbortSignal): Promise<LoadedDataset> {
  try {
    if (wanted === builtIn) return {dataset: await loadWhole(), problems: []};
    if (wanted === factsOnly) return {dataset: await loadFacts(), problems: []};
    return await (await import('./load-dataset.js')).readDocument(wanted, signal);
  } catch (error) {
    return {dataset: null, problems: [incomplete(error)]};
  }
}

/**
 * Knows where the dataset comes from (`.data`, else `src`, else the one that comes with the script) and how far it
 * is; does not know what is drawn from it. A question that is no longer asked is aborted, and its answer dropped; one
 * that failed is asked again when the network is back.
 */
export class DatasetController implements ReactiveController {
  status: DatasetStatus = 'pending';
  lookup: Lookup | null = null;
  readonly #host: DatasetHost;
  readonly #settled: (problems: readonly Problem[]) => void;
  #asked: unknown = null;
  /** As it was loaded; `lookup` has it in the language of the page. */
  #dataset: Dataset | null = null;
  #page = '';
  /** Aborts the question that has no good answer yet. */
  #open: AbortController | undefined;

  /** `settled` is called once per load, when the outcome is known. */
  constructor(host: DatasetHost, settled: (problems: readonly Problem[]) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  hostConnected() {
    this.hostUpdate();
  }

  hostDisconnected() {
    // Whoever comes back without an answer asks again.
    if (this.#open) this.#asked = null;
    this.#open?.abort();
  }

  hostUpdate() {
    if (!this.#host.isNear) return;
    const {data, src, needsFactsOnly, language} = this.#host;
    // Translations are of the whole.
    const isEnough = needsFactsOnly && !language.ready && (this.isPartial || !isWholeWanted());
    const wanted = data ?? (src || (isEnough ? factsOnly : builtIn));
    if (wanted !== this.#asked) {
      this.#asked = wanted;
      void this.#load(wanted);
    } else if (this.#dataset && this.#page !== language.page) void this.#translate(this.#dataset);
  }

  /** Only the facts are there yet: an id that names none of them may still name something. */
  get isPartial(): boolean {
    return this.#asked === factsOnly;
  }

  /** The dataset that comes with the script leaves out at first what nobody sees; this brings it. */
  async complete(): Promise<void> {
    if (typeof this.#asked !== 'symbol' || !this.#dataset) return;
    const dataset = await (completing ??= completeBuiltIn());
    if (!this.isPartial) return;
    // Whoever was handed the part has the whole, too; all elements go on with one object.
    Object.assign(this.#dataset, dataset);
    this.#dataset = dataset;
    this.#asked = builtIn;
    this.lookup = lookupOf(dataset);
    this.#host.requestUpdate();
  }

  retry() {
    this.status = 'pending';
    void this.#load(this.#asked);
    this.#host.requestUpdate();
  }

  async #load(wanted: unknown) {
    this.#open?.abort();
    const {signal} = (this.#open = new AbortController());
    const loading = load(wanted, signal);
    // The first word of `Intl` on a page takes it 10 ms: now, while there is only to wait.
    (0).toLocaleString();
    const [{dataset, problems}] = await goesFirst(Promise.all([loading, this.#host.prepare(loading)]));
    if (signal.aborted) return;
    this.#dataset = dataset;
    this.lookup = null;
    if (dataset) await this.#translate(dataset);
    if (this.#dataset !== dataset) return;
    if (dataset) this.#open = undefined;
    else addEventListener('online', () => this.retry(), {once: true, signal});
    this.status = dataset ? 'ready' : 'failed';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#settled(problems);
  }

  /** A page in another language gets the whole at once, so that no text changes under the reader. */
  async #translate(dataset: Dataset) {
    const {page, ready} = this.#host.language;
    this.#page = page;
    await ready;
    const {lang} = this.#host.language;
    const isHere = page.split('-')[0] === dataset.lang || !(ready ?? dataset.translations);
    const spoken = isHere
      ? dataset
      : await import('./load-language.js').then(
          ({inLanguage}) => inLanguage(dataset, [page, lang], this.#asked === builtIn && this.complete()),
          () => dataset,
        );
    if (dataset !== this.#dataset || page !== this.#page) return;
    this.lookup = lookupOf(spoken);
    this.#host.requestUpdate();
  }
}
