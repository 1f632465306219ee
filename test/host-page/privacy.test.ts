import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {drawn, promises, settled, until} from './promise.js';
import {three} from './site.js';

const promise = promises('privacy');

/** Everything by which a page can tell somebody something, or remember somebody, without a request of its own. */
const record = `(() => {
  const note = (what) => (globalThis.noted ??= []).push(what);
  const watch = (object, names) => names.forEach((name) => {
    const method = object?.[name];
    if (method) object[name] = function (...input) { note(name + ' ' + String(input[0]).slice(0, 80)); return Reflect.apply(method, this, input); };
  });
  watch(Navigator.prototype, ['sendBeacon', 'getBattery', 'requestMIDIAccess', 'share', 'registerProtocolHandler']);
  watch(Storage.prototype, ['setItem', 'getItem']);
  watch(IDBFactory.prototype, ['open', 'databases']);
  watch(globalThis.CacheStorage?.prototype, ['open', 'match']);
  watch(globalThis.CookieStore?.prototype, ['set', 'get', 'getAll']);
  watch(globalThis.ServiceWorkerContainer?.prototype, ['register']);
  watch(globalThis.Geolocation?.prototype, ['getCurrentPosition', 'watchPosition']);
  watch(globalThis.Permissions?.prototype, ['query']);
  watch(HTMLCanvasElement.prototype, ['toDataURL', 'getContext']);
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel', 'AudioContext', 'OfflineAudioContext']) {
    const original = globalThis[name];
    if (original) globalThis[name] = new Proxy(original, {construct(target, input) { note('new ' + name); return Reflect.construct(target, input); }});
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {get() { note('cookie read'); return cookie.get.call(this); }, set(text) { note('cookie ' + text); cookie.set.call(this, text); }});
})()`;

const noted = (page: Page) => page.evaluate<string[]>('globalThis.noted ?? []');

/** A reader who tries everything once. */
async function fullVisit(page: Page) {
  await drawn(page);
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!document.querySelector('corridor-map').leaflet`);
  await page.locator('corridor-map .strip [data-id="brest"]').click();
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  await page.evaluate(`document.querySelector('corridor-map').flyTo('minsk')`);
  await settled(page);
  for (const tag of ['map', 'timeline', 'fact-card'])
    await page.evaluate(
      `document.querySelector('corridor-${tag}').shadowRoot.querySelectorAll('details').forEach((one) => one.open = true)`,
    );
  for (let i = 0; i < 3; i++) await page.locator('corridor-timeline .step.previous').click();
  await page.evaluate(`document.querySelector('corridor-map').toSVG()`);
  await page.evaluate(`document.querySelector('corridor-timeline').exportEvents('csv')`);
  await page.locator('corridor-map [data-control="find"]').click();
  await page.keyboard.type('minsk');
  await page.keyboard.press('Enter');
  await until(page, `document.querySelector('corridor-timeline').selected === 'minsk'`);
  await page.evaluate(`document.documentElement.lang = 'ru'`);
  await until(page, `document.querySelector('corridor-map').shadowRoot.textContent.includes('Минск')`);
  await page.emulateMedia({media: 'print'});
  await settled(page);
  await page.emulateMedia({media: 'screen', colorScheme: 'dark'});
  await settled(page);
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await page.evaluate('new Promise((done) => setTimeout(done, 1500))');
}

promise(
  'A full visit asks nobody but the page’s own host, and leaves nothing with the reader',
  async ({site, context, visit}) => {
    await context.addInitScript(record);
    const {page, requests, errors} = await visit(three);
    const own = `${site.origin}/cdn/`;
    const first = page.url();
    await fullVisit(page);
    const others = requests.filter((url) => !url.startsWith(own) && url !== first && !url.startsWith('data:'));
    assert.deepEqual(others, []);
    assert.deepEqual(await noted(page), []);
    assert.deepEqual(await context.cookies(), []);
    const stored = await page.evaluate<number>(
      `(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await navigator.serviceWorker.getRegistrations()).length)()`,
    );
    // What the question itself asked is no part of the visit.
    assert.equal(stored, 0);
    await page.goto(site.page('<p>Elsewhere', {scripts: []}));
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
      [],
    );
    assert.deepEqual(errors, []);
    return `${requests.filter((url) => url.startsWith(own)).length} files of the elements, 0 other requests, 0 cookies, 0 storage keys, 0 beacons`;
  },
);

promise('No request tells more than the address of the page’s host', async ({context, visit}) => {
  const headers: Record<string, string>[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/chunks/')) headers.push(request.headers());
  });
  const {page} = await visit(three);
  await fullVisit(page);
  assert.ok(headers.length > 3);
  for (const sent of headers) assert.equal(sent.cookie, undefined);
  const names = [...new Set(headers.flatMap((sent) => Object.keys(sent)))].filter(
    (name) => !/^(sec-|user-agent|referer|origin|accept)/.test(name),
  );
  assert.deepEqual(names, []);
  return `${headers.length} lazy files, no cookie and no header of our own`;
});

promise(
  'Map tiles of a third party are asked for only with its name, and only when the reader reaches for the map',
  async ({site, visit}) => {
    const tiles = `${site.origin}/tiles/{z}/{x}/{y}.png`;
    const asked = (requests: readonly string[]) => requests.filter((url) => url.includes('/tiles/')).length;
    const without = await visit(`<corridor-map tiles="${tiles}"></corridor-map>`);
    await drawn(without.page);
    await without.page.locator('corridor-map .picture').hover();
    await until(without.page, `!!document.querySelector('corridor-map').leaflet`);
    assert.equal(asked(without.requests), 0);
    const {page, requests} = await visit(
      `<corridor-map tiles="${tiles}" tiles-attribution="© Somebody"></corridor-map>`,
    );
    await drawn(page);
    // What a page loads at rest is there.
    await page.evaluate('new Promise((done) => setTimeout(done, 2500))');
    assert.equal(asked(requests), 0);
    await page.locator('corridor-map .picture').hover();
    await until(page, `!!document.querySelector('corridor-map').leaflet`);
    await page.evaluate('new Promise((done) => setTimeout(done, 500))');
    assert.ok(asked(requests) > 0);
    return '0 without its name, 0 before the reader acts';
  },
);
