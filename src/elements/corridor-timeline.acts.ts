import type {ReactiveController, TemplateResult} from 'lit';
import {EscapeController} from '../controllers/escape-controller.js';
import {placeOn} from '../controllers/place-in.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {message} from '../model/message.js';
import {allStrings} from '../model/strings/en-later.js';
import {nearestMark} from '../model/nearest-mark.js';
import {gather} from '../model/timeline-clusters.js';
import type {DatedEvent} from '../model/timeline-events.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import type {TimelinePlan} from '../model/timeline-plan.js';
import {remembered} from '../model/remembered.js';
import {opened, revealing} from '../model/timeline-window.js';
import type {TimelineHost, TimelineStop} from './corridor-timeline-host.js';
import {TimelineList, saveControls} from './corridor-timeline-list.acts.js';
import {TimelineMarks} from './corridor-timeline-marks.acts.js';
import {TimelineZoom, zoomControls} from './corridor-timeline-zoom.acts.js';
import {controlId} from '../model/timeline-controls.js';
import {tipTemplate} from './corridor-timeline.acts.template.js';
import type {TimelineFormat} from './corridor-timeline-export.acts.js';
import type {LitTools} from './lit-tools.js';

export {actsStyles} from './corridor-timeline.acts.styles.js';

/** A press this near to a mark, in CSS pixels, means the mark: 44 px in all for a finger. */
const reach = 22;
/** What happens only after something that has brought the acts. */
const further = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerout', 'focusout'];

/** What the timeline does when a reader acts; loaded when the first picture stands. */
export class TimelineActs implements ReactiveController {
  readonly gather = gather;
  readonly stops: Readonly<Record<TimelineStop, RovingFocusController>>;
  readonly #host: TimelineHost;
  readonly #lit: LitTools;
  readonly #zoom: TimelineZoom;
  readonly #marks: TimelineMarks;
  readonly #list: TimelineList;
  readonly #escape: EscapeController;

