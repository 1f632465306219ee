/**
 * `npm run schema`: writes the JSON Schema of the dataset from the schema in code. A `check` has no counterpart there;
 * `$defs` names the parts of the folder form, so that an editor maps each file to its own.
 */
import {writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import * as parts from '../src/dataset/schema.ts';

export const schemaFile = 'data/schema/dataset.schema.json';

const definitions = {
  head: v.pipe(v.strictObject(parts.headEntries), v.description('dataset.json: all but the collections.')),
  places: parts.placesSchema,
  routes: parts.routesSchema,
  events: parts.eventsSchema,
  facts: parts.factsSchema,
  sources: parts.sourcesSchema,
  translation: parts.translationSchema,
  place: parts.placeSchema,
  route: parts.routeSchema,
  event: parts.eventSchema,
  fact: parts.factSchema,
  value: parts.valueSchema,
  source: parts.sourceSchema,
};

/** The text of the schema file. */
export function schemaText() {
  const schema = toJsonSchema(parts.datasetSchema, {target: 'draft-2020-12', definitions, ignoreActions: ['check']});
  const titled = {$schema: schema.$schema, title: 'Dataset of corridor-elements', ...schema};
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(schemaFile, schemaText());
