import {readEdtf, type EdtfEnd, type EdtfPoint, type EdtfValue} from '../dataset/edtf.js';
import {formatEdtf} from '../dataset/format-edtf.js';
import type {CorridorEvent, Dataset, Lookup} from '../dataset/index.js';

/** An event with its date read. */
export interface DatedEvent {
  readonly event: CorridorEvent;
  readonly date: EdtfValue;
}

/** What of a dataset a timeline shows. An undefined limit is none. */
export interface TimelineRange {
  readonly from?: EdtfValue | undefined;
  readonly to?: EdtfValue | undefined;
  /** Ids of themes; undefined for all. */
  readonly themes?: readonly string[] | undefined;
}

/** By first instant, then by last. Two open ends are equal: their difference is not a number. */
export const inTime = (a: DatedEvent, b: DatedEvent): number =>
  a.date.earliest - b.date.earliest || a.date.latest - b.date.latest || 0;

/** Events within the range, in order of time. */
export function datedEvents(dataset: Dataset, {from, to, themes}: TimelineRange = {}): DatedEvent[] {
  return dataset.events
    .flatMap((event) => {
      const date = readEdtf(event.date);
      const fits =
        typeof date === 'object' &&
        (themes?.includes(event.theme) ?? true) &&
        date.latest > (from?.earliest ?? -Infinity) &&
        date.earliest < (to?.latest ?? Infinity);
      return fits ? [{event, date}] : [];
    })
    .sort(inTime);
}

/** Ids of the events that a selected record is about: an event itself, those of a place, a route or a fact. */
export function eventsOf(id: string, lookup: Lookup): string[] {
  if (lookup.events.has(id)) return [id];
  const about = lookup.facts.get(id)?.about;
  if (!about) return lookup.eventsAbout(id).map((event) => event.id);
  const named = about.filter((one) => lookup.events.has(one));
  return named.length ? named : about.flatMap((one) => lookup.eventsAbout(one).map((event) => event.id));
}

/** What to show before anything is chosen: the latest of the most important events. */
const openingEvent = (events: readonly DatedEvent[]): string =>
  events.reduce<DatedEvent | undefined>(
    (best, one) => (best && best.event.importance > one.event.importance ? best : one),
    undefined,
  )?.event.id ?? '';

/** What to show for a selection: what was shown before if it is about it too, else the first event that is. */
export function eventToShow(events: readonly DatedEvent[], related: ReadonlySet<string>, before: string): string {
  if (related.has(before)) return before;
  const first = events.find(({event}) => related.has(event.id)) ?? events.find(({event}) => event.id === before);
  return first?.event.id ?? openingEvent(events);
}

/** Ids of the events whose themes are not switched off. */
export const eventsOn = (events: readonly DatedEvent[], off: ReadonlySet<string>): string[] =>
  events.filter(({event}) => !off.has(event.theme)).map(({event}) => event.id);

/** The event before or after the shown one among those that are on, even where it is itself switched off. */
export function neighbour(
  events: readonly DatedEvent[],
  off: ReadonlySet<string>,
  shown: string,
  step: 1 | -1,
): string | undefined {
  const ids = events.filter(({event}) => event.id === shown || !off.has(event.theme)).map(({event}) => event.id);
  return ids[ids.indexOf(shown) + step];
}

/** The date in words, and in the source’s own where they say more. */
export function dateInWords({event, date}: DatedEvent, lang: string): string {
  const words = formatEdtf(date, lang);
  const {dateText = words} = event;
  return dateText.includes(words) ? dateText : `${words} (${dateText})`;
}

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

/** What a key has to explain: what occurs and nothing else. */
export function keyOf(events: readonly DatedEvent[]): KeyItem[] {
  const found = new Set<KeyItem>();
  for (const {date} of events) {
    found.add(shapeOf(date));
    if (softEnds(date)) found.add('soft');
    if (date.uncertain) found.add('unsure');
  }
  return (['dot', 'span', 'bar', 'soft', 'unsure'] as const).filter((item) => found.has(item));
}
