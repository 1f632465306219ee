/** The TypeScript types of a dataset, printed from the schema in code: plain interfaces that no library stands behind. */
import * as v from 'valibot';
import * as parts from '../src/dataset/schema.ts';
import * as shared from '../src/dataset/schema-parts.ts';
import {qualifiers} from '../src/dataset/schema-value.ts';

export const typesFile = 'src/dataset/records.ts';

const named = [
  ['Dataset', parts.datasetSchema, 'A valid dataset document.'],
  ['Place', parts.placeSchema, 'A place: a GeoJSON point.'],
  ['Route', parts.routeSchema, 'A route: a GeoJSON line.'],
  ['GaugeStretch', parts.gaugeStretchSchema, 'A stretch of a route with one track gauge.'],
  ['RouteStatus', parts.routeStatusSchema],
  ['CorridorEvent', parts.eventSchema, 'What happened.'],
  ['Fact', parts.factSchema, 'A figure or a statement.'],
  ['FactValue', parts.valueSchema],
  ['Source', parts.sourceSchema],
  ['SourceReference', shared.sourceReferenceSchema],
  ['LocatedSource', shared.locatedSourceSchema],
  ['Theme', parts.themeSchema, 'A lane of the timeline.'],
  ['Position', shared.positionSchema],
  ['BBox', shared.bboxSchema],
];
const lists = [
  ['PlaceRole', parts.placeRoles],
  ['Qualifier', qualifiers],
];
const nameOf = new Map(named.map(([name, schema]) => [schema, name]));
const listOf = new Map(lists.map(([name, list]) => [list, name]));

const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));
const union = (types) => types.join(' | ');
const commentOn = (text) => (text ? `/** ${text} */\n` : '');

const printers = {
  string: () => 'string',
  number: () => 'number',
  boolean: () => 'boolean',
  literal: (schema) => literal(schema.literal),
  picklist: ({options}) => listOf.get(options) ?? union(options.map(literal)),
  array: ({item}) => (item.options ? `(${print(item)})[]` : `${print(item)}[]`),
  strict_tuple: ({items}) => `[${items.map(print).join(', ')}]`,
  record: ({key, value}) => `Record<${print(key)}, ${print(value)}>`,
  union: ({options}) => union(options.map(print)),
  variant: ({options}) => union(options.map(print)),
  strict_object: ({entries}) => `{\n${Object.entries(entries).map(printMember).join('')}}`,
};

function printMember([key, schema]) {
  const isOptional = schema.type === 'optional';
  const name = /^[$\w]+$/.test(key) ? key : `'${key}'`;
  const type = print(isOptional ? schema.wrapped : schema);
  const text = v.getDescription(isOptional ? schema.wrapped : schema);
  return `${commentOn(text)}${name}${isOptional ? '?' : ''}: ${type}${isOptional ? ' | undefined' : ''};\n`;
}

function printShape(schema) {
  const printer = printers[schema.type];
  if (!printer) throw new Error(`A schema of type ${schema.type} has no TypeScript here yet.`);
  return printer(schema);
}
/** A description of its own makes a schema a new one, whose first part is the one that has the name. */
const print = (schema) => nameOf.get(schema) ?? nameOf.get(schema.pipe?.[0]) ?? printShape(schema);

/** The text of the file, before it is formatted. */
export const typesText = () =>
  [
    '/** Written by `npm run schema` from schema.ts, which says what each part may hold. */\n',
    ...named.map(([name, schema, text]) => {
      const shape = printShape(schema);
      const declared = schema.type === 'strict_object' ? `interface ${name} ${shape}` : `type ${name} = ${shape};`;
      return `${commentOn(text ?? v.getDescription(schema))}export ${declared}\n`;
    }),
    ...lists.map(([name, list]) => `export type ${name} = ${union(list.map(literal))};\n`),
  ].join('\n');
