import assert from 'node:assert/strict';
import {test} from 'node:test';
import {smallDataset} from '../dataset/small-dataset.js';
import {openSite} from './site.js';

const page = (attributes: string) => `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/corridor-elements.js"></script>
${['corridor-map', 'corridor-timeline', 'corridor-fact-card fact="distance"'].map((tag) => `<${tag} ${attributes}></${tag.split(' ')[0]!}>`).join('')}`;
const given = `<script type="module">for (const element of document.querySelectorAll('[group]')) element.data = ${JSON.stringify(smallDataset())}</script>`;
const site = openSite({
  '/built-in': page('lang="en"'),
  '/own': page('src="/own.json"'),
  '/given': given + page('group="given"'),
  '/own.json': JSON.stringify(smallDataset()),
});

/** What a page has asked for when a reader has looked at all of it and reached for the map. */
async function requestsOf(path: string): Promise<string[]> {
  const from = site.asked.length;
  const opened = await site.open({viewport: {width: 900, height: 2500}}, path);
  await opened.waitForFunction(
    `[...document.querySelectorAll('corridor-map, corridor-timeline')].every(({shadowRoot}) => shadowRoot?.querySelector('.controls, .zoom button'))`,
  );
  await opened.locator('corridor-map .picture').hover();
  await opened.waitForFunction(`document.querySelector('corridor-map').leaflet`);
  await opened.close();
  return site.asked.slice(from);
}

void test('who reads the built-in dataset never gets the code that checks foreign ones', async () => {
  const asked = await requestsOf('/built-in');
  assert.ok(asked.some((url) => url.includes('/belarus-china-first')));
  assert.deepEqual(
    asked.filter((url) => /load-dataset|parse|edtf/.test(url)),
    [],
  );
});

void test('who sets `data` before the script comes gets no dataset that is not shown', async () => {
  assert.deepEqual(
    (await requestsOf('/given')).filter((url) => /belarus-china|own/.test(url)),
    [],
  );
});

void test('three elements of one `src` make one request for it, and get no dataset that they do not show', async () => {
  const asked = await requestsOf('/own');
  assert.deepEqual(
    asked.filter((url) => url === '/own.json'),
    ['/own.json'],
  );
  assert.equal(asked.filter((url) => url.includes('/load-dataset')).length, 1);
  assert.deepEqual(
    asked.filter((url) => url.includes('belarus-china')),
    [],
  );
});
