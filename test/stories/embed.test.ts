import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openBarePage} from '../build/bare-page.js';
import {openGallery} from './gallery.js';

const bare = openBarePage();

/** What an editor copies of each kind, by the name that stands above it. */
async function copied(element: string, shows: string): Promise<Map<string, string>> {
  const gallery = await openGallery();
  const context = await bare.browser().newContext({permissions: ['clipboard-read', 'clipboard-write']});
  const page = await context.newPage();
  await gallery.show(page, `embed--embed&args=element:${element};shows:${shows}`);
  const found = new Map<string, string>();
  for (const section of await page.locator('[data-snippet]').all()) {
    await section.getByRole('button').click();
    await section.getByRole('button', {name: 'Copied'}).waitFor();
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    assert.equal(await section.locator('textarea').inputValue(), text);
    found.set((await section.getAttribute('data-snippet')) ?? '', text);
  }
  assert.equal(await page.locator(element).count(), 2, 'seen on a phone and in a column');
  await context.close();
  gallery.close();
  return found;
}

const kinds: [element: string, shows: string, drawn: string, words: RegExp][] = [
  ['corridor-map', 'brest', '.picture .scene', /Dostyk and Brest/],
  ['corridor-timeline', 'sanctions', '.overview .scene', /Belt and Road Initiative/],
  ['corridor-fact-card', 'distance', '.amount', /6,000/],
];
const names = ['Tag and script', 'Stand-in for a tag', 'Frame', 'One whole page', 'Plain HTML'];

for (const [element, shows, drawn, words] of kinds)
  void test(`what the builder gives for ${element} works in a bare page, and tells its story without script`, async () => {
    const snippets = await copied(element, shows);
    assert.deepEqual([...snippets.keys()], names);
    for (const [name, text] of snippets) {
      const html = text.replaceAll('https://static.example.org/corridor-elements', bare.assets());
      const {page, faults} = await bare.paste(html);
      const root = name === 'Frame' ? page.frameLocator('iframe') : page;
      if (name !== 'Plain HTML') {
        await root.locator(`${element} ${drawn}`).first().waitFor();
        await root.locator(element).evaluate((one) => customElements.whenDefined(one.localName));
      }
      assert.deepEqual(faults, [], name);
      await page.close();

      const {page: quiet} = await bare.paste(html, {javaScriptEnabled: false});
      for (const summary of await quiet.locator('summary').all()) await summary.click();
      const told = quiet.locator(name === 'One whole page' ? '.root' : 'body');
      assert.match(await told.innerText(), words, name);
      assert.ok(await quiet.locator('a[href^="http"]:visible').count(), `${name} links to no source`);
      await quiet.close();
    }
  });
