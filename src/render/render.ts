import type {Dataset} from '../dataset/index.js';
import builtIn from '../generated/belarus-china.js';
import {baseMap} from './base-maps.js';
import {fallback} from './fallback.js';
import {factCardPicture} from './fact-card.js';
import {jsonLd} from './json-ld.js';
import {mapPicture} from './map.js';
import {rootTemplate, stylesOf, type Picture} from './picture.js';
import {escapeAttribute, serialise, type StyleRules} from './serialise.js';
import {settingOf, type Attributes, type Setting, type Tag} from './setting.js';
import {still} from './still.js';
import {timelinePicture} from './timeline.js';
import {usedRules} from './used-rules.js';
import {sortedWidths} from './widths.js';

export interface RenderOptions {
  /** A valid dataset; by default the one that comes with the package. Name its address as `src`, too, where the page has the script. */
  readonly dataset?: Dataset;
  /** BCP 47 tag of the page; else the attribute `lang`, else English. */
  readonly lang?: string;
  /** Widths in pixels that the element will have on your pages: pictures are drawn for each. */
  readonly widths?: readonly number[];
  /** For the policy of a page that allows styles by nonce only. */
  readonly nonce?: string;
  /** `false` leaves the data for search engines out. */
  readonly jsonLd?: boolean;
  /** HTML of your own for readers whose program knows no shadow trees, in place of a few sentences; written as it is. */
  readonly fallback?: string;
}

function pictureOf(tag: Tag, setting: Setting, widths: readonly number[]): Picture {
  if (tag === 'corridor-map') return mapPicture(setting, baseMap(), widths);
  if (tag === 'corridor-timeline') return timelinePicture(setting, widths);
  return factCardPicture(setting);
}

const attributeText = ([name, value]: [string, Attributes[string]]): string => {
  if (value === false || value === null || value === undefined) return '';
  if (!/^[a-z][\w-]*$/i.test(name)) throw new TypeError(`"${name}" is no name of an attribute.`);
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`;
};

/**
 * What pictures refer to stands once, beside them in the root, where what the page says of everything ends: a picture that
 * is not shown lends nothing.
 */
function withOneDefs(content: string): string {
  const defs = new Set<string>();
  const rest = content.replace(/<defs>[^]*?<\/defs>/g, (one) => (defs.add(one), ''));
  const apart = `<svg class="hidden" aria-hidden="true">${[...defs].join('')}</svg>`;
  return defs.size ? rest.replace(/<div class="root"[^>]*>/, (root) => root + apart) : rest;
}

const compact = (cssText: string): string =>
  cssText
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .replace(/: (?=[^{}]*[;}])/g, ':');

/** Shares of a width, to a hundredth of a pixel in a thousand. */
const rounded = (style: string): string =>
  style.replace(/\d*\.\d{6,}/g, (share) => String(Number(Number(share).toFixed(5))));

/** What is inside the shadow root of one element, apart: `styles` are the same for all of its kind at these widths. */
export function shadowTree(
  tag: Tag,
  setting: Setting,
  widths: readonly number[],
): {readonly styles: string; readonly placed: string; readonly content: string} {
  const picture = pictureOf(tag, setting, widths);
  const rules: StyleRules = new Map();
  const content = withOneDefs(still(serialise(rootTemplate(picture, setting), rules)));
  const placed = [...rules].map(([style, number]) => `[data-style="${number}"]{${rounded(style)}}`).join('');
  return {styles: compact(stylesOf(tag, picture)), placed, content};
}

/** Many pages of a site hold the same element: what was written last is kept, by dataset and the other arguments. */
const written = new WeakMap<Dataset, Map<string, string>>();
const mostKept = 200;

/**
 * One element as HTML: its shadow tree is in it and complete without script; a script that comes later takes it over.
 * A pure function of its arguments, for Node and for browsers.
 * @throws TypeError for an unknown tag and for what cannot be an attribute.
 */
export function render(tag: string, attributes: Attributes = {}, options: RenderOptions = {}): string {
  const {dataset = builtIn, ...others} = options;
  const kept = written.get(dataset) ?? new Map<string, string>();
  written.set(dataset, kept);
  const key = JSON.stringify([tag, Object.entries(attributes), others]);
  const html = kept.get(key) ?? renderAnew(tag, attributes, dataset, others);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, html);
  return html;
}

/** A page may come in pieces: what makes room for what is still to come would be seen moving. */
const untilComplete = '.root{visibility:hidden}';
const complete = '.root{visibility:inherit}';

function renderAnew(
  tag: string,
  attributes: Attributes,
  dataset: Dataset,
  options: Omit<RenderOptions, 'dataset'>,
): string {
  const setting = settingOf(tag, attributes, dataset, options.lang);
  const known = tag as Tag;
  const {styles, placed, content} = shadowTree(known, setting, sortedWidths(options.widths));
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeAttribute(options.nonce)}"`;
  const style = `<style${nonce}>${usedRules(styles, content)}${placed}${untilComplete}</style>`;
  const words = options.fallback ?? fallback(known, setting);
  const data = options.jsonLd === false ? '' : jsonLd(known, setting);
  const start = `<${tag}${Object.entries(attributes).map(attributeText).join('')}>`;
  return `${start}<template shadowrootmode="open">${style}${content}<style${nonce}>${complete}</style></template>${words}${data}</${tag}>`;
}
