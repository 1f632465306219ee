import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {quietChromium} from '../.tools/chromium.mjs';
import {handsPlugin} from './hands-plugin.mjs';

/** Neither the zone nor the language of the machine may show in a picture: both are odd on purpose. */
async function createPage({context}) {
  const page = await context.newPage();
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setTimezoneOverride', {timezoneId: 'Pacific/Chatham'});
  await protocol.send('Emulation.setLocaleOverride', {locale: 'be-BY'});
  await protocol.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

/** `waitUntil` gives up after one second, which a busy machine may need for a frame: it is given eight. */
const patience = {
  name: 'patience',
  transform({path, body}) {
    if (!path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return undefined;
    const patient = body.replace('timeout = 1000', 'timeout = 8000');
    if (patient === body) throw new Error('waitUntil has another default now');
    return patient;
  },
};

const quiet = await quietChromium();
const launchOptions = {...quiet, args: [...quiet.args, '--accept-lang=be-BY']};

// One page at a time: Chromium draws no frames for a page in the background, and tests wait for frames.
export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: ['test/{controllers,elements,contract}/**/*.test.ts'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [patience, esbuildPlugin({ts: true, json: true, target: 'es2022'}), a11ySnapshotPlugin(), handsPlugin],
  browsers: [chromeLauncher({launchOptions, createPage, concurrency: 1})],
  testFramework: {config: {timeout: 15_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverage: true,
  coverageConfig: {
    include: ['src/controllers/**/*.ts', 'src/elements/**/*.ts'],
    reporters: ['text-summary'],
    threshold: {lines: 92, functions: 90, statements: 92, branches: 80},
  },
};
