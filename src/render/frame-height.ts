import {placeOf} from '../elements/reserved-size.js';
import {textWidth} from '../model/text-width.js';
import type {DatedEvent} from '../model/timeline-events.js';
import {keyInWords} from '../model/timeline-story.js';
import {render, type RenderOptions} from './render.js';
import {settingOf, type Attributes, type Setting, type Tag} from './setting.js';
import {planFor, storyOf, type Story} from './timeline.js';
import builtIn from '../generated/belarus-china.js';

const em = 16;
const phone = 320;
const desk = 768;
/** Letters are seldom as wide as `textWidth` takes care of. */
const lines = (text: string, size: number, width: number, bold = false): number =>
  Math.ceil((textWidth(text, size, bold) * 0.95) / width);

/** Rows of the places that an event is about, as the styles of the element lay them out. */
function chipRows({about}: DatedEvent, width: number): number {
  let [rows, left] = [about.length ? 1 : 0, width];
  for (const {name} of about) {
    const chip = textWidth(name, 14) * 0.95 + 3.2 * 14;
    if (chip > left && left < width) [rows, left] = [rows + 1, width];
    left -= chip + 6.4;
  }
  return rows;
}

/** Pixels that the chosen event takes in a timeline of that width, by its styles. */
function storyHeight(dated: DatedEvent, width: number, {strings}: Setting): number {
  const {event, when, theme, sources} = dated;
  const isNarrow = width < 30 * em;
  const inner = isNarrow ? width : width - 2 * (44 + em);
  const origin = sources.map(({name, locator}) => `${name} · ${locator}`).join('; ') + strings.reported + 'mm';
  return Math.max(
    (isNarrow ? 14 : 9.5) * em,
    (isNarrow ? 50 : 0) +
      lines(`${when} · ${theme}`, 13, inner) * 19 +
      lines(event.title, 1.3 * em, inner, true) * 26 +
      lines(event.text, em, Math.min(inner, 42 * em)) * 23.2 +
      chipRows(dated, inner) * 50.4 +
      lines(origin, 13, inner) * 19 +
      19,
  );
}

/** Heading, controls and what else stands around overview and event. */
const around = 138;

function timelineHeight(story: Story, setting: Setting, width: number): number {
  const key = lines(keyInWords(story.events, setting.strings), 15, width) * 21.8;
  const least = planFor(story.events, setting, width).leastHeight;
  const chosen = story.chosen ? storyHeight(story.chosen, width, setting) : 0;
  // For what was estimated too low, which happens in narrow columns.
  const spare = width < 30 * em ? 50 : 30;
  return Math.round(least + around + key + chosen + spare);
}

/** In a narrow column a long event makes a timeline higher than its place: a straight line lies above what it needs. */
function timelineFrame(place: string, setting: Setting): string {
  const story = storyOf(setting);
  const [high, low] = [phone, desk].map((width) => timelineHeight(story, setting, width)) as [number, number];
  const slope = (high - low) / (desk - phone);
  const round = (value: number) => Number(value.toFixed(1));
  return `max(${place},${round(high + slope * phone)}px - ${round(slope * 100)}cqi)`;
}

/** Pixels that each bar of a card needs beside its place. */
const perBar = 7;

function cardFrame(place: string, html: string): string {
  const bars = html.includes('class="bars beside"') ? 0 : perBar * (html.match(/class="track"/g)?.length ?? 0);
  const steps = html.includes('class="steps"') ? 24 : 0;
  return bars + steps ? `calc(${place} + ${bars + steps}px)` : place;
}

/** How high a frame has to be before anything of it is loaded, in CSS: by its width, with the rule of the element in it. */
export function frameHeight(tag: Tag, attributes: Attributes, options: RenderOptions): string {
  const place = placeOf(tag, '16px');
  if (tag === 'corridor-timeline')
    return timelineFrame(place, settingOf(tag, attributes, options.dataset ?? builtIn, options.lang));
  return tag === 'corridor-map' ? place : cardFrame(place, render(tag, attributes, options));
}
