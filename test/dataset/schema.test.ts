import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import type * as v from 'valibot';
import {madeFiles, schemaText} from '../../.tools/write-schema.mjs';
import {readDataset} from '../../src/cli/read-dataset.js';
import type {Dataset} from '../../src/dataset/records.js';
import type {datasetSchema} from '../../src/dataset/schema.js';
import {changed, smallDataset} from './small-dataset.js';

type Node = Readonly<Record<string, unknown>>;

const schema = JSON.parse(schemaText()) as Node;
const ajv = new Ajv2020({allErrors: true, strictTuples: false});
ajv.addSchema(schema, 'dataset');
const accepts = (document: unknown, part = '') => ajv.getSchema(`dataset${part}`)?.(document) as boolean;

/** The compiler tells an interface from its members; written out in full the two are the same. */
type Plain<T> = T extends object ? {[K in keyof T]: Plain<T[K]>} : T;
/* eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- only so are optional members compared */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const written: Same<Plain<Dataset>, Plain<v.InferOutput<typeof datasetSchema>>> = true;

test('the published schema and the types are the ones in code', async () => {
  assert.ok(written);
  for (const {file, text} of await madeFiles()) assert.equal(readFileSync(file, 'utf8'), text, 'run `npm run schema`');
});

test('it is draft 2020-12', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
});

describe('another validator', () => {
  test('accepts the real dataset and the small one', async () => {
    assert.equal(accepts((await readDataset('data/belarus-china')).document), true);
    assert.equal(accepts(smallDataset()), true);
  });

  const faults: [pointer: string, value: unknown][] = [
    ['/id', 'Not an id'],
    ['/schemaVersion', 2],
    ['/map/bbox', [1, 2, 3]],
    ['/events/0/importance', 4],
    ['/events/0/sources', []],
    ['/events/0/surprise', 1],
    ['/events/0/title', undefined],
    ['/facts/0/value/type', 'sum'],
    ['/facts/0/value/qualifier', 'roughly'],
    ['/places/features/0/geometry/coordinates', [200, 0]],
    ['/places/features/0/geometry/coordinates', [20]],
    ['/routes/features/0/geometry/coordinates', [[20, 50]]],
    ['/routes/features/0/properties/gauge/0/mm', 1520.5],
    ['/sources/0/URL', 'javascript:alert(1)'],
    ['/translations/be/opening/title', 7],
  ];
  for (const [pointer, value] of faults)
    test(`refuses ${value === undefined ? 'nothing' : JSON.stringify(value)} at ${pointer}`, () => {
      assert.equal(accepts(changed(pointer, value)), false);
    });

  test('checks each file of the folder form against a part', () => {
    const {places, routes, events, facts, sources, translations, ...head} = smallDataset();
    const files = {head, places, routes, events, facts, sources, translation: translations?.be};
    for (const [part, value] of Object.entries(files)) {
      assert.equal(accepts(value, `#/$defs/${part}`), true, part);
      assert.equal(accepts([{id: 7}], `#/$defs/${part}`), false, part);
    }
  });
});

/** All fields of a schema and of what is inside it, by path. */
function* fieldsOf(node: Node, path = ''): Generator<[path: string, field: Node]> {
  const definitions = schema.$defs as Record<string, Node>;
  const inner: unknown[] = [
    node.items,
    node.additionalProperties,
    node.anyOf,
    node.oneOf,
    Object.values(node.$defs ?? {}),
  ];
  for (const each of inner.flat()) if (typeof each === 'object' && each) yield* fieldsOf(each as Node, path);
  for (const [name, field] of Object.entries((node.properties ?? {}) as Record<string, Node>)) {
    const definition = typeof field.$ref === 'string' ? definitions[field.$ref.split('/').at(-1) ?? ''] : undefined;
    yield [`${path}/${name}`, definition ?? field];
    yield* fieldsOf(field, `${path}/${name}`);
  }
}

test('every field has a description for the editor who hovers over it', () => {
  const fields = [...fieldsOf(schema)];
  assert.ok(fields.length > 100);
  // A constant, and the frame of GeoJSON, explain themselves.
  const bare = fields.filter(
    ([path, field]) => !field.description && !('const' in field) && !/\/(geometry|properties|features)$/.test(path),
  );
  assert.deepEqual(
    bare.map(([path]) => path),
    [],
  );
});
