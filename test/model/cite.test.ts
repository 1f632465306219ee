import assert from 'node:assert/strict';
import {test} from 'node:test';
import {authorsInFull, citedSources, shortName, sourceLine, webAddress} from '../../src/model/cite.js';
import {fullReference} from '../../src/model/reference.js';
import {allStrings} from '../../src/model/strings/en-later.js';
import {en as first} from '../../src/model/strings/en.js';
import {datasetOf} from '../fixtures/facts.js';

const en = allStrings(first);

const [gazette, atlas] = datasetOf().sources;
assert.ok(gazette && atlas);
const sources = new Map([gazette, atlas].map((source) => [source.id, source]));

test('a source line names the source and the place in it', () => {
  const [cited] = citedSources([{id: 'gazette', locator: 'Lead, ¶1'}], sources);
  assert.deepEqual(cited, {
    id: 'gazette',
    name: 'Kowalska, 2024',
    locator: 'Lead, ¶1',
    href: 'https://example.org/gazette',
  });
  assert.ok(cited);
  assert.equal(sourceLine(cited), 'Kowalska, 2024 · Lead, ¶1');
});

test('a source referred to twice is named once, with both places', () => {
  const references = [
    {id: 'gazette', locator: '¶1'},
    {id: 'atlas'},
    {id: 'gazette', locator: '¶7'},
    {id: 'gazette', locator: '¶1'},
  ];
  assert.deepEqual(citedSources(references, sources).map(sourceLine), ['Kowalska, 2024 · ¶1; ¶7', 'Port Office']);
});

test('an id that names no source is left out', () => {
  assert.deepEqual(citedSources([{id: 'nowhere'}], sources), []);
});

test('without a short title the author and year stand in, else the title', () => {
  const long = {...gazette, 'title-short': undefined};
  assert.equal(shortName(long), 'Kowalska, 2024');
  const anonymous = {...long, author: undefined};
  assert.equal(shortName(anonymous), 'Relations amid Challenges, 2024');
});

test('only http and https addresses are linked', () => {
  assert.equal(webAddress(gazette), 'https://example.org/gazette');
  assert.equal(webAddress({...gazette, URL: 'mailto:a@example.org'}), '');
  assert.equal(webAddress({...gazette, URL: 'javascript:alert(1)//https://example.org'}), '');
});

test('the full reference keeps the order of APA', () => {
  assert.equal(
    fullReference(gazette, 'en', en),
    'Kowalska, A. M. (8 February 2024). Relations amid Challenges. The Gazette, Institute. Retrieved March 2026, from https://example.org/gazette',
  );
});

test('an institution keeps its name, and a missing date says so', () => {
  assert.equal(fullReference(atlas, 'en', en), 'Port Office (no date). Atlas of Ports.');
});

test('without an author the title comes first, and no full stop is doubled', () => {
  const anonymous = {...gazette, author: undefined, accessed: undefined};
  assert.equal(
    fullReference(
      {...anonymous, title: 'Is it so?', 'container-title': 'Port Office Ltd.', publisher: undefined},
      'en',
      en,
    ),
    'Is it so? (8 February 2024). Port Office Ltd. https://example.org/gazette',
  );
});

test('several authors are joined as the language does it', () => {
  const author = [{family: 'Kowalska', given: 'Jean-Anna'}, {family: 'Ng'}, {literal: 'Port Office'}];
  assert.match(fullReference({...atlas, author}, 'en', en), /^Kowalska, J\.-A\., Ng,? and Port Office \(/);
  assert.match(fullReference({...atlas, author}, 'ru', en), / и Port Office \(/);
  assert.equal(authorsInFull(gazette, 'en'), 'Anna Maria Kowalska');
});
