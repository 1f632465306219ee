import type {Lookup, Route} from '../dataset/index.js';
import {project, type UnitPoint} from './mercator.js';

/** A part of a route on one kind of track. */
export interface Stretch {
  /** Track gauge in millimetres; undefined for sea and road, or where the dataset does not say. */
  readonly mm: number | undefined;
  readonly points: readonly UnitPoint[];
}

export interface RouteLine {
  readonly route: Route;
  readonly points: readonly UnitPoint[];
  readonly stretches: readonly Stretch[];
}

const cache = new WeakMap<Lookup, readonly RouteLine[]>();

/** The routes of a dataset in the unit square, cut at the stops where their gauge changes. */
export function routeLines(lookup: Lookup): readonly RouteLine[] {
  let lines = cache.get(lookup);
  if (!lines) cache.set(lookup, (lines = lookup.dataset.routes.features.map((route) => routeLine(route, lookup))));
  return lines;
}

const vertexOf = ({geometry: {coordinates}}: Route, placeId: string, {places}: Lookup): number => {
  const position = places.get(placeId)?.geometry.coordinates;
  return position ? coordinates.findIndex(([lon, lat]) => lon === position[0] && lat === position[1]) : -1;
};

/** The drawn line between two stops of a route; all of it without a stretch. */
export function pointsBetween(
  route: Route,
  stretch: {readonly from: string; readonly to: string} | undefined,
  lookup: Lookup,
): readonly UnitPoint[] {
  const points = route.geometry.coordinates.map(project);
  const ends = stretch ? [vertexOf(route, stretch.from, lookup), vertexOf(route, stretch.to, lookup)] : [];
  return ends.length ? points.slice(Math.min(...ends), Math.max(...ends) + 1) : points;
}

function routeLine(route: Route, lookup: Lookup): RouteLine {
  const points = route.geometry.coordinates.map(project);
  const stretches = (route.properties.gauge ?? []).flatMap(({from, to, mm}): Stretch[] => {
    const [first, last] = [vertexOf(route, from, lookup), vertexOf(route, to, lookup)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return first < 0 ? [] : [{mm, points: points.slice(first, last + 1)}];
  });
  return {route, points, stretches: stretches.length ? stretches : [{mm: undefined, points}]};
}
