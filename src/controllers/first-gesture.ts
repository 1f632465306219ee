import type {UnitPoint} from '../model/mercator.js';
import type {LeafletStage} from './leaflet-stage.js';
import {placeIn} from './place-in.js';

/** A press that moves less than this, in pixels, is no drag. */
const dragDistance = 5;
const followed = ['pointermove', 'pointerup', 'pointercancel'] as const;

const pixelOf = ({clientX, clientY}: MouseEvent | Touch): UnitPoint => ({x: clientX, y: clientY});
const distance = (a: UnitPoint, b: UnitPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Keeps the drag or pinch that woke the map until Leaflet has come, and then makes up for it: what was dragged meanwhile
 * is moved, and a hand that still holds on goes on with Leaflet. Knows gestures; does not know what is drawn.
 */
export class FirstGesture {
  #stage: LeafletStage | undefined;
  /** Where the hand took hold of what is shown; undefined while nothing is held. */
  #from: UnitPoint | undefined;
  #at: UnitPoint = {x: 0, y: 0};
  /** Where two fingers took hold, and where they are. */
  #touches: readonly Touch[] | undefined;
  #touchesNow: readonly Touch[] = [];
  /** Where a hand came down, in the window. */
  pressed: UnitPoint = {x: 0, y: 0};

  /** A finger scrolls the page: it drags nothing. */
  handlePress(event: PointerEvent) {
    this.pressed = pixelOf(event);
    if (this.#stage || event.button || event.pointerType === 'touch') return;
    this.#from = this.#at = this.pressed;
    for (const type of followed) EventTarget.prototype.addEventListener.call(document, type, this.#follow, true);
  }

  /** Whether the press that ends with this click was a drag; a finger drags nothing. */
  isDrag(click: PointerEvent): boolean {
    const canDrag = click.detail > 0 && click.pointerType !== 'touch';
    return canDrag && distance(this.pressed, pixelOf(click)) > dragDistance;
  }

  /** Also for what moved before this code was there. */
  handleMove(event: PointerEvent) {
    if (this.#from && event.buttons & 1) this.#at = pixelOf(event);
  }

  handleTouchMove({touches}: TouchEvent) {
    if (touches.length !== 2) this.#touches = undefined;
    else if (!this.#stage) {
      this.#touchesNow = [...touches];
      this.#touches ??= this.#touchesNow;
    } else if (this.#touches) {
      this.#dispatch(new TouchEvent('touchstart', {touches: [...this.#touches], cancelable: true}));
      this.#touches = undefined;
    }
  }

  handOver(stage: LeafletStage) {
    this.#stage = stage;
    this.#catchUp();
    if (this.#touches) this.#catchUpPinch(this.#touches, this.#touchesNow);
  }

  forget() {
    this.#stage = this.#from = this.#touches = undefined;
    for (const type of followed) EventTarget.prototype.removeEventListener.call(document, type, this.#follow, true);
  }

  readonly #follow = (happened: Event) => {
    const event = happened as PointerEvent;
    const isHeld = event.type === 'pointermove' && !!(event.buttons & 1);
    if (isHeld || event.type === 'pointerup') this.#at = pixelOf(event);
    if (isHeld && !this.#stage) return;
    for (const type of followed) EventTarget.prototype.removeEventListener.call(document, type, this.#follow, true);
    this.#catchUp();
    const from = this.#from;
    if (!isHeld || !from) return;
    // Only a button that is seen to be down is handed on: Leaflet would drag until the next release.
    this.#dispatch(new MouseEvent('mousedown', {clientX: from.x, clientY: from.y, button: 0}));
    this.#from = undefined;
  };

  #catchUp() {
    if (!this.#stage || !this.#from || distance(this.#from, this.#at) < dragDistance) return;
    const from = this.#placeOf(this.#from);
    const at = this.#placeOf(this.#at);
    this.#stage.jumpBy(from.x - at.x, from.y - at.y);
    this.#from = this.#at;
  }

  #catchUpPinch([a, b]: readonly Touch[], now: readonly Touch[]) {
    const [c, d] = now;
    const between = {x: (c!.clientX + d!.clientX) / 2, y: (c!.clientY + d!.clientY) / 2};
    this.#stage!.zoomAround(
      this.#placeOf(between),
      Math.log2(distance(pixelOf(c!), pixelOf(d!)) / distance(pixelOf(a!), pixelOf(b!))),
    );
    this.#touches = now;
  }

  #placeOf(place: UnitPoint): UnitPoint {
    return placeIn(this.#stage!.map.getContainer(), place);
  }

  /** It does not bubble: the page hears nothing of it. */
  #dispatch(event: Event) {
    this.#stage?.map.getContainer().dispatchEvent(event);
  }
}
