import {unsafeCSS, type CSSResult} from 'lit';

/**
 * The place each element keeps on the page, before it is defined and after: its block size follows from its inline
 * size alone, and only content that needs more makes it grow (`aspect-ratio` would let that content run over the page).
 * The same text makes `cdn/corridor-elements.css`, until an element is defined, and then every `:host`: so nothing moves
 * when the script comes.
 * `text` is the reader's text size, but never below 16 px, whatever the page does to `rem`; `percent` is one per cent
 * of the inline size: `%` in a padding, `cqi` inside the element.
 */
const text = 'max(16px,1rem)';
const places = {
  'corridor-map': (percent: string, text: string) => `max(46*${text},62.5${percent})`,
  'corridor-timeline': (percent: string, text: string) => `max(42*${text},69*${text} - 80${percent},58.8${percent})`,
  'corridor-fact-card': (percent: string, text: string) => `max(13.5*${text},24*${text} - 22${percent})`,
};
type Tag = keyof typeof places;

/** The block size of an element in a container of its inline size. */
export const placeOf = (tag: Tag, textSize = text): string => places[tag]('cqi', textSize);

/** In a row, a float or a table the content gives no width: without one in its place the element would vanish. */
const place = (selector: string, tag: Tag, more = '') =>
  `${selector}{display:flow-root;writing-mode:horizontal-tb;min-inline-size:min(100%,15rem)${more}}${selector}::before{content:"";float:left;padding-block-start:${places[tag]('%', text)}}`;

/** The rules for `:host` and `.root` of one element; paper needs no place held. */
export const reservedSize = (tag: Tag): CSSResult =>
  unsafeCSS(
    `${place(':host', tag, ';container-type:inline-size;contain-intrinsic-inline-size:15rem')}.root{min-block-size:${placeOf(tag)}}@media print{:host::before{content:none}.root{min-block-size:0}}`,
  );

const tags = Object.keys(places) as Tag[];
/** What stands in for an element where a CMS takes unknown tags out. */
const standIn = (tag: Tag) => `[data-corridor=${tag.replace('corridor-', '')}]`;
/** Of an element that is not defined the place is named more closely. */
const freed = '{content:none!important}';

/** Content of `cdn/corridor-elements.css`: without script and on paper nothing is held free. */
export const reservedSizeCss = () =>
  `${tags.map((tag) => place(`:is(${tag}:not(:defined),${standIn(tag)})`, tag)).join('')}:is(corridor-timeline[layout=list],[data-layout=list])::before${freed}@media print,(scripting:none){:is(${tags.flatMap((tag) => [tag, standIn(tag)]).join()})::before${freed}}`;
