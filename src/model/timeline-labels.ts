import {overlaps, type Box} from './box.js';
import type {Anchor} from './label-placement.js';
import {textWidth} from './text-width.js';
import type {TimelineMark} from './timeline-marks.js';

/** The title of an event beside its mark; `y` is the middle of the line. */
export interface MarkLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

type Option = readonly [x: number, y: number, anchor: Anchor];

/** So far a label keeps from other marks and labels on its line, lest it seem to be theirs. */
const CLEARANCE = 16;
/** The same for a label above or below its own mark, across and down. */
const WIDE_CLEARANCE = 40;
const LOW_CLEARANCE = 6;
/** Leaves room for the ring of the chosen event. */
const GAP = 8;

/** Where a label may stand, best first: beside its mark, where the picture has more room, then above and below. */
function optionsFor({left, right, top, bottom, y}: TimelineMark, room: Box, height: number): Option[] {
  const lines = [top - 4 - height / 2, bottom + 4 + height / 2];
  const beside: Option[] = [
    [right + GAP, y, 'start'],
    [left - GAP, y, 'end'],
  ];
  return [
    ...(left + right < room.left + room.right ? beside : beside.reverse()),
    ...lines.flatMap((line): Option[] => [
      [left, line, 'start'],
      [right, line, 'end'],
      [(left + right) / 2, line, 'middle'],
    ]),
  ];
}

const shift = {start: 0, middle: 0.5, end: 1};

/** A title may be set in bold when its event is chosen, and then nothing must move. */
const labelWidth = (title: string, size: number): number => textWidth(title, size, true);

/** What a label takes beside its mark, with the distances that it keeps. */
export const reservedWidth = (title: string, size: number): number => labelWidth(title, size) + GAP + CLEARANCE;

/** So many labels of one lane are tried: more than a reader would read, and few enough for any frame. */
const mostTries = 24;

/** Labels for the marks of one lane, the most important first; one that would touch anything or leave `room` is left out. */
export function markLabels(
  marks: readonly TimelineMark[],
  taken: readonly Box[],
  room: Box,
  size: number,
): MarkLabel[] {
  const obstacles: Box[] = [...taken, ...marks];
  const labels: MarkLabel[] = [];
  const height = size * 1.25;
  const byImportance = marks
    .filter(({shape}) => shape !== 'cluster')
    .sort((a, b) => b.dated.event.importance - a.dated.event.importance)
    .slice(0, mostTries);
  for (const mark of byImportance) {
    const {id, title} = mark.dated.event;
    const width = labelWidth(title, size);
    for (const [x, y, anchor] of optionsFor(mark, room, height)) {
      const left = x - width * shift[anchor];
      const [across, down] = y === mark.y ? [CLEARANCE, 0] : [WIDE_CLEARANCE, LOW_CLEARANCE];
      const [right, top, bottom] = [left + width, y - height / 2, y + height / 2];
      const box = {left: left - across, right: right + across, top: top - down, bottom: bottom + down};
      const fits = left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
      if (!fits || obstacles.some((other) => other !== mark && overlaps(box, other))) continue;
      obstacles.push({left, right, top, bottom});
      labels.push({id, text: title, x, y, anchor});
      break;
    }
  }
  return labels;
}
