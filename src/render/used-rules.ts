/** Which rules of a style sheet a piece of HTML needs. Knows CSS as our own styles are written; no page. */

/** What is inside round brackets has a say of its own, which is not asked for. */
const withoutBrackets = (text: string): string => {
  const shorter = text.replace(/\([^()]*\)/g, '');
  return shorter === text ? text : withoutBrackets(shorter);
};

/** At commas that stand in no brackets. */
function selectorsOf(list: string): string[] {
  const pieces = list.split(',');
  const isOpen = (text: string) => text.split('(').length > text.split(')').length;
  return pieces.reduce<string[]>((whole, piece) => {
    const last = whole.at(-1);
    return last && isOpen(last) ? [...whole.slice(0, -1), `${last},${piece}`] : [...whole, piece];
  }, []);
}

function namesIn(html: string): ReadonlySet<string> {
  const tags = [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag!);
  const attributes = [...html.matchAll(/ ([\w-]+)="([\w-]*)"/g)].map(([, name, value]) => `[${name}='${value}']`);
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, text]) => text!.split(/\s+/));
  return new Set([...tags, ...attributes, ...classes.map((name) => `.${name}`)]);
}

/** Tags, classes and attributes that an element and those around it must have; one without a value may come and go. */
const namesOf = (selector: string): readonly string[] =>
  withoutBrackets(selector).match(/\[[\w-]+='[\w-]*'\]|\.[\w-]+|(?<![^\s>+~])[a-z][\w-]*/g) ?? [];

function endOfBlock(css: string, start: number): number {
  let depth = 0;
  for (let i = start; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) return i;
  }
  return css.length;
}

function keep(css: string, names: ReadonlySet<string>): string {
  let kept = '';
  for (let start = 0, open; (open = css.indexOf('{', start)) >= 0;) {
    const end = endOfBlock(css, open);
    const head = css.slice(start, open).trim();
    const body = css.slice(open + 1, end);
    const isGroup = /^@(media|supports|container)/.test(head);
    const inner = isGroup ? keep(body, names) : body;
    const selectors = head.startsWith('@')
      ? [head]
      : selectorsOf(head).filter((selector) => namesOf(selector).every((name) => names.has(name)));
    if (inner && selectors.length) kept += `${selectors.join()}{${inner}}`;
    start = end + 1;
  }
  return kept;
}

/** Our own variables that nothing reads. */
const withoutUnread = (css: string): string =>
  css.replace(/(--_[\w-]+):[^;{}]*(;|(?=\}))/g, (declaration, name: string) =>
    css.includes(`var(${name}`) ? declaration : '',
  );

/** Without the rules that no element of the HTML can meet, whatever its state. */
export const usedRules = (css: string, html: string): string => withoutUnread(keep(css, namesIn(html)));
