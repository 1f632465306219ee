import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {readEdtf, type EdtfValue} from '../dataset/edtf.js';
import type {Lookup} from '../dataset/index.js';
import {LaterController} from '../controllers/later-controller.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {SizeController} from '../controllers/size-controller.js';
import {message} from '../model/message.js';
import {timeSpan} from '../model/time-scale.js';
import {
  datedEvents,
  eventToShow,
  eventsOf,
  idsOn,
  keyOf,
  longest,
  type DatedEvent,
  type TimelineRange,
} from '../model/timeline-events.js';
import {timelinePlan, timelineScene, type TimelineScene} from '../model/timeline-scene.js';
import {CorridorElement} from './corridor-element.js';
import type {TimelineReach} from './corridor-timeline.acts.js';
import {eventStyles} from './corridor-timeline-events.styles.js';
import {controlId, detailTemplate} from './corridor-timeline-events.template.js';
import {overviewStyles} from './corridor-timeline.styles.js';
import {overviewTemplate} from './corridor-timeline.template.js';
import {litTools} from './lit-tools.js';
import {reservedSize} from './reserved-size.js';
import {shared, tokens} from './tokens.styles.js';

/** So many events are laid out unseen, to keep enough room for each of them; of more events those with most text. */
const reservedEvents = 40;
const yearLength = 365.2425 * 864e5;

