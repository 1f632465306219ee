/** Which points of a line a picture can do without. Knows numbers; not the map. */

/** How far a point stands from a stretch of a line. */
function distance(x: number, y: number, [x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - part * dx, y - y0 - part * dy);
}

/**
 * The line `[x0, y0, x1, y1, …]` without points that stand off the rest by no more than `tolerance` says of a place
 * (Douglas and Peucker). It begins and ends where it did.
 */
export function fewerPoints(line: readonly number[], tolerance: (x: number, y: number) => number): number[] {
  const last = line.length / 2 - 1;
  const kept = new Set([0, last]);
  const stretches: [number, number][] = [[0, last]];
  for (let stretch; (stretch = stretches.pop());) {
    const [from, to] = stretch;
    const ends = [from, to].flatMap((i) => [line[2 * i]!, line[2 * i + 1]!]) as [number, number, number, number];
    let [farthest, most] = [0, 1];
    for (let i = from + 1; i < to; i++) {
      const [x, y] = [line[2 * i]!, line[2 * i + 1]!];
      const off = distance(x, y, ends) / tolerance(x, y);
      if (off > most) [farthest, most] = [i, off];
    }
    if (!farthest) continue;
    kept.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => kept.has(Math.floor(i / 2)));
}
