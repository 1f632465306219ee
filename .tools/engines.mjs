/** The engines beside Chromium: where they are found, and how the test runner starts them. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {glob} from 'tinyglobby';

const firstOf = (places) => places.find((place) => place && existsSync(place));

function findFirefox() {
  return firstOf([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox']);
}

/** Firefox speaks the same protocol to the same launcher. */
function firefox(executablePath) {
  const launchOptions = {
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {'intl.accept_languages': 'be-BY', 'ui.prefersReducedMotion': 1},
    env: {...process.env, TZ: 'Pacific/Chatham'},
  };
  const launcher = chromeLauncher({launchOptions, concurrency: 1});
  launcher.name = 'Firefox';
  return {launcher, stop: () => undefined};
}

async function findWebKit() {
  const driver = firstOf([process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver']);
  const [browser] = await glob('/usr/lib/*/webkit2gtk-4.1/MiniBrowser', {absolute: true});
  return driver && browser && existsSync('/usr/bin/Xvfb') ? {driver, browser} : undefined;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** WebKit of GTK draws on a screen, which Xvfb pretends to be; the driver takes one session at a time. */
async function webKit({driver, browser}) {
  const [port, display] = [await freePort(), `:${90 + (process.pid % 100)}`];
  const settings = await mkdtemp(join(tmpdir(), 'corridor-webkit-'));
  await mkdir(join(settings, 'gtk-3.0'));
  await writeFile(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
  const screen = spawn('/usr/bin/Xvfb', [display, '-screen', '0', '1400x1000x24'], {stdio: 'ignore'});
  const env = {
    ...process.env,
    DISPLAY: display,
    TZ: 'Pacific/Chatham',
    LANGUAGE: 'be_BY',
    XDG_CONFIG_HOME: settings,
    // Containers allow neither its sandbox, as root, nor a graphics card.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const service = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env});
  await wait(1500);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  const stop = async () => {
    for (const child of [service, screen]) child.kill();
    await rm(settings, {recursive: true, force: true});
  };
  return {launcher, stop};
}

export const engines = [
  {name: 'Firefox', find: findFirefox, start: firefox, packages: 'firefox-esr'},
  {name: 'WebKit', find: findWebKit, start: webKit, packages: 'webkit2gtk-driver xvfb'},
];
