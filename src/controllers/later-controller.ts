import type {ReactiveControllerHost} from 'lit';
import {whenIdle} from './when-idle.js';

/**
 * Brings what only a reader who acts needs: when the page has nothing else to do, or at once when it is asked for.
 * What was asked meanwhile is done then, in order. Knows when; does not know what it brings.
 */
export class LaterController<T> {
  /** Undefined until it has come. */
  value: T | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  readonly #failed: (error: unknown) => void;
  #isPlanned = false;
  #loading: Promise<void> | undefined;
  #waiting: ((value: T) => unknown)[] = [];

  /** `failed` hears why it did not come; the next wish tries again. */
  constructor(host: ReactiveControllerHost, load: () => Promise<T>, failed: (error: unknown) => void) {
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
  }

  /** To be said when the first picture stands. */
  plan() {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    whenIdle(() => void this.#begin());
  }

  /** Does `task` now, or as soon as it can be done. */
  run(task: (value: T) => unknown) {
    if (this.value) {
      task(this.value);
      return;
    }
    this.#waiting.push(task);
    void this.#begin();
  }

  /** The same for a task with an answer; rejects where it cannot be had. */
  async ask<R>(task: (value: T) => R | Promise<R>): Promise<R> {
    await this.#begin();
    if (!this.value) throw new Error('its code could not be loaded');
    return task(this.value);
  }

  #begin(): Promise<void> {
    return (this.#loading ??= this.#load().then(
      (value) => {
        this.value = value;
        for (const task of this.#waiting.splice(0)) task(value);
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.#waiting = [];
        this.#failed(error);
      },
    ));
  }
}
