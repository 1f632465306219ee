/**
 * `npm run data`: checks the corridors in data/ and writes what is made of them to src/generated: the built-in dataset and
 * the two levels of the base map as modules, the package's version, and other corridors as documents.
 */
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {checkDataset} from '../src/cli/check-dataset.ts';
import {writeProblems} from '../src/cli/validate.ts';
import {complete} from '../src/dataset/complete.ts';
import {datasetModule} from './encode-dataset.mjs';
import {factsAlone, splitDataset} from './split-dataset.mjs';

const target = 'src/generated';
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

async function readChecked(folder) {
  const {dataset, problems} = await checkDataset(folder);
  if (!problems.length) return dataset;
  writeProblems(problems, (text) => process.stderr.write(text));
  process.exit(1);
}

async function write(name, script, type, from) {
  const imported = from ? `import type {${type}} from '${from}';\n` : '';
  await writeFile(`${target}/${name}.js`, script);
  await writeFile(`${target}/${name}.d.ts`, `${imported}declare const value: ${type};\nexport default value;\n`);
}

const jsonModule = (value) => `export default ${JSON.stringify(value)};\n`;

await mkdir(target, {recursive: true});
// Nobody should load the languages of others.
const {translations = {}, ...dataset} = await readChecked('data/belarus-china');
const {first, rest} = splitDataset(dataset);
await write('belarus-china', datasetModule(dataset), 'Dataset', '../dataset/index.js');
await write('belarus-china-first', datasetModule(first), 'Dataset', '../dataset/index.js');
await write('belarus-china-facts', datasetModule(factsAlone(dataset)), 'Dataset', '../dataset/index.js');
for (const [language, texts] of Object.entries(translations))
  await write(`belarus-china-${language}`, jsonModule(texts), 'Translation', '../dataset/translate.js');
await write('belarus-china-rest', jsonModule(rest), 'DatasetRest', '../dataset/complete.js');

const written = async (name) => (await import(pathToFileURL(resolve(target, `${name}.js`)).href)).default;
const joined = await written('belarus-china-first');
complete(joined, await written('belarus-china-rest'));
for (const module of [await written('belarus-china'), joined])
  assert.deepEqual(module, dataset, 'The module of the dataset is not the dataset: see .tools/encode-dataset.mjs');

// Chromium has no names of countries in Belarusian.
const {codes} = await readJson('data/base-map/fine.json');
const inBelarusian = new Intl.DisplayNames('be', {type: 'region', fallback: 'none'});
const countries = codes.match(/../g).map((code) => [code, inBelarusian.of(code)]);
await write(
  'countries-be',
  jsonModule(Object.fromEntries(countries.filter(([, name]) => name))),
  'Readonly<Record<string, string>>',
);

// Nor of units, currencies and large numbers. It borrows the Russian ones, whose plural forms are the same: word for word,
// and with the form where Belarusian has more of them.
const simple =
  'second minute hour day week month year millimeter meter kilometer gram kilogram hectare liter percent celsius';
const units = [...simple.split(' '), 'kilometer-per-hour'].flatMap((unit) =>
  ['short', 'long'].map((unitDisplay) => ({style: 'unit', unit, unitDisplay})),
);
const currencies = ['USD', 'EUR', 'CNY', 'BYN', 'RUB', 'UAH', 'PLN', 'KZT', 'GBP', 'JPY'].map((currency) => ({
  style: 'currency',
  currency,
  currencyDisplay: 'name',
}));
const large = [1e6, 1e9, 1e12].map((scale) => ({notation: 'compact', compactDisplay: 'long', scale}));
const words = {};
for (const {scale = 1, ...options} of [...units, ...currencies, ...large])
  for (const [form, count] of Object.entries({one: 1, many: 5, other: 1.5, few: 2})) {
    const [russian, belarusian] = ['ru', 'be'].map(
      (language) =>
        new Intl.NumberFormat(language, {...options, maximumSignificantDigits: 21})
          .formatToParts(count * scale)
          .find(({type}) => /unit|currency|compact/.test(type)).value,
    );
    if ((words[russian] ??= belarusian) !== belarusian) words[`${form} ${russian}`] = belarusian;
  }
await write(
  'words-be',
  jsonModule(Object.fromEntries(Object.entries(words).filter(([russian, belarusian]) => russian !== belarusian))),
  'Readonly<Record<string, string>>',
);

// The other corridors of this repository as documents, as `corridor-elements build` makes them: for Storybook.
await mkdir(`${target}/corridors`, {recursive: true});
await writeFile(`${target}/corridors/rail-baltica.json`, JSON.stringify(await readChecked('data/rail-baltica')));

for (const [name, level] of [
  ['base-map', 'coarse'],
  ['base-map-fine', 'fine'],
])
  await write(name, jsonModule(await readJson(`data/base-map/${level}.json`)), 'BaseMapData', '../model/base-map.js');
await write('version', jsonModule((await readJson('package.json')).version), 'string');
