import {inside} from './known-part.js';
import type {Placed} from './links.js';
import type {Report} from './report.js';
import type {BBox, Place, Position, Route} from './records.js';

/** How much nearer to its country a place must come, in degrees, before its coordinates count as swapped. */
const CLEARLY_NEARER = 10;
/** Fewer places of a country do not show where it is. */
const ENOUGH_PLACES = 3;

export const vertexKey = ([longitude, latitude]: Position) => `${longitude},${latitude}`;
const swap = ([longitude, latitude]: Position): Position => [latitude, longitude];
const contains = ([west, south, east, north]: BBox, [longitude, latitude]: Position) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;
const distance = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A map that holds none of its places, most often because latitudes come first in its window. */
export function checkWindow(places: readonly Place[], bbox: BBox | undefined, report: Report): void {
  if (!bbox || !places.length || places.some(({geometry}) => contains(bbox, geometry.coordinates))) return;
  report.add({
    code: 'places-off-map',
    path: '/map/bbox',
    found: `[${bbox.join(', ')}], where none of the places is`,
    expected: '[west, south, east, north] in degrees',
    fix: 'Check it: longitude comes first.',
  });
}

/** The middle of each country, as its places show it; one place in the wrong does not move a median far. */
function countryMiddles(places: Iterable<Placed<Place>>): ReadonlyMap<string, Position> {
  const byCountry = new Map<string, Position[]>();
  for (const {record} of places) {
    const positions = byCountry.get(record.properties.country);
    if (positions) positions.push(record.geometry.coordinates);
    else byCountry.set(record.properties.country, [record.geometry.coordinates]);
  }
  const middles = new Map<string, Position>();
  for (const [country, positions] of byCountry)
    if (positions.length >= ENOUGH_PLACES)
      middles.set(country, [median(positions.map(([x]) => x)), median(positions.map(([, y]) => y))]);
  return middles;
}

/**
 * The places without those whose longitude and latitude have surely changed places, which are reported: a line passes
 * through the swapped point but not through this one, or only the swapped one is on the map and near its country.
 */
export function withoutSwapped(
  places: ReadonlyMap<string, Placed<Place>>,
  routes: ReadonlyMap<string, Placed<Route>>,
  bbox: BBox | undefined,
  report: Report,
): Map<string, Placed<Place>> {
  const vertices = new Set<string>();
  for (const {record} of routes.values())
    for (const position of record.geometry.coordinates) vertices.add(vertexKey(position));
  const middles = countryMiddles(places.values());

  const isSwapped = ({geometry, properties}: Place): boolean => {
    const position = geometry.coordinates;
    const swapped = swap(position);
    if (Math.abs(swapped[1]) > 90 || vertices.has(vertexKey(position))) return false;
    if (vertices.has(vertexKey(swapped))) return true;
    const middle = middles.get(properties.country);
    if (!bbox || !middle || contains(bbox, position) || !contains(bbox, swapped)) return false;
    return distance(swapped, middle) + CLEARLY_NEARER < distance(position, middle);
  };

  const right = new Map(places);
  for (const [id, {record, at}] of places) {
    if (!isSwapped(record)) continue;
    right.delete(id);
    report.leftOut.add(id);
    report.add({
      code: 'swapped-coordinates',
      ...inside(at, 'geometry', 'coordinates'),
      found: `[${record.geometry.coordinates.join(', ')}], which fits the map only the other way round`,
      expected: '[longitude, latitude]',
      fix: 'Longitude comes first: swap the two numbers.',
    });
  }
  return right;
}
