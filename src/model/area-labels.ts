import type {BaseMap, Country} from './base-map.js';
import {boxGrid} from './box-grid.js';
import type {Box} from './box.js';
import type {View} from './mercator.js';
import {textWidth} from './text-width.js';

/** The name of a country or sea, centred on `x` with its baseline at `y`. */
export interface AreaLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly kind: 'country' | 'sea';
  readonly box: Box;
}

const rowHeight = 6;
const letterSpacing = 0.08;
/** Pixels that a name keeps from the edge of the picture. */
const edge = 2;

type Interval = readonly [left: number, right: number];

/** Per row of pixels, the stretches of the row that lie in the country and in the picture. */
function rowsOf({rings}: Country, {grid}: BaseMap, {width, height, scale, dx, dy}: View): Interval[][] {
  const crossings = [...Array<undefined>(Math.floor(height / rowHeight))].map((): number[] => []);
  const unit = scale / grid;
  for (const ring of rings)
    for (let i = 2; i < ring.length; i += 2) {
      const from = (ring[i - 1]! * unit + dy) / rowHeight;
      const to = (ring[i + 1]! * unit + dy) / rowHeight;
      const last = Math.min(crossings.length, Math.ceil(Math.max(from, to)));
      for (let row = Math.max(0, Math.ceil(Math.min(from, to))); row < last; row++)
        crossings[row]!.push((ring[i - 2]! + ((ring[i]! - ring[i - 2]!) * (row - from)) / (to - from)) * unit + dx);
    }
  return crossings.map((xs) => {
    xs.sort((a, b) => a - b);
    return xs
      .map((x, i): Interval => [i % 2 ? Math.max(0, xs[i - 1]!) : 0, i % 2 ? Math.min(width, x) : 0])
      .filter(([left, right]) => right > left);
  });
}

/** What neighbouring rows have in common: room for a line of text. */
const common = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a.flatMap(([left, right]) =>
    b.map(([l, r]): Interval => [Math.max(left, l), Math.min(right, r)]).filter(([l, r]) => r > l),
  );

const boxOf = (x: number, y: number, width: number, size: number): Box => ({
  left: x - width / 2,
  top: y - size,
  right: x + width / 2,
  bottom: y + size * 0.3,
});

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Where `width` pixels of text fit into the country, where there is most room first. */
function spotsFor(rows: readonly Interval[][], width: number, size: number): Spot[] {
  const span = Math.ceil((size * 1.3) / rowHeight);
  const spots: Spot[] = [];
  for (let row = span; row < rows.length; row++) {
    let free = rows[row]!;
    for (let up = 1; up <= span && free.length; up++) free = common(free, rows[row - up]!);
    for (const [left, right] of free) {
      const room = right - left - width;
      if (room < 6) continue;
      for (const share of [0.5, 0.25, 0.75, 0.1, 0.9])
        spots.push({
          x: left + width / 2 + 3 + (room - 6) * share,
          y: row * rowHeight - 3,
          room: room * (1 - Math.abs(share - 0.5)),
        });
    }
  }
  return spots.sort((a, b) => b.room - a.room);
}

/** Names of countries inside their visible part and of seas at their anchor, as far as there is room. */
export function placeAreaLabels(
  map: BaseMap,
  view: View,
  names: {readonly country: (code: string) => string; readonly sea: (id: string) => string},
  size: number,
  taken: readonly Box[],
): AreaLabel[] {
  const placed: AreaLabel[] = [];
  const boxes = boxGrid(taken);
  const place = (id: string, text: string, kind: AreaLabel['kind'], spots: readonly Spot[], width: number) => {
    const spot = spots.find(({x, y}) => {
      const box = boxOf(x, y, width + 4, size);
      return (
        box.left > edge &&
        box.top > edge &&
        box.right < view.width - edge &&
        box.bottom < view.height - edge &&
        !boxes.over(box).length
      );
    });
    if (!spot) return;
    const {x, y} = spot;
    const box = boxOf(x, y, width, size);
    boxes.add(box);
    placed.push({id, text, x, y, size, kind, box});
  };
  for (const country of map.countries) {
    const text = country.unlabelled ? '' : names.country(country.code);
    const width = textWidth(text, size, true) + text.length * size * letterSpacing;
    if (text) place(country.code, text, 'country', spotsFor(rowsOf(country, map, view), width, size), width);
  }
  for (const {id, x, y} of map.seas) {
    const text = names.sea(id);
    const spot = {x: x * view.scale + view.dx, y: y * view.scale + view.dy, room: 0};
    if (text) place(id, text, 'sea', [spot], textWidth(text, size));
  }
  return placed;
}
