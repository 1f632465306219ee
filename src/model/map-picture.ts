import type {BBox, Lookup, Place} from '../dataset/index.js';
import type {BaseMap} from './base-map.js';
import {countryName} from './describe.js';
import {insetBox, needsInset} from './inset.js';
import type {Box} from './box.js';
import {legend, type LegendItem} from './legend.js';
import {mapScene, type MapScene} from './map-scene.js';
import {fit, type View} from './mercator.js';
import {related} from './related.js';
import {scaleBar} from './scale-bar.js';
import type {StringKey, Strings} from './strings/strings.js';

/** A picture narrower than this has its inset below, at full width. */
export const narrowest = 480;

export interface MapPictureOptions {
  readonly lookup: Lookup;
  readonly baseMap: BaseMap;
  readonly view: View;
  readonly routes: readonly string[];
  readonly selected: string;
  readonly hasInset: boolean;
  readonly textSize: number;
  readonly lang: string;
  readonly strings: Strings;
}

export interface MapPicture {
  readonly main: MapScene;
  /** `box` is where it stands on the main map; undefined where it stands below. */
  readonly inset: {readonly scene: MapScene; readonly box: Box | undefined; readonly title: string} | undefined;
  readonly legend: readonly LegendItem[];
  /** The scale bar: its left edge, its length, and what that means. */
  readonly scale: {readonly x: number; readonly width: number; readonly km: number};
}

/** The main map, its inset and what explains them, for one width, view and selection. */
export function mapPicture(options: MapPictureOptions): MapPicture {
  const {lookup, view, lang, strings} = options;
  const isBelow = view.width < narrowest;
  const common = {
    lookup,
    baseMap: options.baseMap,
    routes: options.routes,
    related: related(options.selected, lookup),
    textSize: options.textSize,
    symbolSize: isBelow ? 0.8 : 1,
    names: {
      country: (code: string) => countryName(code, lang, strings).toLocaleUpperCase(lang),
      sea: (id: string) => strings[id as StringKey],
      note: ({properties}: Place) => (properties.role === 'gauge-break' && !isBelow ? strings.breakOfGauge : ''),
    },
  };
  const {inset} = lookup.dataset.map;
  const shown = inset && options.hasInset && (isBelow || needsInset(inset.bbox, view)) ? inset : undefined;
  const box = shown && !isBelow ? insetBox(shown.bbox, lookup, view) : undefined;
  const scale = {x: box && box.left < 20 && box.bottom > view.height / 2 ? box.right + 10 : 8, ...scaleBar(view)};
  const scaleBox = {left: scale.x, top: view.height - 26, right: scale.x + scale.width, bottom: view.height};
  const main = mapScene({
    ...common,
    view,
    mostLabels: Math.max(5, Math.round(view.width / 62)),
    frame: inset && needsInset(inset.bbox, view) ? inset.bbox : undefined,
    taken: box ? [scaleBox, box] : [scaleBox],
  });
  const closeUp = shown && insetView(shown.bbox, box, view);
  const scene = closeUp && mapScene({...common, view: closeUp, mostLabels: Math.round(closeUp.width / 30)});
  return {
    main,
    inset: scene && {scene, box, title: shown.title},
    legend: legend(scene ? [main, scene] : [main], lang, strings),
    scale,
  };
}

const insetView = (bbox: BBox, box: Box | undefined, {width, height}: View): View =>
  box ? fit(bbox, box.right - box.left, box.bottom - box.top) : fit(bbox, width, height);

/** `mapPicture` that draws nothing anew for what is asked twice: a reader who points at a stop changes no picture. */
export function pictureMemo(): typeof mapPicture {
  let asked: readonly unknown[] = [];
  let drawn: MapPicture | undefined;
  return (options) => {
    const {lookup, baseMap, strings, ...plain} = options;
    const now = [lookup, baseMap, strings, JSON.stringify(plain)];
    if (!drawn || now.some((value, i) => value !== asked[i])) drawn = mapPicture(options);
    asked = now;
    return drawn;
  };
}
