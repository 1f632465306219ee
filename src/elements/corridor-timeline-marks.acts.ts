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

/** With Shift they move the picture. */
const shifted: Readonly<Record<string, TimelineStep>> = {ArrowRight: 'later', ArrowLeft: 'earlier'};
const others = ['+', '=', '-', '0', 'Enter', ' '];
const isMeant = ({key, shiftKey, ctrlKey, metaKey, altKey}: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && (others.includes(key) || key in (shiftKey ? shifted : steps));

/** The same event may have been read anew meanwhile. */
const holds = ({members}: TimelineMark, dated: DatedEvent) => members.some(({event}) => event.id === dated.event.id);

/** Knows on which event the keys are and where they lead, while marks come and go; does not know what choosing is. */
export class TimelineMarks implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #zoom: TimelineZoom;
  readonly #stop: RovingFocusController;
  readonly #press: (mark: TimelineMark) => void;
  /** Pressed while a picture was on its way that they are meant for. */
  readonly #keys: KeyboardEvent[] = [];
  /** The event on which the keys are; it may stand in a cluster. */
  #at: DatedEvent | undefined;
  /** The focus was on a mark before the marks changed. */
  #isFocused = false;
  /** The keys have gone on to another event. */
  #hasGone = false;

  constructor(
    host: TimelineHost,
    zoom: TimelineZoom,
    stop: RovingFocusController,
    press: (mark: TimelineMark) => void,
  ) {
    this.#host = host;
    this.#zoom = zoom;
    this.#stop = stop;
    this.#press = press;
    this.begin(host.chosen);
    host.addController(this);
  }

  /** While the picture glides the mark under the focus may go; the focus is looked after when it stands. */
  hostUpdate() {
    if (!this.#zoom.isGliding) this.#isFocused ||= !!this.#active()?.closest('.marks');
  }

  hostUpdated() {
    if (this.#zoom.isGliding) return;
    this.#keepFocus();
    while (this.#keys.length && this.#isDrawn) this.#act(this.#keys.shift()!);
  }

  /** The focus stays on the event, or goes to the first mark that is left. */
  #keepFocus() {
    const isElsewhere = document.activeElement !== document.body && !this.#active()?.closest('.marks');
    const isFocused = this.#isFocused && !isElsewhere;
    this.#isFocused = false;
    const mark = this.#markOf(this.#at) ?? (isFocused ? this.#host.scene?.marks[0] : undefined);
    if (!mark) return;
    this.#stop.current = mark.id;
    if (!isFocused) return;
    if (!this.#markOf(this.#at)) this.#at = mark.members[0];
    const hasGone = this.#hasGone;
    this.#hasGone = false;
    const active = this.#active() as SVGElement | null;
    if (active?.dataset.id !== mark.id) void this.#stop.focus(mark.id);
    else if (hasGone) {
      // What had the focus has become another event, and nobody has heard of it.
      active.blur();
      active.focus();
    }
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
    if (!isMeant(event)) return;
    event.preventDefault();
    if (this.#isDrawn && !this.#keys.length) this.#act(event);
    else this.#keys.push(event);
  }

  get #isDrawn() {
    return !this.#zoom.isAsked && !this.#host.isUpdatePending;
  }

  #act(event: KeyboardEvent) {
    const step = (this.#host.language.dir === 'rtl' ? turned : steps)[event.key];
    const mark = this.#markOf(this.#at);
    if (event.key === 'Enter' || event.key === ' ') {
      if (mark) this.#press(mark);
    } else if (step && !event.shiftKey) this.#go(step, mark);
    else this.#zoom.handleKey(event, step, this.#at);
  }

  /** The focus follows with the next picture. */
  #go(step: TimelineStep, from: TimelineMark | undefined) {
    const {scene, events, isOn} = this.#host;
    const limits = this.#zoom.limits();
    const to = scene && stepFrom(from?.id ?? '', step, scene.marks, events.filter(isOn), scene.window);
    if (!to || !limits) return;
    this.#at = to;
    this.#hasGone = true;
    this.#zoom.show(revealing(to, limits));
  }

  #active(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  #markOf(dated: DatedEvent | undefined): TimelineMark | undefined {
    return dated && this.#host.scene?.marks.find((mark) => holds(mark, dated));
  }
}
