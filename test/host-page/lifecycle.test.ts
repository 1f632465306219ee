import assert from 'node:assert/strict';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {acts, drawn, promises, settled, until} from './promise.js';
import {script, three} from './site.js';

const promise = promises('lifecycle');
const map = `document.querySelector('corridor-map')`;
const scene = (element = map) => `${element}.shadowRoot?.querySelector('.picture > .scene')`;

promise('An element is moved while Leaflet runs it', async ({visit}) => {
  const {page, errors} = await visit(`${three}<div id="there"></div>`);
  await drawn(page);
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!${map}.leaflet`);
  await page.evaluate(`window.leaflet = ${map}.leaflet; there.append(${map})`);
  await settled(page);
  assert.equal(await page.evaluate(`${map}.leaflet === leaflet`), true);
  await page.locator('corridor-map .picture').scrollIntoViewIfNeeded();
  await page.evaluate(`${map}.flyTo('brest')`);
  await until(page, `leaflet.getZoom() > 4`);
  assert.deepEqual(errors, []);
  return 'the same Leaflet map goes on';
});

promise('An element is removed, kept and put back', async ({visit}) => {
  const {page, errors} = await visit(three);
  await drawn(page);
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!${map}.leaflet`);
  await page.evaluate(`window.kept = ${map}; kept.remove()`);
  await until(page, `!kept.leaflet`);
  await page.evaluate(`document.body.prepend(kept)`);
  await drawn(page);
  await page.locator('corridor-map .strip [data-id="brest"]').click();
  await until(page, `kept.selected === 'brest' && document.querySelector('corridor-timeline').selected === 'brest'`);
  await page.mouse.move(5, 5);
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!kept.leaflet`);
  assert.deepEqual(errors, []);
  return 'draws, follows the group, takes Leaflet anew';
});

promise('An element is hidden at start, in a closed <details> or a tab', async ({visit}) => {
  const {page, errors} = await visit(
    `<details id="fold"><summary>More</summary><corridor-map></corridor-map></details><div id="tab" hidden><corridor-timeline></corridor-timeline></div>`,
  );
  await settled(page);
  await page.evaluate('new Promise((done) => setTimeout(done, 1000))');
  assert.equal(await page.evaluate(`document.querySelector('corridor-timeline').lookup`), null, 'it asks for no data');
  assert.equal(
    await page.evaluate(`!!document.querySelector('corridor-timeline').shadowRoot?.querySelector('.scene')`),
    false,
  );
  await page.evaluate(`fold.open = true; tab.hidden = false`);
  await drawn(page);
  const [width, drawnWidth] = await page.evaluate<number[]>(
    `[${map}.clientWidth, Number(${scene()}.getAttribute('width'))]`,
  );
  assert.equal(width, drawnWidth);
  assert.deepEqual(errors, []);
  return 'nothing is drawn in a hidden tab, and the right width when it is shown';
});

promise('An element is resized, before and under Leaflet', async ({visit}) => {
  const {page, errors} = await visit(`<div id="box" style="inline-size: 700px">${three}</div>`);
  await drawn(page);
  for (const width of [320, 860]) {
    await page.evaluate(`box.style.inlineSize = '${width}px'`);
    await until(page, `Number(${scene()}.getAttribute('width')) === ${width}`);
  }
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!${map}.leaflet`);
  await page.evaluate(`box.style.inlineSize = '500px'`);
  await until(page, `Number(${scene()}.getAttribute('width')) === 500 && ${map}.leaflet.getSize().x === 500`);
  assert.deepEqual(errors, []);
  return 'drawn for 320, 860 and 500 px without a ResizeObserver error';
});

promise('The elements stand in a <dialog>', async ({visit}) => {
  const {page, errors} = await visit(`<dialog id="box" style="inline-size: 600px">${three}</dialog>`);
  await page.evaluate('box.showModal()');
  await drawn(page);
  await page.locator('corridor-map .strip [data-id="brest"]').click();
  await until(page, `document.querySelector('corridor-timeline').selected === 'brest'`);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate('box.open'), false);
  assert.deepEqual(errors, []);
  return 'drawn, linked, and Escape still closes the dialog';
});

