import type {Place} from './known-part.js';
import type {Problem} from './problem.js';

/** Edits of one letter, or of two that changed places, between two words; `limit` + 1 where there are more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

/** Worth a word to the editor, though the record is shown as it is. */
const harmless: ReadonlySet<string> = new Set([
  'unknown-unit',
  'html-in-text',
  'plural-forms',
  'no-ratio',
  'places-off-map',
]);

/** Longer ones are sentences, not words misspelt. */
const LONGEST_WORD = 40;

/** Collects the problems of one document. */
export class Report {
  readonly problems: Problem[] = [];
  /** Ids of records that are left out: what names them dangles for a reason. */
  readonly leftOut = new Set<string>();
  /** Records that their schema could not use. */
  readonly broken: {readonly record: unknown; readonly at: Place}[] = [];
  /** A document full of misspelt ids must not cost the square of its length. */
  #comparisons = 20_000;

  add(problem: Omit<Problem, 'severity'>): void {
    this.problems.push({...problem, severity: harmless.has(problem.code) ? 'warning' : 'error'});
  }

  /** "Did you mean …?" where a candidate is close to the word, else what to do instead. */
  suggest(word: unknown, candidates: Iterable<string>, otherwise: string): string {
    const meant = typeof word === 'string' && word.length <= LONGEST_WORD ? this.#closest(word, candidates) : undefined;
    return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
  }

  #closest(word: string, candidates: Iterable<string>): string | undefined {
    const limit = word.length < 4 ? 1 : 2;
    let best: string | undefined;
    let least = limit + 1;
    for (const candidate of candidates) {
      if (this.#comparisons-- < 1) break;
      const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
      if (distance < least) [best, least] = [candidate, distance];
    }
    return best;
  }
}
