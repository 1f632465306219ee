/**
 * `npm run data`: checks data/belarus-china and writes what the sources import from src/generated: the dataset and the
 * two levels of the base map as modules, and the package's version.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {parseDataset, problemSentence} from '../src/dataset/index.ts';
import {readDataset} from './read-dataset.mjs';

const target = 'src/generated';
const json = async (file) => JSON.parse(await readFile(file, 'utf8'));

async function checkedDataset(folder) {
  const {dataset, problems} = parseDataset(await readDataset(folder));
  for (const problem of problems) console.error(`${folder}: ${problemSentence(problem)}`);
  if (!dataset || problems.length) throw new Error(`${folder} has ${problems.length} problems; nothing was written`);
  return dataset;
}

async function write(name, value, type) {
  await writeFile(`${target}/${name}.js`, `export default ${JSON.stringify(value)};\n`);
  await writeFile(`${target}/${name}.d.ts`, `${type.import}declare const value: ${type.name};\nexport default value;\n`);
}

const datasetType = {name: 'Dataset', import: `import type {Dataset} from '../dataset/index.js';\n`};
const baseMapType = {name: 'BaseMapData', import: `import type {BaseMapData} from '../model/base-map.js';\n`};

const dataset = await checkedDataset('data/belarus-china');
await mkdir(target, {recursive: true});
await write('belarus-china', dataset, datasetType);
await write('base-map', await json('data/base-map/coarse.json'), baseMapType);
await write('base-map-fine', await json('data/base-map/fine.json'), baseMapType);
await write('version', (await json('package.json')).version, {name: 'string', import: ''});