/**
 * Every event of the corridor on one true time scale, in lanes by theme, and the chosen event in full.
 *
 * The events are one tab stop: arrow keys move the focus in order of time, Home and End jump, Enter, Space or a press
 * chooses. So are the themes, the controls of the chosen event, and the titles in the list of all events.
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
  static override styles = [tokens, shared, reservedSize('corridor-timeline'), overviewStyles, eventStyles];

  static override properties = {
    ...CorridorElement.properties,
    from: {},
    to: {},
    themes: {},
    layout: {reflect: true},
    off: {state: true, attribute: false},
    pointed: {state: true, attribute: false},
    heldHeight: {state: true, attribute: false},
  };

  /** First day, month or year that is shown, in EDTF; the first event’s by default. */
  declare from: string;
  /** Last day, month or year that is shown, in EDTF; the last event’s by default. */
  declare to: string;
  /** Ids of the themes that are shown, separated by spaces; all by default. */
  declare themes: string;
  /** `overview` draws all events on one scale and one in full, `list` tells all in full; `auto` is the overview. */
  declare layout: 'auto' | 'overview' | 'list';
  /** Themes that the reader has switched off. */
  declare private off: ReadonlySet<string>;
  /** The event under the pointer or the focus. */
  declare private pointed: string;
  /** Height in pixels that the overview keeps while the list is open, so that opening it squeezes nothing; else 0. */
  declare private heldHeight: number;

  readonly #size = new SizeController(this, () => this.#find('.overview'));
  /** Each is one tab stop, by the class of its container. */
  readonly #stops = {
    names: this.#stop('.names', () => this.#scene?.lanes.map(({theme}) => theme.id), 'data-theme'),
    marks: this.#stop('.marks', () => this.#scene?.marks.map(({dated}) => dated.event.id)),
    detail: this.#stop('.detail', () => this.#controls()),
    events: this.#stop('.events', () => this.#events.map(({event}) => event.id)),
  };
  readonly #acts = new LaterController(
    this,
    async () => {
      const [{TimelineActs}] = await Promise.all([import('./corridor-timeline.acts.js'), this.loader.complete()]);
      this.#inputs = [];
      return new TimelineActs(litTools, this.#reach());
    },
    (error) => this.warn(`the timeline cannot be used, because its code could not be loaded: ${String(error)}`),
  );
  /** Within the range, in order of time. */
  #events: readonly DatedEvent[] = [];
  #inputs: readonly unknown[] = [];
  #scene: TimelineScene | undefined;
  #chosen = '';
  #related: ReadonlySet<string> = new Set();
  #announced = '';

  constructor() {
    super();
    this.from = '';
    this.to = '';
    this.themes = '';
    this.layout = 'auto';
    this.off = new Set();
    this.pointed = '';
    this.heldHeight = 0;
  }

  /** Not `willUpdate`: the controllers bring the group’s selection just after it. */
  protected override update(changed: PropertyValues) {
    this.#follow();
    super.update(changed);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.lookup) this.#acts.plan();
  }

  /** Shows an event, or the first one about a place, route or fact, in this element alone; fires nothing. */
  show(id: string): void {
    this.selected = id;
    this.#follow();
  }

  /** Shows the next event; fires nothing. */
  next(): void {
    this.show(this.#neighbour(1) ?? this.selected);
  }

  /** Shows the previous event; fires nothing. */
  previous(): void {
    this.show(this.#neighbour(-1) ?? this.selected);
  }

  protected override get later() {
    return this.#acts;
  }

  protected override defaultHeading({dataset}: Lookup): string {
    const {from, to} = timeSpan(this.#events.map(({date}) => date));
    const count = Math.round((to - from) / yearLength);
    return count > 1 ? message(this.language.strings.yearsOnOneLine, {count}) : dataset.title;
  }

  /** What the marks mean, as far as they occur. */
  protected override defaultDescription(): string {
    const {strings} = this.language;
    const clauses = keyOf(this.#events).map((item) => strings[`${item}Is`]);
    return clauses.length ? `${clauses.join('; ')}.` : '';
  }

  #find(selector: string) {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #stop(container: string, ids: () => readonly string[] | undefined, attribute = 'data-id') {
    const find = (id: string) => this.#find(`${container} [${attribute}="${id}"]`);
    return new RovingFocusController(this, () => ids() ?? [], find);
  }

  /** Reads the events anew where anything has changed that they come from, and follows the selection. */
  #follow() {
    const {lookup} = this;
    if (!lookup) return;
    const {lang, strings} = this.language;
    const inputs = [lookup, this.from, this.to, this.themes, lang];
    if (inputs.some((input, index) => input !== this.#inputs[index]))
      this.#events = datedEvents(lookup, this.#range(), lang);
    this.#inputs = inputs;
    const before = this.#chosen;
    this.#related = new Set(eventsOf(this.selected, lookup));
    this.#chosen = eventToShow(this.#events, this.#related, before);
    if (before === this.#chosen) return;
    this.#stops.marks.current = this.#stops.events.current = this.#chosen;
    const dated = this.#shown();
    const values = {position: this.#position(), date: dated?.when ?? '', title: dated?.event.title ?? ''};
    this.#announced = before && message(strings.announcedEvent, values);
  }

  #range(): TimelineRange {
    const all = this.lookup?.dataset.themes.map(({id}) => id) ?? [];
    const named = this.themes.split(/\s+/).filter(Boolean);
    const themes = named.filter((id) => all.includes(id));
    if (themes.length < named.length) this.warn(`themes="${this.themes}": expected some of ${all.join(', ')}`);
    return {from: this.#date('from'), to: this.#date('to'), themes: themes.length ? themes : undefined};
  }

  #date(attribute: 'from' | 'to'): EdtfValue | undefined {
    const date = this[attribute] ? readEdtf(this[attribute]) : undefined;
    if (typeof date !== 'string') return date;
    this.warn(`${attribute}="${this[attribute]}": expected a date in EDTF, like 2010 or 2010-03-24`);
    return undefined;
  }

  #shown(): DatedEvent | undefined {
    return this.#events.find(({event}) => event.id === this.#chosen);
  }

  /** The event before or after the shown one, which may itself be switched off. */
  #neighbour(step: 1 | -1): string | undefined {
    const ids = idsOn(this.#events, this.off, this.#chosen);
    return ids[ids.indexOf(this.#chosen) + step];
  }

  #meant(id: string): string {
    const step = id === controlId.previous ? -1 : id === controlId.next ? 1 : undefined;
    return step ? (this.#neighbour(step) ?? '') : id;
  }

  #position(): string {
    const {eventPosition, leftOut} = this.language.strings;
    const ids = idsOn(this.#events, this.off);
    const number = ids.indexOf(this.#chosen) + 1;
    return number ? message(eventPosition, {number, total: ids.length}) : leftOut;
  }

  #controls(): string[] {
    const {about = [], sources = []} = this.#shown() ?? {};
    const links = this.hides('source') ? [] : sources.filter(({href}) => href);
    return [controlId.previous, ...about.map(({id}) => id), ...links.map(controlId.source), controlId.next];
  }

  #reach(): TimelineReach {
    return {
      language: this.language,
      scene: () => this.#scene,
      stops: this.#stops,
      choose: (id) => this.selection.choose(this.#meant(id)),
      toggleTheme: (id) => {
        const off = new Set(this.off);
        if (!off.delete(id)) off.add(id);
        this.off = off;
      },
      toggleList: () => {
        this.heldHeight = this.heldHeight ? 0 : (this.#find('.overview')?.getBoundingClientRect().height ?? 0);
      },
      point: (id) => {
        this.pointed = id;
      },
    };
  }

  #handle(event: Event) {
    const target = event.target as Element;
    this.#acts.run((acts) => acts.handle(event, target));
  }

  #renderOverview(lookup: Lookup) {
    const {width, height, em} = this.#size;
    const {lang, dir, strings} = this.language;
    const {marks, names} = this.#stops;
    const themes = lookup.dataset.themes.filter(({id}) => this.#events.some(({event}) => event.theme === id));
    const plan = timelinePlan(themes, this.#events, {width, em, lang, ...this.#range()});
    const scene = width ? timelineScene(plan, Math.max(height, plan.leastHeight), this.off, this.#chosen) : undefined;
    this.#scene = scene;
    const state = {
      chosen: this.#chosen,
      related: this.#related,
      tabIndex: (id: string) => marks.tabIndex(id),
      laneTabIndex: this.hides('controls') ? undefined : (id: string) => names.tabIndex(id),
      rtl: dir === 'rtl',
    };
    return html`<div class=${this.pointed ? 'overview pointed' : 'overview'}>
      <svg aria-hidden="true" width="1" height=${Math.max(this.heldHeight, plan.leastHeight)}></svg>
      ${scene && overviewTemplate(scene, state, strings)} ${this.#acts.value?.tip(this.pointed)}
    </div>`;
  }

  #renderDetail(dated: DatedEvent) {
    const state = {
      position: this.#position(),
      headingLevel: Math.min(6, this.headingLevel + 1),
      tabIndex: this.hides('controls') ? undefined : (id: string) => this.#stops.detail.tabIndex(id),
      previous: this.#neighbour(-1),
      next: this.#neighbour(1),
      showsSource: !this.hides('source'),
    };
    return detailTemplate(dated, longest(this.#events, reservedEvents), state, this.language.strings);
  }

  #renderAll(lookup: Lookup, dated: DatedEvent, list: unknown) {
    const {allEvents} = this.language.strings;
    const described = this.heading === undefined && !this.hides('heading');
    return html`${this.#renderOverview(lookup)}
      ${described || this.hides('legend') ? nothing : html`<p class="description" part="legend">${this.defaultDescription()}</p>`}
      ${this.#renderDetail(dated)}
      <div class="hidden" role="status">${this.#announced}</div>
      ${
        this.hides('list')
          ? nothing
          : html`<details ?open=${!!this.heldHeight}>
              <summary>${message(allEvents, {count: this.#events.length})}</summary>
              ${list}
            </details>`
      }`;
  }

  protected override renderContent(lookup: Lookup): TemplateResult {
    const dated = this.#shown();
    const isList = this.enumerated('layout', this.layout, ['auto', 'overview', 'list']) === 'list';
    if (!dated) return html`<p>${this.language.strings.noEvents}</p>`;
    if (isList) this.#acts.run(() => undefined);
    const list = this.#acts.value?.list(this.#events, this.#chosen);
    return html`<div
      class="timeline"
      @click=${this.#handle}
      @keydown=${this.#handle}
      @pointermove=${this.#handle}
      @pointerleave=${this.#handle}
      @focusin=${this.#handle}
      @focusout=${this.#handle}
    >
      ${isList ? list : this.#renderAll(lookup, dated, list)}
    </div>`;
  }
}
