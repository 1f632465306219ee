/** Whether an element stands in a row or grid of the page with its like alone, so that they can stand on common lines. */
export function standsInRow(element: HTMLElement): boolean {
  const {parentElement: row} = element;
  const isAlone =
    row && row.childElementCount > 1 && [...row.children].every(({localName}) => localName === element.localName);
  if (!isAlone || element.querySelector('[slot=caption]')) return false;
  const {display, gridAutoRows} = getComputedStyle(row);
  return /flex|grid/.test(display) && gridAutoRows === 'auto' && getComputedStyle(element).gridRowEnd === 'auto';
}
