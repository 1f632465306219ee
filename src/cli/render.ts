import {writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import type {Dataset} from '../dataset/records.js';
import {render} from '../render/render.js';
import {renderStatic} from '../render/render-static.js';
import type {Attributes} from '../render/setting.js';
import {checkDataset} from './check-dataset.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {exitCodeFor, writeProblems} from './validate.js';

const help = `corridor-elements render TAG [ATTRIBUTE=VALUE…] [options]

Writes an element as HTML that is complete without script; the script of the element takes it over where there is one.

  corridor-elements render corridor-map focus=brest lang=ru > map.html

TAG is corridor-map, corridor-timeline or corridor-fact-card; attributes are those of the element.

  --static            plain HTML for feeds and newsletters: no element, no script, no style sheet
  --data DIR|FILE     a corridor of your own, with src=… where the page has a script; with problems nothing is written
  --widths LIST       widths in pixels that the element has on your pages, as 343,680
  --image URL,W,H     with --static: a picture on your host in place of SVG, and its size in pixels
  --link URL          with --static: where the article stands
  --link-text TEXT    what that link says; the address by default
  --no-json-ld        leave out what search engines read
  -o, --output FILE   write there and not to the screen

Exit code: 0 written, 1 the dataset has problems, 2 it cannot be read or written.
`;

const options = {
  static: {type: 'boolean'},
  data: {type: 'string'},
  widths: {type: 'string'},
  image: {type: 'string'},
  link: {type: 'string'},
  'link-text': {type: 'string'},
  'no-json-ld': {type: 'boolean'},
  output: {type: 'string', short: 'o'},
} as const;

/** "focus=brest" is an attribute with its value, "hidden" one without. */
export const attributesOf = (words: readonly string[]): Attributes =>
  Object.fromEntries(
    words.map((word): [string, string | true] => {
      const at = word.indexOf('=');
      return at < 0 ? [word, true] : [word.slice(0, at), word.slice(at + 1)];
    }),
  );

function widthsOf(text: string): number[] {
  const widths = text.split(',').map(Number);
  if (widths.some((width) => !(width >= 100 && width <= 4000)))
    throw new UsageError(`--widths ${text}: expected widths from 100 to 4000 pixels, as 343,680.`);
  return widths;
}

function imageOf(text: string) {
  const [, src, width, height] = /^(.+),(\d+),(\d+)$/.exec(text) ?? [];
  if (!src)
    throw new UsageError(`--image ${text}: expected an address and its size, as https://example.org/map.png,600,336.`);
  return {src, width: Number(width), height: Number(height)};
}

/** The dataset, or why there is none. */
export async function datasetAt(path: string, err: Output['err']): Promise<Dataset | ExitCode> {
  const {dataset, problems} = await checkDataset(path, (words) => err(`${words}\n`));
  if (problems.length) writeProblems(problems, err);
  const code = exitCodeFor(problems);
  return dataset && !code ? dataset : code;
}

export const renderCommand: Command = {
  help,
  async run(args, {out, err}) {
    const {values, positionals} = parseArgs({args, allowPositionals: true, options});
    const [tag, ...words] = positionals;
    if (!tag) throw new UsageError('TAG is missing.');
    const {widths, image, link} = values;
    const dataset = values.data === undefined ? undefined : await datasetAt(values.data, err);
    if (typeof dataset === 'number') return dataset;
    const common = dataset ? {dataset} : {};
    const html = values.static
      ? renderStatic(tag, attributesOf(words), {
          ...common,
          ...(image && {image: imageOf(image)}),
          ...(link && {link: {href: link, text: values['link-text'] ?? link}}),
        })
      : render(tag, attributesOf(words), {
          ...common,
          ...(widths && {widths: widthsOf(widths)}),
          jsonLd: !values['no-json-ld'],
        });
    if (values.output === undefined) out(`${html}\n`);
    else await writeFile(values.output, `${html}\n`);
    return 0;
  },
};
