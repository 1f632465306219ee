import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {smallDataset} from '../dataset/small-dataset.js';
import {drawn, promises, until, type Host} from './promise.js';
import {Site} from './site.js';

const promise = promises('faulty-data');
const json = JSON.stringify(smallDataset());
const type = {'content-type': 'application/json'};
const elements = (src: string) =>
  ['map', 'timeline', 'fact-card']
    .map((name) => `<corridor-${name} src="${src}" fact="cost">In plain words</corridor-${name}>`)
    .join('');
const all = `[...document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card')]`;
const watch = `<script>window.told = []; addEventListener('corridor-error', ({problems}) => told.push(...problems.map(({found}) => found)))</script>`;

const failed = `${all}.every(({shadowRoot}) => shadowRoot?.querySelector('.failure button'))`;
/** The page’s own text is seen, and a plain message beside it. */
const keepsText = `${all}.every((one) => { const slot = one.shadowRoot.querySelector('slot:not([name])');
  return slot.assignedNodes()[0].textContent === 'In plain words' && one.shadowRoot.textContent.includes('could not be loaded'); })`;

/** Fails at first, says so, and draws once the address answers as it should and the button is pressed. */
async function failsThenRecovers({site, visit}: Host, spoil: (response: ServerResponse) => void, seconds = 5) {
  let isSound = false;
  const src = site.answer('/data.json', (_request, response) => {
    if (isSound) response.writeHead(200, type).end(json);
    else spoil(response);
  });
  const {page, errors} = await visit(elements(src), {head: watch});
  await page.setViewportSize({width: 900, height: 2400});
  await until(page, failed, seconds);
  assert.ok(await page.evaluate(keepsText), 'the page’s own text stays');
  const told = await page.evaluate<string[]>('[...new Set(told)]');
  assert.ok(told.length > 0, 'the page is told');
  assert.equal(await page.evaluate('window.pwned'), undefined, 'what is read is not run');
  isSound = true;
  for (const name of ['map', 'timeline', 'fact-card']) await page.locator(`corridor-${name} .failure button`).click();
  await drawn(page);
  assert.deepEqual(
    errors.filter((text) => !/Failed to load resource|CORS|ERR_/.test(text)),
    [],
  );
  return `the page’s own text stays, the page is told (${told[0]!.slice(0, 60)}), another try draws`;
}

const spoiled: readonly (readonly [string, (response: ServerResponse) => void])[] = [
  ['404', (response) => response.writeHead(404, type).end(json)],
  ['500', (response) => response.writeHead(500, type).end(json)],
  [
    '200 with a web page instead of data',
    (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Sign in</title>'),
  ],
  ['200 with nothing', (response) => response.writeHead(200, type).end()],
  ['JSON that is cut off', (response) => response.writeHead(200, type).end(json.slice(0, json.length / 2))],
  [
    'a line that breaks half-way',
    (response) => {
      response.writeHead(200, {...type, 'content-length': json.length});
      response.write(json.slice(0, 500), () => response.destroy());
    },
  ],
  [
    'a script in place of data',
    (response) =>
      response.writeHead(200, {'content-type': 'text/javascript'}).end('window.pwned = true; export default {}'),
  ],
  ['JSON of something else', (response) => response.writeHead(200, type).end('{"hello": ["world"]}')],
];
for (const [name, spoil] of spoiled)
  promise(`The data address answers ${name}`, (host) => failsThenRecovers(host, spoil));

promise('The data address never answers', (host) => failsThenRecovers(host, () => undefined, 15));

promise('The data comes slowly, in drops', async ({site, visit}) => {
  const src = site.answer('/data.json', (_request, response) => {
    response.writeHead(200, type);
    const parts = json.match(/[^]{1,100}/g)!;
    const drop = () => {
      const part = parts.shift();
      if (part === undefined) response.end();
      else response.write(part, () => setTimeout(drop, 50));
    };
    drop();
  });
  const {page, errors} = await visit(`${elements(src)}<p id="after">The story goes on.`);
  await page.setViewportSize({width: 900, height: 2400});
  const top = `Math.round(after.getBoundingClientRect().top)`;
  await until(page, `${all}.every((one) => one.shadowRoot?.querySelector('slot'))`);
  const before = await page.evaluate<number>(top);
  const isSeen = `${all}.every(({firstChild}) => {
    const text = document.createRange();
    text.selectNode(firstChild);
    return text.getBoundingClientRect().height > 0;
  })`;
  assert.ok(await page.evaluate(isSeen), 'the page’s own text stands until then');
  await drawn(page);
  assert.equal(await page.evaluate(top), before);
  assert.deepEqual(errors, []);
  return 'the page’s own text stands until then, 0 px of shift';
});

promise('Another host refuses the data (CORS)', async ({visit}) => {
  const other = await Site.open();
  try {
    const src = other.text('/data.json', 'application/json', json);
    const {page, requests} = await visit(elements(src), {head: watch});
    await page.setViewportSize({width: 900, height: 2400});
    await until(page, failed);
    assert.ok(await page.evaluate(keepsText));
    assert.ok(requests.includes(src));
    other.text('/data.json', 'application/json', json, {'access-control-allow-origin': '*'});
    await page.reload();
    await drawn(page);
    return 'the page’s own text stays; with the header it draws';
  } finally {
    other.close();
  }
});

promise('The reader is offline, then online again', async ({site, context, visit}) => {
  site.text('/data.json', 'application/json', json);
  const {page} = await visit('<div id="box"></div>');
  await page.setViewportSize({width: 900, height: 2400});
  await until(page, `!!customElements.get('corridor-map')`);
  await page.evaluate(`new Promise((done) => setTimeout(done, 300))`);
  // The code that reads a document has been loaded once.
  await page.evaluate(`box.append(Object.assign(document.createElement('corridor-map'), {src: '/data.json'}))`);
  await drawn(page);
  await context.setOffline(true);
  await page.evaluate(`box.replaceChildren(...['map', 'timeline', 'fact-card'].map((name) => {
    const one = document.createElement('corridor-' + name);
    one.append('In plain words');
    return Object.assign(one, {src: '/data.json?fresh', fact: 'cost'});
  }))`);
  await until(page, failed);
  assert.ok(await page.evaluate(keepsText));
  site.text('/data.json', 'application/json', json);
  await context.setOffline(false);
  await drawn(page);
  return 'the page’s own text stays; drawn by itself when the line is back';
});

promise('A lazy file of the script cannot be loaded', async ({context, visit}) => {
  await context.route(/leaflet-stage|base-map-[A-Za-z0-9_-]+\.js/, (route) => route.abort());
  const {page, errors, warnings} = await visit('<corridor-map>In plain words</corridor-map>');
  await drawn(page);
  await page.locator('corridor-map .picture').hover();
  await page.locator('corridor-map .strip [data-id="brest"]').click();
  await page.locator('corridor-map [part=event]', {hasText: 'Brest'}).waitFor();
  assert.deepEqual(
    errors.filter((text) => !/Failed to load resource|ERR_/.test(text)),
    [],
  );
  assert.ok(
    warnings.some((text) => text.includes('base map')),
    warnings.join('\n'),
  );
  return 'lines, stops and choice work without base map and Leaflet; the console says why';
});
