import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {areTaken, boxes, watched} from './boxes.js';
import {openSite} from './site.js';

const page = (body: string, html = 'lang="en"', head = '') =>
  watched(`${head}<script type="module" src="/cdn/corridor-elements.js"></script>${body}`, html);
const article = `<corridor-map heading-level="2"></corridor-map><p><a id="link" href="#corridor=great-stone" data-corridor-select="great-stone">Great Stone</a></p>
<div style="display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem"><corridor-fact-card fact="world-shares-2020"></corridor-fact-card><corridor-fact-card fact="transit-capacity"></corridor-fact-card></div>
<corridor-timeline></corridor-timeline><corridor-fact-card fact="soft-loans-2015"></corridor-fact-card>`;
const built = '"/cdn/corridor-elements.js"';

const site = openSite({
  '/': page(article),
  '/ru': page(article, 'lang="ru"'),
  '/gb': page(article, 'lang="en-GB"'),
  '/us': page(article, 'lang="en-US"'),
  '/ca': page(article, 'lang="en-CA"'),
  '/focus': page('<corridor-map focus="brest"></corridor-map>'),
  '/facts': page(
    '<corridor-fact-card fact="distance"></corridor-fact-card><corridor-fact-card fact="no-such-fact"></corridor-fact-card>',
  ),
  '/card': page('<corridor-fact-card fact="distance"></corridor-fact-card>').replace(
    built,
    '"/cdn/corridor-fact-card.js"',
  ),
  '/large': page(article, 'lang="en" style="font-size:24px"'),
  '/saves': page(
    article,
    'lang="en"',
    `<script>Object.defineProperty(navigator, 'connection', {value: {saveData: true}})</script>`,
  ),
});

const requests = new WeakMap<Page, string[]>();
const code = '**/chunks/*.code-*.js';
/** Tall, so that every element is near. */
async function open(path: string, {width = 700, isHeld = false} = {}): Promise<{page: Page; release: () => void}> {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  const page = await site.open({viewport: {width, height: 5000}}, path, async (page) => {
    const asked: string[] = [];
    requests.set(page, asked);
    page.on('request', (request) => request.url().includes('/cdn/') && asked.push(request.url()));
    if (isHeld) await page.route(code, (route) => void held.then(() => route.continue()));
  });
  return {page, release};
}

