/**
 * Each of our elements in React, Vue and Svelte, in the shape of custom-elements-everywhere: drawn with and without
 * content, shown, hidden and shown again, with attributes, objects and events; and React rendered on a server.
 */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import sirv from 'sirv';
import {quietChromium} from '../../.tools/chromium.mjs';
import {buildApps} from './build.mjs';

const here = import.meta.dirname;
let browser, server, rendered;

const page = (app, content) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${app}</title>
<link rel="icon" href="data:,"><div id="app">${content}</div><script type="module" src="/${app}-client.js"></script>`;

before(async () => {
  await buildApps();
  rendered = (await import(pathToFileURL(`${here}/built/react-server.mjs`).href)).html;
  const files = sirv(`${here}/built`, {dev: true});
  server = createServer((request, response) => {
    const [, app, way] = /^\/(\w+)(?:\/(\w+))?$/.exec(request.url) ?? [];
    if (!app) return files(request, response);
    response.setHeader('content-type', 'text/html').end(page(app, way === 'server' ? rendered : ''));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  browser = await chromium.launch(await quietChromium());
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function open(path) {
  const opened = await browser.newPage({viewport: {width: 800, height: 4000}});
  const said = [];
  opened.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  opened.on('pageerror', (error) => said.push(error.message));
  await opened.goto(`http://localhost:${server.address().port}/${path}`);
  for (const drawn of [
    'corridor-map .picture .scene',
    'corridor-timeline .overview .scene',
    'corridor-fact-card .amount',
  ])
    await opened.locator(drawn).first().waitFor();
  return {opened, said};
}

const of = (opened, tag, expression) =>
  opened
    .locator(tag)
    .first()
    .evaluate(new Function('element', `return ${expression}`));

for (const path of ['react', 'react/server', 'tags', 'vue', 'svelte'])
  describe(path, () => {
    test('each element gets the very object, attributes and numbers, and keeps its content', async () => {
      const {opened, said} = await open(path);
      for (const tag of ['corridor-map', 'corridor-timeline', 'corridor-fact-card'])
        assert.ok(await of(opened, tag, 'element.data === corridorDataset'), tag);
      assert.equal(await of(opened, 'corridor-map', 'element.headingLevel'), 2);
      assert.equal(await of(opened, 'corridor-timeline', 'element.headingLevel'), 4);
      assert.equal(await of(opened, 'corridor-timeline', 'element.from'), '2010');
      assert.equal(await of(opened, 'corridor-map', 'element.focusId'), 'minsk');
      assert.equal(await of(opened, 'corridor-map', 'typeof element.focus'), 'function');
      assert.match(await of(opened, 'corridor-map', 'element.textContent'), /What stands between the tags\./);
      assert.deepEqual(said, []);
      await opened.close();
    });

    test('a changed attribute reaches the element', async () => {
      const {opened, said} = await open(path);
      await opened.locator('#refocus').click();
      await opened.waitForFunction(`document.querySelector('corridor-map').focusId === 'brest'`);
      assert.deepEqual(said, []);
      await opened.close();
    });

    test('what a reader chooses in each element is heard', async () => {
      const {opened, said} = await open(path);
      await opened.locator('corridor-map .strip [data-id="dostyk"]').click();
      await opened.locator('output', {hasText: 'place dostyk'}).waitFor();
      await opened.locator('corridor-timeline .next').click();
      await opened.locator('output', {hasText: /^event /}).waitFor();
      await opened.locator('corridor-fact-card summary').first().click();
      await opened.locator('corridor-fact-card .chip').first().click();
      await opened.locator('output', {hasText: /^place /}).waitFor();
      assert.deepEqual(said, []);
      await opened.close();
    });

    test('an element that goes and comes back is drawn again, one that is hidden is not seen', async () => {
      const {opened, said} = await open(path);
      await opened.locator('#toggle').click();
      await opened.locator('corridor-timeline').waitFor({state: 'detached'});
      assert.equal(await opened.locator('corridor-fact-card').first().isVisible(), false);
      await opened.locator('#toggle').click();
      await opened.locator('corridor-timeline .overview .scene').waitFor();
      assert.equal(await opened.locator('corridor-fact-card').first().isVisible(), true);
      assert.deepEqual(said, []);
      await opened.close();
    });
  });

test('React on a server: what Node has rendered stands in the page, and is taken over', async () => {
  assert.match(rendered, /<corridor-map focus="minsk" heading-level="2"><p>What stands between the tags\.<\/p>/);
  const {opened, said} = await open('react/server');
  assert.equal(await opened.locator('#rendered .root').count(), 1);
  assert.match(await opened.locator('#rendered .amount').innerText(), /bn/);
  assert.deepEqual(said, []);
  await opened.close();
});
