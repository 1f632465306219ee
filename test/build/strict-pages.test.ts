import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {mend, mends} from '../../.tools/rollup-strict-pages.mjs';

const library = async (path: string) => {
  const id = fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
  return {id, code: await readFile(id, 'utf8')};
};

void test('the mend of Leaflet leaves no innerHTML in its file', async () => {
  const {id, code} = await library('leaflet/src/core/Browser.js');
  assert.match(code, /innerHTML/);
  const mended = mend(code, id) ?? '';
  assert.doesNotMatch(mended, /innerHTML/);
  assert.match(mended, /var vml = false;/);
  assert.match(mended, /vml: vml,\s+inlineSvg: inlineSvg/);
});

void test('a second copy of Lit takes the policy that the first one made', async () => {
  const {id, code} = await library('lit-html/lit-html.js');
  const [, factoryName, policy] = /=(\w+)\?(\([^;]*?):void 0/.exec(mend(code, id) ?? '') ?? [];
  const module = `export default (${factoryName}) => ${policy};`;
  const makePolicy = (
    (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {default: (factory: object) => object}
  ).default;
  const factory = {made: 0, createPolicy: (name: string) => ({name, number: ++factory.made})};
  assert.equal(makePolicy(factory), makePolicy(factory));
  assert.equal(factory.made, 1);
});

void test('every mend finds its text in the installed library', async () => {
  for (const {file, why} of mends) {
    const {id, code} = await library(`${file}.js`);
    assert.notEqual(mend(code, id), code, why);
  }
});

void test('no copy of Lit leaves a global behind', async () => {
  for (const path of [
    'lit-html/lit-html.js',
    'lit-element/lit-element.js',
    '@lit/reactive-element/reactive-element.js',
  ]) {
    const {id, code} = await library(path);
    assert.match(code, /Versions\?\?=/);
    assert.doesNotMatch(mend(code, id) ?? '', /Versions\?\?=|litPropertyMetadata|Symbol\.metadata/);
  }
});

void test('a library that has changed fails the build with the reason', () => {
  assert.throws(() => mend('var vml = guess();', '/x/leaflet/src/core/Browser.js'), /has changed.*innerHTML/s);
});

void test('other files are left alone', () => {
  assert.equal(mend('element.innerHTML = text', '/x/src/page.js'), null);
});
