import {quote} from './problem.js';
import type {Report} from './report.js';
import {isObject, resolve, type SchemaNode} from './schema-node.js';

/** Where a value stands: JSON pointer, and the id of its record. */
export interface Place {
  readonly path: string;
  readonly record: string | undefined;
}

const escapeKey = (key: string | number) => String(key).replace(/[~/]/g, (sign) => (sign === '~' ? '~0' : '~1'));

/** A member or item, one level or more, of what stands at a place. */
export const inside = ({path, record}: Place, ...keys: (string | number)[]): Place => ({
  path: keys.reduce<string>((pointer, key) => `${pointer}/${escapeKey(key)}`, path),
  record,
});

/** Tags and character references: "a < b" and "AT&T" are neither. */
const HTML = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/**
 * The value without the members that its schema does not know, each of them reported, as is HTML in its texts.
 * Goes only as deep as the schema does, and copies only where something is taken out.
 */
export function knownPart(node: SchemaNode, value: unknown, at: Place, report: Report): unknown {
  const {entries, item} = resolve(node, value);
  if (Array.isArray(value) && item) return knownItems(item, value, at, report);
  return isObject(value) && entries ? knownMembers(entries, value, at, report) : value;
}

/** Names its place only where it must: most values are texts with nothing wrong. */
function knownChild(node: SchemaNode, value: unknown, at: Place, key: string | number, report: Report): unknown {
  if (typeof value === 'string' && HTML.test(value)) reportHtml(value, inside(at, key), report);
  return typeof value === 'object' ? knownPart(node, value, inside(at, key), report) : value;
}

function knownItems(item: SchemaNode, values: readonly unknown[], at: Place, report: Report): readonly unknown[] {
  const known = values.map((value, index) => knownChild(item, value, at, index, report));
  return known.every((value, index) => value === values[index]) ? values : known;
}

function knownMembers(
  entries: Readonly<Record<string, SchemaNode>>,
  value: Readonly<Record<string, unknown>>,
  at: Place,
  report: Report,
): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const known = entry && knownChild(entry, value[key], at, key, report);
    if (entry && known === value[key]) continue;
    copy ??= {...value};
    if (entry) copy[key] = known;
    else {
      reportUnknownKey(key, Object.keys(entries), at, report);
      Reflect.deleteProperty(copy, key);
    }
  }
  return copy ?? value;
}

export function reportUnknownKey(key: string, known: readonly string[], at: Place, report: Report): void {
  const names = known.map((name) => `"${name}"`).join(', ');
  report.add({
    code: 'unknown-key',
    ...inside(at, key),
    found: `an unknown key ${quote(key)}`,
    expected: known.length > 8 ? 'only keys that the schema names' : `only ${names}`,
    fix: report.suggest(key, known, 'It is ignored: remove it.'),
  });
}

function reportHtml(value: string, at: Place, report: Report): void {
  report.add({
    code: 'html-in-text',
    ...at,
    found: quote(value),
    expected: 'plain text',
    fix: 'Readers will see tags and character references as they are written: remove them.',
  });
}
