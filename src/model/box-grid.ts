import {overlaps, type Box} from './box.js';

/** Boxes by the squares that they touch: what lies over a place is found without asking all of them. */
export interface BoxGrid<T extends Box> {
  add(box: T): void;
  /** What lies over `box`; a large one may come more than once. */
  over(box: Box): T[];
}

/** Side of a square in pixels. */
const side = 32;

export function boxGrid<T extends Box>(boxes: Iterable<T> = []): BoxGrid<T> {
  const squares = new Map<number, T[]>();
  const visit = ({left, top, right, bottom}: Box, task: (square: T[]) => void, isNew?: boolean) => {
    for (let x = Math.floor(left / side); x <= right / side; x++)
      for (let y = Math.floor(top / side); y <= bottom / side; y++) {
        const key = x * 65536 + y;
        let square = squares.get(key);
        if (!square && isNew) squares.set(key, (square = []));
        if (square) task(square);
      }
  };
  const add = (box: T) => visit(box, (square) => square.push(box), true);
  for (const box of boxes) add(box);
  return {
    add,
    over(box) {
      const found: T[] = [];
      visit(box, (square) => {
        for (const other of square) if (overlaps(other, box)) found.push(other);
      });
      return found;
    },
  };
}
