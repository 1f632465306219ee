import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {smallDataset} from '../dataset/small-dataset.js';
import {promises, drawn, until} from './promise.js';
import {script, three} from './site.js';

const versions = `[...document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card')].map((one) => one.constructor.version)`;
const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};

const promise = promises('copies');

promise('The script is loaded twice, under two addresses', async ({visit}) => {
  const {page, errors, warnings} = await visit(three, {scripts: [script, script, `${script}?again`]});
  await drawn(page);
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, []);
  return `${errors.length} errors, ${warnings.length} warnings: both share one copy of the code`;
});

const kinds = ['module', 'classic'] as const;
for (const oldKind of kinds)
  for (const newKind of kinds)
    promise(
      `Two versions meet on a page, the old one as ${oldKind} and the new one as ${newKind} script, and follow one selection`,
      async ({site, visit}) => {
        const begin = await readFile('cdn/corridor-map.js', 'utf8');
        const [file = ''] = /corridor-map\.code-[\w-]+\.js/.exec(begin) ?? [];
        const code = await readFile(`cdn/chunks/${file}`, 'utf8');
        const old = code.replaceAll(`"${version}"`, '"0.0.9"');
        assert.notEqual(old, code);
        site.text('/cdn/chunks/old.js', 'text/javascript', old);
        site.text('/cdn/old.js', 'text/javascript', begin.replace(file, 'old.js'));
        const tag = (address: string, kind: string) =>
          `<script src="${address}" ${kind === 'module' ? 'type="module"' : 'defer'}></script>`;
        const head = tag('/cdn/old.js', oldKind) + tag(script, newKind);
        const {page, errors, warnings} = await visit(three, {head, scripts: []});
        await drawn(page);
        const [map, ...others] = await page.evaluate<string[]>(versions);
        assert.ok(map === '0.0.9' || map === version, map);
        assert.deepEqual(others, [version, version]);
        assert.ok(
          warnings.some((text) => text.includes('0.0.9') && text.includes(version)),
          warnings.join('\n'),
        );
        await page.locator('corridor-map .strip [data-id="brest"]').click();
        await until(page, `document.querySelector('corridor-timeline').selected === 'brest'`);
        await page.locator('corridor-timeline .step.next').click();
        await until(page, `document.querySelector('corridor-map').selected !== 'brest'`);
        assert.deepEqual(errors, []);
        return `${errors.length} errors; a choice on either reaches the other`;
      },
    );

promise('A classic script tag works like a module, twice, before the page’s own scripts', async ({visit}) => {
  const head = `<script src="${script}" defer></script><script src="${script}" defer></script>
      <script defer src="data:text/javascript,const t = 1, e = 2; let n = 3; function s() {}"></script>`;
  const {page, errors, warnings} = await visit(three, {head, scripts: []});
  await drawn(page);
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, []);
  return `${errors.length} errors`;
});

promise('Module and classic script on one page', async ({visit}) => {
  const {page, errors} = await visit(three, {head: `<script src="${script}"></script>`});
  await drawn(page);
  assert.deepEqual(errors, []);
  return `${errors.length} errors`;
});

