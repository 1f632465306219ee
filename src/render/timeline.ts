import {css, html, nothing, type TemplateResult} from 'lit';
import {readEdtf, type EdtfValue} from '../dataset/edtf.js';
import {actsStyles} from '../elements/corridor-timeline.acts.styles.js';
import {eventStyles} from '../elements/corridor-timeline-events.styles.js';
import {detailTemplate} from '../elements/corridor-timeline-events.template.js';
import {saveControls} from '../elements/corridor-timeline-list.acts.js';
import {listTemplate, saveTemplate} from '../elements/corridor-timeline-list.acts.template.js';
import {laneTokens} from '../elements/lane-tokens.styles.js';
import {overviewStyles} from '../elements/corridor-timeline.styles.js';
import {overviewTemplate} from '../elements/corridor-timeline.template.js';
import {litTools} from '../elements/lit-tools.js';
import {eventsOf, eventToShow} from '../model/timeline-choice.js';
import {gather} from '../model/timeline-clusters.js';
import {datedEvents, isWithin, type DatedEvent, type TimelineRange} from '../model/timeline-events.js';
import {message} from '../model/message.js';
import {allStrings} from '../model/strings/en-later.js';
import {timeGaps} from '../model/timeline-gaps.js';
import {timelinePlan, type TimelinePlan} from '../model/timeline-plan.js';
import {timelineScene} from '../model/timeline-scene.js';
import {headingOf, keyInWords} from '../model/timeline-story.js';
import type {Picture} from './picture.js';
import type {Setting} from './setting.js';
import {widthRules} from './widths.js';

const em = 16;

const stillStyles = css`
  .scene {
    inline-size: 100%;
    block-size: 100%;
  }
`;

/** About what the element leaves to its overview beside heading and chosen event, which need more lines when narrow. */
const overviewHeight = (width: number): number =>
  Math.round(
    Math.max(42 * em, 69 * em - 0.8 * width, 0.588 * width) -
      (width < 480 ? 592 - 0.4 * width : Math.max(314, 519 - 0.29 * width)),
  );

const dateOf = (text: string): EdtfValue | undefined => {
  const date = text ? readEdtf(text) : undefined;
  return typeof date === 'object' ? date : undefined;
};

function rangeOf({lookup, get, list}: Setting): TimelineRange {
  const known = list('themes').filter((id) => lookup.dataset.themes.some((theme) => theme.id === id));
  return {from: dateOf(get('from')), to: dateOf(get('to')), themes: known.length ? known : undefined};
}

/** What a timeline tells, in order of time, and which event it tells in full. */
export interface Story {
  readonly events: readonly DatedEvent[];
  readonly related: ReadonlySet<string>;
  readonly chosen: DatedEvent | undefined;
  readonly heading: string;
}

export function storyOf(setting: Setting): Story {
  const {lookup, lang, strings, get} = setting;
  const all = datedEvents(lookup, lang, strings.dates);
  const range = rangeOf(setting);
  const events = all.filter((dated) => isWithin(dated, range));
  const related = new Set(eventsOf(get('selected'), lookup));
  return {
    events,
    related,
    chosen: eventToShow(all, (dated) => events.includes(dated), related, ''),
    heading: headingOf(events, lookup.dataset.title, strings, range),
  };
}

export const themesOf = (events: readonly DatedEvent[], {lookup}: Setting) =>
  lookup.dataset.themes.filter(({id}) => events.some(({event}) => event.theme === id));

/** What stands where from side to side in an overview of that width, in pixels. */
export const planFor = (events: readonly DatedEvent[], setting: Setting, width: number): TimelinePlan =>
  timelinePlan(themesOf(events, setting), events, {width, em, lang: setting.lang, gather, ...rangeOf(setting)});

function overview(story: Story, setting: Setting, width: number, i: number): TemplateResult {
  const {dir, strings} = setting;
  const {events, related, chosen} = story;
  const plan = planFor(events, setting, width);
  const id = chosen?.event.id ?? '';
  const scene = timelineScene(plan, Math.max(plan.leastHeight, overviewHeight(width)), new Set(), id);
  const noStop = () => -1 as const;
  const state = {
    chosen: id,
    related,
    tabIndex: noStop,
    laneTabIndex: setting.hides('controls') ? undefined : noStop,
    rtl: dir === 'rtl',
  };
  return html`<div class="overview at-${i}" role="img" aria-label=${strings.timelineLabel}>
    <svg aria-hidden="true" width="1" height=${plan.leastHeight}></svg>
    ${overviewTemplate(scene, state, strings)}
  </div>`;
}

/** Of a list alone, distances are true to time. */
function listOf({events}: Story, {strings, lang, hides}: Setting, isProportional: boolean): TemplateResult {
  const state = {chosen: '', tabIndex: undefined, strings: allStrings(strings)};
  const gaps = isProportional ? timeGaps(events, lang) : undefined;
  return html`<div class="list">
    ${hides('controls') ? nothing : saveTemplate(litTools, saveControls, state)}
    ${listTemplate(litTools, events, 0, gaps, state)}
  </div>`;
}

function detail(dated: DatedEvent, events: readonly DatedEvent[], setting: Setting): TemplateResult {
  const {strings, headingLevel, hides} = setting;
  const index = events.indexOf(dated);
  const state = {
    position:
      index < 0
        ? strings.leftOut
        : message(strings.eventPosition, {number: index + 1, total: events.length}, strings.language),
    headingLevel: Math.min(6, headingLevel + 1),
    tabIndex: hides('controls') ? undefined : () => 0 as const,
    previous: events[index - 1]?.event.id,
    next: events[index + 1]?.event.id,
    showsSource: !hides('source'),
  };
  return detailTemplate(dated, state, strings);
}

function everything(story: Story, setting: Setting, widths: readonly number[]): TemplateResult {
  const {hides, get, strings} = setting;
  const {events, chosen} = story;
  if (!chosen) return html`<p>${strings.noEvents}</p>`;
  if (get('layout') === 'list') return listOf(story, setting, true);
  const isExplained = (!get('heading') && !hides('heading')) || hides('legend');
  return html`${widths.map((width, i) => overview(story, setting, width, i))}
  ${hides('controls') ? nothing : html`<div class="zoom"></div>`}
  ${isExplained ? nothing : html`<p class="description" part="legend">${keyInWords(events, strings)}</p>`}
  ${detail(chosen, events, setting)}
  ${
    hides('list')
      ? nothing
      : html`<details>
          <summary>${message(strings.allEvents, {count: events.length}, strings.language)}</summary>
          ${listOf(story, setting, false)}
        </details>`
  }`;
}

/** The timeline with everything that stands below its heading, complete without script. */
export function timelinePicture(setting: Setting, widths: readonly number[]): Picture {
  const story = storyOf(setting);
  return {
    heading: story.heading,
    description: keyInWords(story.events, setting.strings),
    styles: [laneTokens, overviewStyles, eventStyles, actsStyles(litTools), stillStyles, widthRules(widths)],
    content: html`<div class="timeline">${everything(story, setting, widths)}</div>`,
  };
}
