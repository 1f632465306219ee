import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Hears Escape wherever on the page the focus is, while what came with the pointer stands there (WCAG 1.4.13). */
export class EscapeController implements ReactiveController {
  readonly #dismiss: () => void;

  constructor(host: ReactiveControllerHost, dismiss: () => void) {
    this.#dismiss = dismiss;
    host.addController(this);
  }

  hostDisconnected() {
    this.#dismiss();
  }

  /** What has the focus hears the key first. */
  listen(isShown: boolean) {
    // On document a method may be hidden by the name of an image on the page.
    const method = isShown ? 'addEventListener' : 'removeEventListener';
    EventTarget.prototype[method].call(document, 'keydown', this.#hear);
  }

  readonly #hear = (event: Event) => {
    if ((event as KeyboardEvent).key === 'Escape') this.#dismiss();
  };
}
