import type {TemplateResult} from 'lit';
import type {ChosenScene} from '../model/chosen-scene.js';
import {sourceLine} from '../model/cite.js';
import type {AllStrings} from '../model/strings/en-later.js';
import type {LitTools} from './lit-tools.js';

export interface ChosenAccess {
  readonly strings: AllStrings;
  readonly group: string;
  readonly isOpen: boolean;
  /** One tab stop for all links. */
  readonly tabIndex: (key: string) => 0 | -1;
}

/** Key of the button that opens the rest of what is said; the links have their place among all of them. */
export const moreKey = 'more';

/** What is said about the chosen record; only the name and the text are announced, the links are there to be read. */
export const chosenTemplate = (
  lit: LitTools,
  {title, lang, local, note, text, groups, sources}: ChosenScene,
  access?: ChosenAccess,
): TemplateResult => {
  const {html, nothing} = lit;
  const hasMore = access && (groups.length > 0 || sources.length > 0);
  return html`<div role=${access ? 'status' : nothing}>
      <p class="chosen-title">
        <b lang=${lang ?? nothing}>${title}</b>
        ${local ? html`<span lang=${local.lang}>${local.text}</span>` : nothing}
        ${note ? html`<span class="note">${note}</span>` : nothing}
      </p>
      ${text ? html`<p lang=${lang ?? nothing}>${text}</p>` : nothing}
    </div>
    ${hasMore ? moreTemplate(lit, groups, sources, access) : nothing}`;
};

function moreTemplate(
  {html, nothing}: LitTools,
  groups: ChosenScene['groups'],
  sources: ChosenScene['sources'],
  {strings, group, isOpen, tabIndex}: ChosenAccess,
): TemplateResult {
  let count = 0;
  const next = () => String(count++);
  const link = (id: string, text: string, key: string) =>
    html`<a
      href="#corridor=${id}"
      data-corridor-select=${id}
      data-corridor-group=${group}
      data-key=${key}
      tabindex=${tabIndex(key)}
      >${text}</a
    >`;
  return html`<button type="button" data-key=${moreKey} tabindex=${tabIndex(moreKey)} aria-expanded=${String(isOpen)}>
      ${isOpen ? strings.chosenLess : strings.chosenMore}
    </button>
    ${
      isOpen
        ? html`${groups.map(
            ({label, links}) =>
              html`<ul class="links" aria-label=${label}>
                <li aria-hidden="true"><b>${label}</b></li>
                ${links.map(
                  ({id, text, date}) =>
                    html`<li>${link(id, text, next())}${date ? html`${' '}<span>${date}</span>` : nothing}</li>`,
                )}
              </ul>`,
          )}
          ${
            sources.length
              ? html`<ul class="links" aria-label=${strings.factReference}>
                  <li aria-hidden="true"><b>${strings.factReference}</b></li>
                  ${sources.map((source) =>
                    source.href
                      ? html`<li>
                          <a href=${source.href} data-key=${next()} tabindex=${tabIndex(String(count - 1))}
                            >${sourceLine(source)}</a
                          >
                        </li>`
                      : html`<li>${sourceLine(source)}</li>`,
                  )}
                </ul>`
              : nothing
          }`
        : nothing
    }`;
}

export const adviceTemplate = ({html}: LitTools, advice: string): TemplateResult =>
  html`<p class="advice" role="status">${advice}</p>`;

export type MapControl = 'in' | 'out' | 'reset' | 'find' | 'save' | 'svg' | 'png';

interface ControlAccess {
  readonly tabIndex: (id: MapControl) => 0 | -1;
  readonly isMoved: boolean;
  /** Not over the picture until they are asked for. */
  readonly areAway: boolean;
  /** The controls that are shown. */
  readonly shown: readonly MapControl[];
}

export const controlsTemplate = (
  {html, nothing}: LitTools,
  strings: AllStrings,
  {tabIndex, isMoved, areAway, shown}: ControlAccess,
): TemplateResult => {
  const areFilesShown = shown.includes('svg');
  const button = (id: MapControl, name: string, d: string) =>
    shown.includes(id)
      ? html`<button
          type="button"
          class="control"
          data-control=${id}
          tabindex=${tabIndex(id)}
          aria-label=${name}
          title=${name}
          aria-disabled=${id === 'reset' && !isMoved ? 'true' : nothing}
          aria-expanded=${id === 'save' ? String(areFilesShown) : nothing}
        >
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d=${d} /></svg>
        </button>`
      : nothing;
  const file = (id: MapControl, name: string) =>
    html`<button type="button" data-control=${id} tabindex=${tabIndex(id)}>${name}</button>`;
  return html`<div class=${areAway ? 'controls away' : 'controls'} role="toolbar" aria-label=${strings.mapControls}>
    ${button('in', strings.zoomIn, 'M4 10H16M10 4V16')} ${button('out', strings.zoomOut, 'M4 10H16')}
    ${button('reset', strings.resetMap, 'M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12')}
    ${button('find', strings.findStop, 'M13 8A5 5 0 1 1 3 8A5 5 0 1 1 13 8M11.5 11.5L17 17')}
    ${button('save', strings.saveMap, 'M10 3V13M5.5 8.5L10 13L14.5 8.5M4 17H16')}
    ${areFilesShown ? html`<div class="files">${file('svg', strings.saveAsSvg)} ${file('png', strings.saveAsPng)}</div>` : nothing}
  </div>`;
};

export interface SearchScene {
  readonly typed: string;
  readonly found: readonly {readonly id: string; readonly name: string; readonly note: string}[];
  /** Place of the active one in `found`; -1 for none. */
  readonly active: number;
  readonly isOpen: boolean;
}

/** A combobox as the ARIA practices have it: the focus stays in the field, the arrows move in the list. */
export const searchTemplate = ({html, nothing}: LitTools, strings: AllStrings, scene: SearchScene): TemplateResult =>
  html`<div class="search">
    <input
      type="text"
      role="combobox"
      aria-label=${strings.findStop}
      placeholder=${strings.findStop}
      aria-autocomplete="list"
      aria-expanded=${String(scene.isOpen && scene.found.length > 0)}
      aria-controls="found"
      aria-activedescendant=${scene.active >= 0 ? `found-${scene.active}` : nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${scene.typed}
    />
    <ul role="listbox" id="found" aria-label=${strings.findStop} ?hidden=${!scene.isOpen || !scene.found.length}>
      ${scene.found.map(
        ({id, name, note}, i) =>
          html`<li role="option" id="found-${i}" data-found=${id} aria-selected=${String(i === scene.active)}>
            ${name} <span class="note">${note}</span>
          </li>`,
      )}
    </ul>
    <p class="hidden" role="status">
      ${scene.isOpen ? strings.stopsFound.replace('{count}', String(scene.found.length)) : ''}
    </p>
  </div>`;
