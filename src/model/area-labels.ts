import type {BaseMap} from './base-map.js';
import {overlaps, type Box} from './label-placement.js';
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

type Interval = readonly [left: number, right: number];

/** Per row of pixels, the stretches of the row that lie in the country and in the picture. */
function rowsOf(country: BaseMap['countries'][number], map: BaseMap, view: View): Interval[][] {
  const rows = Math.floor(view.height / rowHeight);
  const crossings: number[][] = Array.from({length: rows}, () => []);
  for (const ring of country.rings)
    for (const index of ring) {
      const arc = map.arcs[index < 0 ? ~index : index]!;
      for (let i = 2; i < arc.length; i += 2)
        crossRows(arc[i - 2]!, arc[i - 1]!, arc[i]!, arc[i + 1]!, view, crossings);
    }
  return crossings.map((xs) => {
    xs.sort((a, b) => a - b);
    const intervals: Interval[] = [];
    for (let i = 1; i < xs.length; i += 2) {
      const left = Math.max(0, xs[i - 1]!);
      const right = Math.min(view.width, xs[i]!);
      if (right > left) intervals.push([left, right]);
    }
    return intervals;
  });
}

function crossRows(x0: number, y0: number, x1: number, y1: number, view: View, crossings: number[][]) {
  const [ay, by] = [y0 * view.scale + view.dy, y1 * view.scale + view.dy];
  const first = Math.max(0, Math.ceil(Math.min(ay, by) / rowHeight));
  const last = Math.min(crossings.length - 1, Math.ceil(Math.max(ay, by) / rowHeight) - 1);
  for (let row = first; row <= last; row++) {
    const share = (row * rowHeight - ay) / (by - ay);
    crossings[row]!.push((x0 + (x1 - x0) * share) * view.scale + view.dx);
  }
}

/** What three neighbouring rows have in common: room for a line of text. */
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

/** Widest first: a name stands where its country has most room and nothing else stands. */
function placeCountry(
  country: BaseMap['countries'][number],
  text: string,
  size: number,
  map: BaseMap,
  view: View,
  taken: readonly Box[],
): AreaLabel | undefined {
  const width = spacedWidth(text, size);
  const rows = rowsOf(country, map, view);
  const span = Math.ceil((size * 1.3) / rowHeight);
  const spots: {x: number; y: number; room: number}[] = [];
  for (let row = span; row < rows.length - 1; row++) {
    let free: Interval[] = rows[row]!;
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
  spots.sort((a, b) => b.room - a.room);
  const spot = spots.find(({x, y}) => {
    const box = boxOf(x, y, width + 4, size);
    return box.top > 2 && box.bottom < view.height - 2 && !taken.some((other) => overlaps(box, other));
  });
  return (
    spot && {
      id: country.code,
      text,
      x: spot.x,
      y: spot.y,
      size,
      kind: 'country',
      box: boxOf(spot.x, spot.y, width, size),
    }
  );
}

const spacedWidth = (text: string, size: number): number =>
  textWidth(text, size, true) + text.length * size * letterSpacing;

/** Names of countries inside their visible part and of seas at their anchor, as far as there is room. */
export function placeAreaLabels(
  map: BaseMap,
  view: View,
  names: {readonly country: (code: string) => string; readonly sea: (id: string) => string},
  size: number,
  taken: readonly Box[],
): AreaLabel[] {
  const placed: AreaLabel[] = [];
  const boxes = () => [...taken, ...placed.map(({box}) => box)];
  const countries = map.countries
    .filter(({unlabelled, bounds}) => !unlabelled && inView(bounds, view))
    .sort((a, b) => breadth(b) - breadth(a));
  for (const country of countries) {
    const name = names.country(country.code);
    const label = name && placeCountry(country, name, size, map, view, boxes());
    if (label) placed.push(label);
  }
  for (const sea of map.seas) {
    const text = names.sea(sea.id);
    const [x, y] = [sea.x * view.scale + view.dx, sea.y * view.scale + view.dy];
    const box = boxOf(x, y, textWidth(text, size), size);
    const fits = text && box.left > 2 && box.right < view.width - 2 && box.top > 2 && box.bottom < view.height - 2;
    if (fits && !boxes().some((other) => overlaps(box, other)))
      placed.push({id: sea.id, text, x, y, size, kind: 'sea', box});
  }
  return placed;
}

const breadth = ({bounds}: BaseMap['countries'][number]): number => bounds[2] - bounds[0];

const inView = ([minX, minY, maxX, maxY]: readonly [number, number, number, number], view: View): boolean =>
  maxX * view.scale + view.dx > 0 &&
  minX * view.scale + view.dx < view.width &&
  maxY * view.scale + view.dy > 0 &&
  minY * view.scale + view.dy < view.height;
