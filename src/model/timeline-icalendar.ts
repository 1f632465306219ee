import {instant} from '../dataset/edtf.js';
import type {Dataset} from '../dataset/index.js';
import {isoDay, type EventRecord} from './timeline-record.js';

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** No line is longer than 75 bytes; a longer one goes on after a space. */
function folded(line: string): string {
  const bytes = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  };
  let [text, length] = ['', 0];
  for (const character of line) {
    if (length + bytes(character) > 75) [text, length] = [`${text}\r\n `, 1];
    text += character;
    length += bytes(character);
  }
  return text;
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const [year = 0, month, date = 1] = day.split('-').map(Number);
  return isoDay(instant(year, month, date + 1));
}

/** Days without a time of day. What is vague says so in its title, and is tentative. */
function eventLines(record: EventRecord, {id, updated}: Dataset): string[] {
  const {title, text, dateInWords, firstDay, lastDay, theme, places, sources, uncertain, approximate} = record;
  const start = firstDay || lastDay;
  const next = dayAfter(lastDay || start);
  if (!start) return [];
  const isSharp = firstDay === lastDay && !uncertain && !approximate;
  const address = sources.find(({url}) => url)?.url;
  return [
    'BEGIN:VEVENT',
    `UID:${record.id}@${id}`,
    `DTSTAMP:${compact(updated)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    ...(next ? [`DTEND;VALUE=DATE:${compact(next)}`] : []),
    `SUMMARY:${escaped(isSharp ? title : `${title} · ${dateInWords}`)}`,
    `DESCRIPTION:${escaped([dateInWords, text, ...sources.map(({source}) => source)].join('\n'))}`,
    `CATEGORIES:${escaped(theme)}`,
    ...(places.length ? [`LOCATION:${escaped(places.join(', '))}`] : []),
    ...(address ? [`URL:${address}`] : []),
    `STATUS:${uncertain || approximate ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar after RFC 5545; years that it cannot write, before 0 and after 9999, are left out. */
export function eventsICalendar(records: readonly EventRecord[], dataset: Dataset): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//corridor-elements//timeline//EN',
    `NAME:${escaped(dataset.title)}`,
    `X-WR-CALNAME:${escaped(dataset.title)}`,
    ...records.flatMap((record) => eventLines(record, dataset)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
