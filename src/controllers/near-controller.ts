import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {inTurn} from './in-turn.js';
import {whenIdle} from './when-idle.js';

/** How far from the window an element begins, in heights of the window: by the time a reader is there, it is drawn. */
const margin = 1;
/** So few that wait far away begin, too, one by one when the page is idle: for a search in the page and pictures of it. */
const few = 12;

const waiting = new Map<Element, NearController>();
let observer: IntersectionObserver | undefined;

/**
 * Knows when its host comes near what the reader sees, or the page is printed. A few far ones begin when the page is idle, many do not. Near once is near for good. Does not
 * know what the host does then.
 */
export class NearController implements ReactiveController {
  isNear = false;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    if (this.isNear) return;
    if (!waiting.size) {
      // After the last element of the page, so that all are measured in one go and, unless they are many, before the
      // first frame. The time that they may take begins with the first of them.
      void inTurn(() => queueMicrotask(() => void inTurn(measure)));
      addEventListener('beforeprint', beginAll);
    }
    waiting.set(this.#host, this);
    observer?.observe(this.#host);
  }

  hostDisconnected() {
    forget(this.#host);
  }

  begin() {
    if (this.isNear) return;
    this.isNear = true;
    forget(this.#host);
    this.#host.requestUpdate();
  }
}

const begin = (element: Element) => waiting.get(element)?.begin();
/** What is hidden has no box. */
const hasBox = (element: Element) => element.getBoundingClientRect().width > 0;

function beginNext() {
  const next = [...waiting.keys()].find(hasBox);
  if (!next || waiting.size > few) return;
  begin(next);
  whenIdle(beginNext);
}
const beginAll = () => [...waiting.keys()].forEach(begin);

function forget(element: Element) {
  if (!waiting.delete(element)) return;
  observer?.unobserve(element);
  if (waiting.size) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener('beforeprint', beginAll);
}

function measure() {
  for (const element of [...waiting.keys()]) {
    const {top, bottom, width} = element.getBoundingClientRect();
    if (width && top < innerHeight * (1 + margin) && bottom > -innerHeight * margin) begin(element);
  }
  if (!waiting.size) return;
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) begin(target);
    },
    {rootMargin: `${margin * 100}%`},
  );
  for (const element of waiting.keys()) observer.observe(element);
  if (waiting.size <= few) whenIdle(beginNext);
}
