import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import sirv from 'sirv';
import {findChromium, quietFlags} from '../../.tools/chromium.mjs';

const body = (script: string) => `<!doctype html><html lang="en"><script type="module" src="${script}"></script>
<script>window.ready = 0; document.addEventListener('corridor-ready', () => ready++)</script>
<corridor-map selected="brest"></corridor-map><corridor-timeline></corridor-timeline><corridor-fact-card about="great-stone"></corridor-fact-card>`;

/** What an element shows, without Lit’s marks and without the white space that a minifier may take. */
const drawn = `[...document.querySelectorAll('corridor-map,corridor-timeline,corridor-fact-card')].map((element) => {
  const text = (node) => node.nodeType === 3 ? node.data.trim().replace(/\\s+/g, ' ')
    : node.nodeType !== 1 || node.localName === 'style' ? ''
    : '<' + node.localName + [...node.attributes].map(({name, value}) => ' ' + name + '=' + value.trim().replace(/\\s+/g, ' ')).sort().join('') + '>'
      + [...node.childNodes].map(text).filter(Boolean).join('\\n') + '</>';
  return [...element.shadowRoot.childNodes].map(text).filter(Boolean).join('\\n');
})`;

void test('the built scripts draw what the sources draw', async () => {
  const {outputFiles} = await build({
    entryPoints: ['src/bundles/define.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const sources = outputFiles[0]?.text ?? '';
  const files = sirv('.', {dev: true});
  const server = createServer((request, response) => {
    if (request.url === '/sources.js') response.setHeader('content-type', 'text/javascript').end(sources);
    else if (request.url?.startsWith('/?'))
      response.setHeader('content-type', 'text/html').end(body(request.url.slice(2)));
    else files(request, response);
  }).listen(0);
  const browser = await chromium.launch({executablePath: await findChromium(), args: quietFlags});
  try {
    const draw = async (script: string): Promise<string[]> => {
      const page = await browser.newPage({viewport: {width: 900, height: 2500}});
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/?${script}`);
      await page.waitForFunction('ready === 3');
      await page.evaluate('document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 500)))');
      return page.evaluate(drawn);
    };
    const built = (await draw('/cdn/corridor-elements.js')).flatMap((text) => text.split('\n'));
    const meant = (await draw('/sources.js')).flatMap((text) => text.split('\n'));
    assert.ok(meant.length > 200);
    for (const [i, line] of meant.entries()) assert.equal(built[i]?.slice(0, 300), line.slice(0, 300), `line ${i}`);
    assert.equal(built.length, meant.length);
  } finally {
    await browser.close();
    server.close();
  }
});
