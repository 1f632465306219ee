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

function routeLine(route: Route, lookup: Lookup): RouteLine {
  const {coordinates} = route.geometry;
  const points = coordinates.map(project);
  const vertexOf = (placeId: string): number => {
    const position = lookup.places.get(placeId)?.geometry.coordinates;
    return position ? coordinates.findIndex(([lon, lat]) => lon === position[0] && lat === position[1]) : -1;
  };
  const stretches = (route.properties.gauge ?? []).flatMap(({from, to, mm}): Stretch[] => {
    const [first, last] = [vertexOf(from), vertexOf(to)].sort((a, b) => a - b) as [number, number];
    return first < 0 ? [] : [{mm, points: points.slice(first, last + 1)}];
  });
  return {route, points, stretches: stretches.length ? stretches : [{mm: undefined, points}]};
}
