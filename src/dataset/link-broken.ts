import {inside, type Place as At} from './known-part.js';
import type {Ids, Links, Placed} from './links.js';
import {isObject} from './schema-node.js';

/** What the references of a record may name, by the field that holds them. */
export type References = Readonly<Record<string, readonly [known: Ids, kind: string]>>;

/**
 * Reports the ids that name nothing in records that are left out for another reason, so that an editor hears of all
 * faults at once.
 */
export function linkBroken(broken: readonly Placed<unknown>[], references: References, links: Links): void {
  for (const {record, at} of broken) {
    checkFields(record, at, references, links);
    if (isObject(record)) checkFields(record.properties, inside(at, 'properties'), references, links);
  }
}

function checkFields(record: unknown, at: At, references: References, links: Links): void {
  if (!isObject(record)) return;
  for (const [field, [known, kind]] of Object.entries(references)) {
    const list = record[field];
    if (!Array.isArray(list)) continue;
    list.forEach((item: unknown, index) => {
      const id = isObject(item) ? item.id : item;
      // A record that is left out is reported by itself.
      if (typeof id !== 'string' || links.report.leftOut.has(id)) return;
      links.exists(id, known, kind, isObject(item) ? inside(at, field, index, 'id') : inside(at, field, index));
    });
  }
}
