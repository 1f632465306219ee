import {parseAst} from 'rollup/parseAst';

/** What a script imports, at once or later. */
export function asksFor(code: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseAst(code), (_key, node: unknown) => {
    const {type = '', source} = (node ?? {}) as {type?: string; source?: {value?: string} | null};
    // An address that only the page knows has no value here.
    if (/^Import|^Export/.test(type) && source?.value) found.push(source.value);
    return node;
  });
  return found;
}
