import type {TemplateResult} from 'lit';
import type {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {message} from '../model/message.js';
import {remembered} from '../model/remembered.js';
import {density} from '../model/timeline-density.js';
import type {DatedEvent} from '../model/timeline-events.js';
import type {TimelinePlan} from '../model/timeline-plan.js';
import {stretchInWords} from '../model/timeline-stretch.js';
import type {TimelineStep} from '../model/timeline-steps.js';
import type {TimeSpan} from '../model/time-scale.js';
import {isNearest, isWhole, pannedBy, zoomedBy} from '../model/timeline-window.js';
import {zoomedPlan, type ZoomedPlan} from '../model/timeline-zoom.js';
import type {TimelineHost} from './corridor-timeline-host.js';
import {stripTemplate, zoomTemplate} from './corridor-timeline-zoom.acts.template.js';
import {TimelineDrag} from './corridor-timeline-drag.acts.js';
import type {LitTools} from './lit-tools.js';
import {allStrings} from '../model/strings/en-later.js';

export const zoomControls: readonly string[] = ['@out', '@in', '@whole'];

/** Parts of the strip under the picture. */
const bars = 160;

/** How long the picture is on its way to another stretch, in milliseconds. */
const glideTime = 200;

interface Glide {
  readonly from: TimeSpan;
  readonly to: TimeSpan;
  /** The one of the two that shows more. */
  readonly widest: TimeSpan;
  readonly start: number;
}

const lengthOf = ({from, to}: TimeSpan) => to - from;

const onTheWay = ({from, to}: Glide, share: number): TimeSpan => ({
  from: from.from + (to.from - from.from) * share,
  to: from.to + (to.to - from.to) * share,
});

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
  #glide: Glide | undefined;
  readonly #begin: () => void;
  readonly #heights = remembered((events: readonly DatedEvent[], span: TimeSpan) => density(events, span, bars));

  /** `begin` hears when a glide begins. */
  constructor(host: TimelineHost, lit: LitTools, stop: RovingFocusController, begin: () => void) {
    this.#host = host;
    this.#lit = lit;
    this.#stop = stop;
    this.#begin = begin;
    this.#drag = new TimelineDrag({
      limits: () => this.limits(),
      isTurned: () => host.language.dir === 'rtl',
      show: (window) => this.show(window),
      glide: (window) => this.glide(window),
      halt: () => this.halt(),
    });
  }

  /** A press that ends now was a drag. */
  get hasMoved(): boolean {
    return this.#drag.hasMoved;
  }

  planOf(whole: TimelinePlan): TimelinePlan {
    const {window} = this.#host.state;
    this.#plan = window ? zoomedPlan(whole, window, this.#host.language.lang, this.#plan, this.#glide?.widest) : whole;
    return this.#plan;
  }

  /** The plan with the stretch that is to be shown next, at the end of a glide. */
  limits(): TimelinePlan | undefined {
    const plan = this.#plan;
    const window = this.#glide?.to ?? this.#next;
    return plan && window ? {...plan, window} : plan;
  }

  get isGliding(): boolean {
    return !!this.#glide;
  }

  /** The next picture is asked for and not drawn yet. */
  get isAsked(): boolean {
    return !!this.#next;
  }

  /** Shows a stretch with the next frame; `isSaid` to a reader who does not see it. */
  show(window: TimeSpan, isSaid = false) {
    this.#glide = undefined;
    if (isSaid) this.#host.change({announced: this.#stretch(window)});
    this.#ask(window);
  }

  /** The same by a short way there, so that the reader does not lose the place. Whatever the reader does ends it. */
  glide(window: TimeSpan, isSaid = false) {
    const from = this.#next ?? this.#plan?.window;
    if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.show(window, isSaid);
      return;
    }
    if (!this.#glide) this.#begin();
    const widest = lengthOf(from) > lengthOf(window) ? from : window;
    const glide = (this.#glide = {from, to: window, widest, start: performance.now()});
    if (isSaid) this.#host.change({announced: this.#stretch(window)});
    requestAnimationFrame(() => this.#follow(glide));
  }

  /** Ends a glide where it is. */
  halt() {
    this.#glide = undefined;
  }

  /** Ends a glide where it leads to. */
  arrive() {
    if (this.#glide) this.show(this.#glide.to);
  }

  handleWheel(event: WheelEvent, target: Element) {
    this.#drag.handleWheel(event, target);
  }

  handlePointer(event: PointerEvent, target: Element) {
    this.#drag.handlePointer(event, target);
  }

  /** Plus, minus and 0; with Shift, arrows move the picture. `at` is the event on which the keys are. */
  handleKey({key, shiftKey}: KeyboardEvent, step: TimelineStep | undefined, at: DatedEvent | undefined) {
    const limits = this.limits();
    if (!limits) return;
    const {from, to} = limits.window;
    if (shiftKey && (step === 'earlier' || step === 'later'))
      this.show(pannedBy(((to - from) / 4) * (step === 'later' ? 1 : -1), limits), true);
    else if (key === '+' || key === '=') this.#zoomBy(2, at);
    else if (key === '-') this.#zoomBy(0.5, at);
    else if (key === '0') this.control('@whole');
  }

  control(id: string) {
    const limits = this.limits();
    if (id === '@in') this.#zoomBy(2);
    else if (id === '@out') this.#zoomBy(0.5);
    else if (limits && !isWhole(limits)) this.glide(limits.span, true);
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
      strip: stripTemplate(this.#lit, this.#heights(this.#host.events, plan.span), plan, dir === 'rtl'),
    });
  }

  #follow(glide: Glide) {
    if (this.#glide !== glide) return;
    const way = Math.min(1, (performance.now() - glide.start) / glideTime);
    if (way < 1) {
      this.#ask(onTheWay(glide, 1 - (1 - way) ** 3));
      requestAnimationFrame(() => this.#follow(glide));
    } else this.arrive();
  }

  #ask(window: TimeSpan) {
    const isAsked = !!this.#next;
    this.#next = window;
    if (!isAsked) requestAnimationFrame(() => this.#draw());
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
    this.glide(zoomedBy(factor, start >= from && start <= to ? start : (from + to) / 2, limits), true);
  }

  #stretch(window: TimeSpan): string {
    const {lang, strings} = this.#host.language;
    return message(allStrings(strings).timeShown, stretchInWords(window, lang));
  }
}
