import type {ReactiveController, ReactiveControllerHost} from 'lit';

const steps: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/**
 * One tab stop for many items: arrows move along them, Home and End jump. Knows ids and focus; does not know what
 * choosing one means. Items carry `data-id` and `tabindex=${roving.tabIndex(id)}`.
 */
export class RovingFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ids: () => readonly string[];
  readonly #find: (id: string) => HTMLElement | SVGElement | null | undefined;
  #current = '';

  constructor(
    host: ReactiveControllerHost,
    ids: () => readonly string[],
    find: (id: string) => HTMLElement | SVGElement | null | undefined,
  ) {
    this.#host = host;
    this.#ids = ids;
    this.#find = find;
    host.addController(this);
  }

  hostConnected() {}

  /** The id that the Tab key reaches. */
  get current(): string {
    const ids = this.#ids();
    return ids.includes(this.#current) ? this.#current : (ids[0] ?? '');
  }

  set current(id: string) {
    if (id === this.#current) return;
    this.#current = id;
    this.#host.requestUpdate();
  }

  tabIndex(id: string): 0 | -1 {
    if (id === this.#current) return 0;
    const ids = this.#ids();
    return id === ids[0] && !ids.includes(this.#current) ? 0 : -1;
  }

  /** Moves focus for arrow keys, Home and End; leaves every other key, and keys with a modifier, to the page. */
  handleKeyDown(event: KeyboardEvent, dir: 'ltr' | 'rtl' = 'ltr') {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const ids = this.#ids();
    const at = ids.indexOf(this.current);
    const turned = dir === 'rtl' && (event.key === 'ArrowLeft' || event.key === 'ArrowRight') ? -1 : 1;
    const step = steps[event.key];
    const to = step ? at + step * turned : event.key === 'Home' ? 0 : event.key === 'End' ? ids.length - 1 : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id !== undefined) void this.focus(id);
  }

  async focus(id: string) {
    this.current = id;
    // At once: a focus that came later would take the keys back from where the next one has led them.
    const item = this.#find(id);
    item?.focus();
    await this.#host.updateComplete;
    if (!item?.isConnected) this.#find(id)?.focus();
  }
}
