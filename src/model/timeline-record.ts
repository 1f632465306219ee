import {instant} from '../dataset/edtf.js';
import type {Lookup} from '../dataset/index.js';
import {sourceLine} from './cite.js';
import type {DatedEvent} from './timeline-events.js';

const two = (value: number) => String(value).padStart(2, '0');

/** The day of an instant as ISO writes it; empty where it is open or its year has not four digits. */
export function isoDay(time: number): string {
  if (time < instant(0) || time >= instant(10000)) return '';
  let year = Math.floor(time / (365.2425 * 864e5)) + 1969;
  while (instant(year + 1) <= time) year++;
  let month = 1;
  while (instant(year, month + 1) <= time) month++;
  const day = Math.floor((time - instant(year, month)) / 864e5) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** An event as somebody takes it away: ids replaced by names, the date as it is written, in words and in days. */
export function eventRecord(dated: DatedEvent, lookup: Lookup) {
  const {event, date, when, theme, sources} = dated;
  const names = (ids: readonly string[] = []) =>
    ids.map((id) => (lookup.places.get(id) ?? lookup.routes.get(id))?.properties.name ?? id);
  return {
    id: event.id,
    date: event.date,
    dateInWords: when,
    firstDay: isoDay(date.earliest),
    lastDay: isoDay(date.latest - 1),
    uncertain: date.uncertain,
    approximate: date.approximate,
    title: event.title,
    text: event.text,
    theme,
    importance: event.importance,
    kind: event.kind,
    places: names(event.places),
    routes: names(event.routes),
    sources: sources.map((source) => ({source: sourceLine(source), url: source.href})),
  };
}

export type EventRecord = ReturnType<typeof eventRecord>;
