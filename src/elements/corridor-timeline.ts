import {adoptStyles, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Lookup} from '../dataset/index.js';
import {LaterController} from '../controllers/later-controller.js';
import {SizeController} from '../controllers/size-controller.js';
import {message} from '../model/message.js';
import {remembered} from '../model/remembered.js';
import {eventToShow, eventsOf} from '../model/timeline-choice.js';
import {controlId} from '../model/timeline-controls.js';
import {datedEvents, isWithin, type DatedEvent, type TimelineRange} from '../model/timeline-events.js';
import {timelinePlan, type TimelinePlan} from '../model/timeline-plan.js';
import {rangeOf} from '../model/timeline-range.js';
import type {Gather} from '../model/timeline-marks.js';
import {timelineScene, type TimelineScene} from '../model/timeline-scene.js';
import {headingOf, keyInWords, placeOf, type EventPlace} from '../model/timeline-story.js';
import type {Strings} from '../model/strings/strings.js';
import {timelineWords} from '../model/strings/en/timeline.js';
import {CorridorElement} from './corridor-element.js';
import type {TimelineStop} from './corridor-timeline-host.js';
import {untouched, type TimelineState} from './corridor-timeline-state.js';
import {eventStyles} from './corridor-timeline-events.styles.js';
import {detailTemplate} from './corridor-timeline-events.template.js';
import {overviewStyles} from './corridor-timeline.styles.js';
import {overviewTemplate} from './corridor-timeline.template.js';
import {litTools} from './lit-tools.js';
import {reservedSize} from './reserved-size.js';
import {laneTokens} from './lane-tokens.styles.js';
import {shared, tokens} from './tokens.styles.js';

/**
 * Every event of the corridor on one true time scale, in lanes by theme, and the chosen event in full.
 *
 * The events are one tab stop: arrow keys move the focus along time and between lanes, Page keys by decade or year, Home
 * and End to the ends; Enter, Space or a press chooses, or opens a cluster. Plus, minus and 0 zoom, as do a wheel with
 * Ctrl, two fingers, and the strip under the picture. The themes together with the zoom buttons, the controls of the
 * chosen event, and the list of all events are one tab stop each.
 *
 * @summary All events on one true time scale, and the chosen one in full.
 * @tag corridor-timeline
 * @fires {CorridorSelectEvent} corridor-select - A reader has chosen an event or one of its places; cancelable.
 * @fires {CorridorReadyEvent} corridor-ready - The dataset is there and drawn.
 * @fires {CorridorErrorEvent} corridor-error - Something is wrong with the dataset or an attribute.
 * @slot - What a reader without script sees; kept when the data cannot be loaded.
 * @slot heading - In place of the heading.
 * @slot caption - Below the timeline.
 * @slot fallback - What to show when the data cannot be loaded, in place of the default slot.
 * @csspart heading - The heading.
 * @csspart legend - What the marks mean.
 * @csspart event - The chosen event.
 * @csspart source - Where the chosen event comes from.
 * @cssprop --corridor-font - Font family; the page’s own by default.
 * @cssprop --corridor-ink - Text, rings and the line of the chosen event.
 * @cssprop --corridor-muted - Quieter text.
 * @cssprop --corridor-ground - Ground of labels.
 * @cssprop --corridor-rule - Thin rules.
 * @cssprop --corridor-quiet - Quiet fills.
 * @cssprop --corridor-lane-1 - Marks of the first lane.
 * @cssprop --corridor-lane-2 - Marks of the second lane.
 * @cssprop --corridor-lane-3 - Marks of the third lane.
 * @cssprop --corridor-lane-4 - Marks of the fourth lane.
 * @cssprop --corridor-lane-5 - Marks of the fifth lane.
 * @cssprop --corridor-lane-6 - Marks of the sixth lane; a seventh begins again with the first.
 */
export class CorridorTimeline extends CorridorElement {
  protected static override readonly words: Partial<Strings> = {...CorridorElement.words, ...timelineWords};

  static override styles = [tokens, laneTokens, shared, reservedSize('corridor-timeline'), overviewStyles, eventStyles];

  static override properties = {
    ...CorridorElement.properties,
    from: {},
    to: {},
    themes: {},
    layout: {reflect: true, useDefault: true},
    changed: {state: true, attribute: false},
  };

  /** First day, month or year that is shown, in EDTF; the first event’s by default. */
  declare from: string;
  /** Last day, month or year that is shown, in EDTF; the last event’s by default. */
  declare to: string;
  /** Ids of the themes that are shown, separated by spaces; all by default. */
  declare themes: string;
  /** `overview` draws all events on one scale and one in full, `list` tells all in full; `auto` is the overview. */
  declare layout: 'auto' | 'overview' | 'list';
  declare private changed: TimelineState;

