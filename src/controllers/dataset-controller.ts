import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {complete} from '../dataset/complete.js';
import {createLookup, incomplete, unreadable, type Dataset, type Lookup, type Problem} from '../dataset/index.js';
import type {LoadedDataset} from './load-dataset.js';

export type DatasetStatus = 'pending' | 'ready' | 'failed';

interface DatasetHost extends ReactiveControllerHost {
  src: string | undefined;
  data: unknown;
  /** Nothing is asked for before. */
  readonly isNear: boolean;
  /** What else must be there before the first picture; must not reject. */
  prepare(): Promise<unknown> | undefined;
}

const builtIn = Symbol('the dataset that comes with the script');
const lookups = new WeakMap<Dataset, Lookup>();
const lookupOf = (dataset: Dataset): Lookup => {
  let lookup = lookups.get(dataset);
  if (!lookup) lookups.set(dataset, (lookup = createLookup(dataset)));
  return lookup;
};

const loadBuiltIn = async (): Promise<LoadedDataset> => ({
  dataset: (await import('../generated/belarus-china-first.js')).default,
  problems: [],
});
let completing: Promise<void> | undefined;
const completeBuiltIn = (dataset: Dataset): Promise<void> =>
  import('../generated/belarus-china-rest.js')
    .then((rest) => complete(dataset, rest.default))
    .catch((error: unknown) => {
      completing = undefined;
      throw error;
    });

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
    const wanted = this.#host.data ?? (this.#host.src || builtIn);
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    void this.#load(wanted);
  }

  /** The dataset that comes with the script leaves out at first what nobody sees; this brings it. */
  async complete(): Promise<void> {
    if (this.#asked === builtIn && this.lookup) await (completing ??= completeBuiltIn(this.lookup.dataset));
  }

  retry() {
    this.status = 'pending';
    void this.#load(this.#asked);
    this.#host.requestUpdate();
  }

  async #load(wanted: unknown) {
    this.#open?.abort();
    const {signal} = (this.#open = new AbortController());
    const [{dataset, problems}] = await Promise.all([
      (wanted === builtIn
        ? loadBuiltIn()
        : import('./load-dataset.js').then(({readDocument}) => readDocument(wanted, signal))
      ).catch((error: unknown): LoadedDataset => ({
        dataset: null,
        problems: [
          wanted === builtIn ? incomplete(error) : unreadable(typeof wanted === 'string' ? wanted : '', error),
        ],
      })),
      this.#host.prepare(),
    ]);
    if (signal.aborted) return;
    if (dataset) this.#open = undefined;
    else addEventListener('online', () => this.retry(), {once: true, signal});
    this.lookup = dataset && lookupOf(dataset);
    this.status = dataset ? 'ready' : 'failed';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#settled(problems);
  }
}
