import {rowGap, type Interval} from './timeline-rows.js';

/** Puts an interval into a row that is kept in order, unless it would touch another one. */
function take(row: Interval[], interval: Interval): boolean {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]![0] < interval[0]) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && row[low - 1]![1] + rowGap > interval[0]) return false;
  if (low < row.length && interval[1] + rowGap > row[low]![0]) return false;
  row.splice(low, 0, interval);
  return true;
}

/** A row where intervals come in any order: true where it had room. */
export function openRow(): (interval: Interval) => boolean {
  const row: Interval[] = [];
  return (interval) => take(row, interval);
}