promise('The elements stand in shadow roots, open and closed', async ({visit}) => {
  const {page, errors} = await visit('<div id="a"></div><div id="b"></div>');
  await page.evaluate(`window.secret = b.attachShadow({mode: 'closed'});
    a.attachShadow({mode: 'open'}).append(document.createElement('corridor-map'));
    secret.append(document.createElement('corridor-timeline'))`);
  await drawn(page, 'a.shadowRoot');
  await drawn(page, 'secret');
  await page.locator('corridor-map .strip [data-id="brest"]').click();
  await until(page, `secret.querySelector('corridor-timeline').selected === 'brest'`);
  assert.deepEqual(errors, []);
  return 'a choice in one root reaches the other';
});

promise('The elements stand in a frame, sandboxed or not', async ({site, visit}) => {
  const inner = site.page(three);
  const frame = (attributes: string) => `<iframe ${attributes} width="800" height="800"></iframe>`;
  // The last one has no address that could take a `#corridor=…`.
  const inline = `srcdoc='<!doctype html><script type="module" src="${script}"></script>${three}'`;
  const {page, errors} = await visit(
    [`src="${inner}"`, `src="${inner}" sandbox="allow-scripts"`, `${inline} sandbox="allow-scripts"`]
      .map(frame)
      .join(''),
    {scripts: []},
  );
  for (const frame of page.frames().slice(1)) {
    await frame.locator('corridor-map .root[tabindex] .strip [data-id="brest"]').click();
    await frame.locator('corridor-map [part=event]', {hasText: 'Brest'}).waitFor();
  }
  assert.equal(page.frames().length, 4);
  assert.deepEqual(errors, []);
  return 'drawn and usable; a choice stays in its frame';
});

