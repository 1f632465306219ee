import {joined, type Line} from '../model/base-map.js';

/** SVG path data of the base map, written shorter than the map itself writes it, which has no time for that. */

/** Points of one line that is written in steps, one after the other: `[x0, y0, x1, y1, …]`. */
function pointsOf(line: string): number[] {
  const points: number[] = [];
  for (const [i, step] of (line.match(/-?[\d.]+/g) ?? []).entries())
    points.push(Number(step) + (i < 2 ? 0 : points[i - 2]!));
  return points;
}

export const linesOf = (path: string): readonly Line[] => path.split(/(?=M)/).filter(Boolean).map(pointsOf);

/** Path data with steps to where each line begins. Closed ones stay apart: their pen is back where it began. */
export function inSteps(lines: readonly Line[], isClosed: boolean): string {
  let pen: readonly number[] = [0, 0];
  const written = (isClosed ? lines : joined(lines)).map((line) => {
    const steps = line.map((value, i) => Number((value - (i < 2 ? pen[i]! : line[i - 2]!)).toFixed(2)));
    pen = isClosed ? line : line.slice(-2);
    return `m${steps.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
  });
  return written.join('');
}
