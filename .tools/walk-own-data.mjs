/**
 * The ten minutes of `stories/own-data.mdx`, in a folder where the package is installed: the commands that it names, and the
 * pages that it says to write, opened in a browser. So no sentence of it can go stale.
 */
import {cp, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import sirv from 'sirv';
import {quietChromium} from './chromium.mjs';

const blocksOf = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)\n\`\`\`$`, 'gm'))].map(([, block]) => block);

/** Ids of the datasets that the elements of a page have drawn, in the order of the page; fails where one draws none. */
async function drawnOn(page, address) {
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('console', (message) => message.type() === 'warning' && faults.push(message.text()));
  await page.goto(address);
  const elements = `[...document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card')]`;
  const drawn = await page
    .waitForFunction(
      `${elements}.length > 0 && ${elements}.every(({shadowRoot}) => shadowRoot?.querySelector('.line, .lanes, .detail, .card'))
        && ${elements}.map(({localName, lookup}) => localName + ': ' + lookup.dataset.id)`,
      undefined,
      {timeout: 10e3},
    )
    .catch(({message}) => faults.push(message));
  if (faults.length) throw new Error(`${address}: ${faults.join('; ')}`);
  return drawn.jsonValue();
}

/** @param run Runs the command line of the package with these words, and returns what it says. */
export async function walkOwnData(folder, run) {
  const text = await readFile('stories/own-data.mdx', 'utf8');
  const commands = blocksOf(text, 'sh').flatMap((block) => [...block.matchAll(/^npx corridor-elements (.*)$/gm)]);
  if (commands.map(([, words]) => words.split(' ')[0]).join() !== 'new,validate,build,snippet')
    throw new Error('stories/own-data.mdx no longer goes from new to validate, build and snippet');
  const said = commands.map(([, words]) => run(words));
  said.push(run('build my-corridor -o corridor.js'));
  await cp(join(folder, 'node_modules/corridor-elements/cdn'), join(folder, 'cdn'), {recursive: true});
  const [main, module] = blocksOf(text, 'html');
  await writeFile(join(folder, 'index.html'), main);
  await writeFile(join(folder, 'module.html'), module);
  await writeFile(join(folder, 'address.html'), main.replaceAll('corridor.json', 'corridor.js'));

  const server = createServer(sirv(folder, {dev: true}));
  await new Promise((resolve) => server.listen(0, resolve));
  const browser = await chromium.launch(await quietChromium());
  try {
    const three = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'];
    for (const [path, tags] of [
      ['index.html', three],
      ['address.html', three],
      ['module.html', ['corridor-map']],
    ]) {
      const page = await browser.newPage({viewport: {width: 900, height: 2500}});
      const drawn = await drawnOn(page, `http://localhost:${server.address().port}/${path}`);
      if (drawn.join() !== tags.map((tag) => `${tag}: my-corridor`).join()) throw new Error(`${path}: ${drawn.join()}`);
      said.push(`${path}: ${drawn.join(', ')}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return said.join('\n');
}
