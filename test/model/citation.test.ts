import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Source} from '../../src/dataset/index.js';
import {citation} from '../../src/model/citation.js';
import {en} from '../../src/model/strings/en.js';
import {allStrings} from '../../src/model/strings/en-later.js';
import {datasetOf} from '../fixtures/facts.js';

const sources = new Map(datasetOf().sources.map((source) => [source.id, source]));
const cite = (format: Parameters<typeof citation>[0], more: Partial<Source> = {}) =>
  citation(
    format,
    [{id: 'gazette', locator: 'Lead, ¶1'}, {id: 'gazette', locator: '¶4'}, {id: 'atlas'}, {id: 'nowhere'}],
    new Map([...sources].map(([id, source]) => [id, id === 'gazette' ? {...source, ...more} : source])),
    'en',
    allStrings(en),
  );

void test('as text: the full reference of each source once, with its places', () => {
  assert.deepEqual(cite('text').split('\n'), [
    'Kowalska, A. M. (8 February 2024). Relations amid Challenges. The Gazette, Institute. Retrieved March 2026, from https://example.org/gazette (Lead, ¶1; ¶4)',
    'Port Office (no date). Atlas of Ports.',
  ]);
});

void test('as BibTeX', () => {
  assert.equal(
    cite('bibtex'),
    `@misc{gazette,
  author = {Kowalska, Anna Maria},
  title = {{Relations amid Challenges}},
  howpublished = {The Gazette},
  publisher = {Institute},
  year = {2024},
  month = {02},
  note = {Lead, ¶1; ¶4},
  url = {https://example.org/gazette},
  urldate = {2026-03}
}

@techreport{atlas,
  author = {{Port Office}},
  title = {{Atlas of Ports}}
}`,
  );
});

void test('an article has a journal; signs of TeX are escaped and braces left out', () => {
  const text = cite('bibtex', {type: 'article', title: 'R&D at 50% {\\input} #1_a ~^$'});
  assert.match(text, /^@article\{gazette,/);
  assert.match(text, /journal = \{The Gazette\}/);
  assert.ok(
    text.includes('{{R\\&D at 50\\% \\textbackslash{}input \\#1\\_a \\textasciitilde{}\\textasciicircum{}\\$}}'),
    text,
  );
});

void test('as CSL-JSON: the items as the dataset has them', () => {
  assert.deepEqual(JSON.parse(cite('csl-json')), [sources.get('gazette'), sources.get('atlas')]);
});

void test('an address that is none of the web is not cited as one', () => {
  assert.doesNotMatch(cite('bibtex', {URL: 'mailto:a@example.org'}), / url = |mailto/);
});
