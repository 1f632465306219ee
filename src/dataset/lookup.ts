import type {CorridorEvent, Dataset, Fact, Place, Route, Source} from './records.js';

/** What a reader can choose. */
export type Kind = 'place' | 'route' | 'event' | 'fact';

/** Records by id, and what is about what. */
export interface Lookup {
  readonly dataset: Dataset;
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly events: ReadonlyMap<string, CorridorEvent>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Which kind of record an id names; undefined where it names none. */
  kindOf(id: string): Kind | undefined;
  /** Events at a place or on a route, in dataset order. */
  eventsAbout(id: string): CorridorEvent[];
  /** Facts about a place, route or event, in dataset order. */
  factsAbout(id: string): Fact[];
  /** The places of a route in order, with its first stop first. */
  stopsOf(route: Route): Place[];
}

const byId = <T extends {id: string}>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export function createLookup(dataset: Dataset): Lookup {
  const places = byId(dataset.places.features);
  const routes = byId(dataset.routes.features);
  const events = byId(dataset.events);
  const facts = byId(dataset.facts);
  const kinds: [Kind, ReadonlyMap<string, unknown>][] = [
    ['place', places],
    ['route', routes],
    ['event', events],
    ['fact', facts],
  ];
  return {
    dataset,
    places,
    routes,
    events,
    facts,
    sources: byId(dataset.sources),
    kindOf: (id) => kinds.find(([, records]) => records.has(id))?.[0],
    eventsAbout: (id) => dataset.events.filter(({places, routes}) => [places, routes].some((ids) => ids?.includes(id))),
    factsAbout: (id) => dataset.facts.filter((fact) => fact.about?.includes(id)),
    stopsOf: (route) =>
      route.properties.stops.flatMap((stop) => {
        const place = places.get(stop.place);
        return place ? [place] : [];
      }),
  };
}
