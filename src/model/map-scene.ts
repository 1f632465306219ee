import type {BBox, Lookup, Place, PlaceRole} from '../dataset/index.js';
import {placeAreaLabels, type AreaLabel} from './area-labels.js';
import {countryPath, type BaseMap} from './base-map.js';
import {boxGrid} from './box-grid.js';
import {boxAround, type Box} from './box.js';
import {placeLabels, type LabelRequest, type LinePoint, type PlacedLabel} from './label-placement.js';
import {project, toPixel, type UnitPoint, type View} from './mercator.js';
import type {Related} from './related.js';
import {routeLines, type Stretch} from './route-lines.js';

/** Looks of track: 1,435 mm, 1,520 mm, two further gauges in the order of the dataset, and whatever else there is. */
const trackKinds = ['standard', 'broad', 'third', 'fourth', 'other'] as const;
/** What kind of line a stretch is; decides colour and texture. In the order of the legend. */
export const kindsOfLine = [...trackKinds, 'sea', 'road'] as const;
export type LineKind = (typeof kindsOfLine)[number];

export interface LineScene {
  readonly route: string;
  readonly kind: LineKind;
  readonly mm: number | undefined;
  /** The first route of the dataset, or one that is asked for, carries the story; others stay thin. */
  readonly main: boolean;
  readonly selected: boolean;
  /** SVG path data in pixels. */
  readonly d: string;
}

export interface StopScene {
  readonly id: string;
  readonly name: string;
  readonly role: PlaceRole;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** On the route that carries the story. */
  readonly main: boolean;
  readonly selected: boolean;
}

/** Path data in units of the base map; `transform` brings it into the view, so that a map that moves draws it once. */
export interface GroundScene extends Pick<BaseMap, 'land' | 'lakes' | 'rivers' | 'borders' | 'disputed'> {
  readonly highlight: string;
  readonly transform: string;
}

export interface MapScene {
  readonly view: View;
  readonly ground: GroundScene;
  readonly lines: readonly LineScene[];
  readonly stops: readonly StopScene[];
  readonly labels: readonly PlacedLabel[];
  readonly areas: readonly AreaLabel[];
  /** Where the inset lies on this map. */
  readonly frame: Box | undefined;
}

export interface MapSceneOptions {
  readonly lookup: Lookup;
  readonly baseMap: BaseMap;
  readonly view: View;
  /** Ids of the routes to draw; empty for all. */
  readonly routes: readonly string[];
  readonly related: Related;
  /** Font size of a stop’s name in pixels. */
  readonly textSize: number;
  /** Share of their usual size at which stops are drawn. */
  readonly symbolSize: number;
  readonly names: {
    readonly country: (code: string) => string;
    readonly sea: (id: string) => string;
    /** A second line under a stop’s name, or nothing. */
    readonly note: (place: Place) => string;
  };
  readonly frame?: BBox | undefined;
  /** Pixels that something else covers. */
  readonly taken?: readonly Box[];
  /** More names than this are a crowd. */
  readonly mostLabels: number;
}

const radii: Readonly<Record<PlaceRole, number>> = {
  'gauge-break': 7,
  origin: 4.5,
  terminal: 4.5,
  hub: 4,
  border: 3.2,
  site: 3.2,
  waypoint: 2.2,
};
const roleOrder: readonly PlaceRole[] = ['gauge-break', 'origin', 'terminal', 'hub', 'site', 'border', 'waypoint'];
/** Symbols off the main route, as a share of the usual size. */
const minorSize = 0.6;

const round = (value: number): number => Math.round(value * 10) / 10;
const pathOf = (points: readonly UnitPoint[]): string =>
  `M${points.map(({x, y}) => `${round(x)},${round(y)}`).join('L')}`;

export function lineKinds({dataset}: Lookup): (mode: 'rail' | 'sea' | 'road', mm: number | undefined) => LineKind {
  const widths = dataset.routes.features.flatMap(({properties: {gauge = []}}) => gauge.map(({mm}) => mm));
  const gauges = [...new Set([1435, 1520, ...widths])];
  return (mode, mm) => (mode === 'rail' ? (trackKinds[gauges.indexOf(mm!)] ?? 'other') : mode);
}

