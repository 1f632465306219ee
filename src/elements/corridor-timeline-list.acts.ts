import type {ReactiveController, TemplateResult} from 'lit';
import type {RovingFocusController} from '../controllers/roving-focus-controller.js';
import type {DatedEvent} from '../model/timeline-events.js';
import {timeGaps, type TimeGap} from '../model/timeline-gaps.js';
import type {TimelineHost} from './corridor-timeline-host.js';
import {listTemplate, partTemplate, saveTemplate} from './corridor-timeline-list.acts.template.js';
import {allStrings} from '../model/strings/en-later.js';
import type {LitTools} from './lit-tools.js';

export const saveControls: readonly string[] = ['@svg', '@csv', '@json', '@ics'];

/** A list no longer than this is there as a whole; a longer one comes in parts of this length. */
const partLength = 100;
/** A part that nobody has seen yet is about so high for each event, in units of the text size. */
const guessedHeight = 6.5;

/**
 * Every event in words, in order: the text alternative of the overview. Of a long list only the parts near the screen
 * are there, and those on paper. Knows which parts; does not know what opens the list.
 */
export class TimelineList implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #lit: LitTools;
  readonly #stop: RovingFocusController;
  readonly #near = new Set<number>([0]);
  readonly #heights = new Map<number, number>();
  #observer: IntersectionObserver | undefined;
  #observed: readonly Element[] = [];
  #isPrinting = false;
  #gaps: {events: readonly DatedEvent[]; lang: string; all: readonly TimeGap[]} | undefined;

  constructor(host: TimelineHost, lit: LitTools, stop: RovingFocusController) {
    this.#host = host;
    this.#lit = lit;
    this.#stop = stop;
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), {rootMargin: '100% 0px'});
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observed = [];
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  hostUpdated() {
    const parts = [...this.#host.renderRoot.querySelectorAll('.part')];
    if (parts.length === this.#observed.length && parts.every((part, index) => part === this.#observed[index])) return;
    this.#observer?.disconnect();
    this.#observed = parts;
    for (const part of parts) this.#observer?.observe(part);
  }

  /** `isOpen`: the reader sees it, or looks for it; `isProportional`: distances are true to time. */
  render(isOpen: boolean, isProportional: boolean): TemplateResult {
    const {events, chosen, language} = this.#host;
    const {lang} = language;
    const strings = allStrings(language.strings);
    const state = {chosen: chosen?.event.id ?? '', tabIndex: (id: string) => this.#stop.tabIndex(id), strings};
    const gaps = isProportional ? this.#gapsOf(events, lang) : undefined;
    const list = (from: number, to: number) =>
      listTemplate(this.#lit, events.slice(from, to), from, gaps?.slice(from, to), state);
    const save = this.#host.hides('controls') ? undefined : saveTemplate(this.#lit, saveControls, state);
    if (events.length <= partLength) return this.#lit.html`<div class="list">${save} ${list(0, events.length)}</div>`;
    if (!isOpen && !this.#isPrinting) return this.#lit.html`<div class="list"></div>`;
    const focused = Math.floor(events.findIndex(({event}) => event.id === this.#stop.current) / partLength);
    const parts = [...Array(Math.ceil(events.length / partLength)).keys()].map((part) => {
      const [from, to] = [part * partLength, Math.min(events.length, (part + 1) * partLength)];
      const isThere = this.#isPrinting || this.#near.has(part) || part === focused;
      const height = this.#heights.get(part) ?? (to - from) * guessedHeight * 16;
      return partTemplate(this.#lit, {part, from, to, height, strings}, isThere ? list(from, to) : undefined);
    });
    return this.#lit.html`<div class="list">${save} ${parts}</div>`;
  }

  readonly #print = ({type}: Event) => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #see(entries: readonly IntersectionObserverEntry[]) {
    for (const {target, isIntersecting, boundingClientRect} of entries) {
      const part = Number(target.getAttribute('data-part'));
      if (isIntersecting) this.#near.add(part);
      else if (this.#near.delete(part) && boundingClientRect.height) this.#heights.set(part, boundingClientRect.height);
    }
    this.#host.requestUpdate();
  }

  #gapsOf(events: readonly DatedEvent[], lang: string): readonly TimeGap[] {
    if (this.#gaps?.events !== events || this.#gaps.lang !== lang)
      this.#gaps = {events, lang, all: timeGaps(events, lang)};
    return this.#gaps.all;
  }
}
