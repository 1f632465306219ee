/** How the page sets out an element that stands with its like alone, so that they can stand on common lines: `grid`, `flex` or neither. */
export function rowOf(element: HTMLElement): string | undefined {
  const {parentElement: row} = element;
  const isAlone = row && row.childElementCount > 1 && !row.querySelector(`:scope > :not(${element.localName})`);
  if (!isAlone || element.querySelector('[slot=caption]')) return undefined;
  const {display, gridAutoRows} = getComputedStyle(row);
  const isFree = gridAutoRows === 'auto' && getComputedStyle(element).gridRowEnd === 'auto';
  return isFree ? /flex|grid/.exec(display)?.[0] : undefined;
}
