import type {TemplateResult} from 'lit';
import type {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {message} from '../model/message.js';
import {density} from '../model/timeline-density.js';
import type {DatedEvent} from '../model/timeline-events.js';
import type {TimelinePlan} from '../model/timeline-plan.js';
import {stretchInWords} from '../model/timeline-stretch.js';
import type {TimelineStep} from '../model/timeline-steps.js';
import type {TimeSpan} from '../model/time-scale.js';
import {isNearest, isWhole, pannedBy, zoomedBy} from '../model/timeline-window.js';
import {zoomedPlan, type ZoomedPlan} from '../model/timeline-zoom.js';
import type {TimelineHost} from './corridor-timeline.acts.js';
import {stripTemplate, zoomTemplate} from './corridor-timeline-zoom.acts.template.js';
import {TimelineDrag} from './corridor-timeline-drag.acts.js';
import type {LitTools} from './lit-tools.js';
import {allStrings} from '../model/strings/en-later.js';

export const zoomControls: readonly string[] = ['@out', '@in', '@whole'];

/** Parts of the strip under the picture. */
const bars = 160;

/** Knows what stretch of time is in the picture, and how a reader changes it; does not know what stands in it. */
export class TimelineZoom {
  readonly #host: TimelineHost;
  readonly #lit: LitTools;
  readonly #stop: RovingFocusController;
  readonly #drag: TimelineDrag;
  /** Made for the last picture; the next one may use its work. */
  #plan: ZoomedPlan | undefined;
  /** What is asked for and not drawn yet. */
  #next: TimeSpan | undefined;
  #density: {events: readonly DatedEvent[]; span: TimeSpan; heights: readonly number[]} | undefined;

  constructor(host: TimelineHost, lit: LitTools, stop: RovingFocusController) {
    this.#host = host;
    this.#lit = lit;
    this.#stop = stop;
    this.#drag = new TimelineDrag({
      limits: () => this.limits(),
      isTurned: () => host.language.dir === 'rtl',
      show: (window) => this.show(window),
    });
  }

  /** A press that ends now was a drag. */
  get hasMoved(): boolean {
    return this.#drag.hasMoved;
  }

  planOf(whole: TimelinePlan): TimelinePlan {
    const {window} = this.#host.state;
    this.#plan = window ? zoomedPlan(whole, window, this.#host.language.lang, this.#plan) : whole;
    return this.#plan;
  }

  /** The plan with the stretch that is to be shown next. */
  limits(): TimelinePlan | undefined {
    const plan = this.#plan;
    return plan && this.#next ? {...plan, window: this.#next} : plan;
  }

  /** Shows a stretch with the next frame; `isSaid` to a reader who does not see it. */
  show(window: TimeSpan, isSaid = false) {
    const isAsked = !!this.#next;
    this.#next = window;
    if (isSaid) this.#host.change({announced: this.#stretch(window)});
    if (!isAsked) requestAnimationFrame(() => this.#draw());
  }

  handleWheel(event: WheelEvent, target: Element) {
    this.#drag.handleWheel(event, target);
  }

  handlePointer(event: PointerEvent, target: Element) {
    this.#drag.handlePointer(event, target);
  }

  /** Plus, minus and 0; with Shift, arrows move the picture. `at` is the event on which the keys are. */
  handleKey({key, shiftKey}: KeyboardEvent, step: TimelineStep | undefined, at: DatedEvent | undefined): boolean {
    const limits = this.limits();
    if (!limits) return false;
    const {from, to} = limits.window;
    if (shiftKey && (step === 'earlier' || step === 'later'))
      this.show(pannedBy(((to - from) / 4) * (step === 'later' ? 1 : -1), limits), true);
    else if (key === '+' || key === '=') this.#zoomBy(2, at);
    else if (key === '-') this.#zoomBy(0.5, at);
    else if (key === '0') this.control('@whole');
    else return false;
    return true;
  }

  control(id: string) {
    const limits = this.limits();
    if (id === '@in') this.#zoomBy(2);
    else if (id === '@out') this.#zoomBy(0.5);
    else if (limits && !isWhole(limits)) this.show(limits.span, true);
  }

  render(): TemplateResult | undefined {
    const plan = this.#plan;
    if (!plan) return undefined;
    const {dir} = this.#host.language;
    const strings = allStrings(this.#host.language.strings);
    return zoomTemplate(this.#lit, {
      label: strings.timeControls,
      names: {'@out': strings.zoomOut, '@in': strings.zoomIn, '@whole': strings.wholeTime},
      isOff: {'@out': isWhole(plan), '@in': isNearest(plan), '@whole': isWhole(plan)},
      side: plan.stacked ? 0 : plan.first,
      end: plan.width - plan.last,
      tabIndex: (id) => this.#stop.tabIndex(id),
      strip: stripTemplate(this.#lit, this.#heights(plan), plan, dir === 'rtl'),
    });
  }

  #draw() {
    const {span} = this.#plan ?? {};
    const window = this.#next;
    this.#next = undefined;
    if (!window || !span) return;
    const isAll = window.to - window.from >= span.to - span.from;
    this.#host.change({window: isAll ? undefined : window});
  }

  /** Around an event that can be seen, else around the middle. */
  #zoomBy(factor: number, at?: DatedEvent) {
    const limits = this.limits();
    if (!limits) return;
    const {from, to} = limits.window;
    const start = at?.date.earliest ?? NaN;
    this.show(zoomedBy(factor, start >= from && start <= to ? start : (from + to) / 2, limits), true);
  }

  #stretch(window: TimeSpan): string {
    const {lang, strings} = this.#host.language;
    return message(allStrings(strings).timeShown, stretchInWords(window, lang));
  }

  #heights({span}: TimelinePlan): readonly number[] {
    const {events} = this.#host;
    if (this.#density?.events !== events || this.#density.span !== span)
      this.#density = {events, span, heights: density(events, span, bars)};
    return this.#density.heights;
  }
}
