import type {TemplateResult} from 'lit';
import type {LineCountry, LineStop} from '../model/line-of-stops.js';
import type {LineKind} from '../model/map-scene.js';
import type {Strings} from '../model/strings/strings.js';
import type {StopAccess} from './corridor-map.template.js';
import type {LitTools} from './lit-tools.js';

export interface StopListAccess extends StopAccess {
  /** The symbol of a stop, as in the strip. */
  readonly icon: (stop: LineStop, isSelected: boolean) => TemplateResult;
  /** A gauge in words. */
  readonly track: (mm: number) => string;
  /** Its stops are in the tab order. */
  readonly isChosenFrom: boolean;
}

/** Tracks that run beside each other stand side by side. */
const rails = ({html}: LitTools, kinds: readonly LineKind[], part: 'above' | 'below' | 'across') =>
  kinds.map((kind, i) => {
    const side = kinds.length > 1 ? (i ? 'right' : 'left') : '';
    return html`<svg class="rail ${part} ${side}" aria-hidden="true">
      <line class="line ${kind}" x1="4" x2="4" y2="100%" />
    </svg>`;
  });

function stopTemplate(lit: LitTools, stop: LineStop, strings: Strings, access: StopListAccess): TemplateResult {
  const {html, nothing} = lit;
  const {id, name, role, gauges, km} = stop;
  const isSelected = access.isSelected(id);
  const isBreak = role === 'gauge-break';
  const content = html`${access.icon(stop, isSelected)}
    <span
      ><span class="name">${name}</span>${
        isBreak
          ? html`${' '}<span class="note">${strings.breakOfGauge}: ${gauges.map(access.track).join(' / ')}</span>`
          : nothing
      }</span
    >
    ${km ? html`<span class="note distance">${km}</span>` : nothing}`;
  return html`<li class=${`${role}${isSelected ? ' selected' : ''}`}>
    ${rails(lit, stop.above, 'above')}${rails(lit, stop.below, 'below')}
    ${
      access.isChosenFrom
        ? html`<button
            type="button"
            class="row"
            data-id=${id}
            tabindex=${access.tabIndex(id)}
            aria-pressed=${String(isSelected)}
          >
            ${content}${isBreak ? nothing : html`<span class="hidden">${access.label(id).slice(name.length)}</span>`}
          </button>`
        : html`<span class="row" data-id=${id}>${content}</span>`
    }
  </li>`;
}

/** Every stop, country by country, on a line that runs down the page: the text alternative of map and strip. */
export const stopListTemplate = (
  lit: LitTools,
  countries: readonly LineCountry[],
  strings: Strings,
  access: StopListAccess,
): TemplateResult =>
  lit.html`<ol class="stops" aria-label=${strings.stripLabel}>
      ${countries.map(
        ({name, highlighted, across, stops}) =>
          lit.html`<li class=${highlighted ? 'highlighted' : ''}>
            <p class="country-name">${rails(lit, across, 'across')}<b>${name}</b></p>
            <ol>
              ${stops.map((stop) => stopTemplate(lit, stop, strings, access))}
            </ol>
          </li>`,
      )}
  </ol>`;
