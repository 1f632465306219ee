import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manyGauges} from '../fixtures/many-gauges.js';
import {openSite} from './site.js';

const site = openSite({
  '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title><link rel="icon" href="data:,">
<script type="module">import '/cdn/corridor-map.js'; document.querySelector('corridor-map').data = ${JSON.stringify(manyGauges())}</script>
<corridor-map></corridor-map>`,
});

void test('where the reader’s system gives the colours, every gauge is seen, and told apart by its shape', async () => {
  const page = await site.open({forcedColors: 'active', viewport: {width: 900, height: 900}});
  await page.waitForFunction(`document.querySelector('corridor-map').shadowRoot?.querySelector('.controls')`);
  for (const place of ['.picture', '.legend']) {
    const lines = await page.evaluate<{stroke: string; width: string; dashes: string}[]>(
      `['standard', 'broad', 'third', 'fourth'].map((gauge) => {
        const {stroke, strokeWidth: width, strokeDasharray: dashes} =
          getComputedStyle(document.querySelector('corridor-map').shadowRoot.querySelector('${place} .line.' + gauge));
        return {stroke, width, dashes};
      })`,
    );
    assert.equal(new Set(lines.map(({width, dashes}) => `${width} ${dashes}`)).size, 4, place);
    const [, , third, fourth] = lines.map(({stroke}) => stroke);
    const text = await page.evaluate<string>(`getComputedStyle(document.body).color`);
    assert.deepEqual([third, fourth], [text, text], place);
  }
});
