import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {countryName} from '../model/describe.js';
import {findStops} from '../model/find-stops.js';
import {allStrings} from '../model/strings/en-later.js';
import {searchTemplate} from './corridor-map.acts.template.js';
import type {LitTools} from './lit-tools.js';

interface SearchHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
}

/** Fewer stops than this are found without a search. */
export const enoughStops = 12;
const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

/** A field that finds a stop by its name. Knows what is typed; does not know what choosing a stop means. */
export class MapSearch {
  isShown = false;
  readonly #host: SearchHost;
  readonly #lit: LitTools;
  readonly #choose: (id: string) => void;
  /** Where the focus goes when the field does. */
  readonly #leave: () => void;
  #typed = '';
  #active = -1;
  #isListOpen = false;

  constructor(host: SearchHost, lit: LitTools, choose: (id: string) => void, leave: () => void) {
    this.#host = host;
    this.#lit = lit;
    this.#choose = choose;
    this.#leave = leave;
  }

  async show() {
    this.isShown = this.#isListOpen = true;
    this.#typed = '';
    this.#active = -1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.search input')?.focus();
  }

  /** `hands` the focus back, where it was in the field. */
  hide(hands: boolean) {
    if (!this.isShown) return;
    this.isShown = false;
    this.#host.requestUpdate();
    if (hands) void this.#host.updateComplete.then(this.#leave);
  }

  handleInput(typed: string) {
    this.#typed = typed;
    this.#isListOpen = true;
    this.#active = typed.trim() && this.#found().length ? 0 : -1;
    this.#host.requestUpdate();
  }

  handleKey(event: KeyboardEvent) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const found = this.#found();
    const step = steps[event.key];
    if (step && found.length) this.#move(step, found.length);
    else if (event.key === 'Enter' && this.#active >= 0) this.#take(found[this.#active]?.id);
    else if (event.key === 'Escape' && this.#isListOpen && this.#typed) this.handleInput('');
    else if (event.key === 'Escape') this.hide(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  handlePress(target: Element) {
    this.#take(target.closest('[data-found]')?.getAttribute('data-found') ?? undefined);
  }

  render(): TemplateResult {
    const {language} = this.#host;
    return searchTemplate(this.#lit, allStrings(language.strings), {
      typed: this.#typed,
      found: this.#found().map(({id, properties: {name, localName, country}}) => ({
        id,
        name,
        note: [localName?.text === name ? '' : localName?.text, countryName(country, language.lang, language.strings)]
          .filter(Boolean)
          .join(' · '),
      })),
      active: this.#active,
      isOpen: this.#isListOpen,
    });
  }

  #found() {
    const {lookup, language} = this.#host;
    return lookup && this.#isListOpen
      ? findStops(
          this.#typed,
          lookup,
          (code) => countryName(code, language.lang, language.strings),
          language.lang,
        ).slice(0, 50)
      : [];
  }

  #move(step: number, count: number) {
    this.#active = (this.#active + step + count + (this.#active < 0 && step < 0 ? 1 : 0)) % count;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector(`#found-${this.#active}`)?.scrollIntoView({block: 'nearest'}),
    );
  }

  #take(id: string | undefined) {
    if (!id) return;
    this.hide(true);
    this.#choose(id);
  }
}
