import {svg, type SVGTemplateResult} from 'lit';
import {pictureTemplate} from '../elements/corridor-map.template.js';
import type {BaseMap} from '../model/base-map.js';
import {mapScene, type MapScene} from '../model/map-scene.js';
import type {View} from '../model/mercator.js';
import {related} from '../model/related.js';
import {inSteps, pointsOf} from './path-steps.js';
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

/** The ground without the lines and areas of which none of these views shows anything, in as few letters as can be. */
export function groundWithin(views: readonly View[], map: BaseMap): BaseMap {
  const [left, top, right, bottom] = extentOf(views.flatMap((view) => shownBy(view, map.grid)));
  const shown = (path: string) =>
    inSteps(
      path
        .split(/(?=M)/)
        .filter((line) => {
          const [minX, minY, maxX, maxY] = extentOf(pointsOf(line));
          return maxX >= left && maxY >= top && minX <= right && minY <= bottom;
        })
        .join(''),
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

/** Ground and lines once for all pictures of one place, whatever their size. */
export function groundTemplate(
  id: string,
  {lookup, list, get}: Setting,
  baseMap: BaseMap,
  view: View,
): SVGTemplateResult {
  const scene = mapScene({
    lookup,
    baseMap,
    view,
    routes: list('routes'),
    related: related(get('selected'), lookup),
    textSize: 1,
    symbolSize: 1,
    names: silent,
    mostLabels: 0,
  });
  return svg`<g id=${id} class="shared">${pictureTemplate({...scene, areas: [], labels: [], stops: []}, '')}</g>`;
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
