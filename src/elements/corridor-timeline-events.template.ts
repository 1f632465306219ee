import {html, nothing, svg, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {sourceLine, type CitedSource} from '../model/cite.js';
import type {EventDetail} from '../model/event-detail.js';
import type {Strings} from '../model/strings/en.js';
import {laneClass} from './corridor-timeline.template.js';

/** How the chosen event stands among the others, and how its controls are reached. */
export interface DetailState {
  /** "3 of 24". */
  readonly position: string;
  readonly headingLevel: number;
  /** Undefined where controls are left out. */
  readonly tabIndex: ((id: string) => 0 | -1) | undefined;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly showsSource: boolean;
}

const tagTemplate = (isView: boolean, strings: Strings) =>
  html`<span class="tag">${isView ? strings.view : strings.reported}</span>`;

const sourceTemplate = (source: CitedSource, tabIndex: DetailState['tabIndex']) =>
  source.href
    ? html`<a
          href=${source.href}
          data-id=${`source-${source.id}`}
          tabindex=${tabIndex?.(`source-${source.id}`) ?? nothing}
          >${source.name}</a
        >${source.locator && ` · ${source.locator}`}`
    : sourceLine(source);

const pin = html`<svg class="pin" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
  ${svg`<circle cx="6" cy="6" r="5" /><circle class="dot" cx="6" cy="6" r="2" />`}
</svg>`;

const chipTemplate = ({id, name}: EventDetail['about'][number], tabIndex: DetailState['tabIndex']) =>
  tabIndex
    ? html`<button type="button" class="chip" data-id=${id} tabindex=${tabIndex(id)}>${pin} ${name}</button>`
    : html`<span class="chip">${pin} ${name}</span>`;

const originTemplate = (
  {isView, sources}: EventDetail,
  tabIndex: DetailState['tabIndex'],
  strings: Strings,
  unseen: boolean,
) =>
  html`<p class="origin" part=${unseen ? nothing : 'source'}>
    ${tagTemplate(isView, strings)}
    ${sources.map((source, index) => html`${index ? '; ' : ''}${unseen ? sourceLine(source) : sourceTemplate(source, tabIndex)}`)}
  </p>`;

/** What a detail says. Of an unseen one only the room that it takes matters. */
const storyTemplate = (detail: EventDetail, state: DetailState, strings: Strings, unseen: boolean): TemplateResult => {
  const tabIndex = unseen ? undefined : state.tabIndex;
  return html`<div class=${classMap({story: true, unseen})} aria-hidden=${unseen ? 'true' : nothing}>
    <p class="when">
      <span class="date">${detail.when}</span> · ${detail.theme}<span class="position">${state.position}</span>
    </p>
    <div class="title" role=${unseen ? nothing : 'heading'} aria-level=${unseen ? nothing : state.headingLevel}>
      ${detail.title}
    </div>
    <p class="text">${detail.text}</p>
    <div class="footer">
      ${detail.about.length ? html`<div class="chips">${detail.about.map((one) => chipTemplate(one, tabIndex))}</div>` : nothing}
      ${state.showsSource ? originTemplate(detail, tabIndex, strings, unseen) : nothing}
    </div>
  </div>`;
};

const stepTemplate = (id: 'previous' | 'next', label: string, enabled: boolean, tabIndex: 0 | -1) =>
  html`<button
    type="button"
    class="step ${id}"
    data-id=${id}
    tabindex=${tabIndex}
    aria-label=${label}
    aria-disabled=${String(!enabled)}
  >
    <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true"><path d="M-7 0H7M2-5L7 0 2 5" /></svg>
  </button>`;

/** The chosen event with previous and next; `reserved` are the events that set how much room is kept for it. */
export const detailTemplate = (
  detail: EventDetail,
  reserved: readonly EventDetail[],
  state: DetailState,
  strings: Strings,
): TemplateResult =>
  html`<div class="detail" part="event" role=${state.tabIndex ? 'toolbar' : 'group'} aria-label=${strings.chosenEvent}>
    ${state.tabIndex ? stepTemplate('previous', strings.previousEvent, state.hasPrevious, state.tabIndex('previous')) : nothing}
    ${storyTemplate(detail, state, strings, false)} ${reserved.map((one) => storyTemplate(one, state, strings, true))}
    ${state.tabIndex ? stepTemplate('next', strings.nextEvent, state.hasNext, state.tabIndex('next')) : nothing}
  </div>`;

/** Every event in words, in order: the text alternative of the overview. With `tabIndex` the titles are buttons. */
export const listTemplate = (
  details: readonly EventDetail[],
  chosen: string,
  tabIndex: (id: string) => 0 | -1,
  strings: Strings,
): TemplateResult =>
  html`<ol class="events" aria-label=${strings.eventsInOrder}>
    ${details.map(
      ({id, when, theme, lane, title, text, isView, about, sources}) =>
        html`<li class=${laneClass(lane)}>
          <p class="when"><span class="date">${when}</span> · ${theme}</p>
          <p class="title">
            <button type="button" data-id=${id} tabindex=${tabIndex(id)} aria-pressed=${String(id === chosen)}>
              ${title}
            </button>
          </p>
          <p class="text">${text}</p>
          <p class="origin">
            ${tagTemplate(isView, strings)}
            ${sources.map(sourceLine).join('; ')}${about.length ? ` · ${about.map(({name}) => name).join(', ')}` : nothing}
          </p>
        </li>`,
    )}
  </ol>`;
