/**
 * Reads a dataset, one document in a file or the folder form with a file for each part, without judging it:
 * `parseDataset` does that, and a part that is not there is for it to miss.
 */
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {quote, type Problem} from '../dataset/problem.js';
import {linesByPointer, offsetOfSyntaxError} from './json-lines.js';

/** A problem and where it stands on the disk; the line is missing where there is no file to count in. */
export interface LocatedProblem extends Problem {
  readonly file: string;
  readonly line?: number | undefined;
}

/** The files cannot be had, or are not JSON. */
export class UnreadableError extends Error {
  constructor(readonly problems: readonly LocatedProblem[]) {
    super(problems.map(({file, found}) => `${file}: ${found}`).join('\n'));
  }
}

export interface DatasetFiles {
  readonly document: unknown;
  /** Of all files, in characters. */
  readonly size: number;
  /** In which file and line a place in the document stands, or what should have held it. */
  readonly locate: (pointer: string) => {file: string; line: number};
}

interface Part {
  readonly file: string;
  readonly pointer: string;
  readonly text: string;
  readonly value: unknown;
  lines?: ReadonlyMap<string, number>;
}

/** The files of the folder form beside the head, and what each holds. */
const PARTS: Readonly<Record<string, string>> = {
  'places.geojson': '/places',
  'routes.geojson': '/routes',
  'events.json': '/events',
  'facts.json': '/facts',
  'sources.json': '/sources',
};

/** @throws UnreadableError that names everything that stands in the way. */
export async function readDataset(path: string): Promise<DatasetFiles> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UnreadableError([{...unreadable(path, systemWords(error)), fix: 'Check the path.'}]);
  });
  const files: [file: string, pointer: string][] = found.isDirectory() ? await filesOf(path) : [[path, '']];
  const results = await Promise.all(files.map(([file, pointer]) => readPart(file, pointer)));
  const parts = results.filter((result): result is Part => 'text' in result);
  if (parts.length < results.length)
    throw new UnreadableError(results.filter((result): result is LocatedProblem => 'code' in result));
  return {
    document: parts.length > 1 ? assemble(parts) : parts[0]?.value,
    size: parts.reduce((size, {text}) => size + text.length, 0),
    locate: (pointer) => locate(parts, pointer, found.isDirectory() ? path : undefined),
  };
}

const unreadable = (file: string, found: string, line?: number): LocatedProblem => ({
  file,
  line,
  severity: 'error',
  code: 'unreadable',
  path: '',
  found,
  expected: 'a dataset, as a folder of JSON files or as one document',
  fix: 'Mend it first; the rest can be checked only then.',
});

/** What the system says, without its codes. */
const systemWords = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'nothing of that name';
  if (code === 'EACCES' || code === 'EPERM') return 'something that may not be read';
  return error instanceof Error ? error.message : String(error);
};

async function filesOf(folder: string): Promise<[file: string, pointer: string][]> {
  const present = await readdir(folder);
  if (!present.includes('dataset.json'))
    throw new UnreadableError([
      {
        ...unreadable(folder, 'a folder without dataset.json, the head of a dataset'),
        fix: 'Add it, or begin with `corridor-elements new`.',
      },
    ]);
  const parts = Object.entries(PARTS).filter(([file]) => present.includes(file));
  const languages = present.includes('translations') ? await readdir(join(folder, 'translations')) : [];
  const translations = languages
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): [string, string] => [join('translations', name), `/translations/${name.slice(0, -'.json'.length)}`]);
  return [['dataset.json', ''] as [string, string], ...parts, ...translations].map(([file, pointer]) => [
    join(folder, file),
    pointer,
  ]);
}

/** Programs of Windows put a byte order mark before a text, and some write two bytes for each letter. */
const textOf = (bytes: Buffer): string =>
  bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');

async function readPart(file: string, pointer: string): Promise<Part | LocatedProblem> {
  let text: string;
  try {
    text = textOf(await readFile(file));
  } catch (error) {
    return unreadable(file, systemWords(error));
  }
  try {
    return {file, pointer, text, value: JSON.parse(text) as unknown};
  } catch {
    const offset = offsetOfSyntaxError(text) ?? 0;
    const line = text.slice(0, offset).split('\n').length;
    const [found = ''] = text.slice(offset, offset + 20).split('\n');
    return {
      ...unreadable(file, found.trim() ? quote(found.trim()) : 'the end of the line', line),
      expected: 'JSON to go on here',
      fix: 'Look for a comma, a quotation mark or a bracket too many or too few, here or just before.',
    };
  }
}

function assemble([head, ...rest]: readonly Part[]): unknown {
  if (typeof head?.value !== 'object' || head.value === null || Array.isArray(head.value)) return head?.value;
  const document = {...head.value} as Record<string, unknown>;
  for (const {pointer, value} of rest) {
    const [, part = '', language] = pointer.split('/');
    document[part] = language === undefined ? value : {...(document[part] as object | undefined), [language]: value};
  }
  return document;
}

function locate(parts: readonly Part[], pointer: string, folder?: string): {file: string; line: number} {
  const own = Object.entries(PARTS).find(([, part]) => part === pointer);
  if (folder !== undefined && own && !parts.some((part) => part.pointer === pointer))
    return {file: join(folder, own[0]), line: 1};
  // The head has the empty pointer and comes first, so the last part that fits is the right one.
  const part =
    parts.findLast((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`)) ?? parts[0]!;
  const lines = (part.lines ??= linesByPointer(part.text));
  let inside = pointer.slice(part.pointer.length);
  while (inside && !lines.has(inside)) inside = inside.slice(0, inside.lastIndexOf('/'));
  return {file: part.file, line: lines.get(inside) ?? 1};
}
