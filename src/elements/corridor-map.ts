import {adoptStyles, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Lookup, Route} from '../dataset/index.js';
import {GroundController} from '../controllers/ground-controller.js';
import {inTurn} from '../controllers/in-turn.js';
import {LaterController} from '../controllers/later-controller.js';
import type {PageMap} from '../controllers/leaflet-map.js';
import {SizeController} from '../controllers/size-controller.js';
import {countryName, describeStop, distanceName, mapCredit} from '../model/describe.js';
import {startView, viewOf} from '../model/focus.js';
import {listOf} from '../model/list-of.js';
import {narrowest, pictureMemo, type MapPicture} from '../model/map-picture.js';
import type {View} from '../model/mercator.js';
import {message} from '../model/message.js';
import {stripScene} from '../model/strip-scene.js';
import {wholeNumber} from '../model/whole-number.js';
import type {Strings} from '../model/strings/strings.js';
import {mapWords} from '../model/strings/en/map.js';
import {CorridorElement} from './corridor-element.js';
import {stripStyles} from './corridor-map-strip.styles.js';
import {mapStyles} from './corridor-map.styles.js';
import {
  insetTemplate,
  legendTemplate,
  pictureTemplate,
  scaleBarTemplate,
  stopIcon,
  stopsTemplate,
  stripTemplate,
  type StopAccess,
} from './corridor-map.template.js';
import {litTools} from './lit-tools.js';
import {reservedSize} from './reserved-size.js';
import {mapTokens} from './map-tokens.styles.js';
import {shared, tokens} from './tokens.styles.js';

/** Stands in for the height of the picture until it can be measured. */
const guessedHeight = 300;
/** What the acts hear of, inside the element. Nothing scrolls later for it. */
const heard =
  'pointerover pointermove pointerout pointerdown focusin focusout click keydown input touchmove toggle'.split(' ');
/** Keys that the page would scroll on. */
const scrolling = /^( |Enter|Arrow|Home|End)/;

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
 * @cssprop --corridor-third-gauge - Track of the first further gauge of the dataset.
 * @cssprop --corridor-fourth-gauge - Track of the second further gauge.
 * @cssprop --corridor-other-line - Sea routes and any other track.
 * @cssprop --corridor-land - Land.
 * @cssprop --corridor-water - Water.
 * @cssprop --corridor-border - Borders of countries.
 * @cssprop --corridor-highlight - The highlighted country.
 */
export class CorridorMap extends CorridorElement {
  protected static override readonly words: Partial<Strings> = {...CorridorElement.words, ...mapWords};

  static override styles = [tokens, mapTokens, shared, reservedSize('corridor-map'), stripStyles, mapStyles];

  static override properties = {
    ...CorridorElement.properties,
    routes: {},
    focusId: {attribute: 'focus'},
    interactive: {},
    asOf: {attribute: 'as-of'},
    tiles: {},
    tilesAttribution: {attribute: 'tiles-attribution'},
  };

  /** Ids of the routes to draw, separated by spaces; all by default. The first one carries the strip. */
  declare routes: string;
  /** Id of the place, route or event that the map shows at first. */
  declare focusId: string;
  /** When the map becomes movable: when the reader reaches for it, at once, or never. */
  declare interactive: 'auto' | 'always' | 'never';
  /** A day in EDTF: what was closed or limited then is drawn so, and told. Without it, the day of a chosen event. */
  declare asOf: string;
  /**
   * Address of raster tiles with `{z}`, `{x}` and `{y}`, shown under the lines once the reader reaches for the map.
   * They come from a third party: none are asked for by default, nor without `tiles-attribution`.
   */
  declare tiles: string;
  /** Whom the tiles are owed to, in the line of credits. */
  declare tilesAttribution: string;

