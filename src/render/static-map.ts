import {html, type TemplateResult} from 'lit';
import {pictureTemplate} from '../elements/corridor-map.template.js';
import {countryName} from '../model/describe.js';
import type {MapPicture} from '../model/map-picture.js';
import {message} from '../model/message.js';
import {wholeNumber} from '../model/whole-number.js';
import {baseMap} from './base-maps.js';
import {mainRoute, mapDescription, mapSource, stripOf, tracksInWords} from './map.js';
import {pictureOf} from './map-pictures.js';
import {escapeAttribute, escapeText} from './serialise.js';
import {citedFor} from './sources.js';
import type {Setting} from './setting.js';
import type {StaticParts} from './static-parts.js';
import {plainSvg, water} from './static-svg.js';

const aspect = 0.56;

function inset({inset}: MapPicture): string {
  if (!inset?.box) return '';
  const {width, height} = inset.scene.view;
  const size = `width="${width}" height="${height}"`;
  const {left, top} = inset.box;
  return `<svg x="${left}" y="${top}" ${size} viewBox="0 0 ${width} ${height}"><rect ${size} fill="${water}"/>${plainSvg(
    pictureTemplate(inset.scene, ''),
  )}<rect ${size} fill="none" stroke="#1b1a17" stroke-width="2"/></svg>`;
}

function scaleBar({scale, main}: MapPicture, {strings, lang}: Setting): string {
  const words = message(strings.scaleBar, {km: wholeNumber(scale.km, lang)});
  return `<g transform="translate(${scale.x} ${main.view.height - 6})"><text y="-9" font-size="12" fill="#5f5c55">${escapeText(
    words,
  )}</text><path d="M.5-6V-.5H${scale.width - 0.5}V-6" fill="none" stroke="#5f5c55"/></g>`;
}

/** The map as one SVG picture of `width` pixels, inset and scale included. */
export function mapSvg(setting: Setting, width: number): string {
  const picture = pictureOf(setting, baseMap(), width, Math.round(width * aspect));
  const {view} = picture.main;
  const size = `width="${view.width}" height="${view.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${view.width} ${view.height}" role="img" aria-label="${escapeAttribute(
    mapInWords(setting),
  )}" font-family="sans-serif" style="max-width:100%;height:auto"><rect ${size} fill="${water}"/>${plainSvg(pictureTemplate(picture.main, ''))}${inset(picture)}${scaleBar(
    picture,
    setting,
  )}</svg>`;
  // Arabic letters are joined, and do not lean.
  return setting.dir === 'rtl' ? svg.replace(/ (?:font-style|letter-spacing)="[^"]*"/g, '') : svg;
}

/** What the picture shows, for those who do not see it: from where to where, on which track, through which countries. */
export function mapInWords(setting: Setting): string {
  const {lookup, strings} = setting;
  const route = mainRoute(setting);
  const title = message(strings.mapPicture, {title: setting.get('heading') || lookup.dataset.title});
  if (!route) return title;
  const places = lookup.stopsOf(route);
  const ends = [places[0], places.at(-1)].map((place) => place?.properties.name ?? '');
  const tracks = tracksInWords(route, setting);
  return [title, `${ends.join(' – ')}.`, tracks, mapDescription(setting)].filter(Boolean).join(' ');
}

function stops(setting: Setting): TemplateResult {
  const {lang, strings} = setting;
  const route = mainRoute(setting);
  if (!route) return html``;
  const scene = stripOf(route, setting, 600);
  return html`<p>${tracksInWords(route, setting)}</p>
    <p>${strings.stripLabel}:</p>
    <ul>
      ${scene.countries.map(
        ({code, from, to}) =>
          html`<li>
            ${countryName(code, lang, strings)}:
            ${scene.stops
              .filter(({at}) => at >= from && at <= to)

              .map(({name, role}) => (role === 'gauge-break' ? `${name} (${strings.breakOfGauge})` : name))
              .join('; ')}
          </li>`,
      )}
    </ul>`;
}

export const staticMap = (setting: Setting, width: number): StaticParts => ({
  heading: setting.lookup.dataset.title,
  picture: () => mapSvg(setting, width),
  alt: mapInWords(setting),
  body: html`<p>${mapDescription(setting)}</p>
    ${setting.hides('strip') ? '' : stops(setting)}
    <p>
      ${citedFor('corridor-map', setting).map(({name, href}, i) => html`${i ? '; ' : ''}<a href=${href}>${name}</a>`)}
    </p>`,
  credit: mapSource(setting),
});
