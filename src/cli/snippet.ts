import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {
  divSnippet,
  elementSnippet,
  frameSnippet,
  wholePage,
  type Host,
  type SnippetOptions,
} from '../render/snippets.js';
import {tags, type Attributes} from '../render/setting.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {attributesOf, datasetAt} from './render.js';

const help = `corridor-elements snippet TAG [ATTRIBUTE=VALUE…] [options]

Writes what an editor pastes into a page:

  corridor-elements snippet corridor-map focus=brest --host https://static.example.org/corridor-elements

  --as element        a tag with its script (the default)
  --as div            the same for a CMS that takes unknown tags out
  --as frame          a frame for a CMS that takes scripts out
  --as page           one HTML document that asks for nothing
  --host ADDRESS      where cdn/ and embed/ lie, in a folder for each version: ADDRESS/VERSION/cdn/…
  --data DIR|FILE     a corridor of your own, whose address is src=…: the words inside are taken from it
  --follow            "latest" in place of the version: corrections arrive, and no hash can be checked
  --title TEXT        with --as frame and --as page: what it is called in place of its own heading
  -o, --output FILE   write there and not to the screen

Frames, and pages of another address, need that host to send Access-Control-Allow-Origin: *.
Without --follow a snippet names this version and the hash (SRI) of its script and style line: it stays as it is.

Exit code: 0 written, 1 the dataset has problems, 2 it cannot be.
`;

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

const published = (file: string): Promise<string> => readFile(new URL(`../../cdn/${file}`, import.meta.url), 'utf8');

async function hostAt(address: string, isFollowing: boolean): Promise<Host> {
  const {version, files} = JSON.parse(await published('integrity.json')) as Integrity;
  const base = address.replace(/\/+$/, '');
  return isFollowing ? {address: `${base}/latest`} : {address: `${base}/${version}`, integrity: files};
}

type Options = SnippetOptions & {readonly title?: string};

const writers: Readonly<Record<string, (tag: string, attributes: Attributes, host: Host, options: Options) => string>> =
  {element: elementSnippet, div: divSnippet, frame: frameSnippet};

const options = {
  as: {type: 'string'},
  host: {type: 'string'},
  data: {type: 'string'},
  follow: {type: 'boolean'},
  title: {type: 'string'},
  output: {type: 'string', short: 'o'},
} as const;

async function page(tag: string, attributes: Attributes, options: Options): Promise<string> {
  const [script = '', sheet = ''] = await Promise.all(['corridor-whole.js', 'corridor-elements.css'].map(published));
  return wholePage(tag, attributes, {script, sheet}, options);
}

/** The options of a snippet: a corridor of one's own has its words in the snippet and its address in `src`. */
async function optionsOf(
  {data, title}: {readonly data?: string | undefined; readonly title?: string | undefined},
  {src, lang}: Attributes,
  as: string,
  err: Output['err'],
): Promise<Options | ExitCode> {
  if (as === 'page' && (src || data)) throw new UsageError('--as page is for the built-in corridor.');
  if (!src !== !data) throw new UsageError('A corridor of your own needs both src=ADDRESS and --data DIR|FILE.');
  const dataset = data ? await datasetAt(data, err) : undefined;
  if (typeof dataset === 'number') return dataset;
  return {...(dataset && {dataset}), ...(title !== undefined && {title}), ...(lang ? {lang: String(lang)} : {})};
}

export const snippet: Command = {
  help,
  async run(args, {out, err}) {
    const {values, positionals} = parseArgs({args, allowPositionals: true, options});
    const [tag = '', ...words] = positionals;
    if (!tags.some((one) => one === tag)) throw new UsageError(`TAG is missing: expected ${tags.join(', ')}.`);
    const {as = 'element', host = '', follow = false, output} = values;
    const attributes = attributesOf(words);
    const write = Object.hasOwn(writers, as) ? writers[as] : undefined;
    if (!write && as !== 'page') throw new UsageError(`--as ${as}: expected element, div, frame or page.`);
    if (write && !/^https?:\/\//.test(host)) throw new UsageError('--host https://… is missing.');
    const chosen = await optionsOf(values, attributes, as, err);
    if (typeof chosen === 'number') return chosen;
    const text = write
      ? `${write(tag, attributes, await hostAt(host, follow), chosen)}\n`
      : await page(tag, attributes, chosen);
    if (output === undefined) out(text);
    else await writeFile(output, text);
    return 0;
  },
};
