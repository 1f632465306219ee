import {spread} from './timeline-clusters.js';
import type {DatedEvent} from './timeline-events.js';
import type {TimelinePlan} from './timeline-plan.js';
import type {TimeSpan} from './time-scale.js';

/** What of a plan says how far a reader may go. */
type Limits = Pick<TimelinePlan, 'span' | 'window' | 'finest' | 'grid'>;

const lengthOf = ({from, to}: TimeSpan) => to - from;

/** No picture is narrower than a dozen of the finest units that any source knows. */
const leastLength = ({span, finest}: Limits) => Math.min(lengthOf(span), 12 * finest);

/** `length` milliseconds from about `from`, inside the span; whole milliseconds, so that a shift changes no length. */
function windowOf(from: number, length: number, limits: Limits): TimeSpan {
  const {span} = limits;
  const whole = Math.round(Math.max(leastLength(limits), length));
  if (whole >= lengthOf(span)) return span;
  const start = Math.round(Math.max(span.from, Math.min(span.to - whole, from)));
  return {from: start, to: start + whole};
}

export const isWhole = ({span, window}: Limits): boolean => lengthOf(window) >= lengthOf(span);

/** Whether there is anything nearer to see. */
export const isNearest = (limits: Limits): boolean => lengthOf(limits.window) <= Math.round(leastLength(limits));

/** `factor` 2 shows half as much; `at` stays where it is. */
export function zoomedBy(factor: number, at: number, limits: Limits): TimeSpan {
  const {from} = limits.window;
  const length = Math.max(leastLength(limits), Math.min(lengthOf(limits.span), lengthOf(limits.window) / factor));
  return windowOf(at - ((at - from) * length) / lengthOf(limits.window), length, limits);
}

/** Moves by so many milliseconds, as far as there is something. */
export const pannedBy = (milliseconds: number, limits: Limits): TimeSpan =>
  windowOf(limits.window.from + milliseconds, lengthOf(limits.window), limits);

/** Puts the middle on an instant. */
export const centredOn = (instant: number, limits: Limits): TimeSpan =>
  windowOf(instant - lengthOf(limits.window) / 2, lengthOf(limits.window), limits);

/** From one instant to another, in either order. */
export const between = (a: number, b: number, limits: Limits): TimeSpan =>
  windowOf(Math.min(a, b), Math.abs(a - b), limits);

/** What to show so that gathered events come apart; undefined where coming nearer would not part them. */
export function opened(members: readonly DatedEvent[], limits: Limits): TimeSpan | undefined {
  const {from, to, isOne} = spread(members, limits.grid);
  const length = Math.max((to - from) * 1.4, leastLength(limits));
  const window = windowOf((from + to - length) / 2, length, limits);
  return !isOne && lengthOf(window) < lengthOf(limits.window) * 0.9 ? window : undefined;
}

/** The window itself where the start of an event can be seen well in it, else the next one where it can. */
export function revealing(dated: DatedEvent, limits: Limits): TimeSpan {
  const {window} = limits;
  const {from: at} = spread([dated], limits.grid);
  const length = lengthOf(window);
  const margin = length * 0.15;
  if (at < window.from + margin) return windowOf(Math.min(window.from, at - margin), length, limits);
  if (at > window.to - margin) return windowOf(Math.max(window.from, at + margin - length), length, limits);
  return window;
}
