import {adoptStyles, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Fact, Lookup} from '../dataset/index.js';
import {LaterController} from '../controllers/later-controller.js';
import {lookTogether} from '../controllers/look-together.js';
import {rowOf} from '../controllers/row.js';
import type {LoadedDataset} from '../controllers/load-dataset.js';
import type {PictureShape} from '../model/fact-picture.js';
import {factScene, variantsFor, type FactScene} from '../model/fact-scene.js';
import {message} from '../model/message.js';
import {isPlainDate, plainDate, type DateWriter} from '../model/plain-date.js';
import {recordName} from '../model/record-name.js';
import type {Strings} from '../model/strings/strings.js';
import {factCardWords} from '../model/strings/en/fact-card.js';
import {CorridorElement} from './corridor-element.js';
import {factCardStyles} from './corridor-fact-card.styles.js';
import {factTemplate, sourceTemplate, type Later} from './corridor-fact-card.template.js';
import {litTools} from './lit-tools.js';
import {reservedSize} from './reserved-size.js';
import {shared, tokens} from './tokens.styles.js';

/** Knows every date once one was wanted that is not plain. */
let writeDate: DateWriter = plainDate;

/**
 * One fact, understood at a glance: the figure with its qualifier, what it means, as of when, and who says so. Without
 * `fact` and `about` it shows the facts about whatever is selected in its group.
 *
 * @summary One figure you can trust, with its source.
 * @tag corridor-fact-card
 * @fires {CorridorSelectEvent} corridor-select - A reader has chosen what the fact is about; cancelable.
 * @fires {CorridorReadyEvent} corridor-ready - The dataset is there and drawn.
 * @fires {CorridorErrorEvent} corridor-error - Something is wrong with the dataset or an attribute.
 * @slot - What a reader without script sees; kept when the data cannot be loaded or the fact is not known.
 * @slot heading - In place of the heading; there is none by default, the fact’s label is enough.
 * @slot caption - Below the card.
 * @slot fallback - What to show in place of the default slot when there is nothing else to show.
 * @csspart heading - The heading.
 * @csspart label - What the figure counts.
 * @csspart figure - The big figure with its qualifier.
 * @csspart source - Reported or a view, as of when, and the source: a line that opens.
 * @csspart details - What it tells then: the full reference and more.
 * @cssprop --corridor-font - Font family; the page’s own by default.
 * @cssprop --corridor-ink - Text and the top rule.
 * @cssprop --corridor-muted - Quieter text.
 * @cssprop --corridor-rule - Thin rules.
 * @cssprop --corridor-quiet - Quiet fills.
 * @cssprop --corridor-accent - The mark that counts; the broad gauge’s colour by default.
 * @cssprop --corridor-other-line - The other marks.
 */
export class CorridorFactCard extends CorridorElement {
  protected static override readonly words: Partial<Strings> = {...CorridorElement.words, ...factCardWords};

  static override styles = [tokens, shared, reservedSize('corridor-fact-card'), factCardStyles];

  static override properties = {
    ...CorridorElement.properties,
    fact: {},
    about: {},
    variant: {},
    index: {state: true, attribute: false},
  };

  /** Id of the fact. */
  declare fact: string;
  /** Id of a place, route or event: the facts about it, one at a time. */
  declare about: string;
  /** How to show it; `auto` lets the value decide. */
  declare variant: 'auto' | 'figure' | 'compare' | 'range' | 'rank' | 'statement';
  declare private index: number;

