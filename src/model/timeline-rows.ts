/** From side to side, in pixels. */
export type Interval = readonly [left: number, right: number];

/** So far two neighbours in a row keep from each other. */
const gap = 3;

/** For each interval the first row where it touches none that begins before it; undefined if `most` rows do not do. */
export function firstRows(intervals: readonly Interval[], most: number): number[] | undefined {
  const ends: number[] = [];
  const rows: number[] = [];
  const byStart = [...intervals.keys()].sort((a, b) => intervals[a]![0] - intervals[b]![0] || 0);
  for (const index of byStart) {
    const [left, right] = intervals[index]!;
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free < 0 ? ends.length : free;
    if (row >= most) return undefined;
    ends[row] = right;
    rows[index] = row;
  }
  return rows;
}

/** Puts an interval into a row that is kept in order, unless it would touch another one. */
function take(row: Interval[], interval: Interval): boolean {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]![0] < interval[0]) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && row[low - 1]![1] + gap > interval[0]) return false;
  if (low < row.length && interval[1] + gap > row[low]![0]) return false;
  row.splice(low, 0, interval);
  return true;
}

/** A row where intervals come in any order: true where it had room. */
export function openRow(): (interval: Interval) => boolean {
  const row: Interval[] = [];
  return (interval) => take(row, interval);
}
