import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {globSync} from 'tinyglobby';
import {chartability, wcag} from '../../stories/criteria.js';

void test('every test that the table of criteria names is there', async () => {
  const files = globSync('test/**/*.ts', {ignore: ['**/criteria.test.ts', '**/node_modules/**']});
  const texts = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  for (const {criterion, tests} of [...wcag, ...chartability]) {
    assert.ok(tests.length > 0, criterion);
    for (const name of tests) assert.ok(texts.includes(name), `${criterion}: no test has ${name} in its title`);
  }
});
