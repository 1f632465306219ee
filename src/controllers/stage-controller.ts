import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BaseMap} from '../model/base-map.js';
import {groundBounds} from '../model/ground-bounds.js';
import {unproject, type UnitPoint, type View} from '../model/mercator.js';
import {FirstGesture} from './first-gesture.js';
import {placeIn} from './place-in.js';
import type {LeafletStage} from './leaflet-stage.js';
import type {PageMap} from './leaflet-map.js';

/** What the controller needs of its element. */
export interface StageSetting {
  /** The box that Leaflet takes over. */
  readonly container: () => HTMLElement | null;
  /** The drawn picture, moved along with the map until it is drawn anew. */
  readonly picture: () => SVGElement | null;
  /** The view of that picture. */
  readonly drawn: () => View | undefined;
  /** The view in which the map begins, for the present size; undefined while there is nothing to show. */
  readonly start: () => View | undefined;
  /** The reader cannot leave this ground. */
  readonly ground: () => BaseMap;
  readonly mayMove: () => boolean;
  /** Address of raster tiles with `{z}`, `{x}` and `{y}`; empty for none. */
  readonly tiles: () => string;
  readonly failed: (error: unknown) => void;
}

interface StageHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-80, 0],
  ArrowRight: [80, 0],
  ArrowUp: [0, -80],
  ArrowDown: [0, 80],
};
const zooms: Readonly<Record<string, number>> = {'+': 1, '=': 1, '-': -1, _: -1};
/** How long each advice stays, in milliseconds. */
const adviceTime = {wheel: 1500, touch: 1500, tiles: 6000};
/** Wheel units that zoom one level. */
const wheelPerLevel = 240;

/**
 * Brings Leaflet when the reader reaches for the map and takes it away with the element; keeps where the reader has
 * moved. Knows gestures and views; does not know what is drawn.
 */