  /** @internal */
  readonly size = new SizeController(this, (): Element | undefined => this.seen('.overview'));
  /**
   * All of the time.
   *
   * @internal
   */
  whole: TimelinePlan | undefined;
  /** @internal */
  scene: TimelineScene | undefined;
  /**
   * Within the range, in order of time.
   *
   * @internal
   */
  events: readonly DatedEvent[] = [];
  /** @internal */
  chosen: DatedEvent | undefined;
  readonly #acts = new LaterController(
    this,
    async () => {
      const [{TimelineActs, actsStyles}] = await Promise.all([
        import('./corridor-timeline.acts.js'),
        this.loader.complete(),
      ]);
      adoptStyles(this.renderRoot as ShadowRoot, [...CorridorTimeline.elementStyles, actsStyles(litTools)]);
      this.#inputs = [];
      return new TimelineActs(this, litTools);
    },
    (error) => this.warn(`the timeline cannot be used, because its code could not be loaded: ${String(error)}`),
  );
  #all: readonly DatedEvent[] = [];
  #within: ReadonlySet<DatedEvent> = new Set();
  #inputs: readonly unknown[] = [];
  /** Of the picture that came with the page: its width, and how high it had to be, drawn for one a little narrower. */
  #first = [0, 0];
  #related: ReadonlySet<string> = new Set();
  #range: TimelineRange = {};
  readonly #placeOf = remembered(placeOf);
  readonly #planOf = remembered(
    (events: readonly DatedEvent[], width: number, em: number, lang: string, gather: Gather | undefined) => {
      const all = this.lookup?.dataset.themes ?? [];
      const themes = all.filter(({id}) => events.some(({event}) => event.theme === id));
      return timelinePlan(themes, events, {width, em, lang, gather, ...this.#range});
    },
  );

  constructor() {
    super();
    this.from = '';
    this.to = '';
    this.themes = '';
    this.layout = 'auto';
    this.change(untouched);
  }

  /** Not `willUpdate`: the controllers bring the group’s selection just after it. */
  protected override update(changed: PropertyValues) {
    this.#follow();
    if (this.waits)
      this.#first = [this.size.width, Number(this.seen('.overview')?.firstElementChild?.getAttribute('height')) || 0];
    super.update(changed);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.lookup && !this.waits) this.#acts.plan();
  }

  /** Shows an event, or the first one about a place, route or fact, in this element alone; fires nothing. */
  show(id: string): void {
    this.selected = id;
    this.#follow();
  }

  /** Shows the next event; fires nothing. */
  next(): void {
    this.#acts.run((acts) => acts.step(1));
  }

  /** Shows the previous event; fires nothing. */
  previous(): void {
    this.#acts.run((acts) => acts.step(-1));
  }

  /** The overview as it is drawn now, as a self-contained SVG document with its sources. */
  toSVG(): Promise<string> {
    return this.#acts.ask((acts) => acts.export('svg'));
  }

  /** All events in the range as a table with commas (`csv`), as JSON (`json`) or as a calendar of whole days (`ics`). */
  exportEvents(format: 'csv' | 'json' | 'ics'): Promise<string> {
    return this.#acts.ask((acts) => acts.export(format));
  }

  protected override get parts() {
    return ['heading', 'legend', 'list', 'source', 'controls'];
  }

  protected override get later() {
    return this.#acts;
  }

  protected override defaultHeading({dataset}: Lookup): string {
    return headingOf(this.events, dataset.title, this.language.strings, this.#range);
  }

  protected override defaultDescription(): string {
    return keyInWords(this.events, this.language.strings);
  }

  /** @internal */
  get state(): TimelineState {
    return this.changed;
  }

  /** @internal */
  change(change: Partial<TimelineState>): void {
    this.changed = {...this.changed, ...change};
  }

  /**
   * The reader has chosen a record.
   *
   * @internal
   */
  choose(id: string): void {
    this.selection.choose(id);
  }

  /** @internal */
  readonly isOn = (dated: DatedEvent): boolean => !this.state.off.has(dated.event.theme);

  /** Reads the events anew where anything has changed that they come from, and follows the selection. */
  #follow() {
    const {lookup} = this;
    if (!lookup) return;
    const {lang, strings} = this.language;
    const inputs = [this.selected, lookup, lang, strings, this.from, this.to, this.themes];
    const [isSelected, ...isOther] = inputs.map((input, index) => input !== this.#inputs[index]);
    this.#inputs = inputs;
    if (isOther.some(Boolean)) this.#read(lookup);
    else if (!isSelected) return;
    const before = this.chosen?.event.id ?? '';
    this.#related = new Set(eventsOf(this.selected, lookup));
    this.chosen = eventToShow(this.#all, (dated) => this.#within.has(dated), this.#related, before);
    if (before && before !== this.chosen?.event.id) this.#acts.value?.follow();
  }

  #read(lookup: Lookup) {
    const ids = lookup.dataset.themes.map(({id}) => id);
    this.#range = rangeOf(this, ids, (sentence) => this.warn(sentence));
    this.#all = datedEvents(lookup, this.language.lang, this.language.strings.dates);
    this.events = this.#all.filter((dated) => isWithin(dated, this.#range));
    this.#within = new Set(this.events);
    this.change({window: undefined});
  }

  /** @internal */
  placeOf(dated: DatedEvent): EventPlace {
    return this.#placeOf(dated, this.#all, this.#within, this.state.off, this.language.strings);
  }

  #handle(event: Event) {
    const target = event.target as Element;
    this.#acts.run((acts) => acts.handle(event, target));
  }

  #tabIndex(stop: TimelineStop, first: string | undefined) {
    const roving = this.#acts.value?.stops[stop];
    return (id: string): 0 | -1 => (roving ? roving.tabIndex(id) : id === first ? 0 : -1);
  }

  #renderOverview(chosen: DatedEvent) {
    const {width, height, em} = this.size;
    const {dir, lang, strings} = this.language;
    const {off, pointed, held} = this.state;
    const whole = (this.whole = this.#planOf(this.events, width, em, lang, this.#acts.value?.gather));
    if (whole.lanes.some(({stack}) => stack.isLeftOut)) this.#acts.run(() => undefined);
    const plan = this.#acts.value?.zoomed(whole) ?? whole;
    const {id} = chosen.event;
    const [at, least0 = 0] = this.#first;
    const least = Math.max(whole.leastHeight, width === at ? least0 : 0);
    this.scene = width ? timelineScene(plan, Math.max(height, least), off, id) : undefined;
    const mark = this.scene?.marks.find(({members}) => members.includes(chosen));
    const hasControls = !this.hides('controls');
    const state = {
      chosen: id,
      related: this.#related,
      tabIndex: this.#tabIndex('marks', mark?.id),
      laneTabIndex: hasControls ? this.#tabIndex('views', plan.lanes[0]?.theme.id) : undefined,
      rtl: dir === 'rtl',
    };
    const isHeld = held?.width === width && held.em === em;
    return html`<div class="overview ${pointed && 'pointed'} ${isHeld && 'held'}">
        <svg aria-hidden="true" width="1" height=${isHeld ? held.height : least}></svg>
        ${this.scene && overviewTemplate(this.scene, state, strings)} ${this.#acts.value?.renderTip()}
      </div>
      ${hasControls ? html`<div class="zoom">${this.#acts.value?.renderZoom()}</div>` : nothing}`;
  }

  #renderDetail(dated: DatedEvent) {
    const state = {
      ...this.placeOf(dated),
      headingLevel: Math.min(6, this.headingLevel + 1),
      tabIndex: this.hides('controls') ? undefined : this.#tabIndex('detail', controlId.previous),
      showsSource: !this.hides('source'),
    };
    return detailTemplate(dated, state, this.language.strings);
  }

  #renderAll(dated: DatedEvent) {
    const {allEvents, language} = this.language.strings;
    const described = this.heading === undefined && !this.hides('heading');
    return html`${this.#renderOverview(dated)}
      ${described || this.hides('legend') ? nothing : html`<p class="description" part="legend">${this.defaultDescription()}</p>`}
      ${this.#renderDetail(dated)}
      <div class="hidden" role="status">${this.state.announced}</div>
      ${
        this.hides('list')
          ? nothing
          : html`<details ?open=${this.state.isListOpen}>
              <summary>${message(allEvents, {count: this.events.length}, language)}</summary>
              ${this.#acts.value?.renderList(this.state.isListOpen, false)}
            </details>`
      }`;
  }

  protected override renderContent(): TemplateResult {
    const isList = this.enumerated('layout', this.layout, ['auto', 'overview', 'list']) === 'list';
    const {chosen} = this;
    if (!chosen) return html`<p>${this.language.strings.noEvents}</p>`;
    if (isList) this.#acts.run(() => undefined);
    return html`<div class="timeline" @click=${this.#handle} @keydown=${this.#handle} @focusin=${this.#handle}>
      ${isList ? this.#acts.value?.renderList(true, true) : this.#renderAll(chosen)}
    </div>`;
  }
}
