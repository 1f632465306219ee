import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Lookup, Route} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {StageController} from '../controllers/stage-controller.js';
import type {BaseMap} from '../model/base-map.js';
import {chosenScene} from '../model/chosen-scene.js';
import {trackName} from '../model/describe.js';
import {isShown, viewOf} from '../model/focus.js';
import type {MapPicture} from '../model/map-picture.js';
import type {View} from '../model/mercator.js';
import {recordName} from '../model/record-name.js';
import {allStrings} from '../model/strings/en-later.js';
import type {StripScene} from '../model/strip-scene.js';
import {
  adviceTemplate,
  chosenTemplate,
  controlsTemplate,
  moreKey,
  stopListTemplate,
  type MapControl,
} from './corridor-map.acts.template.js';
import {MapFiles} from './corridor-map-files.acts.js';
import {MapLines} from './corridor-map-lines.acts.js';
import {enoughStops, MapSearch} from './corridor-map-search.acts.js';
import type {LitTools} from './lit-tools.js';
import {StopKeys} from './stop-keys.acts.js';

export interface MapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
  readonly effectiveGroup: string;
  readonly selected: string;
  readonly asOf: string;
  readonly interactive: string;
}

export interface MapReach {
  /** What is drawn now. */
  readonly picture: () => MapPicture | undefined;
  /** The route that carries the strip. */
  readonly route: () => Route | undefined;
  /** The view in which the map begins. */
  readonly start: () => View | undefined;
  readonly ground: () => BaseMap;
  /** Address of raster tiles; empty for none. */
  readonly tiles: () => string;
  readonly warn: (sentence: string) => void;
  readonly choose: (id: string) => void;
  readonly hides: (part: string) => boolean;
}

export {actsStyles} from './corridor-map.acts.styles.js';

/** A press that moves farther than this, in pixels, was a drag. */
const dragDistance = 5;

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
  readonly #links: RovingFocusController;
  readonly #lines: MapLines;
  readonly #search: MapSearch;
  readonly #files: MapFiles;
  readonly #stopKeys = new StopKeys();
  #pressed = {x: 0, y: 0};
  /** All that is said about the chosen record is to be seen. */
  #isChosenOpen = false;
  /** The id that was chosen here; one that comes from elsewhere must not make the element grow. */
  #chosenHere = '';

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
    this.strip = this.#roving('.strip', 'data-id', () => this.#stopIds());
    this.#controls = this.#roving('.controls', 'data-control', () => this.#shownControls());
    this.#links = this.#roving('.chosen', 'data-key', () =>
      [...host.renderRoot.querySelectorAll('.chosen [data-key]')].map((link) => link.getAttribute('data-key')!),
    );
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
    else if (event.type === 'toggle') this.#hold((target as HTMLDetailsElement).open);
    else if (event.type === 'click') this.#handleClick(event as MouseEvent, target);
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
    if (selected !== this.#chosenHere) this.#openChosen(false);
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
            shown: this.#shownControls(),
          })
    }`;
  }

  renderLines() {
    return this.#lines.render((id) => this.stops.tabIndex(id));
  }

  renderTip() {
    return this.#lines.renderTip();
  }

  renderStates() {
    return this.#lines.renderStates();
  }

  renderStops(scene: StripScene): TemplateResult {
    const {lang} = this.#host.language;
    const strings = allStrings(this.#host.language.strings);
    return stopListTemplate(this.#lit, scene, strings.stripScale, (mm) => trackName(mm, lang, strings));
  }

  renderChosen(): TemplateResult | undefined {
    const {language, lookup, selected, effectiveGroup} = this.#host;
    const {lang} = language;
    const strings = allStrings(language.strings);
    const scene = selected && lookup ? chosenScene(selected, lookup, lang, strings) : undefined;
    return (
      scene &&
      chosenTemplate(this.#lit, scene, {
        strings,
        group: effectiveGroup,
        isOpen: this.#isChosenOpen,
        tabIndex: (key) => this.#links.tabIndex(key),
      })
    );
  }

  /** The map as it is drawn now, inset and credit included. */
  toSVG(): string {
    return this.#files.svg();
  }

  toPNG(scale: number): Promise<Blob> {
    return this.#files.png(scale);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
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
    const id = idAt(target);
    if (event.type === 'wheel') this.stage.handleWheel(event as WheelEvent);
    else if (event.type === 'touchmove') this.stage.handleTouchMove(event as TouchEvent);
    else {
      void this.stage.wake();
      if (event.type === 'pointerdown')
        this.#pressed = {x: (event as PointerEvent).clientX, y: (event as PointerEvent).clientY};
      else this.#lines.point(event.type === 'pointerout' ? '' : id, event);
    }
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

  #handleClick(event: MouseEvent, target: Element) {
    const control = target.closest('[data-control]')?.getAttribute('data-control');
    const key = target.closest('.chosen [data-key]')?.getAttribute('data-key');
    const moved = Math.hypot(event.clientX - this.#pressed.x, event.clientY - this.#pressed.y);
    const isDrag = event.detail && target.closest('.picture') && moved > dragDistance;
    if (control) this.#control(control as MapControl);
    else if (key) this.#followLink(key, target);
    else if (!isDrag && target.closest('.picture, .strip') && idAt(target)) this.#choose(idAt(target));
  }

  #handleKey(event: KeyboardEvent, target: Element) {
    const {dir} = this.#host.language;
    if (target.closest('.strip')) this.#handleStopKey(event, this.strip, this.#stopIds());
    else if (target.closest('.controls')) this.#handleControlKey(event);
    else if (target.closest('.chosen')) this.#links.handleKeyDown(event, dir);
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
    this.#stopKeys.handle(event, list, stops, (id) => recordName(id, lookup!), language.dir);
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
    this.#chosenHere = id;
    this.#openChosen(true);
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

  /** A link to another record keeps the panel open: the reader is reading it. */
  #followLink(key: string, target: Element) {
    this.#links.current = key;
    const id = target.closest('[data-corridor-select]')?.getAttribute('data-corridor-select');
    if (key === moreKey) this.#openChosen(!this.#isChosenOpen);
    else if (id) {
      this.#chosenHere = id;
      this.#links.current = moreKey;
      // The link leaves with the record that it belonged to.
      void this.#host.updateComplete.then(() => this.#links.focus(moreKey));
    }
  }

  #openChosen(isOpen: boolean) {
    if (isOpen === this.#isChosenOpen) return;
    this.#isChosenOpen = isOpen;
    this.#hold(isOpen || !!this.#find('details[open]'));
  }

  /** The picture keeps its height while something below it is open, so that nothing is squeezed. */
  #hold(isHeld: boolean) {
    const pictures = this.#find('.pictures');
    const holds = isHeld || this.#isChosenOpen;
    if (!pictures || holds === pictures.classList.contains('held')) return;
    pictures.style.blockSize = holds ? `${pictures.clientHeight}px` : '';
    pictures.classList.toggle('held', holds);
    this.#host.requestUpdate();
  }
}
