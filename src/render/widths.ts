import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Widths of the element, in pixels, for which pictures are drawn; each serves from there to the next one, and grows
 * with the element in between, so that no letter is ever smaller than it was drawn.
 */
export const usualWidths = [288, 360, 480, 600, 720, 900] as const;

/** Shows of several pictures, with the classes `at-0`, `at-1` …, the one that was drawn for the element’s width. */
export function widthRules(widths: readonly number[]): CSSResult {
  const hidden = (condition: string, i: number) => `@container (${condition}){.at-${i}{display:none!important}}`;
  const rules = widths.map((width, i) => {
    const next = widths[i + 1];
    return (i ? hidden(`width < ${width}px`, i) : '') + (next ? hidden(`width >= ${next}px`, i) : '');
  });
  return css`
    ${unsafeCSS(rules.join(''))}
  `;
}

/** Ascending and without repetition; the usual ones where none is given. */
export const sortedWidths = (widths: readonly number[] = usualWidths): readonly number[] => {
  const sorted = [...new Set(widths)].filter((width) => width >= 100 && width <= 4000).sort((a, b) => a - b);
  return sorted.length ? sorted : usualWidths;
};
