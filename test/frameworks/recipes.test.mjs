/** The recipes of stories/embedding.mdx, done as they stand there: what a CMS leaves, what is built, what is mailed. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {convert} from 'html-to-text';
import juice from 'juice';
import {chromium} from 'playwright-core';
import sanitize from 'sanitize-html';
import sirv from 'sirv';
import {divSnippet, elementSnippet, frameSnippet, render} from 'corridor-elements/render';
import {quietChromium} from '../../.tools/chromium.mjs';

const here = import.meta.dirname;
const root = `${here}/../..`;
const built = `${here}/built/recipes`;
const docs = await readFile(`${root}/stories/embedding.mdx`, 'utf8');

/** A block of code below a heading of the docs. */
function recipe(heading, language) {
  const [, chapter = ''] = docs.split(`\n## ${heading}\n`);
  const [, code] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(chapter.split('\n## ')[0]) ?? [];
  assert.ok(code, `${heading} has no block of ${language}`);
  return code;
}

const kinds = [
  ['corridor-map', {focus: 'brest'}, '.picture .scene', /Dostyk and Brest/],
  ['corridor-timeline', {from: '2010'}, '.overview .scene', /Belt and Road Initiative/],
  ['corridor-fact-card', {fact: 'distance'}, '.amount', /6,000\skilomet/],
];
const pages = new Map();
let browser, server, host;

before(async () => {
  const [site, files] = [sirv(built, {dev: true}), sirv(root, {dev: true})];
  server = createServer((request, response) => {
    const page = pages.get(request.url);
    if (page) return response.setHeader('content-type', 'text/html').end(page);
    return site(request, response, () => files(request, response));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  host = {address: `http://localhost:${server.address().port}`};
  browser = await chromium.launch(await quietChromium());
});
after(async () => {
  await browser?.close();
  server?.close();
});

const whole = (body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}${body}`;

async function open(path, javaScriptEnabled = true) {
  const page = await browser.newPage({viewport: {width: 720, height: 900}, javaScriptEnabled});
  const said = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  await page.goto(`${host.address}${path}`);
  return {page, said};
}

const show = (html, head) => {
  pages.set('/', whole(html, head));
  return open('/');
};

const withoutScript = async (html, place = 'body') => {
  pages.set('/', whole(html));
  const {page} = await open('/', false);
  const text = await page.locator(place).innerText();
  const links = await page.locator('a[href^="http"]:visible').count();
  await page.close();
  return {text, links};
};

describe('WordPress', () => {
  /** As wp_kses_post, for what can occur here: no tags of one’s own, no script, no frame, no link, no SVG. */
  const clean = (html) =>
    sanitize(html, {
      allowedTags: 'a b br div em figure figcaption h3 img li ol p small span strong table tbody td th tr ul'.split(
        ' ',
      ),
      allowedAttributes: {
        '*': ['class', 'data-*', 'dir', 'id', 'lang', 'role', 'style', 'title', 'aria-label'],
        a: ['href', 'rel', 'target'],
        img: ['alt', 'height', 'src', 'width'],
      },
    });

  test('the theme’s two lines make a stand-in live that was cleaned', async () => {
    const php = recipe('WordPress', 'php');
    const [style, script] = ['style', 'script_module'].map(
      (what) => new RegExp(`wp_enqueue_${what}\\('[^']+', "\\$cdn(/[^"]+)"`).exec(php)[1],
    );
    const head = `<link rel="stylesheet" href="/cdn${style}"><script type="module" src="/cdn${script}"></script>`;
    for (const [tag, attributes, drawn] of kinds) {
      const left = clean(divSnippet(tag, attributes, host));
      assert.match(left, /^\s*<div data-corridor="/);
      const {page, said} = await show(left, head);
      await page.locator(`${tag} ${drawn}`).first().waitFor();
      assert.deepEqual(said, []);
      await page.close();
    }
  });

  test('of every snippet the words and a link are left', async () => {
    for (const [tag, attributes, , words] of kinds)
      for (const html of [
        elementSnippet(tag, attributes, host),
        divSnippet(tag, attributes, host),
        frameSnippet(tag, attributes, host, {title: 'Title'}),
      ]) {
        const left = clean(html);
        assert.doesNotMatch(left, /<(script|link|iframe|corridor)/);
        const {text, links} = await withoutScript(left);
        assert.match(text, words);
        assert.ok(links);
      }
  });
});

