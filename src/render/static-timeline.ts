import {html} from 'lit';
import {sourceLine, type CitedSource} from '../model/cite.js';
import {keyInWords} from '../model/timeline-story.js';
import type {Setting} from './setting.js';
import type {StaticParts} from './static-parts.js';
import {timelineInWords, timelineSvg} from './static-timeline-svg.js';
import {storyOf} from './timeline.js';

const sourceTemplate = (source: CitedSource, index: number) =>
  html`${index ? '; ' : ''}${source.href ? html`<a href=${source.href}>${sourceLine(source)}</a>` : sourceLine(source)}`;

/** The overview, and every event with its date in words and its source, in a list. */
export function staticTimeline(setting: Setting, width: number): StaticParts {
  const {strings, get} = setting;
  const story = storyOf(setting);
  const {events, heading} = story;
  const isDrawn = events.length > 0 && get('layout') !== 'list';
  return {
    heading,
    picture: isDrawn ? () => timelineSvg(story, setting, width) : undefined,
    alt: timelineInWords(story, setting),
    body: html`${isDrawn ? html`<p>${keyInWords(events, strings)}</p>` : ''}
      <ul>
        ${events.map(
          ({event: {title, text, kind}, when, sources}) =>
            html`<li>
              <p>
                <strong>${when}: ${title}.</strong> ${text}
                <em>${kind === 'view' ? strings.view : strings.reported}: ${sources.map(sourceTemplate)}</em>
              </p>
            </li>`,
        )}
      </ul>`,
    credit: '',
  };
}
