import {escapeAttribute, escapeText} from './serialise.js';
import {frameHeight} from './frame-height.js';
import {fallback, nameOf} from './fallback.js';
import {render, type RenderOptions} from './render.js';
import {settingOf, type Attributes, type Setting, type Tag} from './setting.js';
import {citedFor} from './sources.js';
import type {Dataset} from '../dataset/index.js';
import builtIn from '../generated/belarus-china.js';

/** Where the published folders `cdn/` and `embed/` stand. */
export interface Host {
  /** Without a slash at its end. Example: https://static.example.org/corridor-elements/0.1.0 */
  readonly address: string;
  /** Hashes of the files in `cdn/`, for a version that stays as it is; left out where corrections are to come. */
  readonly integrity?: Readonly<Record<string, string>>;
}

export interface SnippetOptions {
  readonly dataset?: Dataset;
  readonly lang?: string;
}

interface Titled {
  /** Where it is not the element’s own heading. */
  readonly title?: string;
}

const attributeList = (attributes: Attributes, prefix = ''): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null && value !== undefined && value !== '')
    .map(([name, value]) =>
      value === true ? ` ${prefix}${name}` : ` ${prefix}${name}="${escapeAttribute(String(value))}"`,
    )
    .join('');

const checked = ({integrity}: Host, file: string): string =>
  integrity?.[file] ? ` integrity="${integrity[file]}" crossorigin="anonymous"` : '';

/** The style line, which keeps the place, and the script. */
const assets = (tag: string, host: Host): string => {
  const link = `<link rel="stylesheet" href="${host.address}/cdn/corridor-elements.css"${checked(host, 'corridor-elements.css')}>`;
  const script = `<script type="module" src="${host.address}/cdn/${tag}.js"${checked(host, `${tag}.js`)}></script>`;
  return `${link}\n${script}`;
};

/** What every reader gets: the essential words, and whose they are. */
function words(tag: string, attributes: Attributes, options: SnippetOptions): string {
  const setting = settingOf(tag, attributes, options.dataset ?? builtIn, options.lang);
  return `${fallback(tag as Tag, setting)}\n  ${sourceLinks(tag, setting)}`;
}

function sourceLinks(tag: string, setting: Setting): string {
  const sources = citedFor(tag as Tag, setting).map(({name, href}) =>
    href ? `<a href="${escapeAttribute(href)}">${escapeText(name)}</a>` : escapeText(name),
  );
  return `<p>${sources.join('; ')}</p>`;
}

/** A tag and its script: the first choice where a CMS lets both through. */
export const elementSnippet = (tag: string, attributes: Attributes, host: Host, options: SnippetOptions = {}): string =>
  `${assets(tag, host)}\n<${tag}${attributeList(attributes)}>\n  ${words(tag, attributes, options)}\n</${tag}>`;

/** The same for a CMS that takes unknown tags out. */
export const divSnippet = (tag: string, attributes: Attributes, host: Host, options: SnippetOptions = {}): string =>
  `${assets(tag, host)}\n<div data-corridor="${tag.replace('corridor-', '')}"${attributeList(attributes, 'data-')}>\n  ${words(tag, attributes, options)}\n</div>`;

/** Height in pixels on a phone, for where a CMS takes styles out. */
const phoneHeights: Readonly<Record<string, number>> = {
  'corridor-map': 736,
  'corridor-timeline': 816,
  'corridor-fact-card': 306,
};

/** A frame for a CMS that takes scripts out; what it tells stands in words below it. */
export function frameSnippet(
  tag: string,
  attributes: Attributes,
  host: Host,
  options: SnippetOptions & Titled = {},
): string {
  const setting = settingOf(tag, attributes, options.dataset ?? builtIn, options.lang);
  const title = escapeAttribute(options.title ?? nameOf(tag as Tag, setting));
  const wanted: Attributes = {element: tag.replace('corridor-', ''), lang: options.lang, ...attributes};
  const query = Object.entries(wanted)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value === true ? '' : String(value))}`);
  const height = frameHeight(tag as Tag, attributes, options);
  const address = escapeAttribute(`${host.address}/embed/index.html?${query.join('&')}`);
  const frame = `<iframe data-corridor-frame src="${address}" title="${title}" width="100%" height="${phoneHeights[tag]}" loading="lazy" sandbox="allow-scripts" style="display:block;border:0;height:${height}"></iframe>`;
  return `<figure style="margin:0;min-width:min(100%,15rem);container-type:inline-size">\n  ${frame}\n  <figcaption>${words(tag, attributes, options)}</figcaption>\n</figure>\n<script type="module" src="${host.address}/embed/parent.js"></script>`;
}

/** Text inside a script element must not end it. */
const inScript = (code: string): string => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/**
 * One HTML document that asks for nothing, complete with and without script.
 * @param script The text of `cdn/corridor-whole.js`.
 * @param sheet The text of `cdn/corridor-elements.css`.
 */
export function wholePage(
  tag: string,
  attributes: Attributes,
  {script, sheet}: {readonly script: string; readonly sheet: string},
  {title, ...options}: RenderOptions & Titled = {},
): string {
  const setting = settingOf(tag, attributes, options.dataset ?? builtIn, options.lang);
  const {strings, dir} = setting;
  return `<!doctype html>
<html lang="${escapeAttribute(options.lang ?? strings.language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title ?? nameOf(tag as Tag, setting))}</title>
<link rel="icon" href="data:,">
<style>${sheet}body{margin:0 auto;padding:1rem;max-width:60rem;font-family:system-ui,sans-serif}</style>
</head>
<body>
${render(tag, attributes, options)}
${sourceLinks(tag, setting)}
<script type="module">${inScript(script)}</script>
</body>
</html>
`;
}
