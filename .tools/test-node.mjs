import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';

/** The zone and the language are odd on purpose: a result that depends on the machine shows here. */
const elsewhere = {TZ: 'Pacific/Chatham', LANG: 'be_BY.UTF-8', LC_ALL: 'be_BY.UTF-8'};

/**
 * Runs the files with node:test; a file that cannot load counts as one failure. Those that drive a browser wait more than
 * they work: a core that Node would leave free, as it does, takes one more file.
 */
export async function runNodeTests(files) {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-test-'));
  const report = join(folder, 'report.tap');
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const concurrency = `--test-concurrency=${availableParallelism()}`;
  const tests = spawn(process.execPath, ['--import', 'tsx', '--test', concurrency, ...reporters, ...files], {
    stdio: 'inherit',
    env: {...process.env, ...elsewhere},
  });
  const [status] = await once(tests, 'exit');
  const tap = readFileSync(report, 'utf8');
  rmSync(folder, {recursive: true});
  const count = (key) => Number(new RegExp(`^# ${key} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {passed: count('pass'), failed: failed || (status === 0 ? 0 : 1)};
}
