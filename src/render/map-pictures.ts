import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {pictureTemplate} from '../elements/corridor-map.template.js';
import type {BaseMap} from '../model/base-map.js';
import {startView} from '../model/focus.js';
import {mapPicture, narrowest, type MapPicture} from '../model/map-picture.js';
import type {MapScene} from '../model/map-scene.js';
import type {View} from '../model/mercator.js';
import {message} from '../model/message.js';
import {wholeNumber} from '../model/whole-number.js';
import {groundTemplate, useGround, withoutGround, withoutLines} from './map-ground.js';
import type {Setting} from './setting.js';

/** Size of a stop’s name in pixels, as in the element at the usual text size. */
export const nameSize = 13;

/** What the element leaves to its picture beside heading, legend, strip and credits, which need more lines when narrow. */
const pictureHeight = (width: number): number =>
  Math.round(
    width < narrowest
      ? Math.min(width * 0.55, 189)
      : Math.max(736, width * 0.625) - Math.min(374, Math.max(311, 432 - width * 0.11)),
  );

/** All pictures of a map, insets too, show parts of the same ground: large enough for the exact lines of an inset. */
const groundSize = {width: 1760, height: 960};

export interface MapPictures {
  /** Ground to be drawn once, before the pictures. */
  readonly ground: SVGTemplateResult;
  readonly pictures: readonly {
    readonly width: number;
    readonly picture: MapPicture;
    readonly template: TemplateResult;
  }[];
}

export function mapPictures(setting: Setting, baseMap: BaseMap, widths: readonly number[]): MapPictures {
  const {lookup} = setting;
  const {width, height} = groundSize;
  const ground = startView(lookup, setting.get('focus'), width, height);
  const bare = withoutGround(baseMap);
  const pictures = widths.map((one, i) => {
    const picture = pictureOf(setting, bare, one, pictureHeight(one));
    return {width: one, picture, template: picturesTemplate(picture, ground, setting, i)};
  });
  const views = pictures.flatMap(({picture: {main, inset}}) => [main.view, ...(inset ? [inset.scene.view] : [])]);
  return {
    ground: svg`<defs>
        ${groundTemplate('ground', setting, baseMap, ground, views)}
      </defs>`,
    pictures,
  };
}

export const pictureOf = (setting: Setting, baseMap: BaseMap, width: number, height: number): MapPicture => {
  const {lookup, lang, strings} = setting;
  return mapPicture({
    lookup,
    baseMap,
    view: startView(lookup, setting.get('focus'), width, height),
    routes: setting.list('routes'),
    selected: setting.get('selected'),
    hasInset: !setting.hides('inset'),
    textSize: nameSize,
    lang,
    strings,
  });
};

/** Two letters for "1,000 km" and the bar that is so long. */
const scaleTemplate = ({scale, main}: MapPicture, {lang, strings}: Setting): SVGTemplateResult =>
  svg`<g class="km" transform="translate(${scale.x} ${main.view.height - 6})">
    <text y="-9" font-size="12">${message(strings.scaleBar, {km: wholeNumber(scale.km, lang)})}</text>
    <path d=${`M.5-6V-.5H${scale.width - 0.5}V-6`} />
  </g>`;

const drawn = (scene: MapScene): TemplateResult => pictureTemplate(withoutLines(scene), '');

const frame = (view: View, label: string, content: unknown): TemplateResult =>
  html`<svg class="scene" viewBox="0 0 ${view.width} ${view.height}" role="img" aria-label=${label}>${content}</svg>`;

/** Names and lines grow with the picture, which shows more of its surroundings where its box has other sides. */
function picturesTemplate(picture: MapPicture, ground: View, setting: Setting, i: number): TemplateResult {
  const {main, inset} = picture;
  const {strings, lookup} = setting;
  const insetLabel = inset ? message(strings.insetLabel, {title: inset.title}) : '';
  const close = inset && [useGround('ground', ground, inset.scene.view), drawn(inset.scene)];
  const within = inset?.box && close ? closeUp(inset.box, inset.scene.view, close) : nothing;
  const label = message(strings.mapPicture, {title: lookup.dataset.title});
  const content = [useGround('ground', ground, main.view), drawn(main), within, scaleTemplate(picture, setting)];
  return html`<div class="pictures at-${i} ${main.view.width < narrowest ? 'narrow' : ''}">
    <div class="picture" part="map">${frame(main.view, label, content)}</div>
    ${inset && close && !inset.box ? html`<div class="inset">${frame(inset.scene.view, insetLabel, close)}</div>` : nothing}
  </div>`;
}

const closeUp = (
  {left, top}: {readonly left: number; readonly top: number},
  {width, height}: View,
  content: unknown,
): SVGTemplateResult =>
  svg`<svg x=${left} y=${top} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <rect class="sea-ground" width=${width} height=${height} />${content}
    <rect class="inset-frame" width=${width} height=${height} /></svg>`;
