import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {widths} from '../../src/embed/drawn.js';
import {areTaken, boxes, watched} from './boxes.js';
import {openSite} from './site.js';

const page = (body: string, html = 'lang="en"', head = '') =>
  watched(`${head}<script type="module" src="/cdn/corridor-elements.js"></script>${body}`, html);
const article = `<corridor-map heading-level="2"></corridor-map><p><a id="link" href="#corridor=great-stone" data-corridor-select="great-stone">Great Stone</a></p>
<div style="display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem"><corridor-fact-card fact="world-shares-2020"></corridor-fact-card><corridor-fact-card fact="transit-capacity"></corridor-fact-card></div>
<style>.flex{display:flex;flex-wrap:wrap;gap:1rem}.flex>*{flex:1 1 15rem}</style>
<div class="flex"><corridor-fact-card fact="partnership-rank"></corridor-fact-card><corridor-fact-card fact="contracted-2018"></corridor-fact-card></div>
<corridor-timeline></corridor-timeline><corridor-fact-card fact="soft-loans-2015"></corridor-fact-card>`;
const built = '"/cdn/corridor-elements.js"';

const site = openSite({
  '/': page(article),
  ...Object.fromEntries(
    ['en-GB', 'en-US', 'en-CA', 'ru', 'ru-BY', 'be', 'de', 'de-AT', 'zh', 'fr'].map((lang) => [
      `/${lang}`,
      page(article, `lang="${lang}"`),
    ]),
  ),
  '/again.js': '',
  '/ar': page(article, 'lang="ar" dir="rtl"'),
  '/ar-ltr': page(article, 'lang="ar" dir="ltr"'),
  '/two': page('<corridor-map></corridor-map><corridor-timeline lang="ru"></corridor-timeline>'),
  '/aside': page(
    '<div style="margin-inline:-16px"><corridor-map></corridor-map></div><corridor-timeline></corridor-timeline><corridor-fact-card fact="distance"></corridor-fact-card>',
  ),
  '/many': page(
    [300, 330, 400, 460, 520]
      .map((width) => `<div style="inline-size:${width}px"><corridor-timeline></corridor-timeline></div>`)
      .join(''),
  ),
  '/focus': page('<corridor-map focus="brest"></corridor-map>'),
  '/focus-ru': page('<corridor-map focus="brest"></corridor-map>', 'lang="ru"'),
  '/facts': page(
    '<corridor-fact-card fact="distance"></corridor-fact-card><corridor-fact-card fact="no-such-fact"></corridor-fact-card>',
  ),
  '/card': page('<corridor-fact-card fact="distance"></corridor-fact-card>').replace(
    built,
    '"/cdn/corridor-fact-card.js"',
  ),
  '/slow': page(
    article,
    'lang="en"',
    `<script>let now = 0; performance.now = () => (now += 20);
const {postMessage} = MessagePort.prototype;
MessagePort.prototype.postMessage = function (...words) { requestAnimationFrame(() => setTimeout(() => postMessage.apply(this, words), 20)); }</script>`,
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
const arePictures = `[...document.querySelectorAll('corridor-map,corridor-timeline,corridor-fact-card')].every((one) => one.shadowRoot?.querySelector('.root:not([tabindex])'))`;
const areDefined = `!!customElements.get('corridor-map')`;
/** Scripts and style sheets of ours that a page has asked for, without their hashes. */
const files = (page: Page) =>
  (requests.get(page) ?? []).map((path) =>
    path.replace(/.*\//, '').replace(/-[\w-]{8}\.js$/, path.includes('/chunks/') ? '' : '$&'),
  );

/** The code is the first thing that is not needed for the pictures. */
const beforeCode = (page: Page) => files(page).slice(0, files(page).findIndex((file) => file.includes('.code')) >>> 0);

/**
 * Where a grid row of cards with long texts, or a timeline, takes up to 18 px more than is kept for it. To keep that
 * everywhere would leave 30 px empty in each wide card, and 40 px in the timeline of each phone.
 */
const growing = ['/ 1100', '/ru 390', '/ru 900', '/be 390', '/de 390', '/de 900'];
/** The shift when what follows on this page goes down by a line; by a whole card it is 0.01. */
const aLine = 0.0005;

for (const [path, width] of [
  ...[320, 412, 700, 1100].map((width) => ['/', width] as const),
  ...['/ru', '/be', '/zh', '/de', '/ar'].flatMap((path) => [390, 900].map((width) => [path, width] as const)),
] as const)
  void test(`on ${path} at ${width} px the picture stands before the code, and the code changes the place of nothing`, async () => {
    const {page, release} = await open(path, {width, isHeld: true});
    await page.waitForFunction(state('corridor-timeline'));
    assert.equal(await page.evaluate(areDefined), false);
    const asked = beforeCode(page);
    assert.equal(asked.length, 4, asked.join());
    const text = (await page.locator('.root').allInnerTexts()).join(' ');
    const words = ['Two gauges, one corridor', '1,435 mm track', '34 years on one line', 'Preiherman, 2024'];
    for (const one of words) assert.equal(text.includes(one), path === '/' || one === words.at(-1), one);
    const levels = `[...document.querySelector('corridor-map').shadowRoot.querySelectorAll('[role=heading]')].map((one) => one.ariaLevel).join()`;
    assert.equal(await page.evaluate(levels), '2');
    await page.waitForFunction(`!!${state('corridor-fact-card:last-of-type')}`);
    await page.waitForTimeout(100);
    const before = await page.evaluate(boxes);
    const early = await page.evaluate<string[]>('shifts');
    if (growing.includes(`${path} ${width}`)) for (const shift of early) assert.ok(parseFloat(shift) < aLine, shift);
    else assert.deepEqual(early, []);
    await page.evaluate('shifts.length = 0');
    release();
    await page.waitForFunction(areTaken);
    await page.waitForTimeout(300);
    assert.deepEqual(await page.evaluate(boxes), before);
    assert.deepEqual(await page.evaluate('shifts'), []);
    await page.context().close();
  });

void test('on a device so slow that each picture needs a frame the cards of a row come together, so that nothing moves', async () => {
  const {page} = await open('/slow', {width: 700, isHeld: true});
  await page.waitForFunction(`!!${state('corridor-fact-card:last-of-type')}`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  assert.deepEqual(await page.evaluate('shifts'), []);
  await page.context().close();
});

const texts = `[...document.querySelectorAll('corridor-fact-card,corridor-timeline')].map((one) => one.shadowRoot.querySelector('.card,.detail').innerText)`;

const dollars = (lang: string) =>
  new Intl.NumberFormat(lang, {style: 'currency', currency: 'USD', notation: 'compact'}).format(15e9);

for (const [path, ...words] of [
  ['/', 'September 2022', 'US$15bn'],
  ['/en-GB', 'September 2022', 'US$15bn'],
  ['/en-US', 'September 2022', '\n$15B'],
  ['/fr', 'September 2022', 'US$15bn'],
  ['/ru', 'Сентябрь 2022', '15 млрд'],
  ['/ru-BY', 'Сентябрь 2022', '15 млрд'],
  ['/be', 'Верасень 2022', '15 млрд'],
  ['/de', 'September 2022', '15 Mrd.'],
  ['/zh', '2022年9月', '150亿'],
  ['/ar', 'سبتمبر 2022', '15 مليار'],
] as const)
  void test(`on ${path} the picture says what the code says, in the language of the page`, async () => {
    const {page, release} = await open(path, {isHeld: true});
    await page.waitForFunction(state('corridor-timeline'));
    await page.waitForFunction(`!!${state('corridor-fact-card:last-of-type')}`);
    const before = await page.evaluate<string[]>(texts);
    const said = before.join('\n').replace(/[^\S\n]/g, ' ');
    for (const one of words) assert.ok(said.includes(one), `${one}: ${said}`);
    release();
    await page.waitForFunction(areTaken);
    const after = await page.evaluate<string[]>(texts);
    // Chromium from npm has no words of its own for some countries.
    if (await page.evaluate(`'${dollars('en-GB')}' === (${dollars.toString()})('en-GB')`))
      assert.deepEqual(after, before);
    else assert.equal(after.length, before.length);
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
    ['/focus-ru', 'belarus-china-first', 'belarus-china-ru', 'ru', 'base-map'],
    ['/en-CA', 'belarus-china-first', 'base-map'],
    ['/de-AT', 'belarus-china-first', 'belarus-china-de', 'de', 'base-map'],
    ['/ar-ltr', 'belarus-china-first', 'belarus-china-ar', 'ar', 'base-map'],
    ['/many', 'belarus-china-first'],
    ['/large', 'belarus-china-first', 'base-map'],
  ] as const) {
    const {page, release} = await open(path, {isHeld: true});
    await page.waitForTimeout(400);
    const asked = files(page);
    for (const file of ['corridor-elements.code', ...wanted])
      assert.ok(asked.includes(file), `${path}: ${file} of ${asked.join()}`);
    assert.ok(!asked.some((file) => /^(elements|map|timeline|facts)-/.test(file)), asked.join());
    assert.equal(await page.evaluate(state('corridor-map,corridor-timeline')), undefined);
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

const drawnAt = (width: number) => widths.findLast((from) => from <= width)!;
for (const [path, width, ...wanted] of [
  ['/card', 700, 'corridor-fact-card.js', 'facts-en-0'],
  // The map is as wide as the page, the timeline as its column.
  ['/aside', 360, 'corridor-elements.js', `map-en-${drawnAt(360)}`, `timeline-en-${drawnAt(328)}`, 'facts-en-0'],
  ['/aside', 665, 'corridor-elements.js', `elements-en-${drawnAt(633)}`, 'facts-en-0'],
  ['/two', 700, 'corridor-elements.js', `map-en-${drawnAt(668)}`, `timeline-ru-${drawnAt(668)}`],
] as const)
  void test(`${path} at ${width} px gets the pictures that it shows, and no others`, async () => {
    const {page} = await open(path, {width, isHeld: true});
    await page.waitForFunction(arePictures);
    assert.deepEqual(beforeCode(page).sort(), ['corridor-elements.css', ...wanted].sort());
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
  await page.route('**/again.js', (route) => route.abort(), {times: 1});
  const asksAgain = await page.evaluate(`import('/again.js').catch(() => import('/again.js')).then(() => 1, () => 0)`);
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  // An older browser remembers until the next visit that a module could not be had.
  if (asksAgain) await page.waitForFunction(areTaken);
  else assert.ok(await page.evaluate(`!!${state('corridor-map')}`));
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
