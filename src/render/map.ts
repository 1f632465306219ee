import {css, html, nothing, type TemplateResult} from 'lit';
import type {Route} from '../dataset/index.js';
import {chosenTemplate} from '../elements/corridor-map.acts.template.js';
import {stopListTemplate} from '../elements/corridor-map-stops.acts.template.js';
import {actsStyles} from '../elements/corridor-map.acts.styles.js';
import {mapTokens} from '../elements/map-tokens.styles.js';
import {stripStyles} from '../elements/corridor-map-strip.styles.js';
import {mapStyles} from '../elements/corridor-map.styles.js';
import {legendTemplate, stopIcon, stopsTemplate, stripTemplate} from '../elements/corridor-map.template.js';
import {litTools} from '../elements/lit-tools.js';
import type {BaseMap} from '../model/base-map.js';
import {chosenScene} from '../model/chosen-scene.js';
import {countryName, describeStop, distanceName, mapCredit, trackName} from '../model/describe.js';
import {lineOfStops} from '../model/line-of-stops.js';
import {lineStates} from '../model/line-states.js';
import {listOf} from '../model/list-of.js';
import {narrowest} from '../model/map-picture.js';
import {message} from '../model/message.js';
import {allStrings} from '../model/strings/en-later.js';
import {stripScene, type StripScene} from '../model/strip-scene.js';
import {mapPictures, nameSize} from './map-pictures.js';
import type {Picture} from './picture.js';
import type {Setting} from './setting.js';
import {widthRules} from './widths.js';

const stillStyles = css`
  .scene {
    inline-size: 100%;
    block-size: 100%;
  }
  .scene .scene {
    position: static;
  }
  .shared :is(.boundary, .line, .casing, .river) {
    vector-effect: non-scaling-stroke;
  }
  .layout .pictures.narrow .inset {
    position: relative;
    flex: 1 1 0;
    outline: 0;
  }
  @media (scripting: none) {
    .layout:has([open]) .pictures {
      min-block-size: 24em;
    }
  }
  .km {
    color: var(--_muted);
  }
  .km text {
    fill: currentColor;
  }
  .km path,
  .inset-frame {
    fill: none;
    stroke: currentColor;
  }
  .inset-frame {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .sea-ground {
    fill: var(--_water);
  }
`;

/** The routes that are asked for, or all; the first one carries the strip. */
export function mainRoute({lookup, list}: Setting): Route | undefined {
  const asked = list('routes').flatMap((id) => lookup.routes.get(id) ?? []);
  return asked[0] ?? lookup.dataset.routes.features[0];
}

/** Where the gauge changes, in a sentence; the dataset’s description where it does not. */
export function mapDescription(setting: Setting): string {
  const {lookup, lang, strings} = setting;
  const route = mainRoute(setting);
  const breaks = route ? lookup.stopsOf(route).filter(({properties}) => properties.role === 'gauge-break') : [];
  const places = listOf(
    breaks.map(({properties}) => properties.name),
    lang,
  );
  return places ? message(strings.gaugeChanges, {places}) : lookup.dataset.description;
}

/** "Chongqing – Dostyk: 1,435 mm track; …"; empty where no gauge is known. */
export function tracksInWords({properties: {gauge = []}}: Route, {lookup, lang, strings}: Setting): string {
  const name = (id: string) => lookup.places.get(id)?.properties.name ?? id;
  return gauge.map(({from, to, mm}) => `${name(from)} – ${name(to)}: ${trackName(mm, lang, strings)}`).join('; ');
}

export const stripOf = (route: Route, {lookup, lang, strings}: Setting, width: number): StripScene =>
  stripScene(route, lookup, width - 18, nameSize, {
    country: (code) => countryName(code, lang, strings),
    km: (km) => distanceName(km, lang, strings),
  });

/** What is owed to whom, and how true the line is. */
export function mapSource(setting: Setting): string {
  const {lookup, strings} = setting;
  const isSchematic = mainRoute(setting)?.properties.schematic;
  return [mapCredit(lookup, strings), ...(isSchematic ? [strings.schematic] : [])].join(' · ');
}

const stillAccess = (route: Route, {lookup, lang, strings, get}: Setting) => ({
  label: (id: string) => describeStop(lookup.places.get(id)!, lang, strings, route),
  tabIndex: () => -1 as const,
  isSelected: (id: string) => id === get('selected'),
});

/** The strip says nothing that the list does not; nobody is led to it before it can be used. */
const stripsTemplate = (route: Route, setting: Setting, widths: readonly number[]): TemplateResult[] =>
  widths.flatMap((width, i) =>
    width < narrowest
      ? []
      : html`<div class="at-${i}" aria-hidden="true">
          ${stripTemplate(stripOf(route, setting, width), setting.strings.stripLabel, stillAccess(route, setting))}
        </div>`,
  );

function stopListOf(route: Route, setting: Setting): TemplateResult {
  const {strings, lang} = setting;
  const scene = stripOf(route, setting, narrowest);
  return stopsTemplate(
    scene,
    strings,
    stopListTemplate(litTools, lineOfStops(scene), strings, {
      ...stillAccess(route, setting),
      icon: stopIcon,
      track: (mm) => trackName(mm, lang, strings),
      isChosenFrom: false,
    }),
  );
}

function chosen(setting: Setting): TemplateResult {
  const {get, lookup, lang, strings} = setting;
  const scene = get('selected') ? chosenScene(get('selected'), lookup, lang, allStrings(strings)) : undefined;
  return scene ? chosenTemplate(litTools, scene) : html`<p class="note hint">${strings.mapHint}</p>`;
}

/** The map with everything that stands below its heading, complete without script. */
export function mapPicture(setting: Setting, baseMap: BaseMap, widths: readonly number[]): Picture {
  const {get, hides, list, lookup, lang, strings} = setting;
  const route = mainRoute(setting);
  const {ground, pictures} = mapPictures(setting, baseMap, widths);
  const routes = list('routes').length
    ? list('routes').flatMap((id) => lookup.routes.get(id) ?? [])
    : lookup.dataset.routes.features;
  const states = lineStates(routes, get('as-of'), lookup, lang, strings).map(
    ({dates, text}) => html`<li><b>${message(allStrings(strings).stateOn, {dates, text})}</b></li>`,
  );
  const hasStrip = route?.properties.stops.length && !hides('strip');
  return {
    heading: setting.lookup.dataset.title,
    description: mapDescription(setting),
    styles: [mapTokens, stripStyles, mapStyles, actsStyles(litTools), stillStyles, widthRules(widths)],
    content: html`<div class="layout">
      ${ground} ${pictures.map(({template}) => template)}
      ${hides('legend') ? nothing : legendTemplate(pictures.at(-1)?.picture.legend ?? [], states)}
      <div class="chosen" part="event">${chosen(setting)}</div>
      ${hasStrip ? [...stripsTemplate(route, setting, widths), stopListOf(route, setting)] : nothing}
      ${hides('source') ? nothing : html`<p class="source" part="source">${mapSource(setting)}</p>`}
    </div>`,
  };
}
