import type {Lookup} from '../dataset/index.js';
import type {DatedEvent} from './timeline-events.js';

/** Ids of the events that a selected record is about: an event itself, those of a place, a route or a fact. */
export function eventsOf(id: string, lookup: Lookup): string[] {
  const about = lookup.facts.get(id)?.about ?? [id];
  const named = about.filter((one) => lookup.events.has(one));
  return named.length ? named : about.flatMap((one) => lookup.eventsAbout(one).map((event) => event.id));
}

/** What to show for a selection: what was shown if it is about it too, else the first event that is, else what was
 * shown; before anything is chosen the latest of the most important events. */
export function eventToShow(events: readonly DatedEvent[], related: ReadonlySet<string>, before: string): string {
  if (related.has(before) && events.some(({event}) => event.id === before)) return before;
  const most = events.reduce((least, {event}) => Math.max(least, event.importance), 0);
  const shown =
    events.find(({event}) => related.has(event.id)) ??
    events.find(({event}) => event.id === before) ??
    events.findLast(({event}) => event.importance === most);
  return shown?.event.id ?? '';
}

/** Ids of the events whose themes are not switched off, and of `shown` in any case. */
export const idsOn = (events: readonly DatedEvent[], off: ReadonlySet<string>, shown?: string): string[] =>
  events.filter(({event}) => event.id === shown || !off.has(event.theme)).map(({event}) => event.id);

/** The event that needs about as much room as any but `share` of them: 0 is the one that needs most. */
export function roomiest(events: readonly DatedEvent[], share: number): DatedEvent | undefined {
  const room = ({event: {text, title, places = [], routes = []}}: DatedEvent) =>
    text.length + title.length + 12 * (places.length + routes.length);
  return [...events].sort((a, b) => room(b) - room(a))[Math.floor((events.length - 1) * share)];
}
