import * as v from 'valibot';
import {inside, type Place as At} from './known-part.js';
import type {Placed} from './links.js';
import {readValue} from './read-value.js';
import type {Report} from './report.js';
import {isObject} from './schema-node.js';

type RecordSchema = v.GenericSchema<unknown, {readonly id: string}>;

const listSchema = v.array(v.unknown());
const collectionSchema = v.strictObject({
  $schema: v.optional(v.string()),
  type: v.literal('FeatureCollection'),
  features: listSchema,
});

/** Longer ones are no ids, and would drown the sentence. */
const LONGEST_ID = 80;

const idOf = (value: unknown): string | undefined =>
  isObject(value) && typeof value.id === 'string' && value.id.length <= LONGEST_ID ? value.id : undefined;

/** The records of a list that its schema can use, each with its place; none, and a problem, where there is no list. */
export function readRecords<S extends RecordSchema>(
  schema: S,
  list: unknown,
  at: At,
  report: Report,
): Placed<v.InferOutput<S>>[] {
  const values = Array.isArray(list) ? (list as readonly unknown[]) : readValue(listSchema, list, at, report);
  return (values ?? []).flatMap((value, index) => {
    const id = idOf(value);
    const where = {...inside(at, index), record: id};
    const record = readValue(schema, value, where, report);
    if (record) return [{record, at: where}];
    if (id) report.leftOut.add(id);
    report.broken.push({record: value, at: where});
    return [];
  });
}

/** The same for the features of a GeoJSON collection; what is wrong with the collection alone does not cost them. */
export function readFeatures<S extends RecordSchema>(
  schema: S,
  collection: unknown,
  at: At,
  report: Report,
): Placed<v.InferOutput<S>>[] {
  readValue(collectionSchema, collection, at, report);
  const features = isObject(collection) ? collection.features : undefined;
  return Array.isArray(features) ? readRecords(schema, features, inside(at, 'features'), report) : [];
}
