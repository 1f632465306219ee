import {readEdtf, type EdtfEnd, type EdtfPoint, type EdtfValue} from '../dataset/edtf.js';
import {formatEdtf} from '../dataset/format-edtf.js';
import type {CorridorEvent, Lookup} from '../dataset/index.js';
import {citedSources, type CitedSource} from './cite.js';

/** An event as a timeline tells it. */
export interface DatedEvent {
  readonly event: CorridorEvent;
  readonly date: EdtfValue;
  /** The date in words. */
  readonly when: string;
  /** Name of its theme. */
  readonly theme: string;
  /** Number of that theme in the dataset, from 0. */
  readonly lane: number;
  /** Places and routes that it names. */
  readonly about: readonly {readonly id: string; readonly name: string}[];
  readonly sources: readonly CitedSource[];
}

/** What of a dataset a timeline shows. An undefined limit is none. */
export interface TimelineRange {
  readonly from?: EdtfValue | undefined;
  readonly to?: EdtfValue | undefined;
  /** Ids of themes; undefined for all. */
  readonly themes?: readonly string[] | undefined;
}

/** Lanes have this many colours; the next one begins again with the first. */
export const laneColours = 6;

/** By first instant, then by last. Two open ends are equal: their difference is not a number. */
export const inTime = (a: DatedEvent, b: DatedEvent): number =>
  a.date.earliest - b.date.earliest || a.date.latest - b.date.latest || 0;

/** Events within the range, in order of time. */
export const datedEvents = (lookup: Lookup, {from, to, themes}: TimelineRange, lang: string): DatedEvent[] =>
  lookup.dataset.events
    .flatMap((event) => {
      const date = readEdtf(event.date);
      return typeof date === 'object' &&
        (themes?.includes(event.theme) ?? true) &&
        date.latest > (from?.earliest ?? -Infinity) &&
        date.earliest < (to?.latest ?? Infinity)
        ? [datedEvent(event, date, lookup, lang)]
        : [];
    })
    .sort(inTime);

function datedEvent(event: CorridorEvent, date: EdtfValue, lookup: Lookup, lang: string): DatedEvent {
  const {themes} = lookup.dataset;
  const lane = themes.findIndex(({id}) => id === event.theme);
  const about = [...(event.places ?? []), ...(event.routes ?? [])].flatMap((id) => {
    const record = lookup.places.get(id) ?? lookup.routes.get(id);
    return record ? [{id, name: record.properties.name}] : [];
  });
  const sources = citedSources(event.sources, lookup.sources);
  return {event, date, when: dateInWords(event, date, lang), theme: themes[lane]?.name ?? '', lane, about, sources};
}

/** The date in words, and in the source’s own where they say more. */
function dateInWords({dateText}: CorridorEvent, date: EdtfValue, lang: string): string {
  const words = formatEdtf(date, lang);
  return dateText ? (dateText.includes(words) ? dateText : `${words} (${dateText})`) : words;
}

/** Ids of the events that a selected record is about: an event itself, those of a place, a route or a fact. */
export function eventsOf(id: string, lookup: Lookup): string[] {
  const about = lookup.facts.get(id)?.about ?? [id];
  const named = about.filter((one) => lookup.events.has(one));
  return named.length ? named : about.flatMap((one) => lookup.eventsAbout(one).map((event) => event.id));
}

/** What to show for a selection: what was shown if it is about it too, else the first event that is, else what was
 * shown; before anything is chosen the latest of the most important events. */
export function eventToShow(events: readonly DatedEvent[], related: ReadonlySet<string>, before: string): string {
  const ids = events.map(({event}) => event.id);
  if (ids.includes(before) && related.has(before)) return before;
  const most = Math.max(...events.map(({event}) => event.importance));
  return (
    ids.find((id) => related.has(id)) ??
    ids.find((id) => id === before) ??
    events.findLast(({event}) => event.importance === most)?.event.id ??
    ''
  );
}

/** Ids of the events whose themes are not switched off, and of `shown` in any case. */
export const idsOn = (events: readonly DatedEvent[], off: ReadonlySet<string>, shown?: string): string[] =>
  events.filter(({event}) => event.id === shown || !off.has(event.theme)).map(({event}) => event.id);

const isDay = ({precision}: EdtfPoint) => precision === 'day' || precision === 'minute' || precision === 'second';

/** `dot`: known to the day. `span`: some time within it. `bar`: it lasted so long. */
export type MarkShape = 'dot' | 'span' | 'bar';

export const shapeOf = ({interval, start, approximate}: EdtfValue): MarkShape =>
  interval ? 'bar' : typeof start === 'object' && isDay(start) && !approximate ? 'dot' : 'span';

export type SoftEnds = '' | 'start' | 'end' | 'both';

const isSoft = (end: EdtfEnd) => typeof end === 'string' || end.approximate;

/** Which ends the source leaves open, unknown or about right. */
export function softEnds({start, end}: EdtfValue): SoftEnds {
  if (isSoft(start)) return isSoft(end) ? 'both' : 'start';
  return isSoft(end) ? 'end' : '';
}

export type KeyItem = MarkShape | 'soft' | 'unsure';

/** What has to be explained: what occurs and nothing else. */
export const keyOf = (events: readonly DatedEvent[]): KeyItem[] => {
  const occurs = (item: KeyItem) =>
    events.some(({date}) =>
      item === 'soft' ? softEnds(date) : item === 'unsure' ? date.uncertain : shapeOf(date) === item,
    );
  return (['dot', 'span', 'bar', 'soft', 'unsure'] as const).filter(occurs);
};

/** The `count` events with the longest texts. */
export const longest = (events: readonly DatedEvent[], count: number): DatedEvent[] =>
  [...events].sort((a, b) => b.event.text.length - a.event.text.length).slice(0, count);
