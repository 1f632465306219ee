import {html} from 'lit';
import {sourceLine} from '../model/cite.js';
import type {Setting} from './setting.js';
import type {StaticParts} from './static-parts.js';
import {storyOf} from './timeline.js';

/** Every event with its date in words and its source, in a list. */
export function staticTimeline(setting: Setting): StaticParts {
  const {strings} = setting;
  const {events, heading} = storyOf(setting);
  return {
    heading,
    picture: undefined,
    alt: '',
    body: html`<ul>
      ${events.map(
        ({event: {title, text, kind}, when, sources}) =>
          html`<li>
            <p>
              <strong>${when}: ${title}.</strong> ${text}
              <em>${kind === 'view' ? strings.view : strings.reported}: ${sources.map(sourceLine).join('; ')}</em>
            </p>
          </li>`,
      )}
    </ul>`,
    credit: '',
  };
}
