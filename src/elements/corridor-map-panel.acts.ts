import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import type {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {chosenScene} from '../model/chosen-scene.js';
import {allStrings} from '../model/strings/en-later.js';
import {chosenTemplate, moreKey} from './corridor-map.acts.template.js';
import type {LitTools} from './lit-tools.js';

interface PanelHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
  readonly effectiveGroup: string;
  readonly selected: string;
}

/** What is said about the chosen record below the map, and that nothing is squeezed by what a reader opens there. */
export class MapPanel {
  readonly #host: PanelHost;
  readonly #lit: LitTools;
  readonly #links: RovingFocusController;
  /** Links and sources are to be seen. */
  #isOpen = false;
  /** The id that was chosen here; one that comes from elsewhere must not make the element grow. */
  #chosenHere = '';

  constructor(host: PanelHost, lit: LitTools, links: RovingFocusController) {
    this.#host = host;
    this.#lit = lit;
    this.#links = links;
  }

  handleKey(event: KeyboardEvent) {
    this.#links.handleKeyDown(event, this.#host.language.dir);
  }

  /** A link to another record keeps the panel open: the reader is reading it. */
  handlePress(key: string, target: Element) {
    this.#links.current = key;
    const id = target.closest('[data-corridor-select]')?.getAttribute('data-corridor-select');
    if (key === moreKey) this.#open(!this.#isOpen);
    else if (id) {
      this.#chosenHere = id;
      this.#links.current = moreKey;
      // The link leaves with the record that it belonged to.
      void this.#host.updateComplete.then(() => this.#links.focus(moreKey));
    }
  }

  /** The reader is about to choose this here. */
  expect(id: string) {
    this.#chosenHere = id;
    this.#open(true);
  }

  /** The selection has changed. */
  follow() {
    if (this.#host.selected !== this.#chosenHere) this.#open(false);
  }

  /** The picture keeps its height while something below it is open. */
  hold(isHeld = !!this.#host.renderRoot.querySelector('details[open]')) {
    const pictures = this.#host.renderRoot.querySelector<HTMLElement>('.pictures');
    const holds = isHeld || this.#isOpen;
    if (pictures && holds !== pictures.classList.contains('held')) {
      pictures.style.blockSize = holds ? `${pictures.clientHeight}px` : '';
      pictures.classList.toggle('held', holds);
    }
    this.#host.requestUpdate();
  }

  render(): TemplateResult | undefined {
    const {language, lookup, selected, effectiveGroup} = this.#host;
    const strings = allStrings(language.strings);
    const scene = selected && lookup ? chosenScene(selected, lookup, language.lang, strings) : undefined;
    return (
      scene &&
      chosenTemplate(this.#lit, scene, {
        strings,
        group: effectiveGroup,
        isOpen: this.#isOpen,
        // Before they are drawn for the first time the list of links is empty.
        tabIndex: (key) => (key === (this.#links.current || moreKey) ? 0 : -1),
      })
    );
  }

  #open(isOpen: boolean) {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.hold();
  }
}
