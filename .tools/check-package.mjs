/**
 * What npm would publish, seen from outside: packed, installed in an empty folder, every export imported in Node, one
 * element bundled, and a corridor begun, checked and built with the command line.
 */
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {glob} from 'tinyglobby';
import {strictLogs} from './rollup-strict-logs.mjs';

const {name, exports, files} = JSON.parse(await readFile('package.json', 'utf8'));
const run = (command, args, cwd = '.') =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();

async function pack(folder) {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  for (const wanted of files.filter((entry) => !entry.startsWith('!')))
    if (!packed.files.some(({path}) => path === wanted || path.startsWith(`${wanted}/`)))
      throw new Error(`${wanted} is not in the package: npm run build`);
  return join(folder, packed.filename);
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
  const offered = await specifiers(join(folder, 'node_modules', name));
  await writeFile(join(folder, 'import-all.js'), importAll(offered));
  console.log(run(process.execPath, ['import-all.js'], folder));
  for (const command of [
    'new mine',
    'validate mine',
    'build mine -o mine.js',
    'render corridor-timeline --data mine -o timeline.html',
    'snippet corridor-map --as page -o page.html',
  ])
    console.log(run('npx', ['--no-install', name, ...command.split(' ')], folder));
  console.log(`<corridor-map> bundled: ${await bundleOne('corridor-map', folder)}`);
} finally {
  await rm(folder, {recursive: true, force: true});
}
