import {svg, type SVGTemplateResult} from 'lit';
import {pictureTemplate} from '../elements/corridor-map.template.js';
import type {BaseMap, Line} from '../model/base-map.js';
import {mapScene, type MapScene} from '../model/map-scene.js';
import type {View} from '../model/mercator.js';
import {related} from '../model/related.js';
import {fewerPoints} from './fewer-points.js';
import {inSteps, linesOf} from './path-steps.js';
import type {Setting} from './setting.js';

/** The ground without its lines and areas: names of countries can still be placed. */
export const withoutGround = (map: BaseMap): BaseMap => ({
  ...map,
  land: '',
  lakes: '',
  rivers: '',
  borders: '',
  disputed: '',
});

/** `[minX, minY, maxX, maxY]` */
type Extent = readonly [number, number, number, number];

const extentOf = (points: readonly number[]): Extent => {
  const [xs, ys] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis)) as [number[], number[]];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** Somewhat more than the view shows: so pictures of about one size have the same ground. */
function shownBy({width, height, scale, dx, dy}: View, grid: number): number[] {
  const part = grid / 24;
  const parts = (pixels: number) => (pixels / scale) * 24;
  return [
    ...[-dx, -dy].map((value) => Math.floor(parts(value)) * part),
    ...[width - dx, height - dy].map((value) => Math.ceil(parts(value)) * part),
  ];
}

/** In pixels: a line may be off by so much, which is less than it is wide. */
const fault = 0.5;

/** How far off a line may be at a place, on a world of `size`: where a view shows it closely, less. */
function toleranceAt(views: readonly View[], size: number): (x: number, y: number) => number {
  const shown = views
    .map((view) => ({extent: shownBy(view, size), tolerance: (fault * size) / view.scale}))
    .sort((a, b) => a.tolerance - b.tolerance);
  const most = shown.at(-1)!.tolerance;
  return (x, y) =>
    shown.find(({extent: [left, top, right, bottom]}) => x >= left! && y >= top! && x <= right! && y <= bottom!)
      ?.tolerance ?? most;
}

const placeOf = (x: number, y: number) => `${x} ${y}`;
const placesOf = (line: Line): string[] => line.flatMap((x, i) => (i % 2 ? [] : placeOf(x, line[i + 1]!)));

/** The ground without what none of these views shows: lines and areas beside it, and points; in as few letters as can be. */
export function groundWithin(views: readonly View[], map: BaseMap, highlight: readonly string[] = []): BaseMap {
  const [left, top, right, bottom] = extentOf(views.flatMap((view) => shownBy(view, map.grid)));
  const tolerance = toleranceAt(views, map.grid);
  // The fill of a country stays as it is, and its border with it.
  const filled = new Set(
    map.countries.flatMap(({code, rings}) => (highlight.includes(code) ? rings.flatMap(placesOf) : [])),
  );
  const toleranceOf = (x: number, y: number) => (filled.has(placeOf(x, y)) ? Number.EPSILON : tolerance(x, y));
  const shown = (path: string) =>
    inSteps(
      linesOf(path)
        .filter((line) => {
          const [minX, minY, maxX, maxY] = extentOf(line);
          return maxX >= left && maxY >= top && minX <= right && minY <= bottom;
        })
        .map((line) => fewerPoints(line, toleranceOf)),
      path.endsWith('z'),
    );
  const {land, lakes, rivers, borders, disputed} = map;
  return {
    ...map,
    land: shown(land),
    lakes: shown(lakes),
    rivers: shown(rivers),
    borders: shown(borders),
    disputed: shown(disputed),
  };
}

const silent = {country: () => '', sea: () => '', note: () => ''};

/** A line of the corridor, in pixels of a view, as these views need it. */
function lineWithin(views: readonly View[], d: string, {scale, dx, dy}: View): string {
  const tolerance = toleranceAt(views, scale);
  const points = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  return inSteps([fewerPoints(points, (x, y) => tolerance(x - dx, y - dy))], false);
}

/** Ground and lines once for all pictures of one place, whatever their size. */
export function groundTemplate(
  id: string,
  {lookup, list, get}: Setting,
  baseMap: BaseMap,
  view: View,
  views: readonly View[],
): SVGTemplateResult {
  const scene = mapScene({
    lookup,
    baseMap: groundWithin(views, baseMap, lookup.dataset.map.highlight),
    view,
    routes: list('routes'),
    related: related(get('selected'), lookup),
    textSize: 1,
    symbolSize: 1,
    names: silent,
    mostLabels: 0,
  });
  const lines = scene.lines.map((line) => ({...line, d: lineWithin(views, line.d, view)}));
  return svg`<g id=${id} class="shared">${pictureTemplate({...scene, lines, areas: [], labels: [], stops: []}, '')}</g>`;
}

/** What stands on that ground in one picture. */
export const withoutLines = (scene: MapScene): MapScene => ({
  ...scene,
  ground: {...scene.ground, highlight: ''},
  lines: [],
});

/** The ground of `from` where `to` shows it. */
export function useGround(id: string, from: View, to: View): SVGTemplateResult {
  const scale = to.scale / from.scale;
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  const [x, y] = [round(to.dx - from.dx * scale, 2), round(to.dy - from.dy * scale, 2)];
  return svg`<use href="#${id}" transform="translate(${x} ${y}) scale(${round(scale, 5)})" />`;
}