/** Everything that stands on the map for one dataset, view and selection: numbers and strings, ready to be drawn. */
export function mapScene(options: MapSceneOptions): MapScene {
  const {baseMap, view, lookup} = options;
  const lines = drawnLines(options);
  const stops = drawnStops(options);
  const frame = options.frame && frameOf(options.frame, view);
  const labels = labelStops(stops, lines, frame, options);
  const stopBoxes = stops.map(({x, y, radius}) => boxAround(x, y, radius + 2));
  const taken = [...(options.taken ?? []), ...labels.map(({box}) => box), ...stopBoxes, ...lineBoxes(lines, view)];
  return {
    view,
    ground: {
      ...baseMap,
      highlight: (lookup.dataset.map.highlight ?? []).map((code) => countryPath(baseMap, code)).join(''),
      transform: `translate(${round(view.dx)} ${round(view.dy)}) scale(${(view.scale / baseMap.grid).toPrecision(7)})`,
    },
    lines: lines.map(({points, ...line}) => ({...line, d: pathOf(points)})),
    stops: alongTheLine(stops, lookup),
    labels,
    areas: placeAreaLabels(baseMap, view, options.names, options.textSize * 0.8, taken),
    frame,
  };
}

type DrawnLine = Omit<LineScene, 'd'> & {readonly points: readonly UnitPoint[]};

/** Thin lines first, so that the main one lies on top. */
function drawnLines({lookup, routes, view, related}: MapSceneOptions): DrawnLine[] {
  const all = routeLines(lookup);
  const lineKind = lineKinds(lookup);
  const wanted = routes.length ? all.filter(({route}) => routes.includes(route.id)) : all;
  const drawn = wanted.flatMap(({route, stretches}) =>
    stretches.map(({mm, points}: Stretch): DrawnLine => {
      const {mode} = route.properties;
      return {
        route: route.id,
        kind: lineKind(mode, mm),
        mm,
        main: route.id === wanted[0]?.route.id,
        selected: related.routes.has(route.id),
        points: points.map((point) => toPixel(view, point)),
      };
    }),
  );
  return drawn.sort((a, b) => Number(a.main) - Number(b.main) || Number(a.selected) - Number(b.selected));
}

/** Most important first; a stop that would touch a more important one waits for a larger scale. */
function drawnStops(options: MapSceneOptions): StopScene[] {
  const {view, related} = options;
  const drawn: StopScene[] = [];
  const grid = boxGrid<Box & StopScene>();
  for (const {place, main} of orderedPlaces(options)) {
    const {x, y} = toPixel(view, project(place.geometry.coordinates));
    const {role, name} = place.properties;
    const radius = radii[role] * options.symbolSize * (main ? 1 : minorSize);
    const selected = related.places.has(place.id);
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
    const crowded = grid
      .over(boxAround(x, y, radius + 1.5))
      .some((other) => Math.hypot(other.x - x, other.y - y) < other.radius + radius + 1.5);
    if (crowded && !selected) continue;
    const stop = {id: place.id, name, role, x: round(x), y: round(y), radius: round(radius), main, selected};
    drawn.push(stop);
    grid.add({...stop, ...boxAround(x, y, radius)});
  }
  return drawn;
}

