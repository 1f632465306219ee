/** From side to side, in pixels. */
export type Interval = readonly [left: number, right: number];

/** So far two neighbours in a row keep from each other. */
export const rowGap = 3;

/** For each interval the first row where it touches none that begins before it; undefined if `most` rows do not do. */
export function firstRows(intervals: readonly Interval[], most: number): number[] | undefined {
  const ends: number[] = [];
  const rows: number[] = [];
  const byStart = [...intervals.keys()].sort((a, b) => intervals[a]![0] - intervals[b]![0] || 0);
  for (const index of byStart) {
    const [left, right] = intervals[index]!;
    const free = ends.findIndex((end) => end + rowGap <= left);
    const row = free < 0 ? ends.length : free;
    if (row >= most) return undefined;
    ends[row] = right;
    rows[index] = row;
  }
  return rows;
}