const state = (selector: string) => `document.querySelector('${selector}').shadowRoot?.querySelector('.root')`;
const areDefined = `!!customElements.get('corridor-map')`;
/** Scripts and style sheets of ours that a page has asked for, without their hashes. */
const files = (page: Page) =>
  (requests.get(page) ?? []).map((path) =>
    path.replace(/.*\//, '').replace(/-[\w-]{8}\.js$/, path.includes('/chunks/') ? '' : '$&'),
  );

/** The code is the first thing that is not needed for the pictures. */
const beforeCode = (page: Page) => files(page).slice(0, files(page).findIndex((file) => file.includes('.code')) >>> 0);

for (const width of [320, 412, 700, 1100])
  void test(`at ${width} px the picture stands before the code, and the code changes the place of nothing`, async () => {
    const {page, release} = await open('/', {width, isHeld: true});
    await page.waitForFunction(state('corridor-timeline'));
    assert.equal(await page.evaluate(areDefined), false);
    const asked = beforeCode(page);
    assert.equal(asked.length, 3, asked.join());
    const text = (await page.locator('.root').allInnerTexts()).join(' ');
    for (const words of ['Two gauges, one corridor', '1,435 mm track', '34 years on one line', 'Preiherman, 2024'])
      assert.ok(text.includes(words), words);
    const levels = `[...document.querySelector('corridor-map').shadowRoot.querySelectorAll('[role=heading]')].map((one) => one.ariaLevel).join()`;
    assert.equal(await page.evaluate(levels), '2');
    const before = await page.evaluate(boxes);
    await page.evaluate('shifts.length = 0');
    release();
    await page.waitForFunction(areTaken);
    await page.waitForTimeout(300);
    assert.deepEqual(await page.evaluate(boxes), before);
    assert.deepEqual(await page.evaluate('shifts'), []);
    await page.context().close();
  });

const texts = `[...document.querySelectorAll('corridor-fact-card,corridor-timeline')].map((one) => one.shadowRoot.querySelector('.card,.detail').innerText)`;

for (const [path, ...words] of [
  ['/', 'September 2022', 'US$15bn'],
  ['/gb', 'September 2022', 'US$15bn'],
  ['/us', 'September 2022', '\n$15B'],
] as const)
  void test(`on ${path} the picture says what the code says, in the English of its country`, async () => {
    const {page, release} = await open(path, {isHeld: true});
    await page.waitForFunction(state('corridor-timeline'));
    await page.waitForFunction(`!!${state('corridor-fact-card:last-of-type')}`);
    const before = await page.evaluate<string[]>(texts);
    for (const one of words) assert.ok(before.join(' ').includes(one), `${one}: ${before.join(' ')}`);
    release();
    await page.waitForFunction(areTaken);
    assert.deepEqual(await page.evaluate(texts), before);
    await page.context().close();
  });

void test('a stop that is tapped before the code is there is chosen when it comes, and so is a link in the text', async () => {
  const {page, release} = await open('/', {isHeld: true});
  await page.locator('corridor-map .picture:visible .label', {hasText: 'Minsk'}).first().click({force: true});
  release();
  await page.waitForFunction(`document.querySelector('corridor-timeline').selected === 'minsk'`);
  await page.context().close();
  const second = await open('/', {isHeld: true});
  await second.page.waitForFunction(state('corridor-map'));
  await second.page.locator('#link').click();
  second.release();
  await second.page.waitForFunction(`document.querySelector('corridor-map').selected === 'great-stone'`);
  await second.page.context().close();
});

void test('what wants something of its own gets its code at once, and what the code asks for beside it', async () => {
  for (const [path, ...wanted] of [
    ['/focus', 'belarus-china-first', 'base-map'],
    ['/ru', 'belarus-china-first', 'belarus-china-ru', 'ru', 'base-map'],
    ['/ca', 'belarus-china-first', 'base-map'],
    ['/large', 'belarus-china-first', 'base-map'],
  ] as const) {
    const {page, release} = await open(path, {isHeld: true});
    await page.waitForTimeout(400);
    const asked = files(page);
    for (const file of ['corridor-elements.code', ...wanted])
      assert.ok(asked.includes(file), `${path}: ${file} of ${asked.join()}`);
    assert.ok(!asked.some((file) => file.startsWith('elements-')), asked.join());
    assert.equal(await page.evaluate(state('corridor-map')), undefined);
    release();
    await page.waitForFunction(areTaken);
    await page.context().close();
  }
});

void test('a fact that is not drawn makes the cards wait for the code, which tells what is wrong', async () => {
  const {page} = await open('/facts');
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.reload();
  await page.waitForFunction(`document.querySelector('corridor-fact-card').shadowRoot?.querySelector('.amount')`);
  await page.waitForFunction(`document.querySelectorAll('corridor-fact-card')[1].shadowRoot`);
  await page.waitForTimeout(300);
  assert.ok(
    told.some((text) => text.includes('no-such-fact')),
    told.join('\n'),
  );
  await page.context().close();
});

void test('a card alone needs its script, its pictures and the style line', async () => {
  const {page} = await open('/card', {isHeld: true});
  await page.waitForFunction(state('corridor-fact-card'));
  assert.deepEqual(beforeCode(page).sort(), ['corridor-elements.css', 'corridor-fact-card.js', 'fact-card']);
  await page.context().close();
});

void test('where the code cannot be had the picture stays, and the code is asked for again when the network is back', async () => {
  const {page} = await open('/', {isHeld: true});
  await page.waitForFunction(state('corridor-map'));
  await page.unroute(code);
  await page.route(code, (route) => route.abort());
  await page.reload();
  await page.waitForEvent('console', (message) => message.text().includes('code could not be loaded'));
  assert.equal(await page.evaluate(areDefined), false);
  assert.ok(await page.evaluate(`!!${state('corridor-map')}`));
  await page.unroute(code);
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  await page.waitForFunction(areTaken);
  await page.context().close();
});

void test('a reader who saves data gets the code when reaching for it', async () => {
  const {page} = await open('/saves');
  await page.waitForFunction(state('corridor-map'));
  await page.waitForTimeout(2500);
  assert.ok(!files(page).some((file) => file.includes('.code')), files(page).join());
  await page.locator('corridor-map').hover();
  await page.waitForFunction(areDefined);
  await page.context().close();
});
