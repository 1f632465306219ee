import type {Dataset} from '../dataset/index.js';
import builtIn from '../generated/belarus-china.js';
import {escapeAttribute, escapeText, serialise} from './serialise.js';
import {settingOf, type Attributes, type Setting, type Tag} from './setting.js';
import {staticFact} from './static-fact.js';
import {staticMap} from './static-map.js';
import type {StaticParts} from './static-parts.js';
import {staticTimeline} from './static-timeline.js';

export interface StaticOptions {
  /** A valid dataset; the one that comes with the package by default. */
  readonly dataset?: Dataset;
  /** BCP 47 tag of the page; else the attribute `lang`, else English. */
  readonly lang?: string;
  /** Width of the picture in pixels. */
  readonly width?: number;
  /** A picture on your own host in place of inline SVG, which mail programs leave out; `toPNG()` makes one. */
  readonly image?: {readonly src: string; readonly width: number; readonly height: number};
  /** Where the interactive original stands, and what the link says. */
  readonly link?: {readonly href: string; readonly text: string};
}

function partsOf(tag: Tag, setting: Setting, width: number): StaticParts {
  if (tag === 'corridor-map') return staticMap(setting, width);
  if (tag === 'corridor-timeline') return staticTimeline(setting, width);
  return staticFact(setting);
}

/** Programs that read HTML and know no SVG would run its names together. */
const apart = (svg: string): string => svg.replaceAll('</text>', '</text> ');

function picture({picture: draw, alt}: StaticParts, {image}: StaticOptions): string {
  if (!image) return apart(draw?.() ?? '');
  const {src, width, height} = image;
  return `<img src="${escapeAttribute(src)}" width="${width}" height="${height}" alt="${escapeAttribute(alt)}" style="max-width:100%;height:auto">`;
}

/**
 * One element as plain HTML for feeds, newsletters and readers: a figure with its picture, every word of it, its sources
 * and a link; no custom element, no script, no style sheet. A pure function of its arguments.
 * @throws TypeError for an unknown tag, and for a link that is not http, https or relative.
 */
export function renderStatic(tag: string, attributes: Attributes = {}, options: StaticOptions = {}): string {
  const setting = settingOf(tag, attributes, options.dataset ?? builtIn, options.lang);
  const parts = partsOf(tag as Tag, setting, options.width ?? 600);
  const {headingLevel: level, strings, dir, get, hides} = setting;
  const title = hides('heading') ? '' : get('heading') || parts.heading;
  const heading = title && `<h${level}>${escapeText(title)}</h${level}>`;
  const credit = parts.credit && !hides('source') ? `<p><small>${escapeText(parts.credit)}</small></p>` : '';
  const {link} = options;
  if (link && /^(?!https?:)[a-z][a-z+.-]*:/i.test(link.href))
    throw new TypeError(`"${link.href}" is no address of a page.`);
  const original = link ? `<p><a href="${escapeAttribute(link.href)}">${escapeText(link.text)}</a></p>` : '';
  const body = serialise(parts.body, new Map());
  const text = `${heading}${picture(parts, options)}<figcaption>${body}${credit}${original}</figcaption>`;
  return `<figure lang="${strings.language}" dir="${dir}">${text.replace(/\s+/g, ' ').replace(/ ?(<\/?(?:p|ul|li|table|tbody|tr|figcaption|h\d|caption|th|td)\b[^>]*>) ?/g, '$1')}</figure>`;
}
