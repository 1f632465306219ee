import {inside, type Place as At} from './known-part.js';
import type {Ids, Links, Placed} from './links.js';
import {quote} from './problem.js';
import type {GaugeStretch, Place, Position, Route, RouteStatus} from './records.js';
import {vertexKey} from './swapped-coordinates.js';

type Stop = Route['properties']['stops'][number];
type Places = ReadonlyMap<string, Place>;

/** The vertices of a line by position, each with its indices in order. */
function vertexIndices(line: readonly Position[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>();
  line.forEach((position, index) => {
    const known = indices.get(vertexKey(position));
    if (known) known.push(index);
    else indices.set(vertexKey(position), [index]);
  });
  return indices;
}

/** The stops that are places and stand on the line one after the other. */
function linkStops({record, at}: Placed<Route>, places: Places, links: Links): Stop[] {
  const vertices = vertexIndices(record.geometry.coordinates);
  let reached = 0;
  let farthest = 0;
  return record.properties.stops.flatMap(({place: id, km}, index) => {
    const where = inside(at, 'properties', 'stops', index);
    const place = places.get(id);
    if (!place) {
      links.exists(id, places, 'place', inside(where, 'place'));
      return [];
    }
    const onLine = vertices.get(vertexKey(place.geometry.coordinates)) ?? [];
    const isAhead = (onLine.at(-1) ?? -1) >= reached;
    const vertex = isAhead ? onLine.find((each) => each >= reached) : undefined;
    if (vertex === undefined) {
      reportOffLine(id, onLine.length > 0, inside(where, 'place'), links);
      return [];
    }
    reached = vertex;
    if (km === undefined) return [{place: id}];
    if (km < farthest) {
      reportKmBackwards(km, farthest, inside(where, 'km'), links);
      return [{place: id}];
    }
    farthest = km;
    return [{place: id, km}];
  });
}

function reportOffLine(id: string, isBehind: boolean, at: At, {report}: Links): void {
  report.add({
    code: isBehind ? 'stop-out-of-order' : 'stop-off-line',
    ...at,
    found: `${quote(id)}, which the line ${isBehind ? 'passes before the stop ahead of it' : 'does not pass'}`,
    expected: 'stops in the order of the line, each at a vertex of it',
    fix: isBehind ? 'Move the stop to its place in the list.' : 'Add the exact coordinates of the place to the line.',
  });
}

function reportKmBackwards(km: number, farthest: number, at: At, {report}: Links): void {
  report.add({
    code: 'km-backwards',
    ...at,
    found: String(km),
    expected: `at least ${farthest}, the figure of an earlier stop`,
    fix: 'Count from the first stop; the figure is ignored.',
  });
}

/** The stretches between stops of the route, in its direction; legs that none of them covers are reported. */
function linkGauge(
  stretches: readonly GaugeStretch[],
  stops: readonly string[],
  sources: Ids,
  {record, at}: Placed<Route>,
  links: Links,
): GaugeStretch[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  stops.forEach((id, index) => {
    if (!first.has(id)) first.set(id, index);
    last.set(id, index);
  });
  const wasStop = new Set(record.properties.stops.map(({place}) => place));
  const isStop = (id: string, where: At) =>
    // A stop that has fallen out of the route is reported already.
    first.has(id) || (!wasStop.has(id) && links.exists(id, first, 'stop of this route', where));
  /** How many stretches begin less how many end at each stop. */
  const changes = stops.map(() => 0);

  const kept = stretches.flatMap((stretch, index) => {
    const where = inside(at, 'properties', 'gauge', index);
    const ends = [isStop(stretch.from, inside(where, 'from')), isStop(stretch.to, inside(where, 'to'))];
    const kept = links.sourced(stretch.sources, sources, inside(where, 'sources'));
    const from = first.get(stretch.from);
    const to = last.get(stretch.to);
    if (!ends.every(Boolean) || !kept || from === undefined || to === undefined) return [];
    if (from >= to) {
      reportBackwards(stretch, where, links);
      return [];
    }
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
    return [{...stretch, sources: kept}];
  });
  if (kept.length === stretches.length) reportGaps(changes, stops, inside(at, 'properties', 'gauge'), links);
  return kept;
}

function reportBackwards({from, to}: GaugeStretch, at: At, {report}: Links): void {
  report.add({
    code: 'reversed-range',
    ...at,
    found: `a stretch from ${quote(from)} to ${quote(to)} that covers no leg`,
    expected: 'two stops in the order of the route',
    fix: 'Swap `from` and `to`.',
  });
}

function reportGaps(changes: readonly number[], stops: readonly string[], at: At, {report}: Links): void {
  let tracks = 0;
  for (let index = 0; index < stops.length - 1; index++) {
    tracks += changes[index] ?? 0;
    if (tracks > 0) continue;
    report.add({
      code: 'gauge-gap',
      ...at,
      found: `no stretch from ${quote(stops[index])} to ${quote(stops[index + 1])}`,
      expected: 'stretches that together cover all stops',
      fix: 'Add a stretch with its gauge and source, or prolong one.',
    });
  }
}

function linkStatus(
  statuses: readonly RouteStatus[],
  stops: readonly string[],
  sources: Ids,
  at: At,
  links: Links,
): RouteStatus[] {
  const known = new Map(stops.map((id) => [id, id]));
  return statuses.flatMap((status, index) => {
    const where = inside(at, index);
    const kept = links.sourced(status.sources, sources, inside(where, 'sources'));
    const ends = Object.entries(status.stretch ?? {}).map(([end, id]) =>
      links.exists(id, known, 'stop of this route', inside(where, 'stretch', end)),
    );
    return kept && ends.every(Boolean) ? [{...status, sources: kept}] : [];
  });
}

/** The route with only those stops, stretches, states and sources that hold; undefined where no source does. */
export function linkRoute(route: Placed<Route>, places: Places, sources: Ids, links: Links): Route | undefined {
  const {record, at} = route;
  const {gauge, status} = record.properties;
  const kept = links.sourced(record.properties.sources, sources, inside(at, 'properties', 'sources'));
  const stops = linkStops(route, places, links);
  const ids = stops.map(({place}) => place);
  const properties = {
    ...record.properties,
    stops,
    ...(gauge && {gauge: linkGauge(gauge, ids, sources, route, links)}),
    ...(status && {status: linkStatus(status, ids, sources, inside(at, 'properties', 'status'), links)}),
  };
  return kept && {...record, properties: {...properties, sources: kept}};
}
