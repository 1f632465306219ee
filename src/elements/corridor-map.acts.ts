import type {TemplateResult} from 'lit';
import {placeOn} from '../controllers/place-in.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {StageController} from '../controllers/stage-controller.js';
import {trackName} from '../model/describe.js';
import {isShown, viewOf} from '../model/focus.js';
import {lineOfStops} from '../model/line-of-stops.js';
import type {MapScene} from '../model/map-scene.js';
import {nearestStop} from '../model/nearest-stop.js';
import {recordName} from '../model/record-name.js';
import {allStrings} from '../model/strings/en-later.js';
import type {StripScene} from '../model/strip-scene.js';
import {adviceTemplate, controlsTemplate, type MapControl} from './corridor-map.acts.template.js';
import {MapFiles} from './corridor-map-files.acts.js';
import {MapLines} from './corridor-map-lines.acts.js';
import {MapPanel} from './corridor-map-panel.acts.js';
import {enoughStops, MapSearch} from './corridor-map-search.acts.js';
import type {LitTools} from './lit-tools.js';
import {stopListTemplate, type StopListAccess} from './corridor-map-stops.acts.template.js';
import type {MapHost, MapReach} from './map-reach.js';
import {StopKeys} from './stop-keys.acts.js';

export {actsStyles} from './corridor-map.acts.styles.js';

/** Of more stops than this the list is made when it is opened. */
const longList = 300;
/** Pixels around a stop that mean it: a finger is wider than a mouse. */
const reachOf = ({pointerType}: Partial<PointerEvent>) => (pointerType === 'touch' ? 22 : 12);

/** Where the line is pulled straight: one of them has its stops in the tab order. */
const stopLists = ':is(.strip, .stops)';

const idAt = (target: Element) => target.closest('[data-id]')?.getAttribute('data-id') ?? '';

/** What the map does when a reader acts; loaded when the first picture stands. */
export class MapActs {
  readonly stage: StageController;
  readonly stops: RovingFocusController;
  readonly strip: RovingFocusController;
  readonly #host: MapHost;
  readonly #lit: LitTools;
  readonly #reach: MapReach;
  readonly #controls: RovingFocusController;
  readonly #panel: MapPanel;
  readonly #lines: MapLines;
  readonly #search: MapSearch;
  readonly #files: MapFiles;
  readonly #stopKeys = new StopKeys();
  #areControlsAway = false;