  readonly #acts = new LaterController(
    this,
    async () => {
      const [{FactCardActs, actsStyles, dateInWords}] = await Promise.all([
        import('./corridor-fact-card.acts.js'),
        this.loader.complete(),
      ]);
      writeDate = dateInWords;
      adoptStyles(this.renderRoot as ShadowRoot, [...CorridorFactCard.elementStyles, actsStyles(litTools)]);
      return new FactCardActs(this, litTools, {
        fact: () => this.#fact,
        scene: () => this.#scene,
        choose: (id) => this.selection.choose(id),
      });
    },
    (error) => this.warn(`the details of the source could not be loaded: ${String(error)}`),
  );
  #states: CustomStateSet | undefined;
  #fact: Fact | undefined;
  #scene: FactScene | null = null;
  #subject = '';
  /** What is shown of it now, and what a screen reader is told when that changes. */
  #shown: string | undefined;
  #announcement = '';

  constructor() {
    super();
    this.fact = '';
    this.about = '';
    this.variant = 'auto';
    this.index = 0;
  }

  /**
   * The card as a picture to share, with its source and credit: an SVG document of 1200 × 630 pixels, or 1200 × 1200.
   * @param shape `wide` for links, or `square`.
   */
  async toSVG(shape: PictureShape = 'wide'): Promise<string> {
    await this.whenDrawn();
    return this.#acts.ask((acts) => acts.toSVG(shape));
  }

  /**
   * The same as a PNG.
   * @param shape `wide` for links, or `square`.
   */
  async toPNG(shape: PictureShape = 'wide'): Promise<Blob> {
    await this.whenDrawn();
    return this.#acts.ask((acts) => acts.toPNG(shape));
  }

  override connectedCallback() {
    super.connectedCallback();
    // Before anything is drawn, and so with all cards of the row in one go: half a row would stand in other rows.
    if (!this.hasUpdated)
      lookTogether(() => {
        const row = rowOf(this);
        return row ? () => this.#alignRow(row) : undefined;
      });
  }

  /** @internal */
  get needsFactsOnly(): boolean {
    return !!this.fact;
  }

  /** @internal */
  override async prepare(loading: Promise<LoadedDataset>) {
    const {dataset} = await loading;
    // Belarusian months are in the words.
    const isOdd = ({id, asOf}: Fact) =>
      (!this.fact || id === this.fact) && asOf && (!isPlainDate(asOf) || this.language.page.includes('be'));
    if (writeDate !== plainDate || !dataset?.facts.some(isOdd)) return;
    try {
      writeDate = (await import('../model/date-in-words.js')).dateInWords;
    } catch (error) {
      this.warn(`a date is left out, because the words for it could not be loaded: ${String(error)}`);
    }
  }

  /** Not `willUpdate`: the controllers bring the group’s selection just after it. */
  protected override update(changed: PropertyValues) {
    const subject = this.fact || this.about || this.selected;
    if (subject !== this.#subject) this.index = 0;
    this.#subject = subject;
    const {lookup} = this;
    const facts = lookup ? this.#facts(lookup) : [];
    this.#fact = facts[this.index] ?? facts[0];
    this.#scene = lookup && this.#fact ? this.#sceneOf(this.#fact, lookup) : null;
    if (lookup) this.#follow(this.#fact?.id ?? `nothing about ${subject}`, lookup);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.checkId('fact', this.fact, 'fact');
    this.checkId('about', this.about);
    // A card that waits for a choice needs them, too: for the next one it keeps its height.
    if (this.lookup && !this.waits) this.#acts.plan();
  }

  protected override get parts() {
    return ['heading', 'details', 'source', 'controls'];
  }

  protected get later() {
    return this.#acts;
  }

  protected defaultHeading(): string {
    return '';
  }

  /** A fact itself, or the facts about something else. */
  #facts(lookup: Lookup): readonly Fact[] {
    const fact = lookup.facts.get(this.#subject);
    if (fact) return [fact];
    return this.fact ? [] : lookup.factsAbout(this.#subject);
  }

  #sceneOf(fact: Fact, lookup: Lookup): FactScene {
    const variant = this.enumerated('variant', this.variant, ['auto', ...variantsFor(fact.value)]);
    const {lang, strings} = this.language;
    return factScene(fact, lookup, variant, lang, strings, writeDate);
  }

  /** A change of what is shown, after the first time: said once, and without a jump. */
  #follow(shown: string, lookup: Lookup) {
    if (this.#shown !== undefined && shown !== this.#shown) {
      this.#announcement = this.#scene?.sentence ?? this.#whyNone(lookup);
      this.#acts.value?.keepHeight();
    }
    this.#shown = shown;
  }

  #alignRow(row: string) {
    this.#states ??= this.attachInternals().states;
    for (const state of ['row', row]) this.#states.add(state);
  }

  #step(by: 1 | -1, total: number) {
    this.index = (this.index + by + total) % total;
  }

  #whyNone(lookup: Lookup): string {
    const {strings} = this.language;
    const name = recordName(this.#subject, lookup);
    return name ? message(strings.noFactAbout, {name}) : strings.chooseForFacts;
  }

  #details(fact: Fact, lookup: Lookup): Later<TemplateResult> {
    return {
      content: this.#acts.value?.renderDetails(fact, lookup),
      open: () => this.#acts.run(() => this.requestUpdate()),
    };
  }

  #renderFact(fact: Fact, scene: FactScene, lookup: Lookup): TemplateResult {
    const total = this.#facts(lookup).length;
    const hasSteps = !this.hides('controls') && total > 1;
    return html`<figure
      class="card ${scene.variant} ${scene.id === this.selected ? 'selected' : ''}"
      aria-label=${scene.sentence}
    >
      ${factTemplate(scene, this.renderHeader(lookup))}
      <div class="foot">
        ${
          hasSteps
            ? html`<div class="steps">
                ${this.#acts.value?.renderSteps(this.index, total, (by) => this.#step(by, total))}
              </div>`
            : nothing
        }
        ${
          this.hides('source')
            ? nothing
            : sourceTemplate(
                scene,
                this.language.strings,
                this.hides('details') ? undefined : this.#details(fact, lookup),
              )
        }
      </div>
    </figure>`;
  }

  protected override renderBody(lookup: Lookup): TemplateResult {
    // One template for both: a status that is made anew is not read out.
    return html`${this.#scene ? nothing : this.renderHeader(lookup)} ${this.renderContent(lookup)}`;
  }

  protected renderContent(lookup: Lookup): TemplateResult {
    // An attribute that names no fact leaves the page’s own text in place.
    const isLost = this.fact || (this.#subject && !lookup.kindOf(this.#subject));
    return html`${
        this.#fact && this.#scene
          ? this.#renderFact(this.#fact, this.#scene, lookup)
          : isLost
            ? html`<slot name="fallback"><slot></slot></slot>`
            : html`<p class="card none">${this.#whyNone(lookup)}</p>`
      }
      <p class="hidden" role="status">${this.#announcement}</p>`;
  }
}
