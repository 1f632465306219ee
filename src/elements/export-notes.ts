/** Words as the page has set them, with the symbol beside them, in pixels of the exported picture. */
export interface ExportNote {
  readonly symbol: {readonly svg: SVGSVGElement; readonly x: number; readonly y: number} | undefined;
  /** Each begins at `x`, from right to left at its right end, and stands on `y`. */
  readonly lines: readonly {readonly text: string; readonly x: number; readonly y: number}[];
  readonly style: CSSStyleDeclaration;
}

/** Height of the letters above the line, as a share of the box that a browser gives to a word. */
const ascent = 0.8;
/** Words of one line differ less in height than this, in pixels. */
const sameLine = 3;

/** @param origin Where the exported picture begins in the window. */
export function noteOf(box: HTMLElement, origin: {readonly x: number; readonly y: number}): ExportNote {
  const svg = box.querySelector('svg');
  const at = svg?.getBoundingClientRect();
  return {
    symbol: svg && at ? {svg, x: at.left - origin.x, y: at.top - origin.y} : undefined,
    lines: linesOf(box).map(({text, x, y}) => ({text, x: x - origin.x, y: y - origin.y})),
    style: getComputedStyle(box),
  };
}

function linesOf(box: HTMLElement) {
  const lines: {text: string; x: number; y: number}[] = [];
  const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isFromRight = getComputedStyle(box).direction === 'rtl';
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    for (const word of node.textContent!.matchAll(/\S+/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const {left, right, top, height} = range.getBoundingClientRect();
      const line = lines.at(-1);
      const y = top + height * ascent;
      if (!line || Math.abs(line.y - y) > sameLine) lines.push({text: word[0], x: isFromRight ? right : left, y});
      else {
        line.text += ` ${word[0]}`;
        line.x = isFromRight ? Math.max(line.x, right) : Math.min(line.x, left);
      }
    }
  return lines;
}
