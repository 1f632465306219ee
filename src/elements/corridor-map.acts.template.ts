import type {TemplateResult} from 'lit';
import type {ChosenScene} from '../model/describe.js';
import type {Strings} from '../model/strings/en.js';
import type {StripScene} from '../model/strip-scene.js';
import type {LitTools} from './lit-tools.js';

/** Every stop in words, country by country: the text alternative of map and strip. */
export const stopListTemplate = (
  {html, nothing}: LitTools,
  scene: StripScene,
  note: string,
  track: (mm: number) => string,
): TemplateResult =>
  html`<p class="note">${note}</p>
    <ol class="stops">
      ${scene.countries.map(
        (country) =>
          html`<li>
            <b>${country.name}</b>
            <ol>
              ${scene.stops
                .filter(({at}) => at >= country.from && at <= country.to)
                .map(
                  (stop) =>
                    html`<li class=${stop.role} data-id=${stop.id}>
                      ${stop.name}${stop.role === 'gauge-break' ? html` <span class="note">${stop.gauges.map(track).join(' / ')}</span>` : nothing}
                    </li>`,
                )}
            </ol>
          </li>`,
      )}
    </ol>`;

export const chosenTemplate = ({html, nothing}: LitTools, {title, local, note, text}: ChosenScene): TemplateResult =>
  html`<p class="chosen-title">
      <b>${title}</b>
      ${local ? html`<span lang=${local.lang}>${local.text}</span>` : nothing}
      ${note ? html`<span class="note">${note}</span>` : nothing}
    </p>
    ${text ? html`<p>${text}</p>` : nothing}`;

export const adviceTemplate = ({html}: LitTools, advice: string): TemplateResult =>
  html`<p class="advice" role="status">${advice}</p>`;

export type MapControl = 'in' | 'out' | 'reset';

interface ControlAccess {
  readonly tabIndex: (id: string) => 0 | -1;
  readonly isMoved: boolean;
  readonly act: (control: MapControl) => void;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
}

export const controlsTemplate = (
  {html, nothing}: LitTools,
  strings: Strings,
  access: ControlAccess,
): TemplateResult => {
  const button = (id: MapControl, name: string, d: string) =>
    html`<button
      type="button"
      class="control"
      data-id=${id}
      tabindex=${access.tabIndex(id)}
      aria-label=${name}
      title=${name}
      aria-disabled=${id === 'reset' && !access.isMoved ? 'true' : nothing}
      @click=${() => access.act(id)}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d=${d} /></svg>
    </button>`;
  return html`<div class="controls" role="toolbar" aria-label=${strings.mapControls} @keydown=${access.handleKeyDown}>
    ${button('in', strings.zoomIn, 'M4 10H16M10 4V16')} ${button('out', strings.zoomOut, 'M4 10H16')}
    ${button('reset', strings.resetMap, 'M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12')}
  </div>`;
};
