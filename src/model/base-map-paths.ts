/** SVG path data of the base map in a view. Knows pixels; not colours. */
import {arcOf, boxOf, union} from './base-map.js';
import type {ArcKind, BaseMap, Box, Ring} from './base-map.js';
import type {View} from './mercator.js';

/** Pixels beyond the frame in which a line is still drawn as it is, for the width of its stroke. */
const margin = 8;
/** Tenths of a pixel: a bend smaller than this is left out. */
const smallest = 5;

export const landPath = (map: BaseMap, view: View): string => ringsPath(map, map.land, view);

/** Empty where the map has no such country. */
export const countryPath = (map: BaseMap, code: string, view: View): string =>
  ringsPath(map, map.countries.find((country) => country.code === code)?.rings ?? [], view);

export const borderPath = (map: BaseMap, view: View): string => arcsPath(map, 'border', view);
export const disputedPath = (map: BaseMap, view: View): string => arcsPath(map, 'disputed', view);
export const lakePath = ({lakes}: BaseMap, view: View): string => linesPath(lakes, lakes.map(boxOf), view, 'z');
export const riverPath = ({rivers}: BaseMap, view: View): string => linesPath(rivers, rivers.map(boxOf), view, '');

function ringsPath({arcs, arcBounds}: BaseMap, rings: readonly Ring[], view: View): string {
  return rings
    .filter((ring) => isSeen(union(ring.map((reference) => arcBounds[arcOf(reference)]!)), view))
    .map(
      (ring) =>
        linePath(
          ring.map((i) => (i < 0 ? reversed(arcs[~i]!) : arcs[i]!)),
          view,
        ) + 'z',
    )
    .join('');
}

function arcsPath({arcs, arcBounds, kinds}: BaseMap, kind: ArcKind, view: View): string {
  const ofKind = (_: unknown, i: number) => kinds[i] === kind;
  return linesPath(arcs.filter(ofKind), arcBounds.filter(ofKind), view, '');
}

function linesPath(lines: readonly Float64Array[], boxes: readonly Box[], view: View, end: string): string {
  return lines
    .filter((_, i) => isSeen(boxes[i]!, view))
    .map((line) => linePath([line], view) + end)
    .join('');
}

function isSeen([minX, minY, maxX, maxY]: Box, {scale, dx, dy, width, height}: View): boolean {
  return (
    maxX * scale + dx > -margin &&
    minX * scale + dx < width + margin &&
    maxY * scale + dy > -margin &&
    minY * scale + dy < height + margin
  );
}

function reversed(line: Float64Array): Float64Array {
  return line.map((_, i) => line[line.length - 2 - i + 2 * (i % 2)]!);
}

/**
 * One subpath through lines that lie end to end, in steps of tenths of a pixel. Left out are bends too small to see, and
 * those whose neighbours lie beyond the same side of the frame as they do, which changes nothing inside it.
 */
function linePath(lines: readonly Float64Array[], view: View): string {
  const steps: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const line of lines) {
    const at = (i: number) =>
      [tenths(line[i]!, view.scale, view.dx), tenths(line[i + 1]!, view.scale, view.dy)] as const;
    for (let i = steps.length ? 2 : 0; i < line.length; i += 2) {
      const [x, y] = at(i);
      const isInner = steps.length && i < line.length - 2;
      if (isInner && Math.abs(x - lastX) + Math.abs(y - lastY) < smallest) continue;
      if (isInner && sides(lastX, lastY, view) & sides(x, y, view) & sides(...at(i + 2), view)) continue;
      steps.push((x - lastX) / 10, (y - lastY) / 10);
      [lastX, lastY] = [x, y];
    }
  }
  const [x, y, ...rest] = steps;
  return `M${x} ${y}l${rest.join(' ')}`.replace(/(\D)0\./g, '$1.').replace(/ -/g, '-');
}

const tenths = (value: number, scale: number, shift: number): number => Math.round((value * scale + shift) * 10);

/** The sides of the frame that a point in tenths of a pixel lies beyond, as bits. */
const sides = (x: number, y: number, {width, height}: View): number =>
  (x < -margin * 10 ? 1 : 0) |
  (x > (width + margin) * 10 ? 2 : 0) |
  (y < -margin * 10 ? 4 : 0) |
  (y > (height + margin) * 10 ? 8 : 0);
