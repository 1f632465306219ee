import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {AreaLabel} from '../model/area-labels.js';
import type {Box} from '../model/box.js';
import type {PlacedLabel} from '../model/label-placement.js';
import type {LegendItem} from '../model/legend.js';
import type {MapPicture} from '../model/map-picture.js';
import type {GroundScene, LineScene, MapScene, StopScene} from '../model/map-scene.js';
import {message} from '../model/message.js';
import type {Strings} from '../model/strings/strings.js';
import type {StripScene, StripStop} from '../model/strip-scene.js';

/** How a stop takes part in the page: its name for a screen reader and its place in the tab order. */
export interface StopAccess {
  readonly label: (id: string) => string;
  readonly tabIndex: (id: string) => 0 | -1;
  readonly isSelected: (id: string) => boolean;
}

const diamond = (radius: number) => `M0-${radius}L${radius} 0 0 ${radius}-${radius} 0z`;

const symbolOf = ({role, radius}: Pick<StopScene, 'role' | 'radius'>): SVGTemplateResult =>
  role === 'gauge-break'
    ? svg`<path class="symbol" d=${diamond(radius)} />`
    : role === 'site'
      ? svg`<rect class="symbol" x=${-radius} y=${-radius} width=${radius * 2} height=${radius * 2} />`
      : svg`<circle class="symbol" r=${radius} />`;

const lineTemplate = ({kind, d, main, selected}: LineScene): SVGTemplateResult =>
  svg`${main ? svg`<path class="casing ${kind}" d=${d} />` : nothing}
    <path class=${`line ${kind}${main ? '' : ' thin'}${selected ? ' selected' : ''}`} d=${d} />`;

/** At least 24 px to be hit, whatever is drawn. */
const stopTemplate = (stop: StopScene, access: StopAccess | undefined): SVGTemplateResult => svg`<g
  class=${`stop ${stop.role}${stop.selected ? ' selected' : ''}`}
  transform="translate(${stop.x} ${stop.y})"
  data-id=${access ? stop.id : nothing}
  role=${access ? 'button' : nothing}
  tabindex=${access ? access.tabIndex(stop.id) : nothing}
  aria-label=${access ? access.label(stop.id) : nothing}
  aria-pressed=${access ? String(stop.selected) : nothing}>
    ${access ? svg`<circle class="target" r="12" />` : nothing}
    ${stop.selected ? svg`<circle class="ring" r=${stop.radius + 4.5} />` : nothing}
    ${symbolOf(stop)}
  </g>`;

const labelTemplate = (label: PlacedLabel): SVGTemplateResult => svg`<text
  class=${label.bold ? 'label bold' : 'label'}
  data-id=${label.id} x=${label.textX} y=${label.textY} font-size=${label.size} text-anchor=${label.anchor}>${label.text}${
    label.note ? svg`<tspan class="note" x=${label.textX} dy="1.2em">${label.note}</tspan>` : nothing
  }</text>`;

const leaderTemplate = ({x, y, leader}: PlacedLabel) =>
  leader ? svg`<path class="leader" d="M${x} ${y}L${leader[0]} ${leader[1]}" />` : nothing;

const areaTemplate = ({kind, x, y, size, text}: AreaLabel): SVGTemplateResult =>
  svg`<text class="area ${kind}" x=${x} y=${y} font-size=${size} text-anchor="middle">${text}</text>`;

const groundTemplate = ({
  transform,
  land,
  highlight,
  lakes,
  rivers,
  borders,
  disputed,
}: GroundScene): SVGTemplateResult => svg`<g class="ground" transform=${transform}>
  <path class="land" d=${land} />
  <path class="highlight" d=${highlight} />
  <path class="lake" d=${lakes} />
  <path class="river" d=${rivers} />
  <path class="boundary" d=${borders} />
  <path class="boundary disputed" d=${disputed} />
</g>`;

const frameTemplate = ({left, top, right, bottom}: Box): SVGTemplateResult =>
  svg`<rect class="frame" x=${left} y=${top} width=${right - left} height=${bottom - top} />`;

/**
 * One picture: ground, names of areas, lines, stops, names of stops. Without `access` it is an image only. What a reader
 * who acts can see and hit lies `onLines`, under the stops, and `onTop`.
 */
export const pictureTemplate = (
  scene: MapScene,
  label: string,
  access?: StopAccess,
  onLines?: unknown,
  onTop?: unknown,
): TemplateResult =>
  html`<svg
    class="scene"
    viewBox="0 0 ${scene.view.width} ${scene.view.height}"
    width=${scene.view.width}
    height=${scene.view.height}
    role=${access ? 'group' : 'img'}
    aria-label=${label}
  >
    ${groundTemplate(scene.ground)}
    <g aria-hidden="true">
      ${scene.areas.map(areaTemplate)} ${scene.lines.map(lineTemplate)}
      ${scene.frame ? frameTemplate(scene.frame) : nothing}${scene.labels.map(leaderTemplate)}
    </g>
    ${onLines}
    <g>${scene.stops.map((stop) => stopTemplate(stop, access))}</g>
    <g aria-hidden="true">${scene.labels.map(labelTemplate)}</g>
    ${onTop}
  </svg>`;

