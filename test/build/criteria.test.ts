import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {globSync} from 'tinyglobby';
import {chartability} from '../../stories/chartability.js';
import {wcag} from '../../stories/criteria.js';

const titles = /\b(?:it|test|promise|describe)\(\s*(['"`])((?:(?!\1)[^])*)\1/g;

void test('every test that the tables of criteria name is there; a look by hand has its day', async () => {
  const files = globSync('test/**/*.ts', {ignore: ['**/criteria.test.ts', '**/node_modules/**']});
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const found = texts.flatMap((text) => [...text.matchAll(titles)].map(([, , title]) => title!));
  assert.ok(found.length > 500);
  for (const {criterion, how, tests, looked} of [...wcag, ...chartability]) {
    assert.ok(tests.length > 0 || how.startsWith('The page’s: '), criterion);
    for (const name of tests)
      assert.ok(
        found.some((title) => title.includes(name)),
        `${criterion}: no test has ${name} in its title`,
      );
    if (looked) assert.match(looked, /^\d{1,2} [A-Z][a-z]+ 20\d\d: /, criterion);
  }
});

/** Levels A and AA by principle and guideline; the Recommendation took 4.1.1 out. */
const levelsAAndAA = [
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5',
  '1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13',
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11',
  '2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8',
  '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8',
  '4.1.2 4.1.3',
].flatMap((line) => line.split(' '));

void test('all 55 criteria of WCAG 2.2, levels A and AA, are answered, each once', () => {
  assert.equal(levelsAAndAA.length, 55);
  const numbers = wcag.flatMap(({criterion}) => criterion.match(/\d\.\d\.\d+/g) ?? []);
  assert.deepEqual(numbers.filter((number) => number !== '2.3.3').toSorted(), levelsAAndAA.toSorted());
});

void test('all 50 heuristics of Chartability are answered, and every criterion once', () => {
  assert.equal(chartability.length, 50);
  const names = [...wcag, ...chartability].map(({criterion}) => criterion);
  assert.equal(new Set(names).size, names.length);
});
