import type {Dataset} from '../dataset/index.js';
import {shadowTree} from './render.js';
import {settingOf, type Tag} from './setting.js';

/** What stands in an element until its code is there, as the script for pages brings it. */
export interface FirstPicture {
  /** The same for all elements of one kind. */
  readonly styles: string;
  /** Places of bars and the like, which are this picture’s own. */
  readonly placed: string;
  /** HTML of the shadow root: how it begins and ends, and what lies between at each of the widths. */
  readonly start: string;
  readonly middles: readonly (readonly [width: number, html: string])[];
  readonly end: string;
}

/** What a reader opens is written when the code is there, and so is what only its buttons would say. */
const closed = (content: string): string =>
  content
    .replace(/(<\/summary>)[^]*?(<\/details>)/g, '$1$2')
    .replace(/(<button inert[^>]*?) aria-label="[^"]*" aria-pressed="[a-z]*"/g, '$1');

/** How many characters all texts have in common, from their beginning or from their end. */
function shared(texts: readonly string[], at: (text: string, i: number) => string | undefined): number {
  const [first = ''] = texts;
  for (let i = 0; i < first.length; i++) if (texts.some((text) => at(text, i) !== at(first, i))) return i;
  return first.length;
}

/** One element as it is drawn without any attribute but `fact`, at some widths in pixels, ascending. */
export function firstPicture(
  tag: Tag,
  fact: string,
  dataset: Dataset,
  lang: string,
  widths: readonly number[],
): FirstPicture {
  const setting = settingOf(tag, {fact}, dataset, lang);
  const trees = widths.map((width) => shadowTree(tag, setting, [width]));
  const [{styles, placed}] = trees as [ReturnType<typeof shadowTree>];
  const contents = trees.map(({content}) => closed(content));
  const begins = shared(contents, (text, i) => text[i]);
  const rests = contents.map((content) => content.slice(begins));
  const ends = shared(rests, (text, i) => text.at(-1 - i));
  return {
    styles,
    placed,
    start: contents[0]!.slice(0, begins),
    middles: rests.map((rest, i) => [widths[i]!, rest.slice(0, rest.length - ends)]),
    end: rests[0]!.slice(rests[0]!.length - ends),
  };
}
