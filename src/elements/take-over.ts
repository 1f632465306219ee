import {again, hearHand} from '../controllers/hand.js';
import {whenIdleInTurn} from '../controllers/when-idle.js';

const signs = ['pointerover', 'touchstart', 'focusin', 'keydown', 'click'];

/**
 * What came with the page, rendered in Node or when the script was built. It stays until the same stands behind it, and
 * until the page is at rest or the reader reaches for it.
 */
export class FirstPicture {
  /** The element may draw itself; at once where a reader waits for what was opened. */
  isDue: boolean;
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];
  readonly #sheets: CSSStyleSheet[];
  #own: CSSStyleSheet[] | undefined;
  readonly #changed: () => void;
  #isPlanned = false;
  /** What a hand did to it, to be said again. */
  readonly #done: (() => void)[] = [];
  #isGone = false;

  /** `changed` is called when the element may draw itself. */
  constructor(root: ShadowRoot, changed: () => void) {
    this.#root = root;
    this.#nodes = [...root.childNodes];
    this.#sheets = [...root.adoptedStyleSheets];
    this.#changed = changed;
    this.isDue = this.isOpened;
    for (const node of this.#nodes) for (const type of signs) node.addEventListener(type, this.#hear, {passive: true});
    hearHand(root, this.#keep);
  }

  /** Whether a reader has opened something in it. */
  get isOpened(): boolean {
    return this.#nodes.some((node) => node instanceof Element && node.querySelector('[open]'));
  }

  /** To be said when the root has got the element’s own style sheets: they wait, too. */
  keepLooks(): void {
    if (!this.#sheets.length) return;
    this.#own = [...this.#root.adoptedStyleSheets];
    this.#root.adoptedStyleSheets = this.#sheets;
  }

  /** To be said when all is there that the element needs: it draws itself when its turn has come. */
  plan(): void {
    if (!this.#isPlanned) whenIdleInTurn(() => this.hurry());
    this.#isPlanned = true;
  }

  hurry(): void {
    if (this.isDue) return;
    this.isDue = true;
    this.#changed();
  }

  /** Removes it now that the same stands behind it: what was open is open, what had the focus or a click has it. */
  remove(): void {
    const root = this.#root;
    const {isOpened} = this;
    const name = root.activeElement?.localName ?? '';
    const index = name ? [...root.querySelectorAll(name)].indexOf(root.activeElement!) : 0;
    for (const node of this.#nodes) node.remove();
    // Code that came meanwhile may have brought its own.
    if (root.adoptedStyleSheets[0] === this.#sheets[0] && this.#own) root.adoptedStyleSheets = this.#own;
    if (isOpened) root.querySelector('details')?.setAttribute('open', '');
    if (name) root.querySelectorAll<HTMLElement>(name)[index]?.focus({preventScroll: true});
    // Only then has the element measured its picture and drawn it to its size.
    requestAnimationFrame(() => {
      this.#isGone = true;
      for (const repeat of this.#done) repeat();
    });
  }

  readonly #hear = (event: Event) => {
    // A link leads away and a summary opens by itself.
    if (event.type === 'click' && !(event.target as Element).closest('a,summary')) this.#keep(event);
    this.hurry();
  };

  /** What the picture names is meant by its name, and all else by its place: the two may differ by a few pixels. */
  readonly #keep = (event: Event) => {
    const id = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
    const {clientX, clientY} = (event as Partial<TouchEvent>).changedTouches?.[0] ?? (event as MouseEvent);
    const repeat = () => {
      // A press on a stop means the nearest, which is another where a name lies on it.
      const named = id && this.#root.querySelector(`:not(.stop)[data-id="${id}"]`);
      const place = named || this.#root.elementFromPoint(clientX, clientY);
      place?.dispatchEvent(again(event));
    };
    // Fingers go on to touch what they touched at first, though it is gone.
    if (this.#isGone) repeat();
    else this.#done.push(repeat);
  };
}
