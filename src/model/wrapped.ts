import {textWidth} from './text-width.js';

/** What may stand in one line only together: a word with its space (not one that holds words together), or one character of a script without spaces. */
const pieces =
  /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff][\p{P}\s]*|(?:\u00a0|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff])+[^\S\u00a0]*/gu;

/** `text` in lines of at most `width` pixels when set at `size`; a word that is longer alone is cut. */
export function wrapped(text: string, size: number, width: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    for (let characters = Array.from(line); !fits(line) && characters.length > 1; characters = Array.from(line)) {
      let end = characters.length - 1;
      while (end > 1 && !fits(characters.slice(0, end).join(''))) end--;
      lines.push(characters.slice(0, end).join(''));
      line = characters.slice(end).join('');
    }
  }
  return line ? [...lines, line.trimEnd()] : lines;
}