promise('The page has a Leaflet of its own', async ({visit}) => {
  const dist = '/node_modules/leaflet/dist';
  const head = `<link rel="stylesheet" href="${dist}/leaflet.css"><script src="${dist}/leaflet.js"></script>
      <script>window.mine = L; window.keys = Object.keys(L).join(); window.heard = 0;
      for (let i = 0; i < 5000; i++) L.DomEvent.on(window, 'dragstart', () => heard++);
      addEventListener('DOMContentLoaded', () => {
        const map = L.map('own').setView([52, 24], 5); window.marker = L.marker([52, 24]).addTo(map).bindPopup('Brest'); window.own = map;
      });</script>`;
  const {page, errors} = await visit(`<div id="own" style="height:300px"></div>${three}`, {head});
  await drawn(page);
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!document.querySelector('corridor-map').leaflet`);
  // While it is dragged our copy listens on window, too: both count their listeners from one.
  const {x, y} = (await page.locator('corridor-map .picture').boundingBox())!;
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 60, {steps: 4});
  await page.mouse.up();
  await page.evaluate(`heard = 0; dispatchEvent(new Event('dragstart'))`);
  assert.equal(await page.evaluate('heard'), 5000, 'every listener of the page’s own copy is still there');
  await page.evaluate(`document.querySelector('corridor-map').remove()`);
  await page.evaluate(`own.setView([53, 27], 6, {animate: false}); marker.openPopup()`);
  await page.locator('.leaflet-popup', {hasText: 'Brest'}).waitFor();
  const zoom = await page.evaluate<number>('own.getZoom()');
  await page.locator('#own .leaflet-control-zoom-in').click();
  await until(page, `own.getZoom() > ${zoom}`);
  assert.equal(await page.evaluate(`L === mine && Object.keys(L).join() === keys`), true);
  assert.deepEqual(errors, []);
  return `L untouched, both maps move, ${errors.length} errors`;
});

promise('Ids and names in the page’s HTML hide what scripts read from document and window', async ({site, visit}) => {
  const names = [
    ...['activeElement', 'baseURI', 'body', 'cookie', 'currentScript', 'documentElement', 'head', 'readyState', 'dir'],
    ...['adoptedStyleSheets', 'defaultView', 'forms', 'getElementById', 'hidden', 'querySelector', 'title', 'location'],
    ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'visibilityState', 'styleSheets'],
    ...['createElement', 'createComment', 'createTextNode', 'createTreeWalker', 'importNode', 'implementation'],
    ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'ShadyCSS', 'litElementHydrateSupport'],
    ...['litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litNonce', 'L'],
    ...['trustedTypes', 'customElements', 'history', 'process', 'define', 'module', 'exports', 'config', 'corridor'],
  ];
  const traps = names
    .map(
      (name) =>
        `<img name="${name}" id="${name}" alt=""><form name="${name}"><input name="id"><input name="attributes"></form>`,
    )
    .join('');
  const data = JSON.stringify(smallDataset());
  site.text('/small.json', 'application/json', data);
  const {page, errors} = await visit(
    `<div hidden>${traps}</div>${three}<corridor-map src="small.json"></corridor-map>`,
  );
  await drawn(page);
  await page.locator('corridor-map').first().locator('.strip [data-id="brest"]').click();
  await until(page, `document.querySelectorAll('corridor-timeline')[0].selected === 'brest'`);
  assert.deepEqual(errors, []);
  return `${names.length} names taken, ${errors.length} errors`;
});

/** As Prototype does it, which knows no second argument of `from`, and what else it lays over arrays. */
const oldLibrary = `<script>
  Array.from = (list) => { const copy = []; for (let i = 0; i < (list && list.length || 0); i++) copy[i] = list[i]; return copy; };
  Object.assign(Array.prototype, {
    entries() { return this.slice(); }, toArray() { return this.slice(); }, each(act) { this.forEach(act); return this; },
    first() { return this[0]; }, last() { return this[this.length - 1]; }, size() { return this.length; }, clear() { this.length = 0; return this; },
  });
</script>`;
promise('The page has an old library that lays its own methods over those of arrays', async ({site, visit}) => {
  site.text('/small.json', 'application/json', JSON.stringify(smallDataset()));
  const {page, errors, warnings} = await visit(`${three}<corridor-map src="small.json"></corridor-map>`, {
    head: oldLibrary,
  });
  await drawn(page);
  await page.locator('corridor-map').first().locator('.picture').hover();
  await page.locator('corridor-map').first().locator('.strip [data-id="brest"]').click();
  await until(page, `document.querySelector('corridor-timeline').selected === 'brest'`);
  await until(page, `!!document.querySelector('corridor-map').leaflet`);
  await page.evaluate(`document.querySelector('corridor-map').toSVG()`);
  await page.locator('corridor-timeline .step.previous').click();
  await page.locator('corridor-timeline summary').click();
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, []);
  const land = `document.querySelector('corridor-map').shadowRoot.querySelectorAll('.picture .highlight').length`;
  assert.ok((await page.evaluate<number>(land)) > 0, 'the ground is drawn');
  return `drawn and usable, ${errors.length} errors`;
});
