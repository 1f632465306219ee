import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {styleMap} from 'lit/directives/style-map.js';
import type {AreaLabel} from '../model/area-labels.js';
import type {ChosenScene} from '../model/describe.js';
import type {Box, PlacedLabel} from '../model/label-placement.js';
import type {LegendItem} from '../model/legend.js';
import type {LineScene, MapScene, StopScene} from '../model/map-scene.js';
import type {Strings} from '../model/strings/en.js';
import type {StripScene, StripStop} from '../model/strip-scene.js';

/** How a stop takes part in the page: its name for a screen reader and its place in the tab order. */
export interface StopAccess {
  readonly label: (id: string) => string;
  readonly tabIndex: (id: string) => 0 | -1;
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
    <path class=${classMap({line: true, [kind]: true, thin: !main, selected})} d=${d} />`;

/** At least 24 px to be hit, whatever is drawn. */
const stopTemplate = (stop: StopScene, access: StopAccess | undefined): SVGTemplateResult => svg`<g
  class=${classMap({stop: true, [stop.role]: true, selected: stop.selected})}
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
  class=${classMap({label: true, bold: label.bold})}
  data-id=${label.id} x=${label.textX} y=${label.textY} font-size=${label.size} text-anchor=${label.anchor}>${label.text}${
    label.note ? svg`<tspan class="note" x=${label.textX} dy="1.2em">${label.note}</tspan>` : nothing
  }</text>`;

const leaderTemplate = ({x, y, leader}: PlacedLabel) => (leader ? svg`<path class="leader" d="M${x} ${y}L${leader[0]} ${leader[1]}" />` : nothing);

const areaTemplate = ({kind, x, y, size, text}: AreaLabel): SVGTemplateResult =>
  svg`<text class="area ${kind}" x=${x} y=${y} font-size=${size} text-anchor="middle">${text}</text>`;

const groundTemplate = (scene: MapScene): SVGTemplateResult => svg`<g class="ground" transform="translate(${-scene.margin} ${-scene.margin})">
  <path class="land" d=${scene.land} />
  <path class="highlight" d=${scene.highlight} />
  <path class="lake" d=${scene.lakes} />
  <path class="river" d=${scene.rivers} />
  <path class="boundary" d=${scene.borders} />
  <path class="boundary disputed" d=${scene.disputed} />
</g>`;

const frameTemplate = ({left, top, right, bottom}: Box): SVGTemplateResult =>
  svg`<rect class="frame" x=${left} y=${top} width=${right - left} height=${bottom - top} />`;

/** One picture: ground, names of areas, lines, stops, names of stops. Without `access` it is an image only. */
export const pictureTemplate = (scene: MapScene, label: string, access?: StopAccess): TemplateResult => html`<svg
  class="scene"
  viewBox="0 0 ${scene.view.width} ${scene.view.height}"
  width=${scene.view.width}
  height=${scene.view.height}
  role=${access ? 'group' : 'img'}
  aria-label=${label}
>
  ${groundTemplate(scene)}
  <g aria-hidden="true">${scene.areas.map(areaTemplate)} ${scene.lines.map(lineTemplate)} ${
    scene.frame ? frameTemplate(scene.frame) : nothing
  }${scene.labels.map(leaderTemplate)}</g>
  <g>
    ${repeat(
      scene.stops,
      ({id}) => id,
      (stop) => stopTemplate(stop, access),
    )}
  </g>
  <g aria-hidden="true">${scene.labels.map(labelTemplate)}</g>
</svg>`;

const legendSymbol = (symbol: LegendItem['symbol']): TemplateResult => html`<svg width="28" height="16" aria-hidden="true">
  ${symbol === 'gauge-break'
    ? svg`<g class="stop gauge-break" transform="translate(14 8)"><path class="symbol" d=${diamond(6.5)} /></g>`
    : svg`${symbol === 'thin' ? nothing : svg`<path class="casing ${symbol}" d="M2 8H26" />`}
        <path class="line ${symbol === 'thin' ? 'other thin' : symbol}" d="M2 8H26" />`}
</svg>`;

export const legendTemplate = (items: readonly LegendItem[], status: string): TemplateResult => html`<ul class="legend" part="legend">
  ${items.map(({symbol, text}) => html`<li>${legendSymbol(symbol)} ${text}</li>`)} ${status ? html`<li><b>${status}</b></li>` : nothing}
</ul>`;

/** A scale bar for the middle of the picture; Mercator stretches the north. */
export const scaleBarTemplate = (x: number, width: number, text: string): TemplateResult =>
  html`<div class="scale" aria-hidden="true" style=${styleMap({left: `${x}px`})}>${text}<svg width=${width} height="6"><path d="M.5 0V5.5H${width - 0.5}V0" /></svg></div>`;

const stripStopTemplate = (stop: StripStop, access: StopAccess, selected: boolean): TemplateResult => html`<li
  class=${classMap({[`row-${stop.row ?? 'none'}`]: true, [stop.role]: true, [`align-${stop.alignment}`]: true, selected})}
  style=${styleMap({'--at': String(stop.at)})}
>
  <button
    type="button"
    data-id=${stop.id}
    tabindex=${access.tabIndex(stop.id)}
    aria-label=${access.label(stop.id)}
    aria-pressed=${String(selected)}
  >
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <g class=${classMap({stop: true, [stop.role]: true, selected})}>
        ${selected ? svg`<circle class="ring" r="7.5" />` : nothing}
        ${symbolOf({role: stop.role, radius: stop.role === 'gauge-break' ? 7 : stop.role === 'waypoint' ? 1.8 : 3})}
      </g>
    </svg>
    ${stop.row === undefined ? nothing : html`<span class="name">${stop.name}</span>`}
  </button>
</li>`;

const part = (from: number, to: number) => styleMap({'--from': String(from), '--to': String(to)});

/** The line pulled straight: countries above, track in the middle, names below. */
export const stripTemplate = (
  scene: StripScene,
  label: string,
  access: StopAccess,
  isSelected: (id: string) => boolean,
): TemplateResult => html`<div class="strip" part="strip">
  <div class="bar" aria-hidden="true">
    ${scene.countries.map(
      ({name, named, highlighted, from, to}) =>
        html`<span class=${classMap({country: true, highlighted})} style=${part(from, to)}>${named ? name : nothing}</span>`,
    )}
    ${scene.tracks.map(({kind, from, to}) => html`<span class="track ${kind}" style=${part(from, to)}></span>`)}
  </div>
  <ol aria-label=${label}>
    ${scene.stops.map((stop) => stripStopTemplate(stop, access, isSelected(stop.id)))}
  </ol>
</div>`;

/** Every stop in words, country by country: the text alternative of map and strip. */
export const stopListTemplate = (scene: StripScene, track: (mm: number) => string): TemplateResult => html`<ol class="stops">
  ${scene.countries.map(
    (country) => html`<li>
      <b>${country.name}</b>
      <ol>
        ${scene.stops
          .filter(({at}) => at >= country.from && at <= country.to)
          .map(
            (stop) => html`<li class=${stop.role} data-id=${stop.id}>
              ${stop.name}${stop.role === 'gauge-break' ? html` <span class="note">${stop.gauges.map(track).join(' / ')}</span>` : nothing}
            </li>`,
          )}
      </ol>
    </li>`,
  )}
</ol>`;

export const chosenTemplate = (chosen: ChosenScene | undefined, hint: string): TemplateResult => html`<div class="chosen" part="event" role="status">
  ${chosen
    ? html`<p class="chosen-title">
          <b>${chosen.title}</b>
          ${chosen.local ? html`<span lang=${chosen.local.lang}>${chosen.local.text}</span>` : nothing}
          ${chosen.note ? html`<span class="note">${chosen.note}</span>` : nothing}
        </p>
        ${chosen.text ? html`<p>${chosen.text}</p>` : nothing}`
    : html`<p class="note">${hint}</p>`}
</div>`;

export type MapControl = 'in' | 'out' | 'reset';

export const controlsTemplate = (
  strings: Strings,
  access: {readonly tabIndex: (id: string) => 0 | -1; readonly isMoved: boolean},
  act: (control: MapControl) => void,
  handleKeyDown: (event: KeyboardEvent) => void,
): TemplateResult => {
  const button = (id: MapControl, name: string, d: string) => html`<button
    type="button"
    class="control"
    data-id=${id}
    tabindex=${access.tabIndex(id)}
    aria-label=${name}
    title=${name}
    aria-disabled=${id === 'reset' && !access.isMoved ? 'true' : nothing}
    @click=${() => act(id)}
  >
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d=${d} /></svg>
  </button>`;
  return html`<div class="controls" role="toolbar" aria-label=${strings.mapControls} @keydown=${handleKeyDown}>
    ${button('in', strings.zoomIn, 'M4 10H16M10 4V16')} ${button('out', strings.zoomOut, 'M4 10H16')}
    ${button('reset', strings.resetMap, 'M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12')}
  </div>`;
};
