import {inside, type Place as At} from './known-part.js';
import {quote} from './problem.js';
import type {Report} from './report.js';

/** A record, and where it stands in the document. */
export interface Placed<T> {
  readonly record: T;
  readonly at: At;
}

export type Ids = ReadonlyMap<string, unknown>;

/** Looks after ids: each names one record, and each that is named exists. */
export class Links {
  constructor(readonly report: Report) {}

  /** By id, the first record of each; later ones of the same id are reported. `taken` are ids used elsewhere. */
  unique<T extends {readonly id: string}>(placed: readonly Placed<T>[], ...taken: Ids[]): Map<string, Placed<T>> {
    const byId = new Map<string, Placed<T>>();
    for (const each of placed) {
      const {id} = each.record;
      if (!byId.has(id) && !taken.some((ids) => ids.has(id))) byId.set(id, each);
      else
        this.report.add({
          code: 'duplicate-id',
          path: `${each.at.path}/id`,
          record: id,
          found: `${quote(id)}, which another record has already`,
          expected: 'an id of its own',
          fix: 'Rename one of the two; the second one is left out.',
        });
    }
    return byId;
  }

  /** Whether an id names one of `known`; reported where not. */
  exists(id: string, known: Ids, kind: string, at: At): boolean {
    if (known.has(id)) return true;
    const isLeftOut = this.report.leftOut.has(id);
    this.report.add({
      code: 'dangling-id',
      ...at,
      found: `${quote(id)}, which ${isLeftOut ? 'is left out as broken' : `names no ${kind}`}`,
      expected: `the id of a ${kind}`,
      fix: isLeftOut
        ? 'Mend the record that it names.'
        : this.report.suggest(id, known.keys(), `Add the ${kind}, or correct the id.`),
    });
    return false;
  }

  /** The ids of a list that name one of `known`. */
  existing(ids: readonly string[] | undefined, known: Ids, kind: string, at: At): string[] | undefined {
    return ids?.filter((id, index) => this.exists(id, known, kind, inside(at, index)));
  }

  /** The source references that lead to a source; undefined, and reported, where none does. */
  sourced<T extends {readonly id: string}>(references: readonly T[], sources: Ids, at: At): T[] | undefined {
    const kept = references.filter(({id}, index) => this.exists(id, sources, 'source', inside(at, index, 'id')));
    if (kept.length) return kept;
    this.report.add({
      code: 'unsourced',
      ...at,
      found: 'no source that exists',
      expected: 'at least one',
      fix: 'Until one is there, this is left out.',
    });
    return undefined;
  }
}
