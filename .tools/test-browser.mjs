import {defaultReporter, startTestRunner} from '@web/test-runner';
import usualConfig from '../test/web-test-runner.config.mjs';

const testsOf = (suite, path = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({...test, title: [...path, test.name].join(' › ')})),
        ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
      ]
    : [];

/** One that is excused counts as skipped where it fails, and as failed where it passes. */
function verdict({title, passed}, excused) {
  const excuse = excused.find(({test}) => title.includes(test));
  if (!excuse) return passed ? 'passed' : 'failed';
  if (!passed) return 'skipped';
  console.error(`"${title}" passes now: strike it off the list of excuses`);
  return 'failed';
}

function countSession({testResults, errors}, excused) {
  const count = {passed: 0, failed: errors.length, skipped: 0};
  for (const test of testsOf(testResults)) if (!test.skipped) count[verdict(test, excused)] += 1;
  return count;
}

/**
 * Runs the files in a browser and says for each how many tests passed, failed and were excused; an error outside a test and
 * a file that cannot load count as failures. `isWhole` is false where anything else went wrong, as a missed threshold.
 */
export function runFiles(files, {coverage, config = usualConfig, excused = []}) {
  const counts = new Map();
  const counter = {
    stop({sessions}) {
      for (const session of sessions) counts.set(session.testFile, countSession(session, excused));
    },
  };
  const reporters = [defaultReporter({reportTestProgress: false}), counter];
  return new Promise((resolve, reject) => {
    startTestRunner({
      config: {...config, files, coverage, reporters},
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    }).then((runner) => {
      if (!runner) return reject(new Error('The browser tests did not start.'));
      runner.on('stopped', (isWhole) => resolve({counts, isWhole}));
    }, reject);
  });
}

export function total(counts) {
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const count of counts.values()) for (const key of Object.keys(sum)) sum[key] += count[key];
  return sum;
}

/** Runs the files in Chromium. */
export async function runBrowserTests(files, {coverage}) {
  const {counts, isWhole} = await runFiles(files, {coverage});
  const sum = total(counts);
  return {...sum, failed: sum.failed || (isWhole ? 0 : 1)};
}