promise('The page is opened as a file', async ({go}) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-file-'));
  const open = async (name: string) => {
    const [of, address] = ['cdn', join(folder, `${name}.html`)].map((path) => pathToFileURL(path).href);
    const tag = `<script src="${of}/${name}.js" defer></script>`;
    await writeFile(
      join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${tag}<body>${three}`,
    );
    return go(address!);
  };
  const whole = await open('corridor-whole');
  await drawn(whole.page);
  await whole.page.locator('corridor-map .strip [data-id="brest"]').click();
  await until(whole.page, `document.querySelector('corridor-timeline').selected === 'brest'`);
  await whole.page.locator('corridor-map .picture').hover();
  await until(whole.page, `!!${map}.leaflet`);
  assert.deepEqual(whole.errors, []);
  const parts = await open('corridor-elements');
  for (let i = 0; i < 100 && !parts.warnings.length; i++) await settled(parts.page);
  assert.match(parts.warnings.join(), /could not be loaded/);
  assert.equal(await parts.page.evaluate(`${map}.innerText`), 'The map, as plain text');
  assert.deepEqual(parts.errors, []);
  return 'the script that is one whole file draws; with another the page’s own text stays and the console says why';
});

promise('The page comes back from the back/forward cache', async ({site, go}) => {
  const first = site.page(
    `<script>addEventListener('pageshow', (event) => (window.back = event.persisted))</script>${three}`,
  );
  const {page, errors} = await go(first);
  await drawn(page);
  await page.locator('corridor-map .strip [data-id="brest"]').click();
  // With a file on its way the browser would keep no page.
  await acts(page);
  await page.waitForLoadState('networkidle');
  await page.goto(site.page('<p>Elsewhere', {scripts: []}));
  await page.evaluate('history.back()');
  await page.waitForURL(`${first}*`, {waitUntil: 'commit'});
  await drawn(page);
  await until(page, `${map}.selected === 'brest'`);
  await page.locator('corridor-map .strip [data-id="minsk"]').click();
  await until(page, `document.querySelector('corridor-timeline').selected === 'minsk'`);
  assert.equal(await page.evaluate('window.back'), true, 'the browser had no reason to throw the page away');
  assert.deepEqual(errors, []);
  return 'kept by the browser, restored as it was, still linked';
});

promise('100 × created and removed', async ({context, visit}) => {
  const {page, errors} = await visit('<div id="box"></div>');
  const protocol = await context.newCDPSession(page);
  const round = `(async () => {
    box.replaceChildren(...['map', 'timeline', 'fact-card'].map((name) => document.createElement('corridor-' + name)));
    box.lastChild.fact = 'distance';
    while (![...box.children].every((one) => one.shadowRoot?.querySelector('.scene, .detail, .card')))
      await new Promise((done) => requestAnimationFrame(done));
    box.firstChild.shadowRoot.querySelector('.picture').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    for (let i = 0; !box.firstChild.leaflet; i++) {
      if (i > 600) throw new Error('no Leaflet');
      await new Promise((done) => requestAnimationFrame(done));
    }
    box.replaceChildren();
    await new Promise((done) => setTimeout(done));
  })()`;
  const count = async () => {
    await page.evaluate('new Promise((done) => setTimeout(done, 2500))');
    // Chromium’s own cache of computed styles holds a dozen of whatever had a mask; another medium empties it.
    for (const media of ['print', 'screen'] as const) {
      await page.emulateMedia({media});
      await settled(page);
    }
    await protocol.send('HeapProfiler.collectGarbage');
    await protocol.send('HeapProfiler.collectGarbage');
    const {nodes, jsEventListeners} = await protocol.send('Memory.getDOMCounters');
    const {usedSize} = await protocol.send('Runtime.getHeapUsage');
    return {nodes, listeners: jsEventListeners, heap: usedSize};
  };
  await page.setViewportSize({width: 900, height: 2000});
  for (let i = 0; i < 15; i++) await page.evaluate(round);
  const before = await count();
  for (let i = 0; i < 100; i++) await page.evaluate(round);
  const after = await count();
  const kilobytes = Math.round((after.heap - before.heap) / 1000);
  assert.ok(after.nodes <= before.nodes, `${after.nodes - before.nodes} nodes`);
  assert.ok(after.listeners <= before.listeners, `${after.listeners - before.listeners} listeners`);
  assert.ok(kilobytes <= 500, `${kilobytes} kB`);
  assert.deepEqual(errors, []);
  return `+${Math.max(0, after.nodes - before.nodes)} nodes, +${Math.max(0, after.listeners - before.listeners)} listeners, ${kilobytes > 0 ? '+' : ''}${kilobytes} kB`;
});

promise('50 elements on a page', async ({visit}) => {
  const kinds = [
    '<corridor-map></corridor-map>',
    '<corridor-timeline></corridor-timeline>',
    '<corridor-fact-card fact="distance"></corridor-fact-card>',
  ];
  const body = Array.from({length: 50}, (_, i) => kinds[i % 3]).join('');
  const {page, errors, requests} = await visit(body);
  await until(page, `!!${scene()}`);
  // Those that are far away would begin one by one when the page is idle.
  await page.evaluate('new Promise((done) => setTimeout(done, 1500))');
  const begun = await page.evaluate<number>(
    `[...document.body.children].filter((one) => one.shadowRoot?.querySelector('.scene, .detail, .card')).length`,
  );
  assert.ok(begun < 12, `${begun} begun before the reader came near`);
  const count = await drawn(page);
  assert.equal(count, 50);
  const own = requests.filter((url) => url.endsWith('.js'));
  assert.equal(new Set(own).size, own.length);
  await page.locator('corridor-map').last().locator('.strip [data-id="brest"]').click();
  await until(
    page,
    `[...document.querySelectorAll('corridor-map, corridor-timeline')].every((one) => one.selected === 'brest')`,
  );
  assert.deepEqual(errors, []);
  return `${begun} begin at once, all ${count} when reached; ${own.length} scripts, each asked for once (${script.slice(5)} and its lazy files)`;
});
