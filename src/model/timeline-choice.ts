import type {Lookup} from '../dataset/index.js';
import type {DatedEvent} from './timeline-events.js';

/** Ids of the events that a selected record is about: an event itself, those of a place, a route or a fact. */
export function eventsOf(id: string, lookup: Lookup): string[] {
  const about = lookup.facts.get(id)?.about ?? [id];
  const named = about.filter((one) => lookup.events.has(one));
  return named.length ? named : about.flatMap((one) => lookup.eventsAbout(one).map((event) => event.id));
}

/**
 * What to show for a selection: what was shown if it is about it too, else the first event that is, else what was
 * shown; before anything is chosen the latest of the most important events. One that is not `isOn` only if it must be.
 */
export function eventToShow(
  events: readonly DatedEvent[],
  isOn: (dated: DatedEvent) => boolean,
  related: ReadonlySet<string>,
  before: string,
): DatedEvent | undefined {
  const on = events.filter(isOn);
  const most = on.reduce((least, {event}) => Math.max(least, event.importance), 0);
  const about = ({event}: DatedEvent) => related.has(event.id);
  return (
    on.find((dated) => dated.event.id === before && about(dated)) ??
    on.find(about) ??
    events.find(about) ??
    events.find(({event}) => event.id === before) ??
    on.findLast(({event}) => event.importance === most)
  );
}
