import * as v from 'valibot';

/** What a walk along a document needs to know of a schema. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  /** Schemas of a union or variant, values of a picklist. */
  readonly options?: readonly unknown[];
  /** The entry that tells the options of a variant apart. */
  readonly key?: string;
  readonly literal?: unknown;
}

/** valibot keeps these fields on every schema, but its general type hides them. */
export const nodeOf = (schema: v.GenericSchema) => schema as unknown as SchemaNode;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function suits(option: SchemaNode, key: string | undefined, value: Readonly<Record<string, unknown>>): boolean {
  const {entries = {}} = option;
  return key ? entries[key]?.literal === value[key] : Object.keys(value).every((name) => Object.hasOwn(entries, name));
}

/** The schema itself, out of what may wrap it; the option that the value means, where it shows which. */
export function resolve(node: SchemaNode, value: unknown): SchemaNode {
  if (node.wrapped) return resolve(node.wrapped, value);
  if ((node.type !== 'variant' && node.type !== 'union') || !isObject(value)) return node;
  return (node.options as readonly SchemaNode[]).find((option) => suits(option, node.key, value)) ?? node;
}

/** The schema of a member or item; undefined where there is none. */
export function child(node: SchemaNode, key: string, value: unknown): SchemaNode | undefined {
  const {entries, item} = resolve(node, value);
  return entries && Object.hasOwn(entries, key) ? entries[key] : item;
}

export const describe = (node: SchemaNode | undefined): string | undefined =>
  node && v.getDescription(node as unknown as v.GenericSchema);
