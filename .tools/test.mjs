/**
 * `npm test`: builds, runs the tests of Node and of the browser, and ends with `N passed, N failed`.
 * `npm test -- model fact-card` runs only the files whose path has one of these words, without build and coverage.
 */
import {spawnSync} from 'node:child_process';
import {globSync} from 'tinyglobby';
import {runBrowserTests} from './test-browser.mjs';
import {runNodeTests} from './test-node.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const find = (layers) =>
  globSync(`test/{${layers}}/**/*.test.ts`).filter(
    (file) => !words.length || words.some((word) => file.includes(word)),
  );
/** Pages that fight back take minutes: `npm run test:pages`. */
const nodeFiles = find(`dataset,cli,model,data,render,package,build${words.length ? ',host-page' : ''}`);
const browserFiles = find('controllers,elements,contract');

const built = spawnSync('npm', ['run', words.length ? 'data' : 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const results = [{passed: 0, failed: built.status === 0 ? 0 : 1}];
if (built.status === 0) {
  // Side by side: each of the two waits much of its time, for frames and for pages.
  const running = [];
  if (nodeFiles.length) running.push(runNodeTests(nodeFiles));
  if (browserFiles.length) running.push(runBrowserTests(browserFiles, {coverage: !words.length}));
  results.push(...(await Promise.all(running)));
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
if (!passed && !failed) console.error('No test file has such a name.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
