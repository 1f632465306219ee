/**
 * What npm would publish, seen from outside: packed, and what `files` says is all of it; installed in an empty folder,
 * where lit and leaflet come along and nothing else; every export imported in Node, its types compiled as strictly as the
 * compiler can; one element bundled; and a corridor begun, checked, built and shown as the docs say.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, statSync, writeFileSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {glob} from 'tinyglobby';
import {strictLogs} from './rollup-strict-logs.mjs';
import {walkOwnData} from './walk-own-data.mjs';

const {name, exports, files, devDependencies} = JSON.parse(await readFile('package.json', 'utf8'));
const always = ['package.json', 'README.md', 'LICENSE'];
const run = (command, args, cwd = '.') =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();

async function pack(folder) {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  const wanted = await promisedFiles();
  const found = packed.files.map(({path}) => path);
  none(
    'The package lacks',
    wanted.filter((path) => !found.includes(path)),
  );
  none(
    'The package holds what `files` does not say:',
    found.filter((path) => !wanted.includes(path)),
  );
  return join(folder, packed.filename);
}

/** What `files` of package.json says, and the three that npm always packs. */
async function promisedFiles() {
  const [refused, listed] = [true, false].map((isRefused) =>
    files.filter((entry) => entry.startsWith('!') === isRefused),
  );
  for (const entry of listed) if (!existsSync(entry)) throw new Error(`${entry} is not there: npm run build`);
  const patterns = listed.flatMap((entry) => (statSync(entry).isDirectory() ? `${entry}/**` : entry));
  return [...(await glob(patterns, {ignore: refused.map((entry) => entry.slice(1)), dot: true})), ...always];
}

function none(complaint, paths) {
  if (paths.length) throw new Error(`${complaint} ${paths.join(', ')}`);
}

/** What comes along with the package, at the first level; an optional peer stands there without a version. */
function installedWith(folder) {
  const {dependencies} = JSON.parse(run('npm', ['ls', '--json', '--all'], folder)).dependencies[name];
  return Object.keys(dependencies).filter((library) => dependencies[library].version);
}

/** Compiled with their frameworks in test/frameworks. */
const ofFrameworks = ['./vue', './svelte'];

/** Types of every export, without the types of Leaflet, and with no library's types taken on trust. */
function compileTypes(folder) {
  const modules = Object.keys(exports)
    .filter((key) => exports[key].types && !ofFrameworks.includes(key))
    .map((key) => name + key.slice(1));
  const lines = modules.map(
    (specifier, i) => `import type * as m${i} from '${specifier}';\nexport type M${i} = typeof m${i};`,
  );
  writeFileSync(join(folder, 'types.ts'), lines.join('\n'));
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const options = ['--noEmit', ...strict, '--target', 'es2022', '--module', 'nodenext'];
  run(process.execPath, [join(process.cwd(), 'node_modules/typescript/bin/tsc'), ...options, 'types.ts'], folder);
  return `types of ${modules.length} modules compile`;
}

/** Every specifier that the export map offers; a pattern stands for each file that it matches. */
async function specifiers(root) {
  const lists = Object.entries(exports).map(async ([key, target]) => {
    if (!key.includes('*')) return [key];
    const [before] = target.slice(2).split('*');
    return (await glob(target.slice(2) + '*/*', {cwd: root})).map((path) =>
      key.replace('*', path.slice(before.length)),
    );
  });
  return (await Promise.all(lists)).flat().map((key) => name + key.slice(1));
}

/** Runs in the empty folder: each specifier must name a file, and each module must load without a browser. */
const importAll = (list) => `
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
for (const specifier of ${JSON.stringify(list)}) {
  const file = fileURLToPath(import.meta.resolve(specifier));
  if (!existsSync(file)) throw new Error(specifier + ' names no file');
  const isModule = file.endsWith('.js') && !/[/](cdn|embed)[/]/.test(file);
  console.log(specifier, isModule ? Object.keys(await import(specifier)).join(' ') : '');
}`;

async function bundleOne(tag, folder) {
  const input = join(folder, 'page.js');
  await writeFile(input, `import '${name}/define/${tag}.js';`);
  const bundle = await rollup({input, onLog: strictLogs, plugins: [resolve({browser: true})]});
  const {output} = await bundle.generate({format: 'es'});
  if (!new RegExp(`register\\(["']${tag}["']`).test(output[0].code)) throw new Error(`<${tag}> is not in its bundle`);
  const bare = output
    .flatMap(({imports, dynamicImports}) => [...imports, ...dynamicImports])
    .filter((id) => /^[\w@]/.test(id) && !output.some(({fileName}) => fileName === id));
  if (bare.length) throw new Error(`the bundle still asks for ${bare.join(', ')}`);
  return output.map(({fileName}) => fileName).join(' ');
}

const folder = await mkdtemp(join(tmpdir(), 'corridor-package-'));
try {
  const tarball = await pack(folder);
  await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  run('npm', ['install', '--no-audit', '--no-fund', tarball], folder);
  const libraries = installedWith(folder);
  if (libraries.join() !== 'leaflet,lit') throw new Error(`Who installs the package gets ${libraries.join(', ')}`);
  // For `corridor-elements/react`, which only those import who have it.
  const react = ['react', '@types/react'].map((library) => `${library}@${devDependencies[library]}`);
  run('npm', ['install', '--no-audit', '--no-fund', ...react], folder);
  const offered = await specifiers(join(folder, 'node_modules', name));
  await writeFile(join(folder, 'import-all.js'), importAll(offered));
  console.log(run(process.execPath, ['import-all.js'], folder));
  console.log(compileTypes(folder));
  const command = (words) => run('npx', ['--no-install', name, ...words.split(' ')], folder);
  console.log(await walkOwnData(folder, command));
  console.log(command('render corridor-timeline --data my-corridor -o timeline.html'));
  console.log(command('snippet corridor-map --as page -o page.html'));
  console.log(`<corridor-map> bundled: ${await bundleOne('corridor-map', folder)}`);
} finally {
  await rm(folder, {recursive: true, force: true});
}
