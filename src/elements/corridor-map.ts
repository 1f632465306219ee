import {adoptStyles, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Lookup} from '../dataset/index.js';
import {loadBaseMap, loadFineBaseMap} from '../controllers/base-map-loader.js';
import {LaterController} from '../controllers/later-controller.js';
import type {PageMap} from '../controllers/leaflet-map.js';
import {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {SizeController} from '../controllers/size-controller.js';
import {noBaseMap, type BaseMap} from '../model/base-map.js';
import {countryName, describeStop, mapCredit} from '../model/describe.js';
import {startView, viewOf} from '../model/focus.js';
import {formatAmount} from '../model/format.js';
import {mapPicture, narrowest, type MapPicture} from '../model/map-picture.js';
import {scaleOf, type View} from '../model/mercator.js';
import {message} from '../model/message.js';
import {stripScene, type StripScene} from '../model/strip-scene.js';
import {CorridorElement} from './corridor-element.js';
import {stripStyles} from './corridor-map-strip.styles.js';
import {mapStyles} from './corridor-map.styles.js';
import {
  insetTemplate,
  legendTemplate,
  pictureTemplate,
  scaleBarTemplate,
  stripTemplate,
  type StopAccess,
} from './corridor-map.template.js';
import {litTools} from './lit-tools.js';
import {reservedSize} from './reserved-size.js';
import {shared, tokens} from './tokens.styles.js';

/** From this scale on the fine base map is worth its bytes. */
const fineScale = scaleOf(4.6);
/** Stands in for the height of the picture until it can be measured. */
const guessedHeight = 300;

/** The id of the stop in which an event happened. */
const idAt = ({target}: Event) => (target as Element).closest('[data-id]')?.getAttribute('data-id') ?? undefined;

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
 * @cssprop --corridor-standard-gauge - 1,435 mm track.
 * @cssprop --corridor-broad-gauge - 1,520 mm track.
 * @cssprop --corridor-other-line - Sea routes and track of another gauge.
 * @cssprop --corridor-land - Land.
 * @cssprop --corridor-water - Water.
 * @cssprop --corridor-border - Borders of countries.
 * @cssprop --corridor-highlight - The highlighted country.
 */
export class CorridorMap extends CorridorElement {
  static override styles = [tokens, shared, reservedSize('corridor-map'), stripStyles, mapStyles];

  static override properties = {
    ...CorridorElement.properties,
    routes: {},
    focusId: {attribute: 'focus'},
    interactive: {},
    asOf: {attribute: 'as-of'},
    tiles: {},
    tilesAttribution: {attribute: 'tiles-attribution'},
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
  /**
   * Address of raster tiles with `{z}`, `{x}` and `{y}`, shown under the lines once the reader reaches for the map.
   * They come from a third party: none are asked for by default, nor without `tiles-attribution`.
   */
  declare tiles: string;
  /** Whom the tiles are owed to, in the line of credits. */
  declare tilesAttribution: string;
  /** Height of the pictures in pixels while the list of stops is open, so that opening it squeezes nothing. */
  declare private heldSize: number;

  readonly #size = new SizeController(this, (): HTMLElement => this.#find('.picture') ?? this);
  readonly #stops = this.#roving('.picture', () => this.#drawnIds());
  readonly #strip = this.#roving('.strip', () => this.#stopIds());
  readonly #acts = new LaterController(
    this,
    async () => {
      const [{MapActs, actsStyles}] = await Promise.all([import('./corridor-map.acts.js'), this.loader.complete()]);
      adoptStyles(this.renderRoot as ShadowRoot, [...CorridorMap.elementStyles, actsStyles(litTools)]);
      return new MapActs(this, litTools, this.#actsSetting());
    },
    (error) => this.warn(`the map cannot be used, because its code could not be loaded: ${String(error)}`),
  );
  #baseMap: BaseMap = noBaseMap;
  #fineMap: BaseMap | undefined;
  #drawn: MapPicture | undefined;

  constructor() {
    super();
    this.routes = '';
    this.focusId = '';
    this.interactive = 'auto';
    this.asOf = '';
    this.tiles = '';
    this.tilesAttribution = '';
    this.heldSize = 0;
  }

  /** @internal */
  override async prepare() {
    this.#baseMap = await loadBaseMap().catch((error: unknown) => {
      this.warn(`the base map could not be loaded (${String(error)}); lines and stops are shown without it`);
      return noBaseMap;
    });
  }

  /** A stop that has the focus keeps it when the picture is drawn anew; one that leaves hands it to the picture. */
  protected override update(changed: PropertyValues) {
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement?.closest('.picture') && root.activeElement.getAttribute('data-id');
    super.update(changed);
    if (!focused || root.activeElement?.getAttribute('data-id') === focused) return;
    (this.#find(`.picture [tabindex][data-id="${focused}"]`) ?? this.#find('.picture'))?.focus({preventScroll: true});
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    for (const id of this.#routeIds()) this.checkId('routes', id, 'route');
    this.checkId('focus', this.focusId);
    if (this.tiles && !this.tilesAttribution) this.warn('tiles are shown only with tiles-attribution');
    if (!this.#drawn) return;
    this.#acts.plan();
    if (this.enumerated('interactive', this.interactive, ['auto', 'always', 'never']) === 'always') this.#wake();
    if (changed.has('selected'))
      this.#acts.value?.showIfAway(viewOf(this.selected, this.lookup!, this.#size.width, this.#size.height));
    if (this.#drawn.main.view.scale > fineScale) void this.#loadFineMap();
  }

  /** Leaflet’s own map object once it is there, for pages that add layers. */
  get leaflet(): PageMap | undefined {
    return this.#acts.value?.stage.leaflet;
  }

  /** Moves the map to a place, route or event. */
  flyTo(id: string): void {
    const {width, height} = this.#size;
    const view = this.lookup ? viewOf(id, this.lookup, width, height) : undefined;
    if (view) this.#acts.run(({stage}) => stage.show(view));
  }

  /** Back to the view in which the map began. */
  reset(): void {
    this.#acts.value?.stage.reset();
  }

  /** The map as it is drawn now, as a self-contained SVG document with its credit. */
  async toSVG(): Promise<string> {
    await this.whenDrawn();
    return this.#acts.ask((acts) => acts.toSVG());
  }

  /** The same as a PNG of two pixels to the CSS pixel. */
  async toPNG(): Promise<Blob> {
    await this.whenDrawn();
    return this.#acts.ask((acts) => acts.toPNG());
  }

  protected get later() {
    return this.#acts;
  }

  protected defaultHeading(lookup: Lookup): string {
    return lookup.dataset.title;
  }

  protected override defaultDescription(lookup: Lookup): string {
    const route = this.#mainRoute(lookup);
    const breaks = route ? lookup.stopsOf(route).filter(({properties}) => properties.role === 'gauge-break') : [];
    const {lang, strings} = this.language;
    const places = new Intl.ListFormat(lang).format(breaks.map(({properties}) => properties.name));
    return places ? message(strings.gaugeChanges, {places}) : lookup.dataset.description;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #roving(container: string, ids: () => readonly string[]): RovingFocusController {
    return new RovingFocusController(this, ids, (id) => this.#find(`${container} [tabindex][data-id="${id}"]`));
  }

  #actsSetting() {
    return {
      container: () => this.#find('.picture'),
      picture: () => this.renderRoot.querySelector<SVGElement>('.picture > .scene'),
      drawn: () => this.#drawn?.main.view,
      start: () => this.#start(),
      ground: () => this.#baseMap,
      mayMove: () => this.interactive !== 'never',
      tiles: () => (this.tilesAttribution ? this.tiles : ''),
      failed: (error: unknown) => this.warn(`the map is not all that it should be: ${String(error)}`),
      placeOf: (id: string) => this.#drawn?.main.stops.find((stop) => stop.id === id),
      stops: this.#stops,
      strip: this.#strip,
      choose: (id: string) => this.selection.choose(id),
    };
  }

  #wake() {
    this.#acts.run(({stage}) => void stage.wake());
  }

  // What an event happened in must be asked while it happens: the code that handles it may come later.
  readonly #handleClick = (event: MouseEvent) => {
    const id = idAt(event);
    this.#acts.run((acts) => acts.handleClick(event, id));
  };

  // Nothing is dragged on the strip.
  readonly #handleStripClick = (event: MouseEvent) => {
    const id = idAt(event);
    if (id) this.#acts.run((acts) => acts.choose(id));
  };

  readonly #handlePictureKey = (event: KeyboardEvent) => {
    const id = idAt(event);
    // The page must not scroll on a key that is done later.
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (id && isPlain && !this.#acts.value && /^( |Enter|Arrow|Home|End)/.test(event.key)) event.preventDefault();
    this.#acts.run((acts) => acts.handlePictureKey(event, id));
  };

  #hold(isOpen: boolean) {
    this.heldSize = isOpen ? (this.#find('.pictures')?.clientHeight ?? 0) : 0;
    this.#acts.run(() => this.requestUpdate());
  }

  async #loadFineMap() {
    if (this.#fineMap) return;
    this.#fineMap = await loadFineBaseMap().catch(() => this.#baseMap);
    this.requestUpdate();
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

  /** The stops in the picture: along the line first, then those beside it. */
  #drawnIds(): readonly string[] {
    const drawn = new Set(this.#drawn?.main.stops.map(({id}) => id));
    return [...new Set([...this.#stopIds().filter((id) => drawn.has(id)), ...drawn])];
  }

  #start(): View | undefined {
    // Before the first measurement a guess brings everything around the picture to its place.
    const {width, height} = this.#size.width ? this.#size : {width: this.clientWidth, height: guessedHeight};
    return this.lookup && width ? startView(this.lookup, this.focusId, width, height) : undefined;
  }

  #access(lookup: Lookup, roving: RovingFocusController): StopAccess {
    const {lang, strings} = this.language;
    return {
      label: (id) => describeStop(lookup.places.get(id)!, lang, strings),
      tabIndex: (id) => roving.tabIndex(id),
      isSelected: (id) => id === this.selected,
    };
  }

  #draw(lookup: Lookup, view: View): MapPicture {
    const {lang, strings} = this.language;
    return mapPicture({
      lookup,
      baseMap: (view.scale > fineScale ? this.#fineMap : undefined) ?? this.#baseMap,
      view,
      routes: this.#routeIds(),
      selected: this.selected,
      hasInset: !this.hides('inset'),
      textSize: (13 / 16) * this.#size.em,
      lang,
      strings,
    });
  }

  #renderPictures(lookup: Lookup, {main, inset, scale}: MapPicture): TemplateResult {
    const {lang, strings} = this.language;
    const acts = this.#acts;
    return html`<div
      class=${`pictures${this.heldSize ? ' held' : ''}`}
      .style=${this.heldSize ? `block-size:${this.heldSize}px` : ''}
    >
      <div
        class="picture"
        part="map"
        tabindex="-1"
        @pointerenter=${() => this.#wake()}
        @pointerdown=${(event: PointerEvent) => acts.run((act) => act.handlePointerDown(event))}
        @focusin=${() => this.#wake()}
        @click=${this.#handleClick}
        @keydown=${this.#handlePictureKey}
        @wheel=${(event: WheelEvent) => acts.run((act) => act.stage.handleWheel(event))}
        @touchmove=${(event: TouchEvent) => acts.run((act) => act.stage.handleTouchMove(event))}
      >
        ${pictureTemplate(main, message(strings.mapLabel, {title: lookup.dataset.title}), this.#access(lookup, this.#stops))}
        ${scaleBarTemplate(scale, message(strings.scaleBar, {km: formatAmount(scale.km, '', lang).text}))}
      </div>
      ${inset ? insetTemplate(inset, message(strings.insetLabel, {title: inset.title})) : nothing}
      ${this.hides('controls') ? nothing : acts.value?.renderControls()}
    </div>`;
  }

  #renderStrip(lookup: Lookup, scene: StripScene): TemplateResult {
    const {strings} = this.language;
    const acts = this.#acts;
    const {stops} = scene;
    const summary = {count: stops.length, from: stops[0]?.name ?? '', to: stops.at(-1)?.name ?? ''};
    return html`<div
        @click=${this.#handleStripClick}
        @keydown=${(event: KeyboardEvent) => acts.run((act) => act.handleStripKey(event))}
      >
        ${stripTemplate(scene, strings.stripLabel, this.#access(lookup, this.#strip))}
      </div>
      <details @toggle=${(event: Event) => this.#hold((event.target as HTMLDetailsElement).open)}>
        <summary>${message(strings.allStops, summary)}</summary>
        ${acts.value?.renderStops(scene)}
      </details>`;
  }

  protected renderContent(lookup: Lookup): TemplateResult | typeof nothing {
    const {lang, strings} = this.language;
    const acts = this.#acts.value;
    const view = acts?.stage.moved ?? this.#start();
    if (!view) return nothing;
    const picture = (this.#drawn = this.#draw(lookup, view));
    const route = this.#mainRoute(lookup);
    const strip =
      route?.properties.stops.length &&
      !this.hides('strip') &&
      stripScene(route, lookup, view.width - 18, (13 / 16) * this.#size.em, (code) => countryName(code, lang));
    return html`<div class=${`layout${view.width < narrowest ? ' narrow' : ''}${acts?.stage.isTiled ? ' tiled' : ''}`}>
      ${this.#renderPictures(lookup, picture)}
      ${this.hides('legend') ? nothing : legendTemplate(picture.legend, (this.asOf && route && acts?.status(route, this.asOf)) || '')}
      <div class="chosen" part="event" role="status">
        ${(this.selected && acts?.renderChosen(lookup, this.selected)) || html`<p class="note">${strings.mapHint}</p>`}
      </div>
      ${strip ? this.#renderStrip(lookup, strip) : nothing}
      ${
        this.hides('source')
          ? nothing
          : html`<p class="source" part="source">
              ${[mapCredit(lookup, strings), ...(acts?.stage.isTiled ? [this.tilesAttribution] : []), ...(route?.properties.schematic ? [strings.schematic] : [])].join(' · ')}
            </p>`
      }
    </div>`;
  }
}
