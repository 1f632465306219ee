const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
/** No dataset goes deeper; a hostile file may, and its pointers would fill the memory. */
const DEEPEST = 32;
const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

interface Container {
  readonly pointer: string;
  place: string;
  readonly isList: boolean;
  next: number;
}

/** Line numbers, from 1, of the members and items of a valid JSON text, by JSON pointer; the whole is ''. */
export function linesByPointer(text: string): ReadonlyMap<string, number> {
  const lines = new Map([['', 1]]);
  /** What is open, from the outside in; `place` is the pointer of the present member or item. */
  const open: Container[] = [];
  let line = 1;
  let scanned = 0;
  let expectsKey = false;

  const note = (container: Container, key: string | number, offset: number) => {
    container.place = `${container.pointer}/${key}`;
    for (; scanned < offset; scanned++) if (text[scanned] === '\n') line++;
    if (open.length < DEEPEST) lines.set(container.place, line);
  };
  for (const {0: token, index: offset} of text.matchAll(TOKEN)) {
    const container = open.at(-1);
    if (token === ':') continue;
    if (token === '}' || token === ']') {
      open.pop();
      expectsKey = false;
    } else if (token === ',') {
      expectsKey = !container?.isList;
    } else if (expectsKey && container) {
      note(container, escapeKey(JSON.parse(token) as string), offset);
      expectsKey = false;
    } else {
      if (container?.isList) note(container, container.next++, offset);
      if (token === '{' || token === '[') {
        const pointer = open.length < DEEPEST ? (container?.place ?? '') : '';
        open.push({pointer, place: '', isList: token === '[', next: 0});
        expectsKey = token === '{';
      }
    }
  }
  return lines;
}

const SPACE = /[ \t\r\n]*/y;
const VALID_TOKEN =
  /[{}[\]:,]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;

/** What may follow, by what stands there: `value`, `key`, `:`, or `next`, which is a comma or the end of a container. */
function follow(token: string, wanted: string, open: string[]): string | undefined {
  const isClosing = token === '}' || token === ']';
  if (isClosing && (wanted === 'next' || wanted === `first${token}`)) return open.pop() === token ? 'next' : undefined;
  if (token === ',' && wanted === 'next' && open.length) return open.at(-1) === '}' ? 'key' : 'value';
  if (token === ':') return wanted === ':' ? 'value' : undefined;
  if (token.startsWith('"') && (wanted === 'key' || wanted === 'first}')) return ':';
  if (isClosing || token === ',' || (wanted !== 'value' && wanted !== 'first]')) return undefined;
  if (token !== '{' && token !== '[') return 'next';
  open.push(token === '{' ? '}' : ']');
  return `first${open.at(-1) ?? ''}`;
}

/** Where a text ceases to be JSON, as an offset; undefined for JSON. Engines differ in whether and how they say so. */
export function offsetOfSyntaxError(text: string): number | undefined {
  const open: string[] = [];
  let wanted: string | undefined = 'value';
  for (let offset = 0; ;) {
    SPACE.lastIndex = offset;
    SPACE.exec(text);
    offset = SPACE.lastIndex;
    if (offset === text.length) return wanted === 'next' && !open.length ? undefined : offset;
    VALID_TOKEN.lastIndex = offset;
    const token = VALID_TOKEN.exec(text)?.[0];
    wanted = token && follow(token, wanted, open);
    if (!token || !wanted) return offset;
    offset += token.length;
  }
}
