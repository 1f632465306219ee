import {parseAst} from 'rollup/parseAst';

interface Source {
  readonly value?: string;
  readonly quasis?: readonly {readonly value: {readonly cooked: string}}[];
}

/** What a script imports, at once or later; what it fills in itself is a `*`. */
export function asksFor(code: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseAst(code), (_key, node: unknown) => {
    const {type = '', source} = (node ?? {}) as {type?: string; source?: Source | null};
    // An address that only the page knows has no text here.
    const address = source?.quasis?.map(({value}) => value.cooked).join('*') ?? source?.value;
    if (/^Import|^Export/.test(type) && address) found.push(address);
    return node;
  });
  return found;
}
