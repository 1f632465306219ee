/**
 * `npm run size`: what the files of cdn/ weigh as a CDN sends them (brotli, quality 11), beside the limits of
 * size-limits.json. Fails when one is passed. Where the design aims lower than we are, `aim` says so and `limit` keeps
 * us from growing. The figures go to size.json, so that a change of weight shows in a diff; where CI is set they are
 * compared with the committed ones instead.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {brotliCompressSync, constants} from 'node:zlib';
import {glob} from 'tinyglobby';

const here = import.meta.dirname;
const limits = JSON.parse(await readFile(`${here}/size-limits.json`, 'utf8'));

async function weigh(pattern) {
  const [file, ...more] = await glob(pattern, {cwd: 'cdn', absolute: true});
  if (!file || more.length)
    throw new Error(`cdn/${pattern} names ${file ? 'more than one file' : 'no file'}: npm run build`);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT};
  return brotliCompressSync(await readFile(file), {params}).length;
}

const sizes = {};
for (const [name, {files}] of Object.entries(limits)) {
  sizes[name] = (await Promise.all(files.map(weigh))).reduce((sum, bytes) => sum + bytes);
}
const written = `${JSON.stringify(sizes, null, 2)}\n`;
const isStale = process.env.CI && (await readFile(`${here}/size.json`, 'utf8')) !== written;
if (!process.env.CI) await writeFile(`${here}/size.json`, written);

const passed = Object.entries(limits).filter(([name, {limit}]) => sizes[name] > limit);
for (const [name, {limit, aim}] of Object.entries(limits)) {
  const mark =
    limit === undefined ? '' : `of ${limit}${sizes[name] > limit ? '  TOO HEAVY' : aim ? ` (aim ${aim})` : ''}`;
  console.log(`${String(sizes[name]).padStart(6)} ${mark.padEnd(22)} ${name}`);
}
if (isStale) console.error('.tools/size.json tells other weights: run `npm run build && npm run size`, commit it.');
process.exit(passed.length || isStale ? 1 : 0);
