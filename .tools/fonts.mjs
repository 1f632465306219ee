import {Buffer} from 'node:buffer';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inflateSync} from 'node:zlib';

const packages = new URL('../node_modules/@fontsource/', import.meta.url);
const fonts = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'].map(
    (letters) => `noto-sans/files/noto-sans-${letters}`,
  ),
  'noto-sans-arabic/files/noto-sans-arabic-arabic',
].flatMap((name) => [400, 700].map((weight) => new URL(`${name}-${weight}-normal.woff`, packages)));

/** A font of the web as one of the system, which Chromium takes in no other form: header, table of contents, tables. */
function systemFont(woff) {
  const count = woff.readUInt16BE(12);
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  [count, 16 << power, power, 16 * (count - (1 << power))].forEach((value, i) => head.writeUInt16BE(value, 4 + 2 * i));
  const parts = [head];
  let end = head.length;
  for (let i = 0; i < count; i++) {
    const entry = woff.subarray(44 + 20 * i, 64 + 20 * i);
    const [from, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at));
    const table = woff.subarray(from, from + packed);
    const at = 12 + 16 * i;
    entry.copy(head, at, 0, 4);
    entry.copy(head, at + 4, 16, 20);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(length, at + 12);
    const padding = Buffer.alloc(-length & 3);
    parts.push(packed < length ? inflateSync(table) : table, padding);
    end += length + padding.length;
  }
  return Buffer.concat(parts);
}

/**
 * Path of a configuration of fontconfig that knows Noto of npm alone, until the process ends: Chromium has the same letters
 * on every Linux, and on one without any.
 */
export function writeFontConfig() {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-fonts-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  fonts.forEach((font, i) => writeFileSync(join(folder, `${i}.ttf`), systemFont(readFileSync(font))));
  const path = join(folder, 'fonts.conf');
  writeFileSync(path, `<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`);
  return path;
}
