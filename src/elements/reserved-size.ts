import {unsafeCSS, type CSSResult} from 'lit';

/**
 * The place each element keeps on the page, before it is defined and after: its block size follows from its inline
 * size alone. The same text makes `cdn/corridor-elements.css` and every `:host`, so nothing moves when the script comes.
 * One unit is the reader's text size, but never below 16 px, whatever the page does to `rem`.
 */
const place = (units: number, ratio?: string) =>
  `display:flow-root;min-block-size:calc(${units}*max(16px,1rem));${ratio ? `aspect-ratio:${ratio};` : ''}`;

const places = {
  'corridor-map': place(46, '1.6'),
  'corridor-timeline': place(42, '1.7'),
  'corridor-fact-card': place(14),
};

/** The rule for `:host` of one element. */
export const reservedSize = (tag: keyof typeof places): CSSResult => unsafeCSS(`:host{${places[tag]}}`);

const rules = Object.entries(places).map(([tag, declarations]) => `${tag}{${declarations}}`);
const freed = 'min-block-size:0;aspect-ratio:auto';

/** Content of `cdn/corridor-elements.css`: without script nothing is held free. */
export const reservedSizeCss = `${rules.join('')}corridor-timeline[layout=list]{${freed}}@media (scripting:none){${Object.keys(places).join()}{${freed}}}`;