/** In the order of the dataset’s places, which is how a screen reader meets them; the drawing does not mind. */
function alongTheLine(stops: readonly StopScene[], {places}: Lookup): StopScene[] {
  const order = new Map([...places.keys()].map((id, i) => [id, i]));
  return [...stops].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

interface OrderedPlace {
  readonly place: Place;
  readonly main: boolean;
}

const shownRoutes = ({lookup, routes}: Pick<MapSceneOptions, 'lookup' | 'routes'>) =>
  routes.length ? routes.flatMap((id) => lookup.routes.get(id) ?? []) : lookup.dataset.routes.features;

/** Stops of the drawn routes, sites and whatever is selected, the most important first. */
function orderedPlaces({lookup, routes, related}: MapSceneOptions): OrderedPlace[] {
  const shown = shownRoutes({lookup, routes});
  const [first, ...others] = shown.map((route) => lookup.stopsOf(route));
  const sites = lookup.dataset.places.features.filter((place) => place.properties.role === 'site');
  const mainPlaces = new Set([...(first ?? []), ...sites]);
  const selected = [...related.places].flatMap((id) => lookup.places.get(id) ?? []);
  const weight = ({place, main}: OrderedPlace): number =>
    (related.places.has(place.id) ? -100 : 0) +
    (main ? 0 : 20) +
    roleOrder.indexOf(place.properties.role) -
    (isHighlighted(place, lookup) ? 2.5 : 0);
  return [...new Set([...selected, ...mainPlaces, ...others.flat()])]
    .map((place) => ({place, main: mainPlaces.has(place)}))
    .sort((a, b) => weight(a) - weight(b));
}

/** A hub of the country that the story is about is named before other hubs. */
const isHighlighted = ({properties: {role, country}}: Place, {dataset}: Lookup): boolean =>
  role === 'hub' && (dataset.map.highlight ?? []).includes(country);

function labelStops(
  stops: readonly StopScene[],
  lines: readonly DrawnLine[],
  frame: Box | undefined,
  options: MapSceneOptions,
): PlacedLabel[] {
  const {view, lookup, textSize, names} = options;
  const main = shownRoutes(options)[0]?.properties.stops;
  const ends = [main?.[0]?.place, main?.at(-1)?.place];
  const isNeeded = ({id, selected}: StopScene) => selected || ends.includes(id);
  const inOrder = spread(stops, lookup, options.mostLabels);
  // The ends have least room: at the edge of the picture, where another name in the way leaves none.
  const requests = [...inOrder.filter(isNeeded), ...inOrder.filter((stop) => !isNeeded(stop))].map(
    (stop): LabelRequest => {
      const place = lookup.places.get(stop.id)!;
      const isBreak = stop.main && stop.role === 'gauge-break';
      const note = isBreak || stop.selected ? names.note(place) : '';
      const bold = stop.selected || isBreak || isHighlighted(place, lookup);
      return {
        id: stop.id,
        text: stop.name,
        x: stop.x,
        y: stop.y,
        size: textSize,
        bold,
        gap: stop.radius + (stop.selected ? 8 : 4),
        needed: isNeeded(stop) || isBreak,
        ...(note && {note}),
      };
    },
  );
  const dots = stops.filter(({role}) => role !== 'waypoint').map(({x, y, radius}) => boxAround(x, y, radius));
  return placeLabels(requests, {
    width: view.width,
    height: view.height,
    taken: [...(options.taken ?? []), ...dots],
    line: [
      ...lines.flatMap(({points, main: isMain}) => linePoints(points, view, isMain ? 12 : 4)),
      ...(frame ? linePoints(outline(frame), view, 12) : []),
    ],
  });
}

/**
 * The `count` most important stops in their order, but among equals the one farthest from all that are named already
 * comes next.
 */
function spread(stops: readonly StopScene[], lookup: Lookup, count: number): StopScene[] {
  const importance = ({id, role, main, selected}: StopScene): string =>
    [role, main, selected, isHighlighted(lookup.places.get(id)!, lookup)].join();
  const importances = new Map(stops.map((stop) => [stop, importance(stop)]));
  const loneliness = new Map(stops.map((stop) => [stop, Infinity]));
  const waiting = [...stops];
  const named: StopScene[] = [];
  while (waiting.length && named.length < count) {
    const first = importances.get(waiting[0]!);
    const next = waiting
      .filter((stop) => importances.get(stop) === first)
      .reduce((best, stop) => (loneliness.get(stop)! > loneliness.get(best)! ? stop : best));
    named.push(next);
    waiting.splice(waiting.indexOf(next), 1);
    for (const stop of waiting)
      loneliness.set(stop, Math.min(loneliness.get(stop)!, Math.hypot(next.x - stop.x, next.y - stop.y)));
  }
  return named;
}

function frameOf([west, south, east, north]: BBox, view: View): Box {
  const topLeft = toPixel(view, project([west, north]));
  const bottomRight = toPixel(view, project([east, south]));
  return {left: round(topLeft.x), top: round(topLeft.y), right: round(bottomRight.x), bottom: round(bottomRight.y)};
}

const outline = ({left, top, right, bottom}: Box): UnitPoint[] => [
  {x: left, y: top},
  {x: right, y: top},
  {x: right, y: bottom},
  {x: left, y: bottom},
  {x: left, y: top},
];

/** A point every six pixels of a line, as far as it lies in the picture. */
function sampled(points: readonly UnitPoint[], {width, height}: View): UnitPoint[] {
  const samples: UnitPoint[] = [];
  let next = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; next < length; next += 6) {
      const [x, y] = [a.x + ((b.x - a.x) * next) / length, a.y + ((b.y - a.y) * next) / length];
      if (x > 0 && x < width && y > 0 && y < height) samples.push({x, y});
    }
    next -= length;
  }
  return samples;
}

const linePoints = (points: readonly UnitPoint[], view: View, cost: number): LinePoint[] =>
  sampled(points, view).map(({x, y}) => ({...boxAround(x, y, 0), cost}));

/** Country names keep off the lines. */
const lineBoxes = (lines: readonly DrawnLine[], view: View): Box[] =>
  lines.flatMap(({points}) => sampled(points, view).map(({x, y}) => boxAround(x, y, 3)));