  constructor(host: TimelineHost, lit: LitTools) {
    this.#host = host;
    this.#lit = lit;
    const markIds = remembered((marks?: readonly TimelineMark[]) => marks?.map(({id}) => id) ?? []);
    const listIds = remembered((events: readonly DatedEvent[]) => [
      ...saveControls,
      ...events.map(({event}) => event.id),
    ]);
    this.stops = {
      views: this.#stop('.names,.zoom', () => [
        ...(host.scene?.lanes.map(({theme}) => theme.id) ?? []),
        ...zoomControls,
      ]),
      marks: this.#stop('.marks', () => markIds(host.scene?.marks)),
      detail: this.#stop('.detail', () => this.#controls()),
      events: this.#stop('.list', () => listIds(host.events)),
    };
    this.#zoom = new TimelineZoom(host, lit, this.stops.views, () => this.#marks.hold());
    this.#marks = new TimelineMarks(host, this.#zoom, this.stops.marks, (mark) => {
      this.#hold();
      this.#activate(mark);
    });
    this.#list = new TimelineList(host, lit, this.stops.events);
    this.stops.events.current = host.chosen?.event.id ?? '';
    this.#escape = new EscapeController(host, () => this.#point(''));
    host.addController(this);
  }

  /** A wheel must be heard before it scrolls, and Chromium tells a shadow root of none. */
  hostConnected() {
    for (const type of further) this.#host.renderRoot.addEventListener(type, this.#hear);
    this.#host.addEventListener('wheel', this.#hear);
  }

  hostDisconnected() {
    for (const type of further) this.#host.renderRoot.removeEventListener(type, this.#hear);
    this.#host.removeEventListener('wheel', this.#hear);
  }

  /** `target` is where it happened inside the element: afterwards the event itself no longer tells. */
  handle(event: Event, target: Element) {
    if (event instanceof KeyboardEvent) this.#handleKey(event, target);
    else if (event.type === 'click') this.#handlePress(event as MouseEvent, target);
    else if (event instanceof WheelEvent) this.#zoom.handleWheel(event, target);
    else if (event.type === 'focusin') this.#handleFocus(target);
    else if (event.type === 'focusout') this.#point('');
    else if (event instanceof PointerEvent) this.#handlePointer(event, target);
  }

  /** What is shown of a plan now. */
  zoomed(whole: TimelinePlan): TimelinePlan {
    return this.#zoom.planOf(whole);
  }

  /** The chosen event is another one. */
  follow() {
    const {chosen, language} = this.#host;
    if (!chosen) return;
    this.#hold();
    this.#marks.begin(chosen);
    this.stops.events.current = chosen.event.id;
    const {position} = this.#host.placeOf(chosen);
    const values = {position, date: chosen.when, title: chosen.event.title};
    this.#host.change({announced: message(allStrings(language.strings).announcedEvent, values)});
    const limits = this.#zoom.limits();
    if (limits && this.#host.state.window) this.#zoom.glide(revealing(chosen, limits));
  }

  /** Shows the next event or the one before. */
  step(by: 1 | -1) {
    const id = this.#neighbour(by);
    if (id) this.#host.show(id);
  }

  renderTip(): TemplateResult | undefined {
    const scene = this.#host.scene;
    const mark = scene?.marks.find(({id}) => id === this.#host.state.pointed);
    return scene && mark && tipTemplate(this.#lit, mark, scene, this.#host.language.strings);
  }

  renderZoom(): TemplateResult | undefined {
    return this.#zoom.render();
  }

  renderList(isOpen: boolean, isProportional: boolean): TemplateResult {
    return this.#list.render(isOpen, isProportional);
  }

  /** What a reader can take away, as text. */
  async export(format: TimelineFormat): Promise<string> {
    const {exported} = await import('./corridor-timeline-export.acts.js');
    const {lookup, language, renderRoot} = this.#host;
    return lookup ? exported(format, this.#host.events, lookup, language, renderRoot) : '';
  }

  #stop(containers: string, ids: () => readonly string[]) {
    const find = (id: string) =>
      this.#host.renderRoot.querySelector<HTMLElement>(`:is(${containers}) [data-id="${id}"]`);
    return new RovingFocusController(this.#host, ids, find);
  }

  #neighbour(by: 1 | -1): string | undefined {
    const {chosen} = this.#host;
    const {previous, next} = (chosen && this.#host.placeOf(chosen)) ?? {};
    return by > 0 ? next : previous;
  }

  #controls(): string[] {
    const {about = [], sources = []} = this.#host.chosen ?? {};
    const links = this.#host.hides('source') ? [] : sources.filter(({href}) => href);
    return [controlId.previous, ...about.map(({id}) => id), ...links.map(controlId.source), controlId.next];
  }

  readonly #hear = (event: Event) => this.handle(event, event.composedPath()[0] as Element);

  #handlePress(event: MouseEvent, target: Element) {
    if (this.#zoom.hasMoved) return;
    this.#hold();
    const id = target.closest('[data-id]')?.getAttribute('data-id');
    if (target.closest('summary')) {
      event.preventDefault();
      this.#host.change({isListOpen: !this.#host.state.isListOpen});
    } else if (id?.startsWith('@')) this.#control(id);
    else if (id && target.closest('.names')) this.#toggle(id);
    else if (target.closest('.overview')) this.#activate(this.#markAt(event, target) ?? this.#markNamed(id));
    else if (id === controlId.previous) this.#choose(this.#neighbour(-1));
    else if (id === controlId.next) this.#choose(this.#neighbour(1));
    else this.#choose(id ?? undefined);
  }

  #handleKey(event: KeyboardEvent, target: Element) {
    const {stops} = this;
    const {dir} = this.#host.language;
    this.#zoom.arrive();
    if (event.key === 'Escape') {
      if (this.#host.state.pointed) this.#point('');
      else this.#zoom.control('@whole');
    } else if (target.closest('.marks')) this.#marks.handleKey(event);
    else if (target instanceof SVGElement && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      target.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    } else if (target.closest('.names,.zoom')) stops.views.handleKeyDown(event, dir);
    else if (target.closest('.detail')) stops.detail.handleKeyDown(event, dir);
    else if (target.closest('.list')) stops.events.handleKeyDown(event, dir);
  }

  #handlePointer(event: PointerEvent, target: Element) {
    this.#zoom.handlePointer(event, target);
    const hasLeft = event.type === 'pointerout' && !this.#host.renderRoot.contains(event.relatedTarget as Node | null);
    if (hasLeft) this.#point('');
    else if (event.type === 'pointermove' && event.pointerType !== 'touch')
      this.#point(this.#zoom.hasMoved ? '' : (this.#markAt(event, target)?.id ?? ''));
  }

  #handleFocus(target: Element) {
    const id = target.getAttribute('data-id') ?? '';
    const {stops} = this;
    if (target.closest('.names,.zoom')) stops.views.current = id;
    if (target.closest('.detail')) stops.detail.current = id;
    if (target.closest('.list')) stops.events.current = id;
    if (!target.closest('.marks')) return;
    this.#marks.enter(this.#markNamed(id));
    this.#point(target.matches('.mark:focus-visible') ? id : '');
  }

  /** A cluster opens, unless coming nearer would not part its events: then it gives them one after the other. */
  #activate(mark: TimelineMark | undefined) {
    const limits = this.#zoom.limits();
    if (!mark || !limits) return;
    this.#point('');
    const {members} = mark;
    const window = members.length > 1 ? opened(members, limits) : undefined;
    if (window) {
      this.#marks.begin(members[0]);
      this.#zoom.glide(window, true);
    } else {
      const shown = members.findIndex(({event}) => event.id === this.#host.chosen?.event.id);
      this.#choose(members[(shown + 1) % members.length]?.event.id);
    }
  }

  #control(id: string) {
    if (zoomControls.includes(id)) this.#zoom.control(id);
    else void this.#save(id.slice(1) as TimelineFormat);
  }

  async #save(format: TimelineFormat) {
    const [{save}, text] = await Promise.all([import('./corridor-timeline-export.acts.js'), this.export(format)]);
    save(text, format, this.#host.lookup?.dataset.id ?? 'events');
  }

  #toggle(theme: string) {
    const off = new Set(this.#host.state.off);
    if (!off.delete(theme)) off.add(theme);
    this.#host.change({off});
  }

  #choose(id: string | undefined) {
    if (id) this.#host.choose(id);
  }

  #point(pointed: string) {
    if (pointed === this.#host.state.pointed) return;
    this.#escape.listen(!!pointed);
    this.#host.change({pointed});
  }

  /** What stands below the overview may need more room than before; the overview stays as high as it is. */
  #hold() {
    const {size, state} = this.#host;
    const {width, em} = size;
    const {held} = state;
    const overview = this.#host.renderRoot.querySelector('.overview');
    if (!overview || (held?.width === width && held.em === em)) return;
    // Told in thousandths of a pixel, laid out in 64ths: less would be a hair’s breadth too little.
    const height = Math.ceil(parseFloat(getComputedStyle(overview).height) * 64) / 64;
    this.#host.change({held: {width, em, height}});
  }

  #markNamed(id: string | null | undefined): TimelineMark | undefined {
    return this.#host.scene?.marks.find((mark) => mark.id === id);
  }

  /** The mark nearest to the pointer; none on the names of the lanes. */
  #markAt({clientX, clientY}: MouseEvent, target: Element): TimelineMark | undefined {
    const picture = target.closest<SVGSVGElement>('.scene');
    const {scene, language} = this.#host;
    if (!picture || !scene || target.closest('.names')) return undefined;
    const {x, y} = placeOn(picture, {x: clientX, y: clientY});
    return nearestMark(scene.marks, language.dir === 'rtl' ? picture.clientWidth - x : x, y, reach);
  }
}
