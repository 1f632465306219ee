import type {BBox, Lookup, Position} from '../dataset/index.js';
import {boundsOf, fit, project, scaleOf, toPixel, viewAt, type View} from './mercator.js';
import {related} from './related.js';

/** A single place is shown with its surroundings: about 400 km across a picture of 780 px. */
const placeZoom = 6.2;
const padding = 12;

/** The view in which the map begins: the whole corridor, or what `focus` names. */
export function startView(lookup: Lookup, focus: string, width: number, height: number): View {
  return viewOf(focus, lookup, width, height) ?? fit(lookup.dataset.map.bbox, width, height, padding);
}

/** The view that shows the places and routes of a record; undefined where it has none. */
export function viewOf(id: string, lookup: Lookup, width: number, height: number): View | undefined {
  const lit = related(id, lookup);
  const positions = [
    ...[...lit.places].map((place) => lookup.places.get(place)!.geometry.coordinates),
    ...[...lit.routes].flatMap((route) => lookup.routes.get(route)!.geometry.coordinates),
  ];
  const [first, ...others] = positions;
  if (!first) return undefined;
  const single = viewAt(project(first), scaleOf(placeZoom), width, height);
  if (!others.length) return single;
  const all = fit(bboxOf(positions), width, height, 48);
  return all.scale < single.scale ? all : fit(around(bboxOf(positions), boundsOf(single)), width, height);
}

/** Whether the view shows what the record is about: all its places, or where it has none, all its routes. */
export function isShown(id: string, lookup: Lookup, view: View): boolean {
  const {places, routes} = related(id, lookup);
  const positions = places.size
    ? [...places].map((place) => lookup.places.get(place)!.geometry.coordinates)
    : [...routes].flatMap((route) => lookup.routes.get(route)!.geometry.coordinates);
  return positions.every((position) => {
    const {x, y} = toPixel(view, project(position));
    return x > 0 && y > 0 && x < view.width && y < view.height;
  });
}

const bboxOf = (positions: readonly Position[]): BBox => {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
};

/** A box of the size of `frame` around the middle of `box`. */
const around = (box: BBox, frame: BBox): BBox => {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [dx, dy] = [(frame[2] - frame[0]) / 2, (frame[3] - frame[1]) / 2];
  return [x - dx, y - dy, x + dx, y + dy];
};