export class StageController implements ReactiveController {
  stage: LeafletStage | undefined;
  /** Where the reader moved to; undefined while the map shows its start. */
  moved: View | undefined;
  /** What the reader tried and the page did instead, or what could not be had. */
  advice: 'wheel' | 'touch' | 'tiles' | undefined;
  /** Raster tiles lie under the lines in place of the drawn ground. */
  isTiled = false;
  /** What the reader does while Leaflet is on its way. */
  readonly firstGesture = new FirstGesture();
  readonly #host: StageHost;
  readonly #setting: StageSetting;
  #loading: Promise<LeafletStage | undefined> | undefined;
  #adviceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StageHost, setting: StageSetting) {
    this.#host = host;
    this.#setting = setting;
    host.addController(this);
  }

  hostUpdated() {
    const {stage} = this;
    const container = this.#setting.container();
    if (!stage) return;
    if (stage.map.getContainer() !== container) {
      this.#remove();
      return;
    }
    const {x, y} = stage.map.getSize();
    if (x === container.clientWidth && y === container.clientHeight) return;
    stage.resize();
    const start = this.#setting.start();
    if (start && !this.moved) stage.show(start, false);
  }

  /** A move within the page is not a removal. */
  hostDisconnected() {
    clearTimeout(this.#adviceTimer);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#remove();
    });
  }

  /** Loads Leaflet, once; after a failure the next call tries again. */
  wake(): Promise<LeafletStage | undefined> {
    if (!this.#setting.mayMove()) return Promise.resolve(undefined);
    return (this.#loading ??= this.#create().catch((error: unknown) => {
      this.#loading = undefined;
      this.#setting.failed(error);
      return undefined;
    }));
  }

  get leaflet(): PageMap | undefined {
    return this.stage?.map;
  }

  async show(view: View): Promise<void> {
    (await this.wake())?.show(view, true);
  }

  reset(): void {
    const start = this.#setting.start();
    if (start) this.stage?.show(start, true);
  }

  /** A double press that Leaflet was too late for; true for one. */
  handleClick({detail, clientX, clientY}: MouseEvent): boolean {
    if (detail !== 2 || this.stage) return false;
    void this.wake().then((stage) => stage?.zoomAround(this.#pixelAt(clientX, clientY), 1));
    return true;
  }

  async zoomBy(levels: number): Promise<void> {
    (await this.wake())?.zoomBy(levels);
  }

  /** Plus and minus zoom (around a pixel, where one is given), Shift with an arrow moves, Escape goes back to the start. False for every other key. */
  handleKeyDown(event: KeyboardEvent, around?: UnitPoint): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const pan = event.shiftKey ? pans[event.key] : undefined;
    const zoom = zooms[event.key];
    const isReset = event.key === 'Escape' && !!this.moved;
    if (!pan && !zoom && !isReset) return false;
    event.preventDefault();
    if (isReset) this.reset();
    else if (zoom) void this.wake().then((stage) => (around ? stage?.zoomAround(around, zoom) : stage?.zoomBy(zoom)));
    else if (pan) void this.wake().then((stage) => stage?.panBy(...pan));
    return true;
  }

  /** The page scrolls on unless the reader holds a key that means the map. */
  handleWheel({ctrlKey, metaKey, clientX, clientY, deltaY}: WheelEvent) {
    const coming = this.wake();
    if (ctrlKey || metaKey)
      void coming.then((stage) => stage?.zoomAround(this.#pixelAt(clientX, clientY), -deltaY / wheelPerLevel));
    else this.#advise('wheel');
  }

  handleTouchMove(event: TouchEvent) {
    if (event.touches.length === 1) this.#advise('touch');
    this.firstGesture.handleTouchMove(event);
  }

  async #create(): Promise<LeafletStage | undefined> {
    const {LeafletStage} = await import('./leaflet-stage.js');
    const container = this.#setting.container();
    const view = this.moved ?? this.#setting.start();
    if (!container || !view || !this.#host.isConnected) {
      this.#loading = undefined;
      return undefined;
    }
    const [left, top, right, bottom] = groundBounds(this.#setting.ground());
    this.stage = new LeafletStage(container, {
      view,
      ground: [unproject({x: left, y: bottom}), unproject({x: right, y: top})],
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      tiles: this.#setting.tiles(),
      onTiles: (areShown) => {
        this.isTiled = areShown;
        if (!areShown) {
          this.#setting.failed(new Error('the tiles cannot be had'));
          this.#advise('tiles');
        }
        this.#host.requestUpdate();
      },
      onMove: (target, animated) => this.#follow(target, animated),
      onSettle: (target) => this.#settle(target),
    });
    this.firstGesture.handOver(this.stage);
    this.#host.requestUpdate();
    return this.stage;
  }

  /** The pixel of the container at a place of the window. */
  #pixelAt(x: number, y: number): UnitPoint {
    const container = this.#setting.container();
    return container ? placeIn(container, {x, y}) : {x, y};
  }

  /** While the map moves, the old picture moves with it. */
  #follow(view: View, animated: boolean) {
    const picture = this.#setting.picture();
    const drawn = this.#setting.drawn();
    if (!picture || !drawn) return;
    const scale = view.scale / drawn.scale;
    picture.classList.toggle('animated', animated);
    picture.style.transform = `translate(${view.dx - drawn.dx * scale}px,${view.dy - drawn.dy * scale}px) scale(${scale})`;
  }

  #settle(view: View) {
    const start = this.#setting.start();
    this.moved = start && isSame(view, start) ? undefined : view;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#follow(this.#setting.drawn() ?? view, false));
  }

  #advise(advice: 'wheel' | 'touch' | 'tiles') {
    if (!this.#setting.mayMove()) return;
    this.advice = advice;
    this.#host.requestUpdate();
    clearTimeout(this.#adviceTimer);
    this.#adviceTimer = setTimeout(() => {
      this.advice = undefined;
      this.#host.requestUpdate();
    }, adviceTime[advice]);
  }

  #remove() {
    this.stage?.remove();
    this.firstGesture.forget();
    this.stage = undefined;
    this.isTiled = false;
    this.#loading = undefined;
  }
}

/** Leaflet rounds to whole pixels. */
const isSame = (a: View, b: View): boolean =>
  Math.abs(a.dx - b.dx) < 1 && Math.abs(a.dy - b.dy) < 1 && Math.abs(a.scale / b.scale - 1) < 1e-6;
