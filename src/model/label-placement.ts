import {boxAround, type Box} from './box.js';
import {boxGrid, type BoxGrid} from './box-grid.js';
import {textWidth} from './text-width.js';

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
  /** Points of the drawn lines, which a label should rather not cover. */
  readonly line: readonly LinePoint[];
}

/** `cost` is what it costs to cover it, where the second best side of a name costs 1. */
export interface LinePoint extends Box {
  readonly cost: number;
}

const lineHeight = 1.2;
const ascent = 0.95;

/**
 * Sides of a point in order of taste: the text stands to its end, to its start, then above and below, and there shifted
 * to one side.
 */
const sides: readonly {readonly anchor: Anchor; readonly across: number; readonly down: number}[] = [
  {anchor: 'start', across: 1, down: 0},
  {anchor: 'start', across: 0.75, down: 0.75},
  {anchor: 'start', across: 0.75, down: -0.75},
  {anchor: 'end', across: -1, down: 0},
  {anchor: 'end', across: -0.75, down: 0.75},
  {anchor: 'end', across: -0.75, down: -0.75},
  {anchor: 'middle', across: 0, down: 1},
  {anchor: 'middle', across: 0, down: -1},
  {anchor: 'start', across: -0.5, down: 1},
  {anchor: 'start', across: -0.5, down: -1},
  {anchor: 'end', across: 0.5, down: 1},
  {anchor: 'end', across: 0.5, down: -1},
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

const covered = (box: Box, line: BoxGrid<LinePoint>): number => {
  const around = {left: box.left - 2, top: box.top - 1, right: box.right + 2, bottom: box.bottom + 1};
  return line.over(around).reduce((sum, {cost}) => sum + cost, 0);
};

/** A name that cannot but cover more than this is worth less than the line. */
const mostCovered = 40;
/** What a name loses without its note. */
const noteCost = 25;

interface Choice {
  readonly label: PlacedLabel;
  readonly cost: number;
}

/** The side that covers least of the line, touches no other label and stays inside. */
function bestPlace(
  request: LabelRequest,
  room: Room,
  taken: BoxGrid<Box>,
  line: BoxGrid<LinePoint>,
): Choice | undefined {
  let best: Choice | undefined;
  for (const reach of request.needed ? [1, 2.4, 4.5, 7] : [1, 2.4])
    for (const side of sides) {
      const label = candidate(request, side, reach);
      if (!inside(label.box, room) || taken.over(label.box).length) continue;
      const hidden = covered(label.box, line);
      const cost = hidden + sides.indexOf(side) + (reach - 1) * 17;
      if (cost < (best?.cost ?? Infinity) && (request.needed || hidden < mostCovered)) best = {label, cost};
    }
  return best;
}

/** Points of a leader, which later names keep off as they do off the line. */
const leaderPoints = ({x, y, leader}: PlacedLabel): LinePoint[] =>
  leader
    ? [0.2, 0.4, 0.6, 0.8].map((share) => ({
        ...boxAround(x + (leader[0] - x) * share, y + (leader[1] - y) * share, 0),
        cost: 8,
      }))
    : [];

/**
 * Places labels one after the other, first come first served. One that finds no good side goes without its note, and is
 * left out where that does not help.
 */
export function placeLabels(requests: readonly LabelRequest[], room: Room): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = boxGrid(room.taken);
  const line = boxGrid(room.line);
  for (const {note, ...request} of requests) {
    const whole = note ? bestPlace({...request, note}, room, taken, line) : undefined;
    const bare = whole && whole.cost <= noteCost ? undefined : bestPlace(request, room, taken, line);
    const {label} = (whole && bare && bare.cost + noteCost < whole.cost ? bare : (whole ?? bare)) ?? {};
    if (!label) continue;
    placed.push(label);
    taken.add(label.box);
    leaderPoints(label).forEach((point) => line.add(point));
  }
  return placed;
}
