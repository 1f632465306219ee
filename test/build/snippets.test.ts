import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Locator} from 'playwright-core';
import {render, renderStatic} from '../../src/bundles/render.js';
import {run} from '../../src/cli/run.js';
import {openBarePage} from './bare-page.js';

const bare = openBarePage();
const {paste, asked} = bare;

async function snippet(...args: string[]): Promise<string> {
  let text = '';
  const code = await run(['snippet', ...args, '--host', `${bare.assets()}/`], {
    out: (part) => (text += part),
    err: (part) => assert.fail(part),
  });
  assert.equal(code, 0);
  return text;
}

const kinds: [tag: string, attributes: string[], drawn: string, words: RegExp][] = [
  ['corridor-map', ['focus=brest'], '.picture .scene', /Dostyk and Brest/],
  ['corridor-timeline', ['from=2010'], '.overview .scene', /Belt and Road Initiative/],
  ['corridor-fact-card', ['fact=distance'], '.amount', /6,000\skilomet/],
];

/** How often something on the page has moved. */
const shifts = `new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().length)).observe({type: 'layout-shift', buffered: true});
  setTimeout(done, 200, 0);
})`;

for (const as of ['element', 'div']) {
  void test(`a snippet as ${as}, pasted into a bare page, draws each element, checked by its hash`, async () => {
    for (const [tag, attributes, drawn] of kinds) {
      const html = await snippet(tag, ...attributes, '--as', as);
      assert.equal(html.match(/integrity="sha384-/g)?.length, 2);
      const {page, faults} = await paste(html);
      await page.locator(`${tag} ${drawn}`).first().waitFor();
      assert.equal(await page.locator(tag).count(), 1);
      assert.equal(await page.evaluate(shifts), 0, tag);
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  void test(`a snippet as ${as} without script has the words, the figures, a source and a link`, async () => {
    for (const [tag, attributes, , words] of kinds) {
      const {page} = await paste(await snippet(tag, ...attributes, '--as', as), {javaScriptEnabled: false});
      assert.match(await page.locator('body').innerText(), words);
      assert.ok(await page.locator('a[href^="http"]').first().isVisible());
      await page.close();
    }
  });
}

void test('a script that has been changed is refused where the version is pinned, and the words stay', async () => {
  const html = (await snippet('corridor-map')).replace(
    /(<script[^>]+sha384-)(.)/,
    (_, before: string, first: string) => before + (first === 'A' ? 'B' : 'A'),
  );
  const {page, faults} = await paste(html);
  await page.waitForTimeout(300);
  assert.match(faults.join(), /integrity/);
  assert.match(await page.locator('corridor-map').innerText(), /Dostyk and Brest/);
  await page.close();
});

void test('a snippet that follows corrections names no version and no hash', async () => {
  const html = await snippet('corridor-map', '--follow');
  assert.match(html, /\/corridor\/latest\/cdn\/corridor-map\.js"><\/script>/);
  assert.doesNotMatch(html, /integrity/);
  const {page} = await paste(html);
  await page.locator('corridor-map .picture .scene').first().waitFor();
  await page.close();
});

void test('a frame draws its element inside a sandbox that allows scripts alone, and gets the height it asks for', async () => {
  for (const [tag, attributes, drawn, words] of kinds) {
    const html = await snippet(tag, ...attributes, '--as', 'frame', '--title', 'A & B', '--follow');
    assert.match(html, /title="A &amp; B"[^>]*loading="lazy" sandbox="allow-scripts"/);
    const {page, faults} = await paste(html.replace(/;height:[^"]+/, ';height:100px'));
    const inside = page.frameLocator('iframe').locator(tag);
    await inside.locator(drawn).first().waitFor();
    await page.waitForFunction(`document.querySelector('iframe').offsetHeight > 150`);
    const heightOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().height);
    const [height, wanted] = [await heightOf(page.locator('iframe')), await heightOf(inside)];
    assert.ok(Math.abs(height - wanted) < 3, `${tag}: ${height} of ${wanted}`);
    assert.match(await page.locator('figcaption').innerText(), words);
    assert.deepEqual(faults, []);
    await page.close();
  }
});

for (const width of [320, 390, 768, 1200])
  void test(`a frame in a column of ${width} px has the height of its element before anything of it is loaded`, async () => {
    const cases: typeof kinds = [
      ...kinds,
      ['corridor-fact-card', ['fact=belarus-teu'], '.bars', /./],
      ['corridor-timeline', ['lang=ru', 'selected=sanctions'], '.overview .scene', /./],
    ];
    const frames = cases.map(([tag, attributes]) => snippet(tag, ...attributes, '--as', 'frame', '--follow'));
    const html = (await Promise.all(frames)).join('').replace(/<script[^]*?<\/script>|loading="lazy"/g, '');
    const {page} = await paste(`<style>body{margin:0}</style>${html}`, {width});
    for (const [i, [tag, , drawn]] of cases.entries()) {
      const frame = page.locator('iframe').nth(i);
      const inside = frame.contentFrame();
      await inside.locator(`${tag} ${drawn}`).first().waitFor();
      const {width: wide, height} = (await frame.boundingBox())!;
      const needed = await inside.locator(tag).evaluate((element) => element.getBoundingClientRect().height);
      assert.equal(wide, width);
      assert.ok(height >= needed - 1, `${tag}: ${height} px for ${needed}`);
      // How many lines a long text takes is an estimate, and above it.
      assert.ok(height < needed + (i < kinds.length ? 40 : 110), `${tag}: ${height} px for ${needed}`);
    }
    await page.close();
  });

void test('a frame has the title and the language of its element', async () => {
  const {page} = await paste(await snippet('corridor-map', 'lang=ru', '--as', 'frame', '--follow'));
  assert.equal(await page.locator('iframe').getAttribute('title'), 'Две колеи, один коридор');
  const inside = page.frameLocator('iframe');
  await inside.locator('.picture .scene').first().waitFor();
  // Playwright matches no text inside a head.
  await page.frames()[1]!.waitForFunction(`document.title === 'Две колеи, один коридор'`);
  assert.equal(await inside.locator('html').getAttribute('lang'), 'ru');
  await page.close();
});

void test('frames and pages are called what their element shows, where nothing else is asked for', async () => {
  for (const [args, name] of [
    [['corridor-timeline', 'from=2010', 'to=2024'], '15 years on one line'],
    [['corridor-map', 'heading=By rail & sea'], 'By rail &amp; sea'],
    [['corridor-fact-card', 'fact=soft-loans-2015'], 'Loans opened to joint projects, 2015'],
  ] as const) {
    assert.ok((await snippet(...args, '--as', 'frame')).includes(` title="${name}" `));
    assert.ok((await snippet(...args, '--as', 'page')).includes(`<title>${name}</title>`));
  }
});

void test('a corridor of one’s own has its own words inside, and is refused where only half of it is named', async () => {
  const own = ['src=/rail.json', '--data', 'data/rail-baltica'];
  for (const as of ['element', 'div', 'frame']) {
    const html = await snippet('corridor-map', ...own, '--as', as);
    assert.match(html, /Kaunas/);
    assert.doesNotMatch(html, /Dostyk/);
  }
  for (const args of [['src=/rail.json'], own.slice(1), [...own, '--as', 'page']]) {
    let said = '';
    const code = await run(['snippet', 'corridor-map', ...args, '--host', bare.assets()], {
      out: () => assert.fail('it was written'),
      err: (part) => (said += part),
    });
    assert.equal(code, 2);
    assert.match(said, /own needs both|built-in corridor/);
  }
});

void test('a frame whose script was refused says where to read on, and not before the script had its time', async () => {
  const html = await snippet('corridor-map', '--as', 'frame', '--follow');
  const {page} = await paste('');
  await page.route('**/frame.js', (route) => route.fulfill({body: ''}));
  await page.setContent(html);
  const words = page.frameLocator('iframe').getByText('what it tells stands in words beside it');
  await words.waitFor({state: 'attached'});
  assert.equal(await words.isVisible(), false);
  await words.waitFor();
  await page.close();
});

void test('a message from elsewhere, or of another kind, changes no height', async () => {
  const {page} = await paste(await snippet('corridor-map', '--as', 'frame', '--follow'));
  await page.frameLocator('iframe').locator('.picture .scene').first().waitFor();
  await page.waitForTimeout(200);
  const before = await page.locator('iframe').evaluate(({style}) => style.minHeight);
  await page.evaluate(`postMessage({type: 'corridor-height', height: 5000}, '*');
    const other = document.body.appendChild(document.createElement('iframe'));
    other.srcdoc = '<script>parent.postMessage({type: "corridor-height", height: 6000}, "*")</' + 'script>';`);
  await page.waitForTimeout(300);
  assert.equal(
    await page
      .locator('iframe')
      .first()
      .evaluate(({style}) => style.minHeight),
    before,
  );
  await page.close();
});

void test('a deep link reaches into the frame, at once and later, and the back button is left alone', async () => {
  const {page} = await paste(await snippet('corridor-map', '--as', 'frame', '--follow'), {hash: '#corridor=minsk'});
  const chosen = page.frameLocator('iframe').locator('.chosen');
  await chosen.getByText('Minsk').first().waitFor();
  const entries = await page.evaluate('history.length');
  await page.evaluate(`location.replace('#corridor=dostyk')`);
  await chosen.getByText('Dostyk').first().waitFor();
  assert.equal(await page.evaluate('history.length'), entries);
  await page.close();
});

void test('a frame shows no foreign data and no foreign pictures under the name of its host', async () => {
  const address = `${bare.assets()}/latest/embed/index.html?element=map&src=${encodeURIComponent(`${bare.host()}/evil.json`)}&tiles=${encodeURIComponent(`${bare.host()}/{z}/{x}/{y}`)}&tiles-attribution=x`;
  const {page, requests} = await paste(`<iframe src="${address}" width="700" height="736"></iframe>`);
  const map = page.frameLocator('iframe').locator('corridor-map');
  await map.locator('.picture .scene').first().waitFor();
  assert.deepEqual([await map.getAttribute('src'), await map.getAttribute('tiles')], [null, null]);
  assert.ok(!requests.some((url) => new URL(url).pathname === '/evil.json'));
  await page.close();
});

void test('one whole page asks for nothing, with and without script', async () => {
  const html = await snippet('corridor-map', 'focus=brest', '--as', 'page', '--title', 'Brest');
  for (const javaScriptEnabled of [true, false]) {
    const page = await bare.browser().newPage({javaScriptEnabled});
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    await page.route('**/whole.html', (route) => route.fulfill({contentType: 'text/html', body: html}));
    await page.goto('http://nowhere.invalid/whole.html');
    assert.match(await page.locator('.root').innerText(), /1,435 mm track/);
    if (javaScriptEnabled) {
      await page.locator('corridor-map .root[tabindex] .picture').hover();
      await page.waitForFunction(`!!document.querySelector('corridor-map').leaflet`);
    }
    assert.deepEqual(requests, ['http://nowhere.invalid/whole.html']);
    await page.close();
  }
});

void test('the loader asks for a script when a reader comes near an element that was rendered, and not before', async () => {
  const loader = `<script type="module" src="${bare.assets()}/latest/cdn/corridor-loader.js"></script>`;
  const {page} = await paste(
    `${loader}<div style="height:4000px"></div>${render('corridor-fact-card', {fact: 'distance'})}`,
  );
  await page.waitForTimeout(300);
  const count = () => asked.filter((url) => url.includes('fact-card.js')).length;
  const before = count();
  await page.evaluate('scrollTo(0, 3000)');
  await page.waitForFunction(`customElements.get('corridor-fact-card')`);
  assert.equal(count(), before + 1);
  assert.ok(!asked.slice(-20).some((url) => url.includes('cdn/corridor-elements.js')));
  await page.close();
});

void test('plain HTML reads as plain text', async () => {
  const {page, requests} = await paste(renderStatic('corridor-timeline') + renderStatic('corridor-map'), {
    javaScriptEnabled: false,
  });
  const text = await page.locator('body').innerText();
  assert.match(text, /2013: Belt and Road Initiative\. .+ Reported: /);
  assert.match(text, /Belarus: Asinawka; .*Minsk; .*Brest \(break of gauge\)/);
  assert.equal(requests.length, 1);
  await page.close();
});
