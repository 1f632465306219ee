import {html, nothing, type TemplateResult} from 'lit';
import {langOf} from '../dataset/lang-of.js';
import {sourceLine} from '../model/cite.js';
import {controlId} from '../model/timeline-controls.js';
import type {Strings} from '../model/strings/strings.js';
import type {DatedEvent} from '../model/timeline-events.js';

type TabIndex = (id: string) => 0 | -1;

/** How the chosen event stands among the others, and how its controls are reached. */
export interface DetailState {
  /** "3 of 24". */
  readonly position: string;
  readonly headingLevel: number;
  /** Undefined where controls are left out. */
  readonly tabIndex: TabIndex | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly showsSource: boolean;
}

const originTemplate = ({event, sources}: DatedEvent, strings: Strings, tabIndex?: TabIndex) =>
  html`<p class="origin" part="source">
    <span class="tag">${event.kind === 'view' ? strings.view : strings.reported}</span>
    ${sources.map((source, index) => {
      const link = controlId.source(source);
      return html`${index ? '; ' : ''}${
        source.href && tabIndex
          ? html`<a href=${source.href} data-id=${link} tabindex=${tabIndex(link)}>${source.name}</a>${
                source.locator && ` · ${source.locator}`
              }`
          : sourceLine(source)
      }`;
    })}
  </p>`;

const wordsTemplate = ({event, when, theme}: DatedEvent, title: unknown, position?: string) =>
  html`<p class="when">
      <span class="date">${when}</span> · ${theme}${position && html`<span class="position">${position}</span>`}
    </p>
    ${title}
    <p class="text" lang=${langOf(event) ?? nothing}>${event.text}</p>`;

const chipsTemplate = ({about}: DatedEvent, tabIndex: TabIndex) =>
  html`<div class="chips">
    ${about.map(({id, name}) => html`<button type="button" data-id=${id} tabindex=${tabIndex(id)}>${name}</button>`)}
  </div>`;

const storyTemplate = (dated: DatedEvent, state: DetailState, strings: Strings) =>
  html`<div class="story">
    ${wordsTemplate(
      dated,
      html`<div class="title" role="heading" aria-level=${state.headingLevel} lang=${langOf(dated.event) ?? nothing}>
        ${dated.event.title}
      </div>`,
      state.position,
    )}
    <div class="footer">
      ${state.tabIndex && dated.about.length ? chipsTemplate(dated, state.tabIndex) : nothing}
      ${state.showsSource ? originTemplate(dated, strings, state.tabIndex) : nothing}
    </div>
  </div>`;

const stepTemplate = (name: 'previous' | 'next', label: string, to: string | undefined, tabIndex: TabIndex) =>
  html`<button
    type="button"
    class="step ${name}"
    data-id=${controlId[name]}
    tabindex=${tabIndex(controlId[name])}
    aria-label=${label}
    aria-disabled=${String(!to)}
  >
    <svg viewBox="-12 -12 24 24" width="24" height="24"><path d="M-7 0H7M2-5L7 0 2 5" /></svg>
  </button>`;

/** The chosen event with previous and next. */
export const detailTemplate = (dated: DatedEvent, state: DetailState, strings: Strings): TemplateResult => {
  const {tabIndex, previous, next} = state;
  return html`<div class="detail" part="event" role=${tabIndex ? 'toolbar' : 'group'} aria-label=${strings.chosenEvent}>
    ${tabIndex ? stepTemplate('previous', strings.previousEvent, previous, tabIndex) : nothing}
    ${storyTemplate(dated, state, strings)}
    ${tabIndex ? stepTemplate('next', strings.nextEvent, next, tabIndex) : nothing}
  </div>`;
};
