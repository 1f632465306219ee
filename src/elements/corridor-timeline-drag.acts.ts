import {between, centredOn, isWhole, pannedBy, zoomedBy} from '../model/timeline-window.js';
import type {TimelinePlan} from '../model/timeline-plan.js';
import type {TimeSpan} from '../model/time-scale.js';

interface DragSetting {
  readonly limits: () => TimelinePlan | undefined;
  /** Time runs from right to left. */
  readonly isTurned: () => boolean;
  readonly show: (window: TimeSpan) => void;
  /** The same by a short way there. */
  readonly glide: (window: TimeSpan) => void;
  /** The hand takes the picture as it is now. */
  readonly halt: () => void;
}

/** What a pointer got hold of. */
interface Grip {
  readonly part: 'picture' | 'strip';
  readonly box: DOMRect;
  readonly limits: TimelinePlan;
  readonly x: number;
  /** Of the strip: the stretch itself, one of its ends, or nothing yet. */
  readonly hold: 'whole' | 'from' | 'to' | 'new';
}

/** Two fingers, so many pixels apart at first, and the instant between them. */
interface Pinch {
  readonly distance: number;
  readonly at: number;
  readonly limits: TimelinePlan;
}

/** A press that moves farther than this, in pixels, is a drag. */
const dragDistance = 5;
/** So near to an end of the stretch a press takes hold of that end, in pixels. */
const endReach = 14;

/** So that it is heard outside, too. */
function hold(target: Element, pointer: number) {
  try {
    target.closest('.overview,.brush')?.setPointerCapture(pointer);
  } catch {
    // A finger that has gone meanwhile cannot be held.
  }
}

/** Knows pointers and wheel: drag and pinch on the picture, the stretch on the strip; a plain wheel is the page’s. */
export class TimelineDrag {
  /** True from the first real move of a press until after the click that ends it. */
  hasMoved = false;
  readonly #setting: DragSetting;
  readonly #pointers = new Map<number, number>();
  #grip: Grip | undefined;
  #pinch: Pinch | undefined;

  constructor(setting: DragSetting) {
    this.#setting = setting;
  }

  handlePointer(event: PointerEvent, target: Element) {
    const {type, pointerId, clientX} = event;
    if (type === 'pointerdown') this.#take(event, target);
    else if (type === 'pointermove' && this.#pointers.has(pointerId)) {
      this.#pointers.set(pointerId, clientX);
      this.#move(event, target);
    } else if (type !== 'pointermove') this.#let(event);
  }

  handleWheel(event: WheelEvent, target: Element) {
    if (event.ctrlKey || event.metaKey) this.#setting.halt();
    const limits = this.#setting.limits();
    const box = target.closest('.overview,.brush')?.getBoundingClientRect();
    if (!limits || !box) return;
    const {deltaX, deltaY, deltaMode, ctrlKey, metaKey, clientX} = event;
    const unit = deltaMode === 1 ? 20 : deltaMode === 2 ? 200 : 1;
    if (ctrlKey || metaKey) {
      event.preventDefault();
      this.#setting.show(zoomedBy(Math.exp(-deltaY * unit * 0.004), this.#instant(clientX, box, limits), limits));
    } else if (Math.abs(deltaX) > Math.abs(deltaY) && !isWhole(limits)) {
      event.preventDefault();
      this.#setting.show(pannedBy(deltaX * unit * this.#sign() * limits.grid.perPixel, limits));
    }
  }

