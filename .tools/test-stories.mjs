/**
 * `npm run test:stories`: every story, built and looked at: two accessibility engines, three colour schemes, pictures at
 * three widths. `npm run test:stories -- pictures` runs the files with that word; `npm run pictures` takes new ones.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {runNodeTests} from './test-node.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
if (process.argv.includes('--update')) process.env.UPDATE_PICTURES = '1';

const run = (script) =>
  spawnSync('npm', ['run', script], {stdio: 'inherit', shell: process.platform === 'win32'}).status;
const built =
  (existsSync('cdn/corridor-elements.js') || run('build') === 0) &&
  (process.env.CI && existsSync('storybook-static') ? true : run('build-storybook') === 0);
const files = globSync('test/stories/*.test.ts').filter(
  (file) => !words.length || words.some((word) => file.includes(word)),
);
const {passed, failed} = built ? await runNodeTests(files) : {passed: 0, failed: 1};
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
