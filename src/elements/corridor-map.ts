import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {styleMap} from 'lit/directives/style-map.js';
import type {BBox, Lookup} from '../dataset/index.js';
import {loadBaseMap, loadFineBaseMap} from '../controllers/base-map-loader.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {SizeController} from '../controllers/size-controller.js';
import {StageController} from '../controllers/stage-controller.js';
import {noBaseMap, type BaseMap} from '../model/base-map.js';
import {chosenScene, countryName, describeStop, statusNote, trackName} from '../model/describe.js';
import {startView, viewOf} from '../model/focus.js';
import {formatAmount} from '../model/format.js';
import {mapPicture, narrowest, type MapPicture} from '../model/map-picture.js';
import {scaleOf, unproject, type View} from '../model/mercator.js';
import {message} from '../model/message.js';
import {stripScene} from '../model/strip-scene.js';
import {CorridorElement} from './corridor-element.js';
import {mapStyles} from './corridor-map.styles.js';
import {
  chosenTemplate,
  controlsTemplate,
  legendTemplate,
  pictureTemplate,
  scaleBarTemplate,
  stopListTemplate,
  stripTemplate,
  type MapControl,
  type StopAccess,
} from './corridor-map.template.js';
import {reservedSize} from './reserved-size.js';
import {shared, tokens} from './tokens.styles.js';

/** From this scale on the fine base map is worth its bytes. */
const fineScale = scaleOf(4.6);
/** A press that moves farther than this, in pixels, was a drag. */
const dragDistance = 5;
const guessedHeight = 300;
const wholeWorld: BBox = [-180, -85, 180, 85];

/**
 * The China–EU rail corridor on a map: stretches by track gauge, breaks of gauge, stops, an inset and the line pulled
 * straight. Paints at once; Leaflet comes when the reader reaches for the map.
 *
 * @summary The route on a map, with its two track gauges.
 * @tag corridor-map
 * @fires {CorridorSelectEvent} corridor-select - A reader has chosen a stop; cancelable.
 * @fires {CorridorReadyEvent} corridor-ready - The dataset is there and drawn.
 * @fires {CorridorErrorEvent} corridor-error - Something is wrong with the dataset or an attribute.
 * @slot - What a reader without script sees; kept when the data cannot be loaded.
 * @slot heading - In place of the heading.
 * @slot caption - Below the map.
 * @slot fallback - What to show when the data cannot be loaded, in place of the default slot.
 * @csspart heading - The heading.
 * @csspart map - The picture.
 * @csspart legend - The legend.
 * @csspart strip - The stops in order.
 * @csspart event - What is said about the chosen stop.
 * @csspart source - The line of credits.
 * @cssprop --corridor-font - Font family; the page’s own by default.
 * @cssprop --corridor-ink - Text and symbols.
 * @cssprop --corridor-muted - Quieter text.
 * @cssprop --corridor-ground - Ground of controls and symbols.
 * @cssprop --corridor-rule - Thin rules.
 * @cssprop --corridor-quiet - Quiet fills.
 * @cssprop --corridor-standard-gauge - 1,435 mm track.
 * @cssprop --corridor-broad-gauge - 1,520 mm track.
 * @cssprop --corridor-other-line - Sea routes and track of another gauge.
 * @cssprop --corridor-land - Land.
 * @cssprop --corridor-water - Water.
 * @cssprop --corridor-border - Borders of countries.
 * @cssprop --corridor-highlight - The highlighted country.
 */
export class CorridorMap extends CorridorElement {
  static override styles = [tokens, shared, reservedSize('corridor-map'), mapStyles];

  static override properties = {
    ...CorridorElement.properties,
    routes: {},
    focusId: {attribute: 'focus'},
    interactive: {},
    asOf: {attribute: 'as-of'},
    baseMap: {state: true, attribute: false},
    heldSize: {state: true, attribute: false},
  };

  /** Ids of the routes to draw, separated by spaces; all by default. The first one carries the strip. */
  declare routes: string;
  /** Id of the place, route or event that the map shows at first. */
  declare focusId: string;
  /** When the map becomes movable: when the reader reaches for it, at once, or never. */
  declare interactive: 'auto' | 'always' | 'never';
  /** A day in EDTF: the state of the line on that day is told with the legend. */
  declare asOf: string;
  private declare baseMap: BaseMap | undefined;
  /** Height of the pictures in pixels while the list of stops is open, so that opening it squeezes nothing. */
  private declare heldSize: number;

