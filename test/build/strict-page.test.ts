import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import sirv from 'sirv';
import {findChromium, quietFlags} from '../../.tools/chromium.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const body = `<!doctype html><html lang="en"><title>Strict page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/cdn/corridor-elements.css">
<script type="module" src="/cdn/corridor-elements.js"></script>
<script type="module" src="/cdn/corridor-elements.js?copy"></script>
<script type="module" src="/cdn/corridor-map.js"></script>
<script src="/watch.js"></script>
<corridor-map></corridor-map><corridor-timeline></corridor-timeline><corridor-fact-card fact="distance"></corridor-fact-card>`;
/** Runs before anything else: counts violations and remembers which globals the page had. */
const watch = `window.violations = []; window.ready = 0; window.before = Object.getOwnPropertyNames(window);
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.sample));
document.addEventListener('corridor-ready', () => ready++);`;

const files = sirv('.', {dev: true});
const server = createServer((request, response) => {
  response.setHeader('content-security-policy', policy);
  if (request.url === '/') response.setHeader('content-type', 'text/html').end(body);
  else if (request.url === '/watch.js') response.setHeader('content-type', 'text/javascript').end(watch);
  else files(request, response);
});

let browser: Browser;
let page: Page;
const requests: string[] = [];
const messages: string[] = [];

/** The page's policy forbids playwright's own way to wait for an expression. */
async function until(expression: string) {
  const end = performance.now() + 10_000;
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) assert.fail(`not within ten seconds: ${expression}\n${messages.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  browser = await chromium.launch({executablePath: await findChromium(), args: quietFlags});
  page = await browser.newPage({viewport: {width: 1280, height: 2500}});
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await until('ready === 3');
});

after(async () => {
  await browser.close();
  server.close();
});

void test('two copies and a third script keep to a strict policy, before and after Leaflet', async () => {
  await page.locator('corridor-map').hover();
  await until(`!!document.querySelector('corridor-map').leaflet`);
  assert.deepEqual(await page.evaluate('violations'), []);
});

void test('the later copies say so, once each, and nothing else is said', () => {
  assert.equal(messages.length, 2, messages.join('\n'));
  for (const message of messages)
    assert.match(message, /^corridor-elements: version \d+\.\d+\.\d+ leaves <corridor-map> to version \d+\.\d+\.\d+/);
});

void test('no global is left behind', async () => {
  const added = 'Object.getOwnPropertyNames(window).filter((name) => !before.includes(name) && name !== "before")';
  assert.deepEqual(await page.evaluate(added), []);
});

void test('all scripts share one dataset file and one base map, and ask nobody else', () => {
  const chunks = requests
    .filter((url) => url.includes('/chunks/'))
    .map((url) => url.replace(/.*\/chunks\/(.*)-.{8}\.js$/, '$1'));
  for (const name of ['belarus-china', 'base-map', 'leaflet-stage'])
    assert.ok(
      chunks.some((chunk) => chunk.startsWith(name)),
      name,
    );
  assert.equal(new Set(chunks).size, chunks.length, chunks.join(' '));
  assert.ok(requests.every((url) => url.startsWith('http://localhost:')));
});

void test('no shape swallowed what comes after it when the templates were made smaller', async () => {
  const shapes = ':is(path, rect, circle, line)';
  const swallowed = `[...document.body.children].flatMap(({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('${shapes} :is(g, text, ${shapes})') ?? [])].map((inner) => inner.outerHTML.slice(0, 80)))`;
  assert.ok(
    await page.evaluate(`document.querySelector('corridor-map').shadowRoot.querySelectorAll('path').length > 9`),
  );
  assert.deepEqual(await page.evaluate(swallowed), []);
});
