const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
/** No dataset goes deeper; a hostile file may, and its pointers would fill the memory. */
const DEEPEST = 32;
const escapeKey = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Line numbers, from 1, of the members and items of a valid JSON text, by JSON pointer; the whole is ''. */
export function linesByPointer(text) {
  const lines = new Map([['', 1]]);
  /** What is open, from the outside in; `place` is the pointer of the present member or item. */
  const open = [];
  let line = 1;
  let scanned = 0;
  let expectsKey = false;

  const note = (container, key, offset) => {
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
      expectsKey = !container.isList;
    } else if (expectsKey) {
      note(container, escapeKey(JSON.parse(token)), offset);
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