test('a headless CMS: fields become an element that is complete, at the widths of the site, and is taken over', async () => {
  await mkdir(built, {recursive: true});
  const file = `${built}/corridor.mjs`;
  await writeFile(file, recipe('A headless CMS', 'js'));
  const {corridor} = await import(pathToFileURL(file).href);
  for (const [tag, attributes, drawn] of kinds) {
    const html = corridor({tag, attributes}, {lang: 'ru'});
    assert.ok(html.length < render(tag, attributes, {lang: 'ru'}).length || tag === 'corridor-fact-card');
    const {text} = await withoutScript(html, '.root');
    assert.match(text, /[а-я]{4}/i);
    const {page, said} = await show(
      html.replace('>', ' lang="ru">'),
      '<script type="module" src="/cdn/corridor-elements.js"></script>',
    );
    await page.locator(`${tag} .root[tabindex] ${drawn}`).first().waitFor();
    assert.deepEqual(said, []);
    await page.close();
  }
  // What an editor’s rich text keeps of a snippet by the strictest rules.
  assert.match(sanitize(divSnippet(...kinds[0].slice(0, 2), host)), /Dostyk and Brest[^]*<a href="http/);
});

describe('a static site generator', () => {
  const site = `${built}/eleventy`;
  const layout = (script) => `---js\n{}\n---\n${whole('{{ content | safe }}', script)}`;

  before(async () => {
    await rm(site, {recursive: true, force: true});
    await mkdir(`${site}/_includes`, {recursive: true});
    const chapter = 'A static site generator';
    const shortcode = recipe(chapter, 'njk');
    const script = recipe(chapter, 'html').replace(/https:.*(?=\/cdn)/, '');
    await writeFile(`${site}/eleventy.config.mjs`, recipe(chapter, 'js'));
    await writeFile(`${site}/_includes/page.njk`, layout(script));
    const others = kinds
      .slice(1)
      .map(([tag, attributes]) => `{% corridor '${tag}', ${JSON.stringify(attributes)} %}\n`);
    const article = ['# An article', 'Before *the* map.', shortcode, ...others, 'After.'].join('\n\n');
    await writeFile(`${site}/article.md`, `---\nlayout: page.njk\n---\n\n${article}`);
    const eleventy = `${here}/node_modules/@11ty/eleventy/cmd.cjs`;
    const {status, stderr, stdout} = spawnSync(
      process.execPath,
      [eleventy, '--config=eleventy.config.mjs', '--quiet'],
      {
        cwd: site,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr + stdout);
    await cp(`${site}/_site/article`, `${built}/article`, {recursive: true});
  });

  test('Eleventy writes a page that is complete without script', async () => {
    const html = await readFile(`${built}/article/index.html`, 'utf8');
    assert.doesNotMatch(html, /<p><corridor|<em>[^<]*\{/);
    for (const [tag, attributes] of kinds.slice(1)) assert.ok(html.includes(render(tag, attributes)), tag);
    const {page} = await open('/article/', false);
    assert.match((await page.locator('.root').allInnerTexts()).join(), /1,435 mm track[^]*Belt and Road[^]*6,000/);
    await page.close();
  });

  test('the line of the layout makes the elements live, and nothing moves', async () => {
    const {page, said} = await open('/article/');
    await page.evaluate(`window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach(({value}) => moved += value))
      .observe({type: 'layout-shift', buffered: true})`);
    for (const [tag, , drawn] of kinds) {
      await page.locator(tag).scrollIntoViewIfNeeded();
      await page.locator(`${tag} .root[tabindex] ${drawn}`).first().waitFor();
    }
    assert.equal(await page.evaluate('moved'), 0);
    assert.deepEqual(said, []);
    await page.close();
  });
});

test('a newsletter: the words, the picture with its size, and the link are left by what mail programs are sent', () => {
  const [, ...args] = recipe('Newsletter', 'sh')
    .trim()
    .match(/"[^"]*"|\S+/g)
    .map((word) => word.replaceAll('"', ''));
  const {stdout, status} = spawnSync(process.execPath, [`${root}/dist/cli/main.js`, ...args.slice(1)], {
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.ok(docs.includes('applyHeightAttributes: false'));
  const mail = juice(`<style>p{margin:0;color:#222}img{max-width:100%}</style>${stdout}`, {
    applyHeightAttributes: false,
  });
  assert.doesNotMatch(mail, /<(script|style|svg|link|corridor)|class=/);
  assert.match(
    mail,
    /<img src="https:\/\/static\.example\.org\/map\.png" width="600" height="336" alt="Map: [^"]{100}/,
  );
  assert.match(mail, /<p style="[^"]*color: #222/);
  const text = convert(mail, {selectors: [{selector: 'img', format: 'skip'}]});
  for (const words of [
    'Two gauges, one corridor',
    'Brest (break of gauge)',
    'Natural Earth',
    'Read on [https://example.org/article]',
  ])
    assert.ok(text.toLowerCase().includes(words.toLowerCase()), words);
});
