import type {Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {message} from '../model/message.js';
import {textWidth} from '../model/text-width.js';
import {eventsCsv} from '../model/timeline-csv.js';
import type {DatedEvent} from '../model/timeline-events.js';
import {eventsICalendar} from '../model/timeline-icalendar.js';
import {eventRecord} from '../model/timeline-record.js';
import {standaloneSvg} from './export-svg.js';

export type TimelineFormat = 'svg' | 'csv' | 'json' | 'ics';

const types: Readonly<Record<TimelineFormat, string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
};

/** As many sources as one line holds. */
function credit(events: readonly DatedEvent[], width: number, {strings}: LanguageController): string {
  const names = [...new Set(events.flatMap(({sources}) => sources.map(({name}) => name)))];
  let count = names.length;
  const line = () => {
    const more = count < names.length ? [message(strings.andMore, {count: names.length - count})] : [];
    return message(strings.source, {source: [...names.slice(0, count), ...more].join('; ')});
  };
  while (count > 1 && textWidth(line(), 11) > width) count--;
  return line();
}

function picture(
  events: readonly DatedEvent[],
  {dataset}: Lookup,
  language: LanguageController,
  root: ParentNode,
): string {
  const svg = root.querySelector<SVGSVGElement>('svg.scene');
  const labels = root.querySelector('.labels');
  if (!svg || !labels) throw new Error('there is no overview to draw: a list has none');
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  return standaloneSvg({
    parts: [{svg, x: 0, y: 0, isFramed: false}],
    width,
    height,
    ground: getComputedStyle(labels).stroke,
    lang: language.strings.language,
    dir: language.dir,
    title: dataset.title,
    description: language.strings.timelineLabel,
    credit: credit(events, width, language),
  });
}

/** The events, or the picture of them as it is now, as the text of a file. */
export function exported(
  format: TimelineFormat,
  events: readonly DatedEvent[],
  lookup: Lookup,
  language: LanguageController,
  root: ParentNode,
): string {
  if (format === 'svg') return picture(events, lookup, language, root);
  const {dataset} = lookup;
  const records = events.map((dated) => eventRecord(dated, lookup));
  if (format === 'csv') return eventsCsv(records);
  if (format === 'ics') return eventsICalendar(records, dataset);
  const {id, title, updated, license} = dataset;
  return `${JSON.stringify({dataset: {id, title, updated, license}, events: records}, null, 2)}\n`;
}

/** Hands a text to the reader as a file. A table begins with a mark by which spreadsheets know its encoding. */
export function save(text: string, format: TimelineFormat, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([format === 'csv' ? `\ufeff${text}` : text], {type: types[format]}));
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
