import {defaultReporter, startTestRunner} from '@web/test-runner';
import config from '../test/web-test-runner.config.mjs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Runs the files in Chromium; an error outside a test, a file that cannot load and a missed threshold count too. */
export function runBrowserTests(files, {coverage}) {
  const result = {passed: 0, failed: 0};
  const counter = {
    stop({sessions}) {
      for (const {testResults, errors} of sessions) {
        const tests = testsOf(testResults).filter(({skipped}) => !skipped);
        result.passed += tests.filter(({passed}) => passed).length;
        result.failed += tests.filter(({passed}) => !passed).length + errors.length;
      }
    },
  };
  return new Promise((resolve, reject) => {
    startTestRunner({
      config: {...config, files, coverage, reporters: [defaultReporter({reportTestProgress: false}), counter]},
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    }).then((runner) => {
      if (!runner) return reject(new Error('The browser tests did not start.'));
      runner.on('stopped', (passed) => resolve({...result, failed: result.failed || (passed ? 0 : 1)}));
    }, reject);
  });
}
