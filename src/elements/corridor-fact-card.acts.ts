import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Fact, Lookup} from '../dataset/index.js';
import {copyText} from '../controllers/clipboard.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {allStrings} from '../model/strings/en-later.js';
import {citation, citationFormats, type CitationFormat} from '../model/citation.js';
import {dateInWords} from '../model/date-in-words.js';
import type {PictureShape} from '../model/fact-picture.js';
import type {FactScene} from '../model/fact-scene.js';
import {aboutOf, copyId, detailsTemplate, stepsTemplate} from './corridor-fact-card.acts.template.js';
import type {LitTools} from './lit-tools.js';

interface CardHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: LanguageController;
  readonly lookup: Lookup | null;
  readonly selected: string;
}

interface Setting {
  /** The fact that is shown now. */
  readonly fact: () => Fact | undefined;
  readonly scene: () => FactScene | null;
  readonly choose: (id: string) => void;
}

export {actsStyles} from './corridor-fact-card.acts.styles.js';
export {dateInWords};

const copies = [...citationFormats, 'link'] as const;
const growth: KeyframeAnimationOptions = {duration: 200, easing: 'ease-out'};

/** What a card does when a reader acts; loaded when the first picture stands. */
export class FactCardActs {
  readonly #host: CardHost;
  readonly #lit: LitTools;
  readonly #setting: Setting;
  readonly #tools: RovingFocusController;
  #note = '';
  #byHand = '';
  /** Height that is kept, and the width for which it was measured, in pixels. */
  #kept = {height: 0, width: 0};

  constructor(host: CardHost, lit: LitTools, setting: Setting) {
    this.#host = host;
    this.#lit = lit;
    this.#setting = setting;
    this.#tools = new RovingFocusController(
      host,
      () => this.#toolIds(),
      (id) => host.renderRoot.querySelector<HTMLElement>(`.tools [data-id="${id}"]`),
    );
    host.renderRoot.addEventListener('click', this.#holdRows);
  }

  renderDetails(fact: Fact, lookup: Lookup): TemplateResult {
    const {language, selected} = this.#host;
    const {lang, dir} = language;
    const strings = allStrings(language.strings);
    return detailsTemplate(
      this.#lit,
      fact,
      lookup,
      {lang, strings},
      {
        selected,
        tabIndex: (id) => this.#tools.tabIndex(id),
        choose: (id) => {
          this.#tools.current = id;
          this.#setting.choose(id);
        },
        copy: (what) => void this.#copy(what),
        handleKeyDown: (event) => this.#tools.handleKeyDown(event, dir),
        note: this.#note,
        byHand: this.#byHand,
      },
    );
  }

  renderSteps(index: number, total: number, step: (by: 1 | -1) => void): TemplateResult {
    return stepsTemplate(this.#lit, index, total, allStrings(this.#host.language.strings), step);
  }

  /** Another fact comes into the same card: what stands below does not move up, and not at once down. */
  keepHeight() {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    const {width, height} = root.getBoundingClientRect();
    const before = width === this.#kept.width ? Math.max(height, this.#kept.height) : height;
    this.#kept = {height: before, width};
    root.style.minBlockSize = `${before}px`;
    this.#note = this.#byHand = '';
    void this.#host.updateComplete.then(() => this.#grow(root, before));
  }

  /** The card as a picture to share. */
  async toSVG(shape: PictureShape): Promise<string> {
    const {sharePicture} = await import('./corridor-fact-card.share.js');
    const {lookup, language, renderRoot} = this.#host;
    const scene = this.#setting.scene();
    if (!scene || !lookup) throw new Error('there is no fact to draw');
    return sharePicture(scene, lookup, renderRoot.querySelector<HTMLElement>('.root')!, shape, language);
  }

  /** The same, a pixel to each of its pixels. */
  async toPNG(shape: PictureShape): Promise<Blob> {
    const [{rasterised}, svg] = await Promise.all([import('./corridor-fact-card.share.js'), this.toSVG(shape)]);
    return rasterised(svg, 1);
  }

  /** What shares the rows of a grid keeps them while the details make one of them longer. */
  readonly #holdRows = (event: Event) => {
    const details = event.target instanceof Element && event.target.closest('summary')?.parentElement;
    if (!details || getComputedStyle(this.#host).display !== 'grid') return;
    const cells = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.top, .plot, .words')];
    const heights = cells.map((cell) => cell.getBoundingClientRect().height);
    const hold = (wanted: readonly number[]) =>
      cells.forEach((cell, i) => (cell.style.minBlockSize = wanted[i] ? `${wanted[i]}px` : ''));
    if (details.hasAttribute('open')) {
      hold([]);
      return;
    }
    hold(heights);
    // Firefox adds the gap of the page’s grid to a row that is held; how much is seen only when they are open.
    details.toggleAttribute('open', true);
    hold(cells.map((cell, i) => 2 * heights[i]! - cell.getBoundingClientRect().height));
    details.toggleAttribute('open', false);
  };

  #grow(root: HTMLElement, before: number) {
    const after = root.getBoundingClientRect().height;
    if (after > before && matchMedia('(prefers-reduced-motion: no-preference)').matches)
      root.animate({minBlockSize: [`${before}px`, `${after}px`], blockSize: [`${before}px`, `${after}px`]}, growth);
  }

  #toolIds(): string[] {
    const {lookup} = this.#host;
    const fact = this.#setting.fact();
    return [...(fact && lookup ? aboutOf(fact, lookup) : []), ...copies.map(copyId)];
  }

  async #copy(what: CitationFormat | 'link') {
    const {language, lookup, renderRoot} = this.#host;
    const fact = this.#setting.fact();
    if (!fact || !lookup) return;
    const {lang} = language;
    const strings = allStrings(language.strings);
    this.#tools.current = copyId(what);
    const text = what === 'link' ? linkTo(fact) : citation(what, fact.sources, lookup.sources, lang, strings);
    const isCopied = await copyText(text);
    this.#note = isCopied ? strings.copied : strings.copyByHand;
    this.#byHand = isCopied ? '' : text;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    renderRoot.querySelector('textarea')?.select();
  }
}

/** The address of this page that restores the choice of the fact. */
const linkTo = ({id}: Fact): string => {
  const url = new URL(location.href);
  url.hash = `corridor=${id}`;
  return url.href;
};
