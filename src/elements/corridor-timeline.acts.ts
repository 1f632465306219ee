import type {TemplateResult} from 'lit';
import type {LanguageController} from '../controllers/language-controller.js';
import type {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {nearestMark} from '../model/nearest-mark.js';
import type {DatedEvent} from '../model/timeline-events.js';
import type {TimelineScene} from '../model/timeline-scene.js';
import {listTemplate, tipTemplate} from './corridor-timeline.acts.template.js';
import type {LitTools} from './lit-tools.js';

/** What a reader can reach in a timeline. */
export interface TimelineReach {
  readonly language: LanguageController;
  readonly scene: () => TimelineScene | undefined;
  /** Each is one tab stop, by the class of its container. */
  readonly stops: Readonly<Record<'names' | 'marks' | 'detail' | 'events', RovingFocusController>>;
  /** Chooses the record that an id names, or what a control of the chosen event stands for. */
  readonly choose: (id: string) => void;
  readonly toggleTheme: (id: string) => void;
  readonly toggleList: () => void;
  /** Points at an event; at none with an empty id. */
  readonly point: (id: string) => void;
}

/** A press this near to a mark, in CSS pixels, means the mark: 44 px in all for a finger. */
const reach = 22;

/** What the timeline does when a reader acts; loaded when the first picture stands. */
export class TimelineActs {
  readonly #lit: LitTools;
  readonly #reach: TimelineReach;

  constructor(lit: LitTools, timeline: TimelineReach) {
    this.#lit = lit;
    this.#reach = timeline;
  }

  /** `target` is where it happened inside the element: afterwards the event itself no longer tells. */
  handle(event: Event, target: Element) {
    if (event instanceof KeyboardEvent) this.#handleKey(event, target);
    else if (event.type === 'click') this.#handlePress(event as MouseEvent, target);
    else if (event.type === 'pointermove') this.#handlePointer(event as PointerEvent, target);
    else if (event.type === 'focusin') this.#handleFocus(target);
    else this.#reach.point('');
  }

  list(events: readonly DatedEvent[], chosen: string): TemplateResult {
    const {stops, language} = this.#reach;
    return listTemplate(this.#lit, events, chosen, (id) => stops.events.tabIndex(id), language.strings);
  }

  tip(pointed: string): TemplateResult | undefined {
    const scene = this.#reach.scene();
    const mark = scene?.marks.find(({dated}) => dated.event.id === pointed);
    return scene && mark && tipTemplate(this.#lit, mark, scene);
  }

  #handlePress(event: MouseEvent, target: Element) {
    const id = target.closest('[data-id]')?.getAttribute('data-id');
    const theme = target.closest('[data-theme]')?.getAttribute('data-theme');
    if (target.closest('summary')) {
      event.preventDefault();
      this.#reach.toggleList();
    } else if (theme) this.#reach.toggleTheme(theme);
    else this.#reach.choose(id ?? this.#markAt(event, target));
  }

  #handleKey(event: KeyboardEvent, target: Element) {
    const {stops, language, point} = this.#reach;
    if (event.key === 'Escape') point('');
    if (target instanceof SVGElement && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      target.dispatchEvent(new MouseEvent('click', {bubbles: true}));
      return;
    }
    for (const [name, stop] of Object.entries(stops))
      if (target.closest(`.${name}`)) stop.handleKeyDown(event, language.dir);
  }

  #handlePointer(event: PointerEvent, target: Element) {
    if (event.pointerType !== 'touch') this.#reach.point(this.#markAt(event, target));
  }

  #handleFocus(target: Element) {
    const id = target.getAttribute('data-id') ?? target.getAttribute('data-theme') ?? '';
    for (const [name, stop] of Object.entries(this.#reach.stops)) if (target.closest(`.${name}`)) stop.current = id;
    this.#reach.point(target.matches('.mark:focus-visible') ? id : '');
  }

  /** Id of the mark nearest to the pointer; none on the names of the lanes. */
  #markAt({clientX, clientY}: MouseEvent, target: Element): string {
    const box = target.closest('.scene')?.getBoundingClientRect();
    const scene = this.#reach.scene();
    if (!box || !scene || target.closest('.names')) return '';
    const x = this.#reach.language.dir === 'rtl' ? box.right - clientX : clientX - box.left;
    return nearestMark(scene.marks, x, clientY - box.top, reach)?.dated.event.id ?? '';
  }
}
