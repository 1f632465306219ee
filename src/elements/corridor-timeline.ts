import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {readEdtf, type EdtfValue} from '../dataset/edtf.js';
import type {Lookup} from '../dataset/index.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {SizeController} from '../controllers/size-controller.js';
import {eventDetail, tallest, type EventDetail} from '../model/event-detail.js';
import {message} from '../model/message.js';
import {timeSpan} from '../model/time-scale.js';
import {
  datedEvents,
  eventToShow,
  eventsOf,
  eventsOn,
  keyOf,
  neighbour,
  type DatedEvent,
  type TimelineRange,
} from '../model/timeline-events.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import {nearestMark, timelinePlan, timelineScene, type TimelineScene} from '../model/timeline-scene.js';
import {CorridorElement} from './corridor-element.js';
import {eventStyles} from './corridor-timeline-events.styles.js';
import {detailTemplate, listTemplate} from './corridor-timeline-events.template.js';
import {overviewStyles} from './corridor-timeline.styles.js';
import {keyTemplate, laneClass, overviewTemplate, tipTemplate} from './corridor-timeline.template.js';
import {reservedSize} from './reserved-size.js';
import {shared, tokens} from './tokens.styles.js';

/** A press this near to a mark, in CSS pixels, means the mark: 44 px in all for a finger. */
const reach = 22;
/** So many of the tallest events are laid out unseen; an estimate alone would be a line off now and then. */
const reservedDetails = 12;
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
  /** Height in pixels that the overview keeps while the list is open, so that opening it squeezes nothing; 0 while closed. */
  declare private heldHeight: number;

  readonly #size = new SizeController(this, () => this.#find('.overview'));
  readonly #marks = this.#roving('.marks', () => this.#scene?.marks.map(({dated}) => dated.event.id) ?? []);
  readonly #lanes = this.#roving('.names', () => this.#scene?.lanes.map(({theme}) => theme.id) ?? [], 'data-theme');
  readonly #controls = this.#roving('.detail', () => this.#controlIds());
  readonly #list = this.#roving('.events', () => this.#details.map(({id}) => id));
  /** Within the range, in order of time, and in words. */
  #events: readonly DatedEvent[] = [];
  #details: readonly EventDetail[] = [];
  #scene: TimelineScene | undefined;
  #chosen = '';
  #related: ReadonlySet<string> = new Set();
  #announced = '';
  #inputs: readonly unknown[] = [];

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

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (this.lookup) this.#prepare(this.lookup);
  }

  /** Shows an event, or the first one about a place, route or fact, in this element alone; fires nothing. */
  show(id: string): void {
    this.selected = id;
    if (this.lookup) this.#prepare(this.lookup);
  }

  /** Shows the next event; fires nothing. */
  next(): void {
    this.#move(1);
  }

  /** Shows the previous event; fires nothing. */
  previous(): void {
    this.#move(-1);
  }

  protected override defaultHeading({dataset}: Lookup): string {
    const {from, to} = timeSpan(this.#events.map(({date}) => date));
    const count = Math.round((to - from) / yearLength);
    return count > 1 ? message(this.language.strings.yearsOnOneLine, {count}) : dataset.title;
  }

  protected override defaultDescription(): string {
    const {dotsAre, spansAre, barsAre, softIs, unsureIs} = this.language.strings;
    const clauses = {dot: dotsAre, span: spansAre, bar: barsAre, soft: softIs, unsure: unsureIs};
    const sentence = keyOf(this.#events)
      .map((item) => clauses[item])
      .join('; ');
    return sentence && `${sentence.charAt(0).toLocaleUpperCase(this.language.lang)}${sentence.slice(1)}.`;
  }

  #find(selector: string) {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #roving(container: string, ids: () => readonly string[], attribute = 'data-id') {
    return new RovingFocusController(this, ids, (id) => this.#find(`${container} [${attribute}="${id}"]`));
  }

  #prepare(lookup: Lookup) {
    const inputs = [lookup, this.from, this.to, this.themes, this.language.lang];
    if (inputs.some((input, index) => input !== this.#inputs[index])) {
      this.#inputs = inputs;
      this.#events = datedEvents(lookup.dataset, this.#range());
      this.#details = this.#events.map((dated) => eventDetail(dated, lookup, this.language.lang));
    }
    this.#follow(this.selected ? eventsOf(this.selected, lookup) : []);
  }

  #follow(ids: readonly string[]) {
    const before = this.#chosen;
    this.#related = new Set(ids);
    this.#chosen = eventToShow(this.#events, this.#related, before);
    if (before === this.#chosen) return;
    this.#marks.current = this.#list.current = this.#chosen;
    const detail = this.#detail();
    this.#announced = before && detail ? `${this.#position()}: ${detail.when}. ${detail.title}` : '';
  }

  #range(): TimelineRange {
    const all = this.lookup?.dataset.themes.map(({id}) => id) ?? [];
    const named = this.themes.split(/\s+/).filter(Boolean);
    const themes = named.filter((id) => all.includes(id));
    if (themes.length < named.length)
      this.warn(`themes="${this.themes}" names unknown ones: expected some of ${all.join(', ')}; left out`);
    return {from: this.#date('from'), to: this.#date('to'), themes: themes.length ? themes : undefined};
  }

  #date(attribute: 'from' | 'to'): EdtfValue | undefined {
    if (!this[attribute]) return undefined;
    const date = readEdtf(this[attribute]);
    if (typeof date === 'object') return date;
    this.warn(`${attribute}="${this[attribute]}" is no date in EDTF: expected one like 2010 or 2010-03-24; left out`);
    return undefined;
  }

  #detail(): EventDetail | undefined {
    return this.#details.find(({id}) => id === this.#chosen);
  }

  #neighbour(step: 1 | -1): string | undefined {
    return neighbour(this.#events, this.off, this.#chosen, step);
  }

  #move(step: 1 | -1) {
    const id = this.#neighbour(step);
    if (id) this.show(id);
  }

  #position(): string {
    const {eventPosition, leftOut} = this.language.strings;
    const sequence = eventsOn(this.#events, this.off);
    const number = sequence.indexOf(this.#chosen) + 1;
    return number ? message(eventPosition, {number, total: sequence.length}) : leftOut;
  }

  #controlIds(): string[] {
    const detail = this.#detail();
    const links = detail && !this.hides('source') ? detail.sources.filter(({href}) => href) : [];
    return ['previous', ...(detail?.about ?? []).map(({id}) => id), ...links.map(({id}) => `source-${id}`), 'next'];
  }

  #choose(id: string | undefined) {
    if (id) this.selection.choose(id);
  }

  #toggleTheme(id: string) {
    const off = new Set(this.off);
    if (!off.delete(id)) off.add(id);
    this.off = off;
  }

  #markAt({clientX, clientY}: MouseEvent): TimelineMark | undefined {
    const box = this.#find('.scene')?.getBoundingClientRect();
    if (!box || !this.#scene) return undefined;
    const x = this.language.dir === 'rtl' ? box.right - clientX : clientX - box.left;
    return nearestMark(this.#scene, x, clientY - box.top, reach);
  }

  #handlePress(event: MouseEvent) {
    const target = event.target as Element;
    const id = target.closest('[data-id]')?.getAttribute('data-id');
    const theme = target.closest('[data-theme]')?.getAttribute('data-theme');
    if (!id && theme) this.#toggleTheme(theme);
    else this.#choose(id ?? this.#markAt(event)?.dated.event.id);
  }

  #handlePointerMove(event: PointerEvent) {
    if (event.pointerType === 'touch') return;
    const onSwitch = (event.target as Element).closest('[data-theme]');
    this.pointed = onSwitch ? '' : (this.#markAt(event)?.dated.event.id ?? '');
  }

  #handleFocus(event: FocusEvent) {
    const mark = (event.target as Element).closest('.mark:focus-visible');
    this.pointed = mark?.getAttribute('data-id') ?? '';
  }

  #handleOverviewKey(event: KeyboardEvent) {
    const target = event.target as Element;
    const mark = target.getAttribute('data-id');
    const theme = target.getAttribute('data-theme');
    if (event.key === 'Escape') this.pointed = '';
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (mark) this.#choose(mark);
      else if (theme) this.#toggleTheme(theme);
    } else (mark ? this.#marks : this.#lanes).handleKeyDown(event, this.language.dir);
  }

  #handleControl(event: MouseEvent) {
    const id = (event.target as Element).closest('button[data-id]')?.getAttribute('data-id');
    if (!id) return;
    this.#controls.current = id;
    this.#choose(id === 'next' ? this.#neighbour(1) : id === 'previous' ? this.#neighbour(-1) : id);
  }

  #handleListPress(event: MouseEvent) {
    this.#choose((event.target as Element).closest('button')?.getAttribute('data-id') ?? undefined);
  }

  #handleSummary(event: MouseEvent) {
    event.preventDefault();
    this.heldHeight = this.heldHeight ? 0 : (this.#find('.overview')?.getBoundingClientRect().height ?? 0);
  }

  #renderOverview(lookup: Lookup) {
    const {width, height, em} = this.#size;
    const {lang, dir, strings} = this.language;
    const shown = new Set(this.#events.map(({event}) => event.theme));
    const themes = lookup.dataset.themes.filter(({id}) => shown.has(id));
    const plan = timelinePlan(themes, this.#events, {width, em, lang, ...this.#range()});
    const scene = width ? timelineScene(plan, Math.max(height, plan.leastHeight), this.off, this.#chosen) : undefined;
    this.#scene = scene;
    const details = new Map(this.#details.map((detail) => [detail.id, detail]));
    const pointed = scene?.marks.find(({dated}) => dated.event.id === this.pointed);
    const name = (id: string) => {
      const {when = '', title = '', theme = ''} = details.get(id) ?? {};
      return `${when}: ${title}. ${theme}`;
    };
    const state = {
      chosen: this.#chosen,
      related: this.#related,
      name,
      tabIndex: (id: string) => this.#marks.tabIndex(id),
      laneTabIndex: this.hides('controls') ? undefined : (id: string) => this.#lanes.tabIndex(id),
      lane: (theme: string) => laneClass(lookup.dataset.themes.findIndex(({id}) => id === theme)),
      rtl: dir === 'rtl',
    };
    return html`<div
      class=${pointed ? 'overview pointed' : 'overview'}
      @click=${this.#handlePress}
      @pointermove=${this.#handlePointerMove}
      @pointerleave=${() => (this.pointed = '')}
      @focusin=${this.#handleFocus}
      @focusout=${() => (this.pointed = '')}
      @keydown=${this.#handleOverviewKey}
    >
      <svg class="floor" width="1" height=${Math.max(this.heldHeight, plan.leastHeight)} aria-hidden="true"></svg>
      ${scene ? overviewTemplate(scene, state, strings) : nothing}
      ${scene && pointed ? tipTemplate(pointed, scene, details.get(this.pointed)?.when ?? '') : nothing}
    </div>`;
  }

  /** The description says the same in words. */
  #renderKey() {
    const described = this.heading === undefined && !this.hides('heading');
    return described || this.hides('legend') ? nothing : keyTemplate(keyOf(this.#events), this.language.strings);
  }

  #renderDetail() {
    const detail = this.#detail();
    if (!detail) return nothing;
    const {width, em} = this.#size;
    const column = width / em - (this.#scene?.stacked ? 0 : 7.5);
    const state = {
      position: this.#position(),
      headingLevel: Math.min(6, this.headingLevel + 1),
      tabIndex: this.hides('controls') ? undefined : (id: string) => this.#controls.tabIndex(id),
      hasPrevious: !!this.#neighbour(-1),
      hasNext: !!this.#neighbour(1),
      showsSource: !this.hides('source'),
    };
    return html`<div
      @click=${this.#handleControl}
      @keydown=${(event: KeyboardEvent) => this.#controls.handleKeyDown(event, this.language.dir)}
    >
      ${detailTemplate(detail, tallest(this.#details, column, reservedDetails), state, this.language.strings)}
    </div>`;
  }

  #renderList() {
    const tabIndex = (id: string) => this.#list.tabIndex(id);
    return html`<div
      @click=${this.#handleListPress}
      @keydown=${(event: KeyboardEvent) => this.#list.handleKeyDown(event, this.language.dir)}
    >
      ${listTemplate(this.#details, this.#chosen, tabIndex, this.language.strings)}
    </div>`;
  }

  protected override renderContent(lookup: Lookup): TemplateResult {
    const {strings} = this.language;
    if (!this.#events.length) return html`<p>${strings.noEvents}</p>`;
    if (this.enumerated('layout', this.layout, ['auto', 'overview', 'list']) === 'list') return this.#renderList();
    return html`${this.#renderOverview(lookup)} ${this.#renderKey()} ${this.#renderDetail()}
      <div class="hidden" role="status">${this.#announced}</div>
      ${
        this.hides('list')
          ? nothing
          : html`<details ?open=${!!this.heldHeight}>
              <summary @click=${this.#handleSummary}>
                ${message(strings.allEvents, {count: this.#events.length})}
              </summary>
              ${this.#renderList()}
            </details>`
      }`;
  }
}
