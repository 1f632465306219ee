import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Fact, Lookup} from '../dataset/index.js';
import {LaterController} from '../controllers/later-controller.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {factScene, variantNames, variantsFor, type FactScene} from '../model/fact-scene.js';
import {message} from '../model/message.js';
import {recordName} from '../model/record-name.js';
import {CorridorElement} from './corridor-element.js';
import {factCardStyles} from './corridor-fact-card.styles.js';
import {aboutTemplate, factTemplate, sourceTemplate, stepsTemplate} from './corridor-fact-card.template.js';
import {litTools} from './lit-tools.js';
import {reservedSize} from './reserved-size.js';
import {shared, tokens} from './tokens.styles.js';

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

  readonly #chips = new RovingFocusController(
    this,
    () => this.#scene?.about.map(({id}) => id) ?? [],
    (id) => this.renderRoot.querySelector<HTMLElement>(`.chip[data-id="${id}"]`),
  );
  readonly #acts = new LaterController(
    this,
    async () => (await Promise.all([import('./corridor-fact-card.acts.js'), this.loader.complete()]))[0],
    (error) => this.warn(`the details of the source could not be loaded: ${String(error)}`),
  );
  #scene: FactScene | null = null;
  #subject = '';
  /** What the card says now, and what a screen reader is told when that changes. */
  #sentence = '';
  #announcement = '';

  constructor() {
    super();
    this.fact = '';
    this.about = '';
    this.variant = 'auto';
    this.index = 0;
  }

  /** Not `willUpdate`: the controllers bring the group’s selection just after it. */
  protected override update(changed: PropertyValues) {
    const subject = this.fact || this.about || this.selected;
    if (subject !== this.#subject) this.index = 0;
    this.#subject = subject;
    const {lookup} = this;
    this.#scene = lookup && this.#sceneIn(lookup);
    const sentence = this.#scene?.sentence ?? (lookup ? this.#whyNone(lookup) : '');
    if (this.#sentence && sentence !== this.#sentence) this.#announcement = sentence;
    this.#sentence = sentence;
    super.update(changed);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.checkId('fact', this.fact, 'fact');
    this.checkId('about', this.about);
    if (this.#scene) this.#acts.plan();
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

  #sceneIn(lookup: Lookup): FactScene | null {
    const facts = this.#facts(lookup);
    const fact = facts[this.index] ?? facts[0];
    if (!fact) return null;
    const variant = this.enumerated('variant', this.variant, variantNames);
    const possible = variantsFor(fact.value);
    if (variant !== 'auto' && !possible.includes(variant))
      this.warn(
        `variant="${variant}" cannot show "${fact.id}": expected auto, ${possible.join(', ')}; shown as ${possible[0]}`,
      );
    return factScene(fact, lookup, variant, this.language.lang, this.language.strings);
  }

  #step(by: 1 | -1, total: number) {
    this.index = (this.index + by + total) % total;
  }

  #chipAccess() {
    return {
      label: this.language.strings.factAbout,
      selected: this.selected,
      tabIndex: (id: string) => this.#chips.tabIndex(id),
      choose: (id: string) => {
        this.#chips.current = id;
        this.selection.choose(id);
      },
      handleKeyDown: (event: KeyboardEvent) => this.#chips.handleKeyDown(event, this.language.dir),
    };
  }

  #whyNone(lookup: Lookup): string {
    const {strings} = this.language;
    const name = recordName(this.#subject, lookup);
    return name ? message(strings.noFactAbout, {name}) : strings.chooseForFacts;
  }

  #details(id: string, lookup: Lookup) {
    const content = this.#acts.value?.detailsTemplate(litTools, lookup.facts.get(id)!, lookup, this.language);
    return {content, open: () => this.#acts.run(() => this.requestUpdate())};
  }

  #renderFact(scene: FactScene, total: number, lookup: Lookup): TemplateResult {
    const {strings} = this.language;
    const hasControls = !this.hides('controls') && (scene.about.length > 0 || total > 1);
    return html`<figure
      class="card ${scene.variant} ${scene.id === this.selected ? 'selected' : ''}"
      aria-label=${scene.sentence}
    >
      ${factTemplate(scene)}
      ${
        hasControls
          ? html`<div class="controls">
              ${scene.about.length ? aboutTemplate(scene, this.#chipAccess()) : nothing}
              ${total > 1 ? stepsTemplate(this.index, total, strings, (by) => this.#step(by, total)) : nothing}
            </div>`
          : nothing
      }
      ${
        this.hides('source')
          ? nothing
          : sourceTemplate(scene, strings, this.hides('details') ? undefined : this.#details(scene.id, lookup))
      }
    </figure>`;
  }

  protected renderContent(lookup: Lookup): TemplateResult {
    const scene = this.#scene;
    // An attribute that names no fact leaves the page’s own text in place.
    const isLost = this.fact || (this.#subject && !lookup.kindOf(this.#subject));
    return html`${
        scene
          ? this.#renderFact(scene, this.#facts(lookup).length, lookup)
          : isLost
            ? html`<slot name="fallback"><slot></slot></slot>`
            : html`<p class="card none">${this.#whyNone(lookup)}</p>`
      }
      <p class="hidden" role="status">${this.#announcement}</p>`;
  }
}