  constructor(host: MapHost, lit: LitTools, reach: MapReach) {
    this.#host = host;
    this.#lit = lit;
    this.#reach = reach;
    this.stage = new StageController(host, {
      container: () => this.#find('.picture'),
      picture: () => host.renderRoot.querySelector<SVGElement>('.picture > .scene'),
      drawn: () => reach.picture()?.main.view,
      start: reach.start,
      ground: reach.ground,
      mayMove: () => host.interactive !== 'never',
      tiles: reach.tiles,
      failed: (error) => reach.warn(`the map is not all that it should be: ${String(error)}`),
    });
    this.#lines = new MapLines(host, lit, reach.picture);
    this.stops = this.#roving('.picture', 'data-id', () => [...this.#drawnStops(), ...this.#lines.ids()]);
    this.strip = this.#roving(stopLists, 'data-id', () => this.#keysIn(stopLists, 'data-id'));
    this.#controls = this.#roving('.controls', 'data-control', () => this.#shownControls());
    const links = this.#roving('.chosen', 'data-key', () => this.#keysIn('.chosen', 'data-key'));
    this.#panel = new MapPanel(host, lit, links);
    this.#search = new MapSearch(
      host,
      lit,
      (id) => void this.#goTo(id),
      () => void this.#controls.focus('find'),
    );
    this.#files = new MapFiles(host, reach.warn);
  }

  /** `target` is where it happened inside the element: afterwards the event itself no longer tells. */
  hear(event: Event, target: Element) {
    if (target.closest('.search')) this.#hearSearch(event, target);
    else if (event.type === 'toggle') this.#panel.hold((target as HTMLDetailsElement).open);
    else if (event.type === 'click') this.#handleClick(event as PointerEvent, target);
    else if (event.type === 'keydown') this.#handleKey(event as KeyboardEvent, target);
    else if (event.type === 'focusout') this.#lines.point('');
    else if (target.closest('.picture')) this.#hearPicture(event, target);
  }

  /** The focus stays on its stop when the picture is drawn anew; one that leaves hands it to the picture. */
  keepFocus(): (() => void) | undefined {
    const root = this.#host.renderRoot as ShadowRoot;
    const focused = root.activeElement?.closest('.picture') && root.activeElement.getAttribute('data-id');
    if (!focused) return undefined;
    return () => {
      if (root.activeElement?.getAttribute('data-id') === focused) return;
      (this.#find(`.picture [tabindex][data-id="${focused}"]`) ?? this.#find('.picture'))?.focus({preventScroll: true});
    };
  }

  /** The selection has changed. A map that the reader has moved goes there, unless it shows it already. */
  follow() {
    const {lookup, selected} = this.#host;
    const drawn = this.#reach.picture()?.main.view;
    this.#panel.follow();
    if (!lookup || !drawn || !this.stage.moved || isShown(selected, lookup, drawn)) return;
    const view = viewOf(selected, lookup, drawn.width, drawn.height);
    if (view) void this.stage.show(view);
  }

  renderControls(): TemplateResult {
    const {html, nothing} = this.#lit;
    const strings = allStrings(this.#host.language.strings);
    const {advice} = this.stage;
    const advices = {wheel: strings.ctrlToZoom, touch: strings.twoFingers, tiles: strings.tilesLost};
    return html`${advice ? adviceTemplate(this.#lit, advices[advice]) : nothing}
    ${
      this.#search.isShown
        ? this.#search.render()
        : controlsTemplate(this.#lit, strings, {
            tabIndex: (id) => this.#controls.tabIndex(id),
            isMoved: !!this.stage.moved,
            areAway: this.#areControlsAway,
            shown: this.#shownControls(),
          })
    }`;
  }

  renderLines() {
    return this.#lines.render((id) => this.stops.tabIndex(id));
  }

  renderSigns(scene: MapScene) {
    return this.#lines.renderSigns(scene);
  }

  renderTip() {
    return this.#lines.renderTip();
  }

  renderStates() {
    return this.#lines.renderStates();
  }

  /** All stops; where there is no strip beside it, it is the list in which stops are chosen. */
  renderStops(scene: StripScene, access: Omit<StopListAccess, 'track'>): TemplateResult {
    const {lang, strings} = this.#host.language;
    // Paper shows a list that nobody has opened; a very long one is made for those who open it.
    if (scene.stops.length > longList && !this.#find('details[open]')) return this.#lit.html``;
    return stopListTemplate(this.#lit, lineOfStops(scene), strings, {
      ...access,
      track: (mm) => trackName(mm, lang, strings),
    });
  }

  renderChosen(): TemplateResult | undefined {
    return this.#panel.render();
  }

  /** The map as it is drawn now, inset and credit included. */
  toSVG(): string {
    return this.#files.svg();
  }

  toPNG(scale: number): Promise<Blob> {
    return this.#files.png(scale);
  }

  get #gesture() {
    return this.stage.firstGesture;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #keysIn(container: string, key: string): readonly string[] {
    const items = this.#host.renderRoot.querySelectorAll(`${container} [${key}][tabindex]`);
    return [...items].map((item) => item.getAttribute(key)!);
  }

  #roving(container: string, key: string, ids: () => readonly string[]) {
    return new RovingFocusController(this.#host, ids, (id) => this.#find(`${container} [${key}="${id}"][tabindex]`));
  }

  #stopIds(): readonly string[] {
    return this.#reach.route()?.properties.stops.map(({place}) => place) ?? [];
  }

  /** The stops in the picture: along the line first, then those beside it. */
  #drawnStops(): readonly string[] {
    const drawn = new Set(this.#reach.picture()?.main.stops.map(({id}) => id));
    return [...new Set([...this.#stopIds().filter((id) => drawn.has(id)), ...drawn])];
  }

  #shownControls(): readonly MapControl[] {
    const moves: MapControl[] = this.#host.interactive === 'never' ? [] : ['in', 'out', 'reset'];
    const find: MapControl[] = (this.#host.lookup?.places.size ?? 0) > enoughStops ? ['find'] : [];
    return [...moves, ...find, 'save', ...(this.#files.areShown ? (['svg', 'png'] as const) : [])];
  }

  #hearPicture(event: Event, target: Element) {
    if (event.type === 'wheel') this.stage.handleWheel(event as WheelEvent);
    else if (event.type === 'touchmove') this.stage.handleTouchMove(event as TouchEvent);
    else {
      void this.stage.wake();
      if (event.type === 'pointermove') this.#gesture.handleMove(event as PointerEvent);
      if (event.type === 'pointerdown') this.#gesture.handlePress(event as PointerEvent);
      // A press gives the focus to whatever lies on top, which need not be what is meant; a hand that drags means nothing.
      else if (event.type === 'focusin' ? target.matches(':focus-visible') : !(event as PointerEvent).buttons)
        this.#lines.point(event.type === 'pointerout' ? '' : this.#meant(event, target), event);
    }
  }

  /** The id that a pointer means; where the targets of stops overlap it is the nearest one. */
  #meant(event: Event, target: Element): string {
    const picture = target.closest('.picture');
    const {clientX, clientY, detail, pointerType} = event as PointerEvent;
    if (!picture || event.type === 'focusin' || (event.type === 'click' && !detail))
      return target.closest('.picture, .strip, .stops') ? idAt(target) : '';
    // Chromium moves a tap, up to a few millimetres, to what it takes to be meant.
    const isTap = event.type === 'click' && pointerType === 'touch';
    const {x, y} = isTap ? this.#gesture.pressed : {x: clientX, y: clientY};
    const hit = (isTap ? (this.#host.renderRoot as ShadowRoot).elementFromPoint(x, y) : null) ?? target;
    const stops = hit.closest('.label') ? [] : (this.#reach.picture()?.main.stops ?? []);
    const place = placeOn(picture.querySelector<SVGSVGElement>('.scene')!, {x, y});
    return nearestStop(stops, place.x, place.y, reachOf(event))?.id ?? idAt(hit);
  }

  #hearSearch(event: Event, target: Element) {
    const next = (event as FocusEvent).relatedTarget;
    if (event.type === 'input') this.#search.handleInput((target as HTMLInputElement).value);
    else if (event.type === 'keydown') this.#search.handleKey(event as KeyboardEvent);
    // The field keeps the focus while its list is pressed.
    else if (event.type === 'pointerdown' && !target.closest('input')) event.preventDefault();
    else if (event.type === 'click') this.#search.handlePress(target);
    else if (event.type === 'focusout' && !(next instanceof Element && next.closest('.search')))
      this.#search.hide(false);
  }

  #handleClick(event: PointerEvent, target: Element) {
    const control = target.closest('[data-control]')?.getAttribute('data-control');
    const key = target.closest('.chosen [data-key]')?.getAttribute('data-key');
    const isInPicture = !!target.closest('.picture');
    // Before it opens: what it pushes down must not shrink the picture first.
    if (target.closest('summary')) this.#panel.hold(true);
    else if (control) this.#control(control as MapControl);
    else if (key) this.#panel.handlePress(key, target);
    else if (!(isInPicture && (this.#gesture.isDrag(event) || this.stage.handleClick(event))))
      this.#handlePress(event, target);
  }

  /** On touch nothing hovers: a tap on a stop clears the picture of the controls, one beside it brings them back. */
  #handlePress(event: PointerEvent, target: Element) {
    const id = this.#meant(event, target);
    if (target.closest('.picture') && event.pointerType === 'touch') {
      this.#areControlsAway = !!id;
      this.#host.requestUpdate();
    }
    if (!id) return;
    this.#choose(id);
    void this.#host.updateComplete.then(() => {
      const {activeElement} = this.#host.renderRoot as ShadowRoot;
      if (activeElement?.closest('.picture [data-id]') && idAt(activeElement) !== id)
        this.#find(`.picture [data-id="${id}"][tabindex]`)?.focus({preventScroll: true});
    });
  }

  #handleKey(event: KeyboardEvent, target: Element) {
    if (target.closest(stopLists)) this.#handleStopKey(event, this.strip, this.#keysIn(stopLists, 'data-id'));
    else if (target.closest('.controls')) this.#handleControlKey(event);
    else if (target.closest('.chosen')) this.#panel.handleKey(event);
    else if (target.closest('.picture')) this.#handlePictureKey(event, target);
  }

  #handlePictureKey(event: KeyboardEvent, target: Element) {
    const id = idAt(target);
    if (id && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.#choose(id);
    } else if (
      !this.stage.handleKeyDown(
        event,
        this.#reach.picture()?.main.stops.find((stop) => stop.id === id),
      )
    )
      this.#handleStopKey(event, this.stops, this.#drawnStops());
  }

  #handleStopKey(event: KeyboardEvent, list: RovingFocusController, stops: readonly string[]) {
    const {lookup, language} = this.#host;
    const end = this.#stopIds().findLast((id) => stops.includes(id)) ?? stops.at(-1);
    this.#stopKeys.handle(event, list, {stops, end, nameOf: (id) => recordName(id, lookup!)}, language.dir);
  }

  #handleControlKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && this.#files.areShown) {
      this.#files.show(false);
      void this.#controls.focus('save');
    } else this.#controls.handleKeyDown(event, this.#host.language.dir);
  }

  #control(control: MapControl) {
    this.#controls.current = control;
    if (control === 'find') void this.#search.show();
    else if (control === 'save') this.#files.show(!this.#files.areShown);
    else if (control === 'svg' || control === 'png') void this.#save(control);
    else if (control === 'reset') this.stage.reset();
    else void this.stage.zoomBy(control === 'in' ? 1 : -1);
  }

  async #save(kind: 'svg' | 'png') {
    await this.#files.save(kind);
    await this.#controls.focus('save');
  }

  #choose(id: string) {
    const {lookup} = this.#host;
    if (lookup?.places.has(id)) this.strip.current = id;
    this.stops.current = id;
    this.#panel.expect(id);
    this.#reach.choose(id);
  }

  /** Chooses a stop that was searched for and goes there. */
  async #goTo(id: string) {
    this.#choose(id);
    await Promise.resolve();
    const {lookup, selected} = this.#host;
    const drawn = this.#reach.picture()?.main.view;
    const view = lookup && drawn && selected === id ? viewOf(id, lookup, drawn.width, drawn.height) : undefined;
    if (view) await this.stage.show(view);
  }
}