  readonly #size = new SizeController(this, () => this.#find('.picture'));
  readonly #stage = new StageController(this, {
    container: () => this.#find('.picture'),
    picture: () => this.renderRoot.querySelector<SVGElement>('.picture > .scene'),
    drawn: () => this.#drawn?.main.view,
    start: () => this.#start(),
    ground: () => this.#ground(),
    mayMove: () => this.interactive !== 'never',
    failed: (error) => this.warn(`the map cannot be moved, because its code could not be loaded: ${String(error)}`),
  });
  readonly #stops = this.#roving(() => this.#stopIds(), '.picture');
  readonly #strip = this.#roving(() => this.#stopIds(), '.strip');
  readonly #controls = this.#roving(() => ['in', 'out', 'reset'], '.controls');
  #fineMap: BaseMap | undefined;
  #drawn: MapPicture | undefined;
  #pressed = {x: 0, y: 0};

  constructor() {
    super();
    this.routes = '';
    this.focusId = '';
    this.interactive = 'auto';
    this.asOf = '';
    this.heldSize = 0;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    for (const id of this.#routeIds()) this.checkId('routes', id);
    this.checkId('focus', this.focusId);
    if (this.enumerated('interactive', this.interactive, ['auto', 'always', 'never']) === 'always') void this.#stage.wake();
    if ((this.#drawn?.main.view.scale ?? 0) > fineScale) void this.#loadFineGround();
  }

  /** Leaflet’s own map object once it is there, for pages that add layers. */
  get leaflet() {
    return this.#stage.stage?.map;
  }

  /** Moves the map to a place, route or event; resolves when it is on its way. */
  flyTo(id: string): Promise<void> {
    const {width, height} = this.#size;
    return this.#stage.show(this.lookup ? viewOf(id, this.lookup, width, height) : undefined);
  }

  /** Back to the view in which the map began. */
  reset(): void {
    this.#stage.reset();
  }

  protected defaultHeading(lookup: Lookup): string {
    return lookup.dataset.title;
  }

  protected override defaultDescription(lookup: Lookup): string {
    return lookup.dataset.description;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #roving(ids: () => readonly string[], container: string): RovingFocusController {
    return new RovingFocusController(this, ids, (id) => this.#find(`${container} [tabindex][data-id="${id}"]`));
  }

  override async prepare() {
    this.baseMap ??= await loadBaseMap().catch((error: unknown) => {
      this.warn(`the base map could not be loaded (${String(error)}); lines and stops are shown without it`);
      return noBaseMap;
    });
  }

  async #loadFineGround() {
    if (this.#fineMap) return;
    this.#fineMap = await loadFineBaseMap().catch(() => undefined);
    if (this.#fineMap) this.requestUpdate();
  }

  #routeIds(): string[] {
    return this.routes.split(/\s+/).filter(Boolean);
  }

  #mainRoute(lookup: Lookup) {
    const asked = this.#routeIds().flatMap((id) => lookup.routes.get(id) ?? []);
    return asked[0] ?? lookup.dataset.routes.features[0];
  }

  #stopIds(): readonly string[] {
    return this.lookup ? (this.#mainRoute(this.lookup)?.properties.stops.map(({place}) => place) ?? []) : [];
  }

  #start(): View | undefined {
    // Before the first measurement a guess brings everything around the picture to its place.
    const {width, height} = this.#size.width ? this.#size : {width: this.clientWidth, height: guessedHeight};
    return this.lookup && width ? startView(this.lookup, this.focusId, width, height) : undefined;
  }

  #ground(): BBox {
    if (!this.baseMap || this.baseMap === noBaseMap) return wholeWorld;
    const [left, top, right, bottom] = this.baseMap.bounds;
    const [west, north] = unproject({x: left, y: top});
    const [east, south] = unproject({x: right, y: bottom});
    return [west, south, east, north];
  }

  #choose(id: string) {
    this.#stops.current = this.#strip.current = id;
    this.selection.choose(id);
  }

  #handlePointerDown({clientX, clientY}: PointerEvent) {
    this.#pressed = {x: clientX, y: clientY};
    void this.#stage.wake();
  }

  #handleClick(event: MouseEvent) {
    const id = idAt(event);
    const isDrag = event.detail && Math.hypot(event.clientX - this.#pressed.x, event.clientY - this.#pressed.y) > dragDistance;
    if (id && !isDrag) this.#choose(id);
  }

  #handlePictureKey(event: KeyboardEvent) {
    const id = idAt(event);
    if (id && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.#choose(id);
    } else if (!this.#stage.handleKeyDown(event)) this.#stops.handleKeyDown(event, this.language.dir);
  }

  #handleControl(control: MapControl) {
    this.#controls.current = control;
    if (control === 'reset') this.reset();
    else void this.#stage.zoomBy(control === 'in' ? 1 : -1);
  }

  #handleToggle(event: Event) {
    const {open} = event.target as HTMLDetailsElement;
    this.heldSize = open ? (this.#find('.pictures')?.clientHeight ?? 0) : 0;
  }

  #draw(lookup: Lookup, baseMap: BaseMap, view: View): MapPicture {
    return mapPicture({
      lookup,
      baseMap: (view.scale > fineScale && this.#fineMap) || baseMap,
      view,
      routes: this.#routeIds(),
      selected: this.selected,
      hasInset: !this.hides('inset'),
      textSize: 13,
      margin: this.interactive === 'never' ? 0 : Math.round(view.width / 3),
      lang: this.language.lang,
      strings: this.language.strings,
    });
  }

  #renderPictures(lookup: Lookup, picture: MapPicture | undefined): TemplateResult {
    const {lang, strings} = this.language;
    const access: StopAccess = {
      label: (id) => describeStop(lookup.places.get(id)!, lang, strings),
      tabIndex: (id) => this.#stops.tabIndex(id),
    };
    const advice = this.#stage.advice && strings[this.#stage.advice === 'wheel' ? 'ctrlToZoom' : 'twoFingers'];
    return html`<div class=${classMap({pictures: true, held: !!this.heldSize})} style=${styleMap(this.heldSize ? {'block-size': `${this.heldSize}px`} : {})}>
      <div
        class="picture"
        part="map"
        @pointerenter=${() => this.#stage.wake()}
        @pointerdown=${(event: PointerEvent) => this.#handlePointerDown(event)}
        @focusin=${() => this.#stage.wake()}
        @click=${(event: MouseEvent) => this.#handleClick(event)}
        @keydown=${(event: KeyboardEvent) => this.#handlePictureKey(event)}
        @wheel=${(event: WheelEvent) => this.#stage.handleWheel(event)}
        @touchmove=${(event: TouchEvent) => this.#stage.handleTouchMove(event)}
      >
        ${picture && pictureTemplate(picture.main, message(strings.mapLabel, {title: lookup.dataset.title}), access)}
        ${picture ? scaleBarTemplate(picture.scale.x, picture.scale.width, message(strings.scaleBar, {km: formatAmount(picture.scale.km, '', lang).text})) : nothing}
      </div>
      ${picture?.inset ? this.#renderInset(picture.inset) : nothing}
      ${advice ? html`<p class="advice" role="status">${advice}</p>` : nothing}
      ${this.interactive === 'never' || this.hides('controls') ? nothing : this.#renderControls()}
    </div>`;
  }

  #renderInset({scene, box, title}: NonNullable<MapPicture['inset']>): TemplateResult {
    const place = box && {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
    };
    return html`<div class="inset" style=${styleMap(place ?? {})}>
      ${pictureTemplate(scene, message(this.language.strings.insetLabel, {title}))}
    </div>`;
  }

  #renderControls(): TemplateResult {
    const {strings, dir} = this.language;
    return controlsTemplate(
      strings,
      {tabIndex: (id) => this.#controls.tabIndex(id), isMoved: !!this.#stage.moved},
      (control) => this.#handleControl(control),
      (event) => this.#controls.handleKeyDown(event, dir),
    );
  }

  #renderStrip(lookup: Lookup): TemplateResult | typeof nothing {
    const {lang, strings, dir} = this.language;
    const route = this.#mainRoute(lookup);
    if (!route?.properties.stops.length || this.hides('strip')) return nothing;
    const scene = stripScene(route, lookup, this.#size.width - 18, 13, (code) => countryName(code, lang));
    const access: StopAccess = {
      label: (id) => describeStop(lookup.places.get(id)!, lang, strings),
      tabIndex: (id) => this.#strip.tabIndex(id),
    };
    const {stops} = scene;
    const summary = {count: stops.length, from: stops[0]!.name, to: stops.at(-1)!.name};
    return html`<div
        @click=${(event: MouseEvent) => this.#handleClick(event)}
        @keydown=${(event: KeyboardEvent) => this.#strip.handleKeyDown(event, dir)}
      >
        ${stripTemplate(scene, message(strings.stripLabel, {title: route.properties.name}), access, (id) => id === this.selected)}
      </div>
      <details @toggle=${(event: Event) => this.#handleToggle(event)}>
        <summary>${message(strings.allStops, summary)}</summary>
        <p class="note">${strings.stripScale}</p>
        ${stopListTemplate(scene, (mm) => trackName(mm, lang, strings))}
      </details>`;
  }

  protected renderContent(lookup: Lookup): TemplateResult {
    const {lang, strings} = this.language;
    const view = this.#stage.moved ?? this.#start();
    const picture = view && this.baseMap ? this.#draw(lookup, this.baseMap, view) : undefined;
    this.#drawn = picture;
    const route = this.#mainRoute(lookup);
    return html`<div class=${classMap({layout: true, narrow: (this.#size.width || this.clientWidth) < narrowest})}>
      ${this.#renderPictures(lookup, picture)}
      ${this.hides('legend') || !picture ? nothing : legendTemplate(picture.legend, (route && statusNote(route, this.asOf)) ?? '')}
      ${chosenTemplate(chosenScene(this.selected, lookup, lang, strings), [strings.mapHint, route?.properties.description ?? ''].join(' '))} ${this.#renderStrip(lookup)}
      ${this.hides('source')
        ? nothing
        : html`<p class="source" part="source">
            ${[strings.baseMapCredit, strings.stopsCredit, ...(route?.properties.schematic ? [strings.schematic] : [])].join(' · ')}
          </p>`}
    </div>`;
  }
}

/** The id of the stop in which an event happened. */
const idAt = (event: Event): string | undefined =>
  event.composedPath().map((node) => (node instanceof Element ? node.getAttribute('data-id') : null)).find(Boolean) ?? undefined;
