import schema from '../data/schema/dataset.schema.json';

interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node | boolean;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly oneOf?: readonly Node[];
}

export interface Field {
  /** As it is written in the file, with dots for what stands inside and [] for a list: "sources[].locator". */
  readonly name: string;
  readonly isRequired: boolean;
  /** Its words, where only some are allowed; else "text", "number", "list" … */
  readonly allowed: string;
  readonly description: string;
}

const definitions = schema.$defs as unknown as Readonly<Record<string, Node>>;
const plainTypes: Readonly<Record<string, string>> = {string: 'text', array: 'list', boolean: 'true or false'};

const followed = (node: Node): Node => (node.$ref ? (definitions[node.$ref.split('/').at(-1)!] ?? node) : node);

function allowedIn({type = 'object', enum: choices, const: only}: Node): string {
  const words = choices ?? (only === undefined ? undefined : [only]);
  return words ? words.join(', ') : (plainTypes[type] ?? type);
}

/** The forms of an object that has several, such as the value of a fact, one after the other. */
function membersOf(node: Node, name: string): Field[] {
  const {properties = {}, required = [], oneOf, items} = node;
  if (oneOf) return oneOf.flatMap((form) => membersOf(followed(form), name));
  if (typeof items === 'object') return membersOf(followed(items), `${name}[]`);
  return Object.entries(properties).flatMap(([key, entry]) => {
    const member = followed(entry);
    const path = name ? `${name}.${key}` : key;
    const field = {
      name: path,
      isRequired: required.includes(key),
      allowed: allowedIn(member),
      description: entry.description ?? member.description ?? '',
    };
    return [field, ...membersOf(member, path)];
  });
}

/** Every field of a part of the schema (`head`, `place`, `route`, `event`, `fact`, `source`), outer before inner. */
export const fieldsOf = (part: string): Field[] => membersOf(definitions[part]!, '');