  #sign() {
    return this.#setting.isTurned() ? -1 : 1;
  }

  /** The instant in the picture under an x of the window. */
  #instant(clientX: number, box: DOMRect, limits: TimelinePlan): number {
    const {window, first, grid} = limits;
    return window.from + (this.#inPicture(clientX, box, limits) - first) * grid.perPixel;
  }

  /** In pixels of the picture, which the page may have scaled. */
  #inPicture(clientX: number, {left, right, width}: DOMRect, limits: TimelinePlan): number {
    return ((this.#setting.isTurned() ? right - clientX : clientX - left) * limits.width) / width;
  }

  #onStrip(clientX: number, {left, right, width}: DOMRect, {span}: TimelinePlan): number {
    const share = (this.#setting.isTurned() ? right - clientX : clientX - left) / width;
    return span.from + Math.max(0, Math.min(1, share)) * (span.to - span.from);
  }

  #take({pointerId, clientX, button}: PointerEvent, target: Element) {
    this.hasMoved = false;
    this.#setting.halt();
    const limits = this.#setting.limits();
    const strip = target.closest('.brush');
    const box = (strip ?? target.closest('.overview'))?.getBoundingClientRect();
    if (!limits || !box || button || target.closest('.names')) return;
    this.#pointers.set(pointerId, clientX);
    const hold = strip ? this.#holdOn(clientX, box, limits) : 'whole';
    this.#grip = {part: strip ? 'strip' : 'picture', box, limits, x: clientX, hold};
    const [a, b] = [...this.#pointers.values()];
    if (!strip && a !== undefined && b !== undefined)
      this.#pinch = {distance: Math.max(20, Math.abs(a - b)), at: this.#instant((a + b) / 2, box, limits), limits};
  }

  #holdOn(clientX: number, box: DOMRect, limits: TimelinePlan): Grip['hold'] {
    if (isWhole(limits)) return 'new';
    const {span, window} = limits;
    const perPixel = (span.to - span.from) / box.width;
    const at = this.#onStrip(clientX, box, limits);
    const isWide = (window.to - window.from) / perPixel > 3 * endReach;
    if (isWide && Math.abs(at - window.from) < endReach * perPixel) return 'from';
    if (isWide && Math.abs(at - window.to) < endReach * perPixel) return 'to';
    return at > window.from - endReach * perPixel && at < window.to + endReach * perPixel ? 'whole' : 'new';
  }

  #move(event: PointerEvent, target: Element) {
    const grip = this.#grip;
    if (!grip) return;
    if (!this.hasMoved && Math.abs(event.clientX - grip.x) < dragDistance) return;
    if (!this.hasMoved) hold(target, event.pointerId);
    this.hasMoved = true;
    const window = this.#pinch
      ? this.#pinched(this.#pinch, grip.box)
      : grip.part === 'strip'
        ? this.#stretched(event.clientX, grip)
        : this.#panned(event.clientX, grip);
    this.#setting.show(window);
  }

  #pinched({distance, at, limits}: Pinch, box: DOMRect): TimeSpan {
    const [a = 0, b = 0] = [...this.#pointers.values()];
    const near = zoomedBy(Math.abs(a - b) / distance, at, limits);
    const perPixel = (near.to - near.from) / (limits.last - limits.first);
    const middle = this.#inPicture((a + b) / 2, box, limits);
    return between(at - (middle - limits.first) * perPixel, at + (limits.last - middle) * perPixel, limits);
  }

  #panned(clientX: number, {box, limits, x}: Grip): TimeSpan {
    return pannedBy(this.#instant(x, box, limits) - this.#instant(clientX, box, limits), limits);
  }

  #stretched(clientX: number, {box, limits, x, hold}: Grip): TimeSpan {
    const {from, to} = limits.window;
    const at = this.#onStrip(clientX, box, limits);
    const start = this.#onStrip(x, box, limits);
    if (hold === 'whole') return pannedBy(at - start, limits);
    return between(hold === 'from' ? to : hold === 'to' ? from : start, at, limits);
  }

  /** A press on the strip that was no drag goes there, nearer if all was shown. */
  #let({type, pointerId, clientX}: PointerEvent) {
    if (type === 'pointerout' || !this.#pointers.delete(pointerId)) return;
    const grip = this.#grip;
    this.#grip = this.#pinch = undefined;
    setTimeout(() => (this.hasMoved = false));
    if (type === 'pointercancel' || grip?.part !== 'strip' || this.hasMoved || grip.hold !== 'new') return;
    const {box, limits} = grip;
    const at = this.#onStrip(clientX, box, limits);
    this.#setting.glide(
      isWhole(limits) ? centredOn(at, {...limits, window: zoomedBy(4, at, limits)}) : centredOn(at, limits),
    );
  }
}
