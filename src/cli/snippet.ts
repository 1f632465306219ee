import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {divSnippet, elementSnippet, frameSnippet, wholePage, type Host} from '../render/snippets.js';
import {tags, type Attributes} from '../render/setting.js';
import {UsageError, type Command} from './command.js';
import {attributesOf} from './render.js';

const help = `corridor-elements snippet TAG [ATTRIBUTE=VALUE…] [options]

Writes what an editor pastes into a page:

  corridor-elements snippet corridor-map focus=brest --host https://static.example.org/corridor-elements

  --as element        a tag with its script (the default)
  --as div            the same for a CMS that takes unknown tags out
  --as frame          a frame for a CMS that takes scripts out
  --as page           one HTML document that asks for nothing
  --host ADDRESS      where cdn/ and embed/ lie, in a folder for each version: ADDRESS/VERSION/cdn/…
  --follow            "latest" in place of the version: corrections arrive, and no hash can be checked
  --title TEXT        with --as frame and --as page: what it is called in place of its own heading
  -o, --output FILE   write there and not to the screen

Frames, and pages of another address, need that host to send Access-Control-Allow-Origin: *.
Without --follow a snippet names this version and the hash (SRI) of its script and style line: it stays as it is.

Exit code: 0 written, 2 it cannot be.
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

interface Titled {
  readonly title?: string;
}
const writers: Readonly<Record<string, (tag: string, attributes: Attributes, host: Host, titled: Titled) => string>> = {
  element: (tag, attributes, host) => elementSnippet(tag, attributes, host),
  div: (tag, attributes, host) => divSnippet(tag, attributes, host),
  frame: (tag, attributes, host, titled) =>
    frameSnippet(tag, attributes, host, {...titled, ...(attributes.lang ? {lang: String(attributes.lang)} : {})}),
};

const options = {
  as: {type: 'string'},
  host: {type: 'string'},
  follow: {type: 'boolean'},
  title: {type: 'string'},
  output: {type: 'string', short: 'o'},
} as const;

async function page(tag: string, attributes: Attributes, titled: Titled): Promise<string> {
  const [script = '', sheet = ''] = await Promise.all(['corridor-whole.js', 'corridor-elements.css'].map(published));
  return wholePage(tag, attributes, {script, sheet}, titled);
}

async function written(args: string[]): Promise<{readonly text: string; readonly output: string | undefined}> {
  const {values, positionals} = parseArgs({args, allowPositionals: true, options});
  const [tag = '', ...words] = positionals;
  if (!tags.some((one) => one === tag)) throw new UsageError(`TAG is missing: expected ${tags.join(', ')}.`);
  const {as = 'element', host = '', title, follow = false, output} = values;
  const attributes = attributesOf(words);
  const titled: Titled = title === undefined ? {} : {title};
  if (as === 'page') return {text: await page(tag, attributes, titled), output};
  const write = Object.hasOwn(writers, as) ? writers[as] : undefined;
  if (!write) throw new UsageError(`--as ${as}: expected element, div, frame or page.`);
  if (!/^https?:\/\//.test(host)) throw new UsageError('--host https://… is missing.');
  return {text: `${write(tag, attributes, await hostAt(host, follow), titled)}\n`, output};
}

export const snippet: Command = {
  help,
  async run(args, {out}) {
    const {text, output} = await written(args);
    if (output === undefined) out(text);
    else await writeFile(output, text);
    return 0;
  },
};
