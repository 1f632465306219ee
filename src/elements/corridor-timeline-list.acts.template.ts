import type {TemplateResult} from 'lit';
import {langOf} from '../dataset/lang-of.js';
import {sourceLine} from '../model/cite.js';
import {message} from '../model/message.js';
import type {AllStrings} from '../model/strings/en-later.js';
import {laneColours, type DatedEvent} from '../model/timeline-events.js';
import type {TimeGap} from '../model/timeline-gaps.js';
import type {LitTools} from './lit-tools.js';

export interface ListState {
  readonly chosen: string;
  /** Undefined where nobody can choose. */
  readonly tabIndex: ((id: string) => 0 | -1) | undefined;
  readonly strings: AllStrings;
}

function titleTemplate({html, nothing}: LitTools, event: DatedEvent['event'], {chosen, tabIndex}: ListState) {
  const {id, title} = event;
  const lang = langOf(event) ?? nothing;
  if (!tabIndex) return html`<p class="title" lang=${lang}>${title}</p>`;
  return html`<button
    type="button"
    class="title"
    data-id=${id}
    lang=${lang}
    tabindex=${tabIndex(id)}
    aria-pressed=${String(id === chosen)}
  >
    ${title}
  </button>`;
}

function itemTemplate(lit: LitTools, dated: DatedEvent, gap: TimeGap | undefined, state: ListState) {
  const {html, nothing} = lit;
  const {event, when, theme, lane, sources, date, shape} = dated;
  const {view, reported} = state.strings;
  const doubt = date.uncertain ? 'unsure' : '';
  return html`<li class="lane-${lane % laneColours} ${shape} ${doubt}" .style=${gap ? `--_gap:${gap.length}` : ''}>
    ${gap?.label ? html`<span class="gap" aria-hidden="true">${gap.label}</span>` : nothing}
    <p class="when"><span class="date">${when}</span> · ${theme}</p>
    ${titleTemplate(lit, event, state)}
    <p class="text" lang=${langOf(event) ?? nothing}>${event.text}</p>
    <p class="origin">
      <span class="tag">${event.kind === 'view' ? view : reported}</span>
      ${sources.map(sourceLine).join('; ')}
    </p>
  </li>`;
}

/** Events in words, in order; `first` is the number of the first one, from 0. With gaps, distances are true to time. */
export const listTemplate = (
  lit: LitTools,
  events: readonly DatedEvent[],
  first: number,
  gaps: readonly TimeGap[] | undefined,
  state: ListState,
): TemplateResult =>
  lit.html`<ol
    class=${gaps ? 'events proportional' : 'events'}
    start=${first + 1}
    aria-label=${state.strings.eventsInOrder}
  >
    ${events.map((dated, index) => itemTemplate(lit, dated, gaps?.[index], state))}
  </ol>`;

interface ListPart {
  readonly part: number;
  readonly from: number;
  readonly to: number;
  /** In pixels, while it is not there. */
  readonly height: number;
  readonly strings: AllStrings;
}

/** A part of a long list, with its own heading. */
export const partTemplate = (
  {html}: LitTools,
  {part, from, to, height, strings}: ListPart,
  list: TemplateResult | undefined,
): TemplateResult =>
  html`<div class="part" data-part=${part} .style=${list ? '' : `block-size:${height}px`}>
    <p class="origin">${message(strings.eventsPart, {from: from + 1, to}, strings.language)}</p>
    ${list}
  </div>`;

/** What a reader can take away. */
export function saveTemplate({html}: LitTools, ids: readonly string[], {tabIndex, strings}: ListState): TemplateResult {
  const names: Readonly<Record<string, string>> = {
    '@svg': strings.saveSvg,
    '@csv': strings.saveCsv,
    '@json': strings.saveJson,
    '@ics': strings.saveIcs,
  };
  return html`<div class="chips save" role="toolbar" aria-label=${strings.save}>
    ${ids.map((id) => html`<button type="button" data-id=${id} tabindex=${tabIndex?.(id) ?? 0}>${names[id] ?? id}</button>`)}
  </div>`;
}
