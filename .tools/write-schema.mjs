/**
 * `npm run schema`: writes the JSON Schema of the dataset, and its TypeScript types, from the schema in code. A `check` has no counterpart there;
 * `$defs` names the parts of the folder form, so that an editor maps each file to its own.
 */
import {writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {format, resolveConfig} from 'prettier';
import * as v from 'valibot';
import * as parts from '../src/dataset/schema.ts';
import {typesFile, typesText} from './write-types.mjs';

const schemaFile = 'data/schema/dataset.schema.json';

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
  // JSON has no infinite number to refuse.
  const ignoreActions = ['check', 'finite'];
  const schema = toJsonSchema(parts.datasetSchema, {target: 'draft-2020-12', definitions, ignoreActions});
  const titled = {$schema: schema.$schema, title: 'Dataset of corridor-elements', ...schema};
  return `${JSON.stringify(titled, null, 2)}\n`;
}

/** Editors ignore what follows # in the address of a schema, so each part of the folder form has a file of its own. */
const partFiles = ['head', 'places', 'routes', 'events', 'facts', 'sources', 'translation'].map((part) => ({
  file: `data/schema/${part}.schema.json`,
  text: `{"$ref": "./dataset.schema.json#/$defs/${part}"}\n`,
}));

/** Every file that is made from the schema. */
export async function madeFiles() {
  const types = await format(typesText(), {...(await resolveConfig(typesFile)), filepath: typesFile});
  return [{file: schemaFile, text: schemaText()}, ...partFiles, {file: typesFile, text: types}];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const {file, text} of await madeFiles()) await writeFile(file, text);
