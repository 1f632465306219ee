import {inside} from './known-part.js';
import {linkBroken, type References} from './link-broken.js';
import {linkRoute} from './link-route.js';
import {linkValue} from './link-value.js';
import type {Ids, Links, Placed} from './links.js';
import type {BBox, CorridorEvent, Fact, Place, Route, Source} from './records.js';
import {checkWindow, withoutSwapped} from './swapped-coordinates.js';

export interface PlacedRecords {
  readonly sources: readonly Placed<Source>[];
  readonly places: readonly Placed<Place>[];
  readonly routes: readonly Placed<Route>[];
  readonly events: readonly Placed<CorridorEvent>[];
  readonly facts: readonly Placed<Fact>[];
}

/** What remains of each record once its references are followed; those that are left out are missing here. */
function keep<T>(placed: ReadonlyMap<string, Placed<T>>, links: Links, link: (each: Placed<T>) => T | undefined) {
  const kept = new Map<string, T>();
  for (const [id, each] of placed) {
    const record = link(each);
    if (record) kept.set(id, record);
    else links.report.leftOut.add(id);
  }
  return kept;
}

const linkPlace =
  (links: Links, sources: Ids) =>
  ({record, at}: Placed<Place>) => {
    const kept = links.sourced(record.properties.sources, sources, inside(at, 'properties', 'sources'));
    return kept && {...record, properties: {...record.properties, sources: kept}};
  };

const linkEvent =
  (links: Links, sources: Ids, places: Ids, routes: Ids, themes: Ids | undefined) =>
  ({record, at}: Placed<CorridorEvent>) => {
    const kept = links.sourced(record.sources, sources, inside(at, 'sources'));
    const hasLane = !themes || links.exists(record.theme, themes, 'theme', inside(at, 'theme'));
    const linked = {
      ...record,
      ...(record.places && {places: links.existing(record.places, places, 'place', inside(at, 'places'))}),
      ...(record.routes && {routes: links.existing(record.routes, routes, 'route', inside(at, 'routes'))}),
    };
    return kept && hasLane ? {...linked, sources: kept} : undefined;
  };

const linkFact =
  (links: Links, sources: Ids, subjects: Ids, language: string | undefined) =>
  ({record, at}: Placed<Fact>) => {
    const kept = links.sourced(record.sources, sources, inside(at, 'sources'));
    const about = links.existing(record.about, subjects, 'place, route or event', inside(at, 'about'));
    const value = linkValue(record.value, language, inside(at, 'value'), links.report);
    const replaces = record.replaces && {
      ...record.replaces,
      value: linkValue(record.replaces.value, language, inside(at, 'replaces', 'value'), links.report),
    };
    return kept && {...record, value, ...(replaces && {replaces}), ...(about && {about}), sources: kept};
  };

/**
 * The records with every id that they name followed: a reference that leads nowhere is dropped from its record, and a
 * record that cannot do without it is left out.
 * @param themes Of the head; undefined where it has none, so that the events need not be blamed for it.
 * @param language Of the head; undefined where it has none.
 */
export function linkRecords(
  records: PlacedRecords,
  themes: Ids | undefined,
  bbox: BBox | undefined,
  language: string | undefined,
  links: Links,
) {
  const sources = links.unique(records.sources);
  const placedPlaces = links.unique(records.places);
  const placedRoutes = links.unique(records.routes, placedPlaces);
  const placedEvents = links.unique(records.events, placedPlaces, placedRoutes);
  const placedFacts = links.unique(records.facts, placedPlaces, placedRoutes, placedEvents);

  const rightPlaces = withoutSwapped(placedPlaces, placedRoutes, bbox, links.report);
  const places = keep(rightPlaces, links, linkPlace(links, sources));
  checkWindow([...places.values()], bbox, links.report);
  const routes = keep(placedRoutes, links, (route) => linkRoute(route, places, sources, links));
  const events = keep(placedEvents, links, linkEvent(links, sources, places, routes, themes));
  const subjects = new Map<string, unknown>([...places, ...routes, ...events]);
  const facts = keep(placedFacts, links, linkFact(links, sources, subjects, language));
  const references: References = {
    sources: [sources, 'source'],
    places: [places, 'place'],
    routes: [routes, 'route'],
    about: [subjects, 'place, route or event'],
  };
  linkBroken(links.report.broken, references, links);
  return {
    sources: [...sources.values()].map(({record}) => record),
    places: [...places.values()],
    routes: [...routes.values()],
    events: [...events.values()],
    facts: [...facts.values()],
  };
}
