/**
 * Reads a dataset, one document in a file or the folder form with a file for each part, without judging it:
 * `parseDataset` does that, and a part that is not there is for it to miss.
 */
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {linesByPointer, offsetOfSyntaxError} from './json-lines.mjs';

const PARTS = {
  places: 'places.geojson',
  routes: 'routes.geojson',
  events: 'events.json',
  facts: 'facts.json',
  sources: 'sources.json',
};

/**
 * The document of a folder or file.
 * @returns {Promise<unknown>}
 * @throws an Error with file and line where a file is not JSON.
 */
export async function readDataset(path) {
  return (await readDatasetFiles(path)).document;
}

/**
 * The document, and how to find in which file and line a place in it stands, or what should have held it.
 * @returns {Promise<{document: unknown, locate: (pointer: string) => {file: string, line: number}}>}
 */
export async function readDatasetFiles(path) {
  const isFolder = (await stat(path)).isDirectory();
  const parts = isFolder ? await readFolder(path) : [await readPart(path, '')];
  const document = isFolder ? assemble(parts) : parts[0].value;
  return {document, locate: (pointer) => locate(parts, pointer)};
}

async function readFolder(folder) {
  const present = new Set(await readdir(folder));
  const files = [['dataset.json', ''], ...Object.entries(PARTS).map(([key, file]) => [file, `/${key}`])];
  if (present.has('translations')) {
    const names = (await readdir(join(folder, 'translations'))).filter((name) => name.endsWith('.json')).sort();
    files.push(...names.map((name) => [join('translations', name), `/translations/${name.slice(0, -'.json'.length)}`]));
  }
  const found = files.filter(([file]) => present.has(file) || file.startsWith('translations'));
  if (!present.has('dataset.json')) throw new Error(`${folder} holds no dataset.json, the head of a dataset. Add it.`);
  return Promise.all(found.map(([file, pointer]) => readPart(join(folder, file), pointer)));
}

async function readPart(file, pointer) {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  try {
    return {file, pointer, text, value: JSON.parse(text)};
  } catch (cause) {
    const offset = offsetOfSyntaxError(text) ?? 0;
    const line = text.slice(0, offset).split('\n').length;
    const found = text
      .slice(offset, offset + 20)
      .split('\n')[0]
      .trim();
    throw new Error(`${file}:${line} is not JSON: it stumbles over ${found ? `"${found}"` : 'the end of the line'}.`, {
      cause,
    });
  }
}

function assemble([head, ...rest]) {
  const document = {...head.value};
  for (const {pointer, value} of rest) {
    const [, part, language] = pointer.split('/');
    if (language === undefined) document[part] = value;
    else document[part] = {...document[part], [language]: value};
  }
  return document;
}

function locate(parts, pointer) {
  // The head has the empty pointer and comes first, so the last part that fits is the right one.
  const part = parts.findLast((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
  part.lines ??= linesByPointer(part.text);
  let inside = pointer.slice(part.pointer.length);
  while (!part.lines.has(inside)) inside = inside.slice(0, inside.lastIndexOf('/'));
  return {file: part.file, line: part.lines.get(inside)};
}
