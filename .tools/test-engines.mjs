/**
 * `npm run test:engines [-- words]`: the browser tests in Firefox and WebKit. What an engine cannot do stands in
 * engine-limits.json with the reason: such a test may fail there, and is reported once it no longer does. An engine that is
 * not installed is skipped aloud; with CI set and apt at hand, `.ci/run` has installed both.
 */
import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import config from '../test/web-test-runner.config.mjs';
import {engines} from './engines.mjs';
import {runFiles, total} from './test-browser.mjs';

const limits = JSON.parse(readFileSync(new URL('engine-limits.json', import.meta.url), 'utf8'));
const words = process.argv.slice(2);
const files = globSync('test/{controllers,elements,contract}/**/*.test.ts').filter(
  (file) => !words.length || words.some((word) => file.includes(word)),
);

const commandsOfDriver = {
  name: 'commands-of-driver',
  resolveImport: ({source}) => (source === '@web/test-runner-commands' ? '/test/engine-commands.mjs' : undefined),
};

const banner = (text) => console.log(`\n${'='.repeat(80)}\n${text}\n${'='.repeat(80)}`);

async function runIn({name, start}, found) {
  const {launcher, stop} = await start(found);
  const engineConfig = {
    ...config,
    plugins: [commandsOfDriver, ...config.plugins],
    browsers: [launcher],
    concurrency: 1,
    testsFinishTimeout: 300_000,
  };
  try {
    return total((await runFiles(files, {coverage: false, config: engineConfig, excused: limits[name]})).counts);
  } finally {
    await stop();
  }
}

const only = process.env.ENGINE;
const sum = {passed: 0, failed: 0, skipped: 0};
for (const engine of engines) {
  if (only && only !== engine.name) continue;
  const found = await engine.find();
  if (!found) {
    banner(`SKIPPED: no ${engine.name} here. Debian: apt-get install ${engine.packages}`);
    continue;
  }
  const {passed, failed, skipped} = await runIn(engine, found);
  banner(`${engine.name}: ${passed} passed, ${failed} failed, ${skipped} beyond what the engine or its driver can do`);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed ? 1 : 0);
