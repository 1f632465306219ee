import type {Dataset} from '../dataset/index.js';
import {shadowTree} from './render.js';
import {settingOf, type Tag} from './setting.js';

/** What stands in an element until its code is there, as the script for pages brings it. */
export interface FirstPicture {
  /** The same for all elements of one kind. */
  readonly styles: string;
  /** Places of bars and the like, which are this picture’s own. */
  readonly placed: string;
  /** HTML of the shadow root. */
  readonly html: string;
}

/** What a reader opens is written when the code is there, and so is what only its buttons would say. */
const closed = (content: string): string =>
  content
    .replace(/(<\/summary>)[^]*?(<\/details>)/g, '$1$2')
    .replace(/(<button inert[^>]*?) aria-label="[^"]*" aria-pressed="[a-z]*"/g, '$1');

/** A script brings it, so there is one. */
const withScript = (css: string): string => css.replace(/@media \(scripting: none\)\{(?:[^{}]*\{[^{}]*\})*\}/g, '');

/** One element as it is drawn without any attribute but `fact`, at a width in pixels. */
export function firstPicture(tag: Tag, fact: string, dataset: Dataset, lang: string, width: number): FirstPicture {
  const {styles, placed, content} = shadowTree(tag, settingOf(tag, {fact}, dataset, lang), [width]);
  return {styles: withScript(styles), placed, html: closed(content)};
}
