import {quote} from './problem.js';
import type {Report} from './report.js';
import {isObject, resolve, type SchemaNode} from './schema-node.js';

/** Where a value stands: JSON pointer, and the id of its record. */
export interface Place {
  readonly path: string;
  readonly record: string | undefined;
}

const escapeKey = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** A member or item, one level or more, of what stands at a place. */
export const inside = ({path, record}: Place, ...keys: (string | number)[]): Place => ({
  path: keys.reduce<string>((pointer, key) => `${pointer}/${escapeKey(key)}`, path),
  record,
});

/** Tags and character references: "a < b" and "AT&T" are neither. */
const HTML = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/**
 * The value without the members that its schema does not know, each of them reported, as is HTML in its texts.
 * Goes only as deep as the schema does.
 */
export function knownPart(node: SchemaNode, value: unknown, at: Place, report: Report): unknown {
  const {entries, item} = resolve(node, value);
  if (Array.isArray(value) && item) return value.map((each, index) => knownPart(item, each, inside(at, index), report));
  if (isObject(value) && entries) return knownMembers(entries, value, at, report);
  if (typeof value === 'string' && HTML.test(value)) reportHtml(value, at, report);
  return value;
}

function knownMembers(
  entries: Readonly<Record<string, SchemaNode>>,
  value: Readonly<Record<string, unknown>>,
  at: Place,
  report: Report,
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) known[key] = knownPart(entry, value[key], inside(at, key), report);
    else reportUnknownKey(key, Object.keys(entries), at, report);
  }
  return known;
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
