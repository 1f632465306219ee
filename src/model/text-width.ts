/** Width of characters as a share of the font size, generous enough for wide faces such as Verdana. */
const classes: readonly [RegExp, number][] = [
  [/[ijl.,:;'’|!I·]/, 0.33],
  [/[ ftr()[\]\-/“”"]/, 0.42],
  [/[mwMW%@—…]/, 0.96],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/, 1],
  [/[A-ZÀ-ÞА-ЯЁІЎ]/, 0.73],
  [/\p{M}/u, 0],
];
const widths = new Map<string, number>();

const characterWidth = (character: string): number => {
  let width = widths.get(character);
  if (width === undefined) widths.set(character, (width = classes.find(([set]) => set.test(character))?.[1] ?? 0.63));
  return width;
};

/** Estimated width in pixels of `text` set in one line at `size` pixels; never much less than the real one. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size * (bold ? 1.1 : 1);
}
