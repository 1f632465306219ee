import {html} from 'lit';
import {dateInWords} from '../model/date-in-words.js';
import {factScene} from '../model/fact-scene.js';
import {factsOf} from './fact-card.js';
import {mainRoute, mapDescription, tracksInWords} from './map.js';
import {serialise} from './serialise.js';
import type {Setting, Tag} from './setting.js';
import {storyOf} from './timeline.js';

function template(tag: Tag, setting: Setting) {
  const {lookup, lang, strings, get} = setting;
  if (tag === 'corridor-map') {
    const route = mainRoute(setting);
    return html`<p>${mapDescription(setting)} ${route ? tracksInWords(route, setting) : ''}</p>`;
  }
  if (tag === 'corridor-timeline')
    return html`<ul>
      ${storyOf(setting)
        .events.filter(({event}) => event.importance > 2)
        .map(({when, event}) => html`<li>${when}: ${event.title}</li>`)}
    </ul>`;
  const [fact] = factsOf(setting);
  return fact ? html`<p>${factScene(fact, lookup, get('variant'), lang, strings, dateInWords).sentence}</p>` : '';
}

/** What a frame or a page with the element alone is called: its heading, or the label of its fact. */
export function nameOf(tag: Tag, setting: Setting): string {
  const label = tag === 'corridor-fact-card' && factsOf(setting)[0]?.label;
  const heading = tag === 'corridor-timeline' && storyOf(setting).heading;
  return setting.get('heading') || label || heading || setting.lookup.dataset.title;
}

/** The essential words, for programs that know neither scripts nor shadow trees. */
export const fallback = (tag: Tag, setting: Setting): string => serialise(template(tag, setting), new Map()).trim();