  readonly #size = new SizeController(this, (): Element => this.seen('.picture') ?? this);
  readonly #acts = new LaterController(
    this,
    async () => {
      const [{MapActs, actsStyles}] = await Promise.all([import('./corridor-map.acts.js'), this.loader.complete()]);
      adoptStyles(this.renderRoot as ShadowRoot, [...CorridorMap.elementStyles, actsStyles(litTools)]);
      return new MapActs(this, litTools, {
        picture: () => this.#drawn,
        route: () => this.#mainRoute(),
        start: () => this.#start(),
        ground: () => this.#ground.coarse,
        tiles: () => (this.tilesAttribution ? this.tiles : ''),
        warn: (sentence) => this.warn(sentence),
        choose: (id) => this.selection.choose(id),
        hides: (part) => this.hides(part),
      });
    },
    (error) => this.warn(`the map cannot be used, because its code could not be loaded: ${String(error)}`),
  );
  readonly #ground = new GroundController(this);
  readonly #picture = pictureMemo();
  #drawn: MapPicture | undefined;

  constructor() {
    super();
    this.routes = '';
    this.focusId = '';
    this.interactive = 'auto';
    this.asOf = '';
    this.tiles = '';
    this.tilesAttribution = '';
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

  /** The same as a PNG of `scale` pixels to the CSS pixel. */
  async toPNG(scale = 2): Promise<Blob> {
    await this.whenDrawn();
    return this.#acts.ask((acts) => acts.toPNG(scale));
  }

  static {
    // Frameworks set what is `in` an element as a property, and so would put a text in place of the method.
    Object.defineProperty(this.prototype, 'focus', {
      get: (): unknown => Reflect.get(HTMLElement.prototype, 'focus'),
      set(this: CorridorMap, id: string) {
        this.focusId = id;
      },
    });
  }

  /** @internal */
  override async prepare() {
    await this.#ground.load((error) =>
      this.warn(`the base map could not be loaded (${String(error)}); lines and stops are shown without it`),
    );
  }

  protected get later() {
    return this.#acts;
  }

  protected override get parts() {
    return ['heading', 'legend', 'inset', 'strip', 'source', 'controls', 'event'];
  }

  protected defaultHeading(lookup: Lookup): string {
    return lookup.dataset.title;
  }

  protected override defaultDescription(lookup: Lookup): string {
    const route = this.#mainRoute();
    const breaks = route ? lookup.stopsOf(route).filter(({properties}) => properties.role === 'gauge-break') : [];
    const {lang, strings} = this.language;
    const places = listOf(
      breaks.map(({properties}) => properties.name),
      lang,
    );
    return places ? message(strings.gaugeChanges, {places}) : lookup.dataset.description;
  }

  /** The first picture takes the longest: it is worked out in a task of its own. */
  protected override async scheduleUpdate() {
    const view = !this.#drawn && this.#start();
    if (view) await inTurn(() => this.#draw(this.lookup!, view));
    await super.scheduleUpdate();
  }

  protected override firstUpdated() {
    for (const type of heard)
      this.renderRoot.addEventListener(type, this.#hear, {capture: true, passive: type === 'touchmove'});
  }

  protected override update(changed: PropertyValues) {
    const keepFocus = this.#acts.value?.keepFocus();
    super.update(changed);
    keepFocus?.();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    for (const id of this.#routeIds()) this.checkId('routes', id, 'route');
    this.checkId('focus', this.focusId);
    if (this.tiles && !this.tilesAttribution) this.warn('tiles are shown only with tiles-attribution');
    if (!this.#drawn) return;
    this.#acts.plan();
    if (this.enumerated('interactive', this.interactive, ['auto', 'always', 'never']) === 'always')
      this.#acts.run(({stage}) => void stage.wake());
    if (changed.has('selected')) this.#acts.value?.follow();
  }

  // Where it happened must be asked while it happens: the code that handles it may come later.
  readonly #hear = (event: Event) => {
    if (!this.#drawn) return;
    const target = event.target as Element;
    const {key, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
    const isCommand = ctrlKey || metaKey;
    const scrolls = key && !isCommand && !altKey && scrolling.test(key) && target.closest('.picture [data-id]');
    const zooms = isCommand && event.type === 'wheel' && this.interactive !== 'never';
    if (zooms || (scrolls && !this.#acts.value)) event.preventDefault();
    this.#acts.run((acts) => acts.hear(event, target));
  };

  #routeIds(): string[] {
    return this.routes.split(/\s+/).filter(Boolean);
  }

  #mainRoute() {
    const {lookup} = this;
    const asked = this.#routeIds().flatMap((id) => lookup?.routes.get(id) ?? []);
    return asked[0] ?? lookup?.dataset.routes.features[0];
  }

  #start(): View | undefined {
    // Before the first measurement a guess brings everything around the picture to its place.
    const {width, height} = this.#size.width ? this.#size : {width: this.clientWidth, height: guessedHeight};
    return this.lookup && width ? startView(this.lookup, this.focusId, width, height) : undefined;
  }

  #access(lookup: Lookup, list: 'stops' | 'strip', first: string | undefined): StopAccess {
    const {lang, strings} = this.language;
    const current = this.#acts.value?.[list].current || first;
    return {
      label: (id) => describeStop(lookup.places.get(id)!, lang, strings, this.#mainRoute()),
      tabIndex: (id) => (id === current ? 0 : -1),
      isSelected: (id) => id === this.selected,
    };
  }

  #draw(lookup: Lookup, view: View): MapPicture {
    const {lang, strings} = this.language;
    return this.#picture({
      lookup,
      baseMap: this.#ground.at(view.scale),
      view,
      routes: this.#routeIds(),
      selected: this.selected,
      hasInset: !this.hides('inset'),
      textSize: (13 / 16) * this.#size.em,
      lang,
      strings,
    });
  }

  #renderPictures(lookup: Lookup, {main, inset, scale}: MapPicture, stopIds: readonly string[]): TemplateResult {
    const {lang, strings} = this.language;
    const acts = this.#acts.value;
    const label = message(strings.mapLabel, {title: lookup.dataset.title});
    const drawn = new Set(main.stops.map(({id}) => id));
    const access = this.#access(lookup, 'stops', stopIds.find((id) => drawn.has(id)) ?? main.stops[0]?.id);
    return html`<div class="pictures">
      <div class="picture" part="map" tabindex="-1" @wheel=${this.#hear}>
        ${pictureTemplate(main, label, access, acts?.renderLines(), acts?.renderTip())}
        ${scaleBarTemplate(scale, message(strings.scaleBar, {km: wholeNumber(scale.km, lang)}))}
      </div>
      ${inset ? insetTemplate(inset, message(strings.insetLabel, {title: inset.title}), acts?.renderSigns(inset.scene)) : nothing}
      ${this.hides('controls') ? nothing : acts?.renderControls()}
    </div>`;
  }

  #renderStrip(lookup: Lookup, route: Route, width: number): TemplateResult {
    const {lang, strings} = this.language;
    const scene = stripScene(route, lookup, width - 18, (13 / 16) * this.#size.em, {
      country: (code) => countryName(code, lang, strings),
      km: (km) => distanceName(km, lang, strings),
    });
    const access = this.#access(lookup, 'strip', scene.stops[0]?.id);
    const isNarrow = width < narrowest;
    return html`${isNarrow ? nothing : stripTemplate(scene, strings.stripLabel, access)}
    ${stopsTemplate(scene, strings, this.#acts.value?.renderStops(scene, {...access, icon: stopIcon, isChosenFrom: isNarrow}))}`;
  }

  protected renderContent(lookup: Lookup): TemplateResult | typeof nothing {
    const {strings} = this.language;
    const acts = this.#acts.value;
    const view = acts?.stage.moved ?? this.#start();
    if (!view) return nothing;
    const picture = (this.#drawn = this.#draw(lookup, view));
    const isNarrow = view.width < narrowest;
    const route = this.#mainRoute();
    const stopIds = route?.properties.stops.map(({place}) => place) ?? [];
    const credits = [
      mapCredit(lookup, strings),
      ...(acts?.stage.isTiled ? [this.tilesAttribution] : []),
      ...(route?.properties.schematic ? [strings.schematic] : []),
    ];
    return html`<div class=${`layout${isNarrow ? ' narrow' : ''}${acts?.stage.isTiled ? ' tiled' : ''}`}>
      ${this.#renderPictures(lookup, picture, stopIds)}
      ${this.hides('legend') ? nothing : legendTemplate(picture.legend, acts?.renderStates())}
      ${
        this.hides('event')
          ? nothing
          : html`<div class="chosen" part="event">
              ${acts?.renderChosen() ?? html`<p class="note">${strings.mapHint}</p>`}
            </div>`
      }
      ${route && stopIds.length && !this.hides('strip') ? this.#renderStrip(lookup, route, view.width) : nothing}
      ${this.hides('source') ? nothing : html`<p class="source" part="source">${credits.join(' · ')}</p>`}
    </div>`;
  }
}
