import type {BaseMap} from './base-map.js';

/** `[minX, minY, maxX, maxY]` of the ground in the unit square: a picture stays inside it. The world without ground. */
export function groundBounds({countries, grid}: BaseMap): readonly [number, number, number, number] {
  const points = countries.flatMap(({rings}) => rings.flat());
  if (!points.length) return [0, 0, 1, 1];
  const along = (axis: number) => points.filter((_, i) => i % 2 === axis).map((value) => value / grid);
  const [xs, ys] = [along(0), along(1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
