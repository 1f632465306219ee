import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildSync} from 'esbuild';
import {openSite} from './site.js';

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

const {outputFiles} = buildSync({entryPoints: ['src/bundles/define.ts'], bundle: true, format: 'esm', write: false});
const site = openSite({
  '/built': body('/cdn/corridor-elements.js'),
  '/meant': body('/sources.js'),
  '/sources.js': outputFiles[0]?.text ?? '',
});

async function draw(path: string): Promise<string[]> {
  const page = await site.open({viewport: {width: 900, height: 2500}}, path);
  await page.waitForFunction('ready === 3');
  await page.evaluate('document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 500)))');
  return (await page.evaluate<string[]>(drawn)).flatMap((text) => text.split('\n'));
}

void test('the built scripts draw what the sources draw', async () => {
  const [built, meant] = [await draw('/built'), await draw('/meant')];
  assert.ok(meant.length > 200);
  for (const [i, line] of meant.entries()) assert.equal(built[i]?.slice(0, 300), line.slice(0, 300), `line ${i}`);
  assert.equal(built.length, meant.length);
});
