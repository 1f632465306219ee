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
  for (const {criterion, tests, looked} of [...wcag, ...chartability]) {
    assert.ok(tests.length > 0, criterion);
    for (const name of tests)
      assert.ok(
        found.some((title) => title.includes(name)),
        `${criterion}: no test has ${name} in its title`,
      );
    if (looked) assert.match(looked, /^\d{1,2} [A-Z][a-z]+ 20\d\d: /, criterion);
  }
});

void test('all 50 heuristics of Chartability are answered, and every criterion once', () => {
  assert.equal(chartability.length, 50);
  const names = [...wcag, ...chartability].map(({criterion}) => criterion);
  assert.equal(new Set(names).size, names.length);
});
