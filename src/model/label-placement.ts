import {textWidth} from './text-width.js';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A name that wants to stand beside the point `x`, `y`. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  /** A second, quieter line. */
  readonly note?: string;
  readonly x: number;
  readonly y: number;
  /** Font size in pixels. */
  readonly size: number;
  readonly bold: boolean;
  /** Distance in pixels that the text keeps from the point. */
  readonly gap: number;
  /** Rather far off than not at all. */
  readonly needed?: boolean;
}

export interface PlacedLabel extends LabelRequest {
  /** Where the text is anchored, and its baseline. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: Anchor;
  readonly box: Box;
  /** Where the text stands too far off to be matched at a glance: a line from the point to this pixel. */
  readonly leader: readonly [x: number, y: number] | undefined;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** What a label must not touch. */
  readonly taken: readonly Box[];
  /** Points that a label should rather not cover: the drawn line. */
  readonly line: readonly (readonly [x: number, y: number])[];
}

const lineHeight = 1.2;
const ascent = 0.95;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Sides of a point in order of taste: the text stands to its end, to its start, then above and below. */
const sides: readonly {readonly anchor: Anchor; readonly across: number; readonly down: number}[] = [
  {anchor: 'start', across: 1, down: 0},
  {anchor: 'start', across: 0.75, down: 0.75},
  {anchor: 'start', across: 0.75, down: -0.75},
  {anchor: 'end', across: -1, down: 0},
  {anchor: 'end', across: -0.75, down: 0.75},
  {anchor: 'end', across: -0.75, down: -0.75},
  {anchor: 'middle', across: 0, down: 1},
  {anchor: 'middle', across: 0, down: -1},
];

function candidate(request: LabelRequest, {anchor, across, down}: (typeof sides)[number], reach: number): PlacedLabel {
  const {x, y, size, bold, gap, text, note} = request;
  const width = Math.max(textWidth(text, size, bold), note ? textWidth(note, size) : 0);
  const height = size * lineHeight * (note ? 2 : 1);
  const textX = x + across * gap * reach;
  const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
  const top = y - height / 2 + down * (height / 2 + gap * reach * 0.8);
  const box = {left, top, right: left + width, bottom: top + height};
  return {
    ...request,
    textX,
    textY: top + size * ascent,
    anchor,
    box,
    leader: reach > 1 ? nearest(box, x, y) : undefined,
  };
}

const nearest = ({left, top, right, bottom}: Box, x: number, y: number): [number, number] => [
  Math.max(left, Math.min(right, x)),
  Math.max(top + 3, Math.min(bottom - 3, y)),
];

const inside = ({left, top, right, bottom}: Box, room: Room): boolean =>
  left >= 2 && top >= 2 && right <= room.width - 2 && bottom <= room.height - 2;

const covered = ({left, top, right, bottom}: Box, line: Room['line']): number => {
  let count = 0;
  for (const [x, y] of line) if (x > left - 2 && x < right + 2 && y > top - 1 && y < bottom + 1) count++;
  return count;
};

/** The side that covers least of the line, touches no other label and stays inside. */
function bestPlace(request: LabelRequest, room: Room, taken: readonly Box[]): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (const reach of request.needed ? [1, 2.4, 4.5, 7] : [1, 2.4])
    for (const [rank, side] of sides.entries()) {
      const option = candidate(request, side, reach);
      if (!inside(option.box, room) || taken.some((box) => overlaps(option.box, box))) continue;
      const cost = covered(option.box, room.line) * 4 + rank + (reach - 1) * 17;
      if (cost < least) [best, least] = [option, cost];
    }
  return best;
}

/**
 * Places labels one after the other, first come first served. One that finds no side goes without its note, and is left
 * out where that does not help.
 */
export function placeLabels(requests: readonly LabelRequest[], room: Room): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = [...room.taken];
  for (const {note, ...request} of requests) {
    const label = (note && bestPlace({...request, note}, room, taken)) || bestPlace(request, room, taken);
    if (!label) continue;
    placed.push(label);
    taken.push(label.box);
  }
  return placed;
}
