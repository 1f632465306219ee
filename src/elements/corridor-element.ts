import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {problemSentence, type Dataset, type Kind, type Lookup, type Problem} from '../dataset/index.js';
import {DatasetController} from '../controllers/dataset-controller.js';
import type {LoadedDataset} from '../controllers/load-dataset.js';
import {CorridorErrorEvent, CorridorReadyEvent} from '../controllers/events.js';
import {LanguageController} from '../controllers/language-controller.js';
import {inTurn} from '../controllers/in-turn.js';
import type {LaterController} from '../controllers/later-controller.js';
import {NearController} from '../controllers/near-controller.js';
import {SelectionController} from '../controllers/selection-controller.js';
import {common} from '../model/strings/en/common.js';
import type {Strings} from '../model/strings/strings.js';
import version from '../generated/version.js';
import {FirstPicture} from './take-over.js';

/**
 * What the three elements have in common: where the dataset comes from, the heading, the group and its selection, and
 * what is shown while loading and after a failure.
 */
export abstract class CorridorElement extends LitElement {
  /** Version of the package; named where two copies of the script meet. */
  static readonly version = version;

  /** What it says at first sight in English; subclasses add theirs. */
  protected static readonly words: Partial<Strings> = common;

  static override properties = {
    src: {},
    data: {attribute: false},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    selected: {},
    group: {},
    hide: {},
    theme: {reflect: true, useDefault: true},
  };

  /**
   * Address of a dataset as `corridor-elements build` writes it, a JSON document or a module; without it the dataset that
   * comes with the script is shown. A module is read, never run: no attribute runs code. One with code in it is for `data`.
   */
  declare src: string | undefined;
  /**
   * A dataset document as an object, such as the default export of a module that the page imports; goes before `src`, and
   * may be set before the script comes. (`dataset` is the platform’s name for `data-*` attributes.)
   */
  declare data: Dataset | undefined;
  /** Heading in place of the default one. */
  declare heading: string | undefined;
  /** Level of the heading in the page’s outline, 2 to 6. */
  declare headingLevel: number;
  /** Id of the selected place, route, event or fact. Setting it from script fires no event. */
  declare selected: string;
  /** Elements of one group follow one selection; the default is the dataset’s id. */
  declare group: string | undefined;
  /** Parts to leave out, by name and separated by spaces. */
  declare hide: string;
  /** `auto` follows the page’s `color-scheme`; `light` and `dark` force one. */
  declare theme: 'auto' | 'light' | 'dark';