export const insetTemplate = (
  {scene, box}: NonNullable<MapPicture['inset']>,
  label: string,
  onLines?: unknown,
): TemplateResult =>
  html`<div
    class="inset"
    .style=${box ? `left:${box.left}px;top:${box.top}px;width:${scene.view.width}px;height:${scene.view.height}px` : ''}
  >
    ${pictureTemplate(scene, label, undefined, onLines)}
  </div>`;

const legendSymbol = (symbol: LegendItem['symbol']): TemplateResult =>
  html`<svg width="28" height="16" aria-hidden="true">
    ${
      symbol === 'gauge-break'
        ? svg`<g class="stop gauge-break" transform="translate(14 8)"><path class="symbol" d=${diamond(6.5)} /></g>`
        : svg`${symbol === 'thin' ? nothing : svg`<path class="casing ${symbol}" d="M2 8H26" />`}
        <path class="line ${symbol === 'thin' ? 'other thin' : symbol}" d="M2 8H26" />`
    }
  </svg>`;

export const legendTemplate = (items: readonly LegendItem[], more?: readonly TemplateResult[]): TemplateResult =>
  html`<ul class="legend" part="legend" role=${items.length || more?.length ? nothing : 'none'}>
    ${items.map(({symbol, text}) => html`<li>${legendSymbol(symbol)} ${text}</li>`)}${more}
  </ul>`;

/** A scale bar for the middle of the picture; Mercator stretches the north. */
export const scaleBarTemplate = ({x, width}: MapPicture['scale'], text: string): TemplateResult =>
  html`<div class="scale" aria-hidden="true" .style=${`left:${x}px`}>
    ${text}<svg width=${width} height="6"><path d="M.5 0V5.5H${width - 0.5}V0" /></svg>
  </div>`;

/** The symbol of a stop on the line pulled straight. */
export const stopIcon = ({role}: Pick<StopScene, 'role'>, selected: boolean): TemplateResult =>
  html`<svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    <g class=${`stop ${role}`}>
      ${selected ? svg`<circle class="ring" r="7.5" />` : nothing}
      ${symbolOf({role, radius: role === 'gauge-break' ? 7 : role === 'waypoint' ? 1.8 : 3})}
    </g>
  </svg>`;

const stripStopTemplate = (
  stop: StripStop,
  access: StopAccess,
  selected = access.isSelected(stop.id),
): TemplateResult =>
  html`<li
    class=${`row-${stop.row} ${stop.role} align-${stop.alignment}${selected ? ' selected' : ''}`}
    .style=${`--at:${stop.at}`}
  >
    <button
      type="button"
      data-id=${stop.id}
      tabindex=${access.tabIndex(stop.id)}
      aria-label=${stop.km ? access.label(stop.id).replace(stop.name, `$& ${stop.km}`) : access.label(stop.id)}
      aria-pressed=${String(selected)}
    >
      ${stopIcon(stop, selected)}
      ${stop.row === undefined ? nothing : html`<span class="name">${stop.name}${stop.hasKm ? html`${' '}<span class="note">${stop.km}</span>` : nothing}</span>`}
    </button>
  </li>`;

/** All stops, to be opened, and the warning that is owed to strip and list. */
export const stopsTemplate = ({stops}: StripScene, strings: Strings, list: unknown): TemplateResult => {
  const ends = {from: stops[0]?.name ?? '', to: stops.at(-1)?.name ?? ''};
  return html`<details>
    <summary>
      <span>${message(strings.allStops, {count: stops.length, ...ends}, strings.language)}</span>
      <span class="note">${strings.stripLabel}</span>
    </summary>
    ${list}
  </details>`;
};

const part = (from: number, to: number) => `--from:${from};--to:${to}`;

/** The line pulled straight: countries above, track in the middle, names below. */
export const stripTemplate = (scene: StripScene, label: string, access: StopAccess): TemplateResult =>
  html`<div class="strip" part="strip">
    <div class="bar" aria-hidden="true">
      ${scene.countries.map(
        ({name, named, highlighted, from, to}) =>
          html`<span class=${highlighted ? 'country highlighted' : 'country'} .style=${part(from, to)}
            >${named ? name : nothing}</span
          >`,
      )}
      ${scene.tracks.map(
        ({kind, from, to}) =>
          html`<svg class="track" .style=${part(from, to)}>
            <line class="line ${kind}" y1="2.5" y2="2.5" x2="100%" />
          </svg>`,
      )}
    </div>
    <ol aria-label=${label}>
      ${scene.stops.map((stop) => (stop.shown || access.isSelected(stop.id) ? stripStopTemplate(stop, access) : nothing))}
    </ol>
  </div>`;
