import * as v from 'valibot';
import {inside, type Place as At} from './known-part.js';
import {checkForms} from './link-value.js';
import type {Links} from './links.js';
import {quote} from './problem.js';
import {readValue} from './read-value.js';
import {isObject} from './schema-node.js';
import {languageSchema} from './schema-parts.js';
import type {Dataset} from './records.js';

type Translations = NonNullable<Dataset['translations']>;
type Fields = Readonly<Record<string, string>>;
/** What a translation may be of, by id; a theme and a record may share one. */
type Originals = ReadonlyMap<string, readonly unknown[]>;

function originalsOf({themes, places, routes, events, facts, ...head}: Omit<Dataset, 'sources'>): Originals {
  const originals = new Map<string, unknown[]>();
  const add = (id: string, original: unknown) => {
    const known = originals.get(id);
    if (known) known.push(original);
    else originals.set(id, [original]);
  };
  add(head.id, head);
  themes.forEach((theme) => add(theme.id, theme));
  for (const {id, properties} of [...places.features, ...routes.features]) add(id, properties);
  for (const record of [...events, ...facts]) add(record.id, record);
  return originals;
}

/** Ids, codes and dates are the same in every language. */
const NO_WORDS = /(^|\.)(\$schema|id|date|asOf|theme|kind|lang|updated|country|role|mode|type|state|qualifier|ratio)$/;

/** Whether a field, whose name may lead inside by dots ("value.unit"), holds words for readers. */
function hasWords(original: unknown, field: string): boolean {
  let value = original;
  for (const key of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' && !NO_WORDS.test(field);
}

function linkFields(fields: Fields, originals: readonly unknown[], language: string, at: At, {report}: Links): Fields {
  const kept = Object.entries(fields).filter(([field, text]) => {
    if (originals.some((original) => hasWords(original, field))) {
      if (/(^|\.)unit$/.test(field)) checkForms(text, language, inside(at, field), report);
      return true;
    }
    const names = originals.flatMap((original) =>
      Object.keys(original as object).filter((key) => hasWords(original, key)),
    );
    report.add({
      code: 'unknown-field',
      ...inside(at, field),
      found: `a translation of ${quote(field)}, which the record does not have`,
      expected: `one of ${names.map(quote).join(', ')}`,
      fix: report.suggest(field, names, 'It is ignored: remove it.'),
    });
    return false;
  });
  return Object.fromEntries(kept);
}

const recordsSchema = v.record(v.string(), v.unknown());
const fieldsSchema = v.record(v.string(), v.string());

function linkLanguage(
  records: Readonly<Record<string, unknown>>,
  originals: Originals,
  language: string,
  at: At,
  links: Links,
) {
  const kept = Object.entries(records).flatMap(([id, value]) => {
    const where = {...inside(at, id), record: id};
    const fields = readValue(fieldsSchema, value, where, links.report);
    if (!fields || !links.exists(id, originals, 'record', where)) return [];
    return [[id, linkFields(fields, originals.get(id) ?? [], language, where, links)] as const];
  });
  return Object.fromEntries(kept);
}

/** The translations of what is there to translate, by language. */
export function linkTranslations(translations: unknown, dataset: Omit<Dataset, 'sources'>, at: At, links: Links) {
  const languages = readValue(recordsSchema, translations, at, links.report) ?? {};
  const originals = originalsOf(dataset);
  const kept: [string, Translations[string]][] = [];
  for (const [language, records] of Object.entries(languages)) {
    const where = inside(at, language);
    const isKnown = readValue(languageSchema, language, where, links.report) !== undefined;
    const value = isObject(records) ? records : readValue(recordsSchema, records, where, links.report);
    if (isKnown && value) kept.push([language, linkLanguage(value, originals, language, where, links)]);
  }
  return Object.fromEntries(kept);
}
