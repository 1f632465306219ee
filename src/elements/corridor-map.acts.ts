import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Lookup, Route} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {StageController, type StageSetting} from '../controllers/stage-controller.js';
import {chosenScene, mapCredit, statusNote, trackName} from '../model/describe.js';
import type {UnitPoint, View} from '../model/mercator.js';
import type {StripScene} from '../model/strip-scene.js';
import {
  adviceTemplate,
  chosenTemplate,
  controlsTemplate,
  stopListTemplate,
  type MapControl,
} from './corridor-map.acts.template.js';
import {rasterised, standaloneSvg, type ExportPart} from './export-svg.js';
import type {LitTools} from './lit-tools.js';

interface ActsSetting extends StageSetting {
  readonly stops: RovingFocusController;
  readonly strip: RovingFocusController;
  readonly choose: (id: string) => void;
  /** Where a drawn stop stands, in pixels. */
  readonly placeOf: (id: string) => UnitPoint | undefined;
}

interface MapHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
}

export {actsStyles} from './corridor-map.acts.styles.js';

/** A press that moves farther than this, in pixels, was a drag. */
const dragDistance = 5;
const controls: readonly MapControl[] = ['in', 'out', 'reset'];

/** What the map does when a reader acts; loaded when the first picture stands. */
export class MapActs {
  readonly stage: StageController;
  readonly #host: MapHost;
  readonly #lit: LitTools;
  readonly #setting: ActsSetting;
  readonly #controls: RovingFocusController;
  #pressed = {x: 0, y: 0};

  constructor(host: MapHost, lit: LitTools, setting: ActsSetting) {
    this.#host = host;
    this.#lit = lit;
    this.#setting = setting;
    this.stage = new StageController(host, setting);
    this.#controls = new RovingFocusController(
      host,
      () => controls,
      (id) => host.renderRoot.querySelector<HTMLElement>(`.controls [data-id="${id}"]`),
    );
  }

  handlePointerDown({clientX, clientY}: PointerEvent) {
    this.#pressed = {x: clientX, y: clientY};
    void this.stage.wake();
  }

  /** `id` is the stop in which the event happened; an event that waited no longer knows. */
  handleClick(event: MouseEvent, id: string | undefined) {
    const isDrag =
      event.detail && Math.hypot(event.clientX - this.#pressed.x, event.clientY - this.#pressed.y) > dragDistance;
    if (id && !isDrag) this.choose(id);
  }

  handlePictureKey(event: KeyboardEvent, id: string | undefined) {
    if (id && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.choose(id);
    } else if (!this.stage.handleKeyDown(event, id ? this.#setting.placeOf(id) : undefined))
      this.#setting.stops.handleKeyDown(event, this.#host.language.dir);
  }

  handleStripKey(event: KeyboardEvent) {
    this.#setting.strip.handleKeyDown(event, this.#host.language.dir);
  }

  /** A map that the reader has moved follows a choice made elsewhere, unless it shows it already. */
  showIfAway(view: View | undefined) {
    const drawn = this.#setting.drawn();
    if (!view || !drawn || !this.stage.moved) return;
    const x = (view.width / 2 - view.dx) * (drawn.scale / view.scale) + drawn.dx;
    const y = (view.height / 2 - view.dy) * (drawn.scale / view.scale) + drawn.dy;
    const isAway = x < 0 || y < 0 || x > drawn.width || y > drawn.height;
    if (isAway) void this.stage.show(view);
  }

  renderControls(): TemplateResult {
    const {strings, dir} = this.#host.language;
    const {advice} = this.stage;
    return this.#lit
      .html`${advice ? adviceTemplate(this.#lit, strings[advice === 'wheel' ? 'ctrlToZoom' : 'twoFingers']) : this.#lit.nothing}
      ${
        this.#setting.mayMove()
          ? controlsTemplate(this.#lit, strings, {
              tabIndex: (id) => this.#controls.tabIndex(id),
              isMoved: !!this.stage.moved,
              act: (control) => this.#control(control),
              handleKeyDown: (event) => this.#controls.handleKeyDown(event, dir),
            })
          : this.#lit.nothing
      }`;
  }

  renderStops(scene: StripScene): TemplateResult {
    const {lang, strings} = this.#host.language;
    return stopListTemplate(this.#lit, scene, strings.stripScale, (mm) => trackName(mm, lang, strings));
  }

  renderChosen(lookup: Lookup, id: string): TemplateResult | undefined {
    const {lang, strings} = this.#host.language;
    const scene = chosenScene(id, lookup, lang, strings);
    return scene && chosenTemplate(this.#lit, scene);
  }

  /** The map as it is drawn now, inset and credit included. */
  toSVG(): string {
    const root = this.#host.renderRoot;
    const picture = root.querySelector<HTMLElement>('.picture')!;
    const inset = root.querySelector<HTMLElement>('.inset');
    const partOf = (box: HTMLElement, isFramed: boolean): ExportPart => ({
      svg: box.querySelector('svg.scene')!,
      x: isFramed ? box.offsetLeft : 0,
      y: box.offsetTop,
      isFramed,
    });
    const parts = [partOf(picture, false), ...(inset ? [partOf(inset, inset.offsetTop < picture.offsetHeight)] : [])];
    const height = Math.max(...[picture, ...(inset ? [inset] : [])].map((box) => box.offsetTop + box.offsetHeight));
    const ground = getComputedStyle(picture).backgroundColor;
    const {lookup, language} = this.#host;
    return standaloneSvg(parts, picture.offsetWidth, height, ground, mapCredit(lookup!, language.strings));
  }

  toPNG(): Promise<Blob> {
    return rasterised(this.toSVG(), 2);
  }

  /** What was the case on the line on a day in EDTF. */
  status(route: Route, day: string): string {
    return statusNote(route, day);
  }

  choose(id: string) {
    const {stops, strip, choose} = this.#setting;
    stops.current = strip.current = id;
    choose(id);
  }

  #control(control: MapControl) {
    this.#controls.current = control;
    if (control === 'reset') this.stage.reset();
    else void this.stage.zoomBy(control === 'in' ? 1 : -1);
  }
}
