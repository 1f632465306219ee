import type {TemplateResult} from 'lit';
import {message} from '../model/message.js';
import type {Strings} from '../model/strings/strings.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import type {TimelineScene} from '../model/timeline-scene.js';
import type {LitTools} from './lit-tools.js';

/** Date and title of the mark under the pointer or the focus, on the side where there is more room. */
export function tipTemplate(
  {html}: LitTools,
  {left, right, top, bottom, dated, members}: TimelineMark,
  {width, height}: TimelineScene,
  strings: Strings,
): TemplateResult {
  const [inline, across] = left + right < width ? ['start', left] : ['end', width - right];
  const [block, down] = top > height / 2 ? ['end', height - top] : ['start', bottom];
  const place = `inset-inline-${inline}:${Math.max(0, across - 8)}px;inset-block-${block}:${down + 8}px`;
  const [first] = members;
  const cluster = {count: members.length, from: first?.when ?? '', to: members.at(-1)?.when ?? '', theme: dated.theme};
  return html`<div class="tip" aria-hidden="true" .style=${place}>
    ${
      members.length > 1
        ? message(strings.eventCluster, cluster, strings.language)
        : html`<span class="date">${dated.when}</span> ${dated.event.title}`
    }
  </div>`;
}
