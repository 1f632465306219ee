import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Knows the size of one element in whole CSS pixels; does not know what is drawn into it. The first size is read when
 * the target first appears, so that the first picture already fits; later ones, and that of a target which has taken the
 * place of another, with the next frame: what is drawn may change the layout, and a change within the observer’s own round is an error that
 * the page would hear of.
 */
export class SizeController implements ReactiveController {
  width = 0;
  height = 0;
  /** Size of the text in it, in CSS pixels. */
  em = 16;
  readonly #host: ReactiveControllerHost;
  readonly #target: () => Element | null | undefined;
  #observed: Element | null = null;
  #observer?: ResizeObserver;

  constructor(host: ReactiveControllerHost, target: () => Element | null | undefined) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observed = null;
    this.hostUpdated();
  }

  hostUpdated() {
    const target = this.#target() ?? null;
    if (target === this.#observed) return;
    const isReplaced = this.#observed?.isConnected === false;
    this.#observer?.disconnect();
    this.#observed = target;
    if (!target) return;
    this.#observer?.observe(target);
    if (!isReplaced) this.#measure();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  #measure() {
    if (!this.#observed) return;
    // Of the layout: what a transformed parent does to it on the screen is not ours.
    const {width, height, fontSize} = getComputedStyle(this.#observed);
    const [w, h, em] = [Math.floor(parseFloat(width)), Math.floor(parseFloat(height)), parseFloat(fontSize)] as const;
    if ((w === this.width && h === this.height && em === this.em) || !w) return;
    this.em = em;
    this.width = w;
    this.height = h;
    this.#host.requestUpdate();
  }
}