  /**
   * The nearest language and direction of the page.
   *
   * @internal
   */
  readonly language = new LanguageController(this, (this.constructor as typeof CorridorElement).words);
  readonly #near = new NearController(this);
  protected readonly loader = new DatasetController(this, (problems) => this.#settle(problems));
  protected readonly selection = new SelectionController(this);
  readonly #warned = new Set<string>();
  #isRetrying = false;
  /** What came before the code; it stays until a picture of our own can take its place. */
  #first: FirstPicture | undefined;
  /** What came before the code still stands there. */
  protected waits = false;
  #goesOn = false;

  static {
    // Pictures are drawn to the size that they are measured to have, which takes a second update.
    this.disableWarning?.('change-in-update');
  }

  constructor() {
    super();
    this.headingLevel = 3;
    this.selected = '';
    this.hide = '';
    this.theme = 'auto';
  }

  /** Records of the dataset by id; null until it is there. */
  get lookup(): Lookup | null {
    return this.loader.lookup;
  }

  /**
   * The group it follows now: `group`, else the dataset’s id.
   *
   * @internal
   */
  get effectiveGroup(): string {
    return this.group ?? this.lookup?.dataset.id ?? '';
  }

  /** What comes later and fills what a reader can open. */
  protected abstract get later(): Pick<LaterController<unknown>, 'value' | 'run'>;

  /** Everything below the heading, drawn from a dataset that is there. */
  protected abstract renderContent(lookup: Lookup): TemplateResult | typeof nothing;

  /** The heading where the page gives none; empty for no heading. */
  protected abstract defaultHeading(lookup: Lookup): string;

  /** A line under the default heading. */
  protected defaultDescription(_lookup: Lookup): string {
    return '';
  }

  /**
   * True from when a reader comes near it: until then it asks for nothing and draws nothing.
   *
   * @internal
   */
  get isNear(): boolean {
    return this.#near.isNear;
  }

  /** Fulfilled when it is drawn, wherever it stands on the page; rejects where there is nothing to draw. */
  protected async whenDrawn(): Promise<void> {
    this.#near.begin();
    if (!this.lookup)
      await new Promise((resolve) => {
        for (const type of ['corridor-ready', 'corridor-error']) this.addEventListener(type, resolve, {once: true});
      });
    if (!this.lookup) throw new Error('there is nothing to draw');
    this.#first?.hurry();
    await this.updateComplete;
  }

  /**
   * What else must be there before the first picture.
   *
   * @internal
   */
  prepare(_loading: Promise<LoadedDataset>): Promise<unknown> | undefined {
    return undefined;
  }

  /** What `hide` may name. */
  protected get parts(): readonly string[] {
    return [];
  }

  /** @internal */
  hides(part: string): boolean {
    return this.hide.split(/\s+/).includes(part);
  }

  /** The value of an enumerated attribute; an unknown one reads as the default and is named once on the console. */
  protected enumerated<T extends string>(attribute: string, value: string, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((one) => one === value);
    if (!found) this.warn(`${attribute}="${value}" is not one of ${allowed.join(', ')}: shown as ${allowed[0]}`);
    return found ?? allowed[0];
  }

  /** One sentence on the console, once per element and sentence. */
  protected warn(sentence: string) {
    if (this.#warned.has(sentence)) return;
    this.#warned.add(sentence);
    console.warn(`<${this.localName}>: ${sentence}`);
  }

  /** An attribute that names a record: warns and fires `corridor-error` where the dataset has no such id. */
  protected checkId(attribute: string, id: string, kind?: Kind) {
    if (!id || !this.lookup || this.#warned.has(attribute + id)) return;
    if (this.loader.isPartial && kind !== 'fact') return;
    const found = this.lookup.kindOf(id);
    if (found && (!kind || found === kind)) return;
    this.#warned.add(attribute + id);
    this.#report([
      {
        severity: 'error',
        code: 'unknown-id',
        path: `${this.localName}[${attribute}]`,
        found: `"${id}"${found ? `, a ${found}` : ''}`,
        expected: `the id of a ${kind ?? 'record'} of the dataset "${this.lookup.dataset.id}"`,
        fix: 'Write the id as in the files of the dataset.',
      },
    ]);
  }

  /** A part of what stands there; what came before the code has some once for each of several sizes. */
  protected seen(selector: string): Element | undefined {
    const parts = [...this.renderRoot.querySelectorAll(selector)];
    return this.waits ? parts.find(({clientWidth}) => clientWidth) : parts[0];
  }

  protected override createRenderRoot() {
    const {shadowRoot} = this;
    const first = shadowRoot?.firstChild ? new FirstPicture(shadowRoot, () => this.requestUpdate()) : undefined;
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    first?.keepLooks();
    this.#first = first;
    return root;
  }

  /** Many elements draw one after another, not all in one task; what an update itself asked for belongs to it. */
  protected override scheduleUpdate() {
    const draw = () => {
      const drawn = super.scheduleUpdate();
      this.#goesOn = this.isUpdatePending;
      return drawn;
    };
    return (this.#goesOn ? draw() : inTurn(draw)) as ReturnType<typeof draw>;
  }

  protected override update(changed: PropertyValues) {
    const first = this.#first;
    const isMissing = first?.isOpened && !this.later.value;
    this.waits = !!first && !(this.lookup && !isMissing && first.isDue);
    if (this.lookup && isMissing) this.later.run(() => this.requestUpdate());
    if (this.lookup) first?.plan();
    super.update(changed);
    if (this.waits) return;
    this.#first = undefined;
    first?.remove();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.enumerated('theme', this.theme, ['auto', 'light', 'dark']);
    for (const word of this.hide.match(/\S+/g) ?? [])
      if (!this.parts.includes(word)) this.warn(`hide="${word}" is not one of ${this.parts.join(', ')}`);
    this.checkId('selected', this.selected);
  }

  readonly #retry = () => {
    this.#isRetrying = true;
    this.loader.retry();
  };

  #settle(problems: readonly Problem[]) {
    this.#report(problems);
    // The button is gone or drawn anew; whoever pressed it goes on here.
    if (this.#isRetrying) this.renderRoot.querySelector<HTMLElement>('.failure button, .root')?.focus();
    this.#isRetrying = false;
    if (this.lookup) this.dispatchEvent(new CorridorReadyEvent(this.lookup.dataset));
  }

  #report(problems: readonly Problem[]) {
    if (!problems.length) return;
    for (const problem of problems) this.warn(problemSentence(problem));
    this.dispatchEvent(new CorridorErrorEvent(problems));
  }

  /** The page’s heading or the default one. */
  protected renderHeader(lookup: Lookup): TemplateResult | typeof nothing {
    const heading = this.heading ?? this.defaultHeading(lookup);
    const description = this.heading === undefined ? this.defaultDescription(lookup) : '';
    const level = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3));
    if (this.hides('heading')) return nothing;
    return html`<slot name="heading">
      ${
        heading
          ? html`<div class="heading" part="heading" role="heading" aria-level=${level}>${heading}</div>`
          : nothing
      }
      ${description ? html`<p class="description">${description}</p>` : nothing}
    </slot>`;
  }

  /** All but the caption. */
  protected renderBody(lookup: Lookup): TemplateResult {
    return html`${this.renderHeader(lookup)} ${this.renderContent(lookup)}`;
  }

  #renderFailure() {
    const {strings} = this.language;
    return html`<slot name="fallback"><slot></slot></slot>
      <p class="failure">
        ${strings.loadFailed} <button type="button" @click=${this.#retry}>${strings.retry}</button>
      </p>`;
  }

  protected override render() {
    const {lookup, status} = this.loader;
    if (this.waits) return nothing;
    if (status === 'failed') return this.#renderFailure();
    if (!lookup) return html`<slot></slot>`;
    return html`<div class="root" tabindex="-1" lang=${lookup.dataset.lang} dir=${this.language.dir}>
      ${this.renderBody(lookup)}
      <slot name="caption" class="caption"></slot>
    </div>`;
  }
}
