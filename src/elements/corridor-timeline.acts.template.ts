import type {TemplateResult} from 'lit';
import {sourceLine} from '../model/cite.js';
import type {Strings} from '../model/strings/en.js';
import {laneColours, type DatedEvent} from '../model/timeline-events.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import type {TimelineScene} from '../model/timeline-scene.js';
import type {LitTools} from './lit-tools.js';

/** Date and title of the mark under the pointer or the focus, on the side where there is more room. */
export function tipTemplate(
  {html}: LitTools,
  {left, right, top, bottom, dated}: TimelineMark,
  {width, height}: TimelineScene,
): TemplateResult {
  const [inline, across] = left + right < width ? ['start', left] : ['end', width - right];
  const [block, down] = top > height / 2 ? ['end', height - top] : ['start', bottom];
  const place = `inset-inline-${inline}:${Math.max(0, across - 8)}px;inset-block-${block}:${down + 8}px`;
  return html`<div class="tip" aria-hidden="true" .style=${place}>
    <span class="date">${dated.when}</span> ${dated.event.title}
  </div>`;
}

/** Every event in words, in order: the text alternative of the overview. Their titles choose them. */
export const listTemplate = (
  {html}: LitTools,
  events: readonly DatedEvent[],
  chosen: string,
  tabIndex: (id: string) => 0 | -1,
  strings: Strings,
): TemplateResult =>
  html`<ol class="events" aria-label=${strings.eventsInOrder}>
    ${events.map(({event, when, theme, lane, sources}) => {
      const {id, title, text, kind} = event;
      return html`<li class="lane-${lane % laneColours}">
        <p class="when"><span class="date">${when}</span> · ${theme}</p>
        <button
          type="button"
          class="title"
          data-id=${id}
          tabindex=${tabIndex(id)}
          aria-pressed=${String(id === chosen)}
        >
          ${title}
        </button>
        <p class="text">${text}</p>
        <p class="origin">
          <span class="tag">${kind === 'view' ? strings.view : strings.reported}</span>
          ${sources.map(sourceLine).join('; ')}
        </p>
      </li>`;
    })}
  </ol>`;
