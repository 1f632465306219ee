import type {ReactiveControllerHost} from 'lit';
import {noBaseMap, type BaseMap} from '../model/base-map.js';
import {scaleOf} from '../model/mercator.js';
import {loadBaseMap, loadFineBaseMap} from './base-map-loader.js';

/** From this scale on the fine base map is worth its bytes. */
const fineScale = scaleOf(4.6);

/** Knows which base map fits how close the map is looked at; does not know what else is drawn. */
export class GroundController {
  coarse: BaseMap = noBaseMap;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #fine: BaseMap | undefined;
  #isLoading = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Brings the one of the first picture; `failed` hears why there is none. */
  async load(failed: (error: unknown) => void) {
    try {
      this.coarse = await loadBaseMap();
    } catch (error) {
      failed(error);
    }
  }

  /** The base map for a scale: the coarse one until the fine one, which is asked for, has come. */
  at(scale: number): BaseMap {
    if (scale <= fineScale) return this.coarse;
    void this.#loadFine();
    return this.#fine ?? this.coarse;
  }

  async #loadFine() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#fine = await loadFineBaseMap().catch(() => undefined);
    this.#host.requestUpdate();
  }
}
