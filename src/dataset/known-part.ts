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

/** The way from a place to what is looked at; one list for the whole walk, as most values have nothing wrong. */
type Trail = (string | number)[];

/**
 * The value without the members that its schema does not know, each of them reported, as is HTML in its texts.
 * Goes only as deep as the schema does, and copies only where something is taken out.
 */
export const knownPart = (node: SchemaNode, value: unknown, at: Place, report: Report): unknown =>
  knownAlong(node, value, at, [], report);

function knownAlong(node: SchemaNode, value: unknown, at: Place, trail: Trail, report: Report): unknown {
  const {entries, item} = resolve(node, value);
  if (Array.isArray(value) && item) return knownItems(item, value, at, trail, report);
  return isObject(value) && entries ? knownMembers(entries, value, at, trail, report) : value;
}

function knownChild(
  node: SchemaNode,
  value: unknown,
  at: Place,
  trail: Trail,
  key: string | number,
  report: Report,
): unknown {
  if (typeof value === 'string') {
    if (HTML.test(value)) reportHtml(value, inside(at, ...trail, key), report);
    return value;
  }
  if (typeof value !== 'object') return value;
  trail.push(key);
  const known = knownAlong(node, value, at, trail, report);
  trail.pop();
  return known;
}

function knownItems(
  item: SchemaNode,
  values: readonly unknown[],
  at: Place,
  trail: Trail,
  report: Report,
): readonly unknown[] {
  let copy: unknown[] | undefined;
  values.forEach((value, index) => {
    const known = knownChild(item, value, at, trail, index, report);
    if (known === value) return;
    copy ??= [...values];
    copy[index] = known;
  });
  return copy ?? values;
}

function knownMembers(
  entries: Readonly<Record<string, SchemaNode>>,
  value: Readonly<Record<string, unknown>>,
  at: Place,
  trail: Trail,
  report: Report,
): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const known = entry && knownChild(entry, value[key], at, trail, key, report);
    if (entry && known === value[key]) continue;
    copy ??= {...value};
    if (entry) copy[key] = known;
    else {
      reportUnknownKey(key, Object.keys(entries), inside(at, ...trail), report);
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
