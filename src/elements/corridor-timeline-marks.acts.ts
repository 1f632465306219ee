import type {ReactiveController} from 'lit';
import type {RovingFocusController} from '../controllers/roving-focus-controller.js';
import type {DatedEvent} from '../model/timeline-events.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import {stepFrom, type TimelineStep} from '../model/timeline-steps.js';
import {revealing} from '../model/timeline-window.js';
import type {TimelineHost} from './corridor-timeline-host.js';
import type {TimelineZoom} from './corridor-timeline-zoom.acts.js';

const steps: Readonly<Record<string, TimelineStep>> = {
  ArrowRight: 'later',
  ArrowLeft: 'earlier',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'farEarlier',
  PageDown: 'farLater',
};
const turned: Readonly<Record<string, TimelineStep>> = {...steps, ArrowRight: 'earlier', ArrowLeft: 'later'};

/** The same event may have been read anew meanwhile. */
const holds = ({members}: TimelineMark, dated: DatedEvent) => members.some(({event}) => event.id === dated.event.id);

/** Knows on which event the keys are and where they lead, while marks come and go; does not know what choosing is. */
export class TimelineMarks implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #zoom: TimelineZoom;
  readonly #stop: RovingFocusController;
  /** The event on which the keys are; it may stand in a cluster. */
  #at: DatedEvent | undefined;
  /** The focus was on a mark before the marks changed. */
  #isFocused = false;

  constructor(host: TimelineHost, zoom: TimelineZoom, stop: RovingFocusController) {
    this.#host = host;
    this.#zoom = zoom;
    this.#stop = stop;
    this.begin(host.chosen);
    host.addController(this);
  }

  /** While the picture glides the mark under the focus may go; the focus is looked after when it stands. */
  hostUpdate() {
    if (!this.#zoom.isGliding) this.#isFocused ||= !!this.#active()?.closest('.marks');
  }

  /** The focus stays on the event, or goes to the first mark that is left. */
  hostUpdated() {
    if (this.#zoom.isGliding) return;
    const isElsewhere = document.activeElement !== document.body && !this.#active()?.closest('.marks');
    const isFocused = this.#isFocused && !isElsewhere;
    this.#isFocused = false;
    const mark = this.#markOf(this.#at) ?? (isFocused ? this.#host.scene?.marks[0] : undefined);
    if (!mark) return;
    this.#stop.current = mark.id;
    if (!isFocused) return;
    if (!this.#markOf(this.#at)) this.#at = mark.members[0];
    if (this.#active()?.getAttribute('data-id') !== mark.id) void this.#stop.focus(mark.id);
  }

  /** Before a glide: whether the focus is to be looked after at its end. */
  hold() {
    this.#isFocused = !!this.#active()?.closest('.marks');
  }

  /** An event is where the Tab key goes, until the reader has gone on from there. */
  begin(dated: DatedEvent | undefined) {
    this.#at = dated;
    this.#stop.current = this.#markOf(dated)?.id ?? '';
  }

  /** The focus has come to a mark. */
  enter(mark: TimelineMark | undefined) {
    if (!mark) return;
    this.#stop.current = mark.id;
    if (!(this.#at && holds(mark, this.#at))) this.#at = mark.members[0];
  }

  handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = (this.#host.language.dir === 'rtl' ? turned : steps)[event.key];
    const isHandled = step && !event.shiftKey ? this.#go(step) : this.#zoom.handleKey(event, step, this.#at);
    if (isHandled) event.preventDefault();
  }

  /** The focus follows with the next picture; a key that comes before it is dropped. */
  #go(step: TimelineStep): boolean {
    const {scene, events, isOn} = this.#host;
    const limits = this.#zoom.limits();
    const mark = this.#markOf(this.#at);
    if (!scene || !limits || (this.#at && !mark)) return !!scene;
    const to = stepFrom(mark?.id ?? '', step, scene.marks, events.filter(isOn), scene.window);
    if (!to) return true;
    this.#at = to;
    this.#zoom.show(revealing(to, limits));
    return true;
  }

  #active(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  #markOf(dated: DatedEvent | undefined): TimelineMark | undefined {
    return dated && this.#host.scene?.marks.find((mark) => holds(mark, dated));
  }
}
