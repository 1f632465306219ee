/**
 * `npm run size`: what the files of cdn/ weigh as a CDN sends them (brotli, quality 11), beside the limits of
 * size-limits.json. Fails when one is passed. The figures go to size.json, so that a change of weight shows in a diff; where CI is set they are
 * compared with the committed ones instead.
 */
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {brotliCompressSync, constants} from 'node:zlib';
import {glob} from 'tinyglobby';

const here = import.meta.dirname;
const limits = JSON.parse(await readFile(`${here}/size-limits.json`, 'utf8'));

/**
 * In place of the hash of its content, a file has that of its name: a change elsewhere, which renames the file, would move
 * brotli by up to 73 bytes.
 */
const withSteadyNames = (text) =>
  text.replace(/([\w.]+)-[\w-]{8}(?=\.js\b)/g, (_, name) => {
    const steady = createHash('sha256').update(name).digest('base64url').slice(0, 8);
    return `${name}-${steady}`;
  });

/** Of several files that a pattern names, each for pages of one width, the heaviest. */
async function weigh(pattern) {
  const found = await glob(pattern, {cwd: 'cdn', absolute: true});
  if (!found.length || (found.length > 1 && !pattern.includes('*')))
    throw new Error(`cdn/${pattern} names ${found.length} files: npm run build`);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT};
  return Math.max(
    ...(await Promise.all(
      found.map(async (file) => brotliCompressSync(withSteadyNames(await readFile(file, 'utf8')), {params}).length),
    )),
  );
}

const sizes = {};
for (const [name, {files}] of Object.entries(limits)) {
  sizes[name] = (await Promise.all(files.map(weigh))).reduce((sum, bytes) => sum + bytes);
}
const written = `${JSON.stringify(sizes, null, 2)}\n`;
const isStale = process.env.CI && (await readFile(`${here}/size.json`, 'utf8')) !== written;
if (!process.env.CI) await writeFile(`${here}/size.json`, written);

const passed = Object.entries(limits).filter(([name, {limit}]) => sizes[name] > limit);
for (const [name, {limit}] of Object.entries(limits)) {
  const mark = limit === undefined ? '' : `of ${limit}${sizes[name] > limit ? '  TOO HEAVY' : ''}`;
  console.log(`${String(sizes[name]).padStart(6)} ${mark.padEnd(22)} ${name}`);
}
if (isStale) console.error('.tools/size.json tells other weights: run `npm run build && npm run size`, commit it.');
process.exit(passed.length || isStale ? 1 : 0);
