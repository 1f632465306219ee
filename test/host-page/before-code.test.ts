import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {column, common, overflow, paintAnew, reset} from './host-styles.js';
import {drawn, holdCode, pictured, promises, settled, until} from './promise.js';
import {script, three} from './site.js';

/** The code has not come: what stands on the page are the pictures that were drawn when the script was built. */
const promise = promises('before-code');
const tall = {viewport: {width: 900, height: 2400}};
const tags = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'];
const map = `document.querySelector('corridor-map')`;
const timeline = `document.querySelector('corridor-timeline')`;
const saving = `<script>Object.defineProperty(navigator, 'connection', {value: {saveData: true}})</script>`;

/** A press where the reader sees a stop. */
async function press(page: Page, name: string, root = 'corridor-map') {
  const label = page.locator(`${root} .picture:visible .label`, {hasText: name}).first();
  await label.click({force: true});
}

promise(
  'The page resets everything with `* { … !important }`',
  async ({context, visit}) => {
    await holdCode(context);
    const shots = async (head: string) => {
      const {page} = await visit(column(three), {head: common + head});
      await pictured(page);
      await paintAnew(page);
      const all: Buffer[] = [];
      for (const tag of tags) all.push(await page.locator(tag).screenshot({animations: 'disabled'}));
      return all;
    };
    const plain = await shots('');
    const hostile = await shots(`<style>${reset}</style>`);
    for (const [i, tag] of tags.entries()) assert.ok(plain[i]!.equals(hostile[i]!), `${tag} looks different`);
    return 'not a byte of 3 pictures changes';
  },
  tall,
);

promise('The page’s root text is tiny, or huge', async ({context, visit}) => {
  await holdCode(context);
  const tiny = await visit(column(three), {head: `${common}<style>html { font-size: 6px }</style>`});
  await pictured(tiny.page);
  const smallest = await tiny.page.evaluate<number>(
    `Math.min(...[...document.querySelectorAll('${tags.join()}')].flatMap((one) => [...one.shadowRoot.querySelectorAll('p, button, text, span, li, summary')])
      .filter((part) => part.textContent.trim() && part.getClientRects().length).map((part) => parseFloat(getComputedStyle(part).fontSize)))`,
  );
  assert.ok(smallest >= 10, `${smallest} px`);
  assert.ok((await tiny.page.evaluate<number>(overflow)) <= 1);
  const huge = await visit(column(three), {head: `${common}<style>html { font-size: 32px }</style>`});
  await until(huge.page, `performance.getEntriesByType('resource').some(({name}) => name.includes('base-map'))`);
  assert.equal(await huge.page.evaluate(`!!${map}.shadowRoot`), false);
  return `no text below ${Math.floor(smallest)} px; twice the text gets the code at once and no picture`;
});

promise('The page runs from right to left', async ({context, visit}) => {
  await holdCode(context);
  for (const [html, head] of [
    ['lang="en" dir="rtl"', ''],
    ['lang="en"', '<style>body { direction: rtl }</style>'],
    ['lang="en"', '<style>* { direction: rtl !important }</style>'],
  ] as const) {
    const {page, requests} = await visit(three, {html, head});
    await until(page, `performance.getEntriesByType('resource').some(({name}) => name.includes('base-map'))`);
    assert.equal(await page.evaluate(`!!${map}.shadowRoot`), false);
    assert.ok(!requests.some((url) => /\/(elements|map|timeline|facts)-/.test(url)), requests.join(' '));
  }
  return 'by attribute, by style, by force: the code at once, and no picture that runs the other way';
});

promise(
  'The page is zoomed by CSS, or the elements stand in a transformed parent',
  async ({context, visit}) => {
    for (const style of ['zoom: 2', 'zoom: 0.5', 'transform: scale(.6) rotate(2deg); transform-origin: 0 0']) {
      const release = await holdCode(context);
      const {page, errors} = await visit(column(three), {head: `${common}<style>.host { ${style} }</style>`});
      await pictured(page);
      const beyond = await page.evaluate<number>(overflow);
      assert.ok(beyond <= 2, `${style}: ${beyond} px beyond the box`);
      await press(page, 'Minsk');
      release();
      await until(page, `${map}.selected === 'minsk'`);
      assert.deepEqual(errors, []);
      await context.unrouteAll();
    }
    return 'nothing beyond its box; a press on a stop is kept and means it when the code has come';
  },
  tall,
);

promise(
  'A name is pressed that lies on a stop of another name',
  async ({context, visit}) => {
    const chosen: string[] = [];
    for (const id of ['dostyk', 'duisburg', 'minsk']) {
      const release = await holdCode(context);
      const {page} = await visit(`<div style="width: 730px">${three}</div>`);
      await pictured(page);
      const [x, y] = await page.evaluate<[number, number]>(`(() => {
        const {shadowRoot} = ${map};
        const seen = (selector) => [...shadowRoot.querySelectorAll(selector)].map((one) => [one, one.getBoundingClientRect()]).filter(([, {width}]) => width);
        const stops = seen('.picture .symbol').map(([, {x, y, width, height}]) => [x + width / 2, y + height / 2]);
        const [label, {left, right, top, bottom}] = seen('.label[data-id=${id}]')[0];
        const places = [];
        for (let x = left + 1; x < right; x++) for (let y = top + 1; y < bottom; y++)
          if (shadowRoot.elementFromPoint(x, y) === label) places.push([x, y, Math.min(...stops.map(([stopX, stopY]) => Math.hypot(stopX - x, stopY - y)))]);
        return places.sort((a, b) => a[2] - b[2])[0];
      })()`);
      await page.mouse.click(x, y);
      release();
      await until(page, `${map}.selected`);
      chosen.push(await page.evaluate<string>(`${map}.selected`));
      await context.unrouteAll();
    }
    assert.deepEqual(chosen, ['dostyk', 'duisburg', 'minsk']);
    return 'the stop of that name is chosen';
  },
  tall,
);

promise('Ids and names in the page’s HTML hide what scripts read', async ({context, visit}) => {
  const names = [
    ...[
      'readyState',
      'querySelectorAll',
      'querySelector',
      'createElement',
      'addEventListener',
      'activeElement',
      'body',
    ],
    ...['adoptedStyleSheets', 'documentElement', 'head', 'location', 'trustedTypes', 'customElements', 'navigator'],
    ...['importNode', 'dispatchEvent', 'innerWidth', 'hidden', 'visibilityState', 'title', 'forms', 'attributes'],
  ];
  const traps = names.map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`).join('');
  const release = await holdCode(context);
  const {page, errors} = await visit(`<div hidden>${traps}</div>${three}`);
  await page.setViewportSize(tall.viewport);
  const own = (selector: string) => `Document.prototype.querySelector.call(document, '${selector}')`;
  await until(page, `${own('corridor-timeline')}?.shadowRoot?.querySelector('.root:not([tabindex])')`);
  await page.evaluate('new Promise((done) => setTimeout(done, 300))');
  const [x, y] = await page.evaluate<[number, number]>(
    `(() => { const {left, top, width, height} = [...${own('corridor-map')}.shadowRoot.querySelectorAll('.picture .label')].find((one) => one.textContent.includes('Minsk') && one.getClientRects().length).getBoundingClientRect(); return [left + width / 2, top + height / 2]; })()`,
  );
  await page.mouse.click(x, y);
  release();
  await until(page, `${own('corridor-timeline')}.selected === 'minsk'`);
  assert.deepEqual(errors, []);
  // Before the elements, but after the names.
  const body = `<div hidden>${traps}</div><script src="${script}"></script>${three}`;
  await holdCode(context);
  const early = await visit(body, {scripts: []});
  await until(early.page, `!!${own('corridor-timeline')}.shadowRoot?.querySelector('.root:not([tabindex])')`);
  assert.deepEqual(early.errors, []);
  return `${names.length} names taken: 3 pictures, a press is kept, ${errors.length} errors`;
});

promise('A strict policy with Trusted Types is kept by pictures, too', async ({site, context, visit}) => {
  site.text(
    '/violations.js',
    'text/javascript',
    `window.violations = []; document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))`,
  );
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const release = await holdCode(context);
  const {page, errors} = await visit(three, {
    head: '<script src="/violations.js"></script>',
    headers: {'content-security-policy': policy},
  });
  await pictured(page);
  assert.deepEqual(await page.evaluate('violations'), []);
  release();
  await drawn(page);
  assert.deepEqual(await page.evaluate('violations'), []);
  assert.deepEqual(errors, []);
  return '0 violations, before and after';
});

promise('The elements stand in a <dialog>, opened at once or later', async ({context, visit}) => {
  const release = await holdCode(context);
  const {page, errors} = await visit(
    `<dialog id="now" open style="inline-size: 600px">${three}</dialog><dialog id="later">${three}</dialog>`,
  );
  await settled(page);
  await page.evaluate('now.close(); now.showModal()');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate('now.open'), false);
  await page.evaluate('later.showModal()');
  release();
  await drawn(page, 'later');
  assert.deepEqual(errors, []);
  return 'Escape closes it; drawn when it is opened';
});

promise(
  'The elements stand in a sandboxed frame, or in shadow roots beside pictures',
  async ({context, site, visit}) => {
    const release = await holdCode(context);
    const inner = site.page(three);
    const {page, errors} = await visit(
      `${three}<div id="host"></div><iframe id="frame" sandbox="allow-scripts" width="800" height="2000"></iframe>`,
      {head: saving},
    );
    await page.setViewportSize({width: 900, height: 4000});
    await pictured(page);
    // A frame may begin before it has been told its size, and has no picture for that.
    await page.evaluate(`frame.src = '${inner}'`);
    const frame = page.frames()[1]!;
    await frame.locator('corridor-map .root:not([tabindex])').waitFor();
    await frame.locator('corridor-map .picture:visible .label', {hasText: 'Minsk'}).first().click({force: true});
    await page.evaluate(`(() => {
    const root = host.attachShadow({mode: 'open'});
    root.append(Object.assign(document.createElement('corridor-fact-card'), {textContent: 'The fact'}));
    root.firstChild.setAttribute('fact', 'distance');
  })()`);
    release();
    await frame.locator('corridor-map [part=event]', {hasText: 'Minsk'}).waitFor();
    assert.equal(await page.evaluate(`!!customElements.get('corridor-map')`), false, 'the reader saves data');
    await page.locator('#host corridor-fact-card').hover();
    await drawn(page, 'host.shadowRoot');
    assert.deepEqual(errors, []);
    return 'a press in the frame is kept; one in a shadow root gets its code when the reader reaches for it';
  },
);

promise(
  'An element is moved, removed, put back, copied and made narrower while it is a picture',
  async ({context, visit}) => {
    const release = await holdCode(context);
    const {page, errors} = await visit(`${three}<div id="there" style="inline-size: 400px"></div>`);
    await pictured(page);
    await page.evaluate(`(() => {
      there.append(${timeline});
      window.kept = ${map};
      kept.remove();
      there.append(document.querySelector('corridor-fact-card').cloneNode(true), kept.cloneNode(true));
      document.body.prepend(kept);
    })()`);
    await settled(page);
    release();
    assert.equal(await drawn(page), 5);
    const widths = await page.evaluate<boolean>(
      `[...document.querySelectorAll('corridor-map')].every((one) => one.clientWidth === Number(one.shadowRoot.querySelector('.scene').getAttribute('width')))`,
    );
    assert.ok(widths, 'each is drawn to its width');
    assert.equal(await page.evaluate(`document.querySelectorAll('corridor-map')[0] === kept`), true);
    const roots = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('${tags.join()}')].map(({shadowRoot}) => shadowRoot.querySelectorAll('.root').length))`,
    );
    assert.equal(roots, 1);
    assert.deepEqual(errors, []);
    return 'all 5 are drawn once, each to its width';
  },
  tall,
);

promise('The page comes back from the back/forward cache', async ({context, site, go}) => {
  const release = await holdCode(context);
  const noting = `<script>addEventListener('pageshow', ({persisted}) => (window.back = persisted))</script>`;
  const first = site.page(three, {head: saving + noting});
  const {page, errors} = await go(first);
  await page.setViewportSize(tall.viewport);
  await pictured(page);
  await page.goto(site.page('<p>Elsewhere', {scripts: []}));
  await page.evaluate('history.back()');
  await page.waitForURL(`${first}*`, {waitUntil: 'commit'});
  await pictured(page);
  await press(page, 'Minsk');
  release();
  await until(page, `${timeline}.selected === 'minsk'`);
  assert.equal(await page.evaluate('window.back'), true, 'the browser had no reason to throw the page away');
  assert.deepEqual(errors, []);
  return 'the pictures stand there again, and a press brings the code';
});

promise(
  'The reader is offline when the code is asked for, then online again',
  async ({context, visit}) => {
    const {page, errors, warnings} = await visit(three, {head: saving});
    await pictured(page);
    await context.setOffline(true);
    const refused = async (act: () => Promise<unknown>) => {
      const before = warnings.length;
      await act();
      for (let i = 0; i < 100 && warnings.length === before; i++) await settled(page);
      assert.match(warnings.slice(before).join(), /pictures stay/);
    };
    // Each on its own: a question that is still open when the line is back would be the last.
    await refused(() => page.locator('corridor-map').hover());
    await refused(() => press(page, 'Minsk'));
    await pictured(page);
    await context.setOffline(false);
    await drawn(page);
    assert.deepEqual(
      errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')),
      [],
    );
    return 'the pictures stay and the console says why; the code comes by itself when the line is back';
  },
  tall,
);

promise('The pictures cannot be had', async ({context, visit}) => {
  const spoiled = {
    'are not there': {status: 404},
    'are a web page': {status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>'},
    'are cut off': {status: 200, contentType: 'text/javascript', body: 'export default {styles: {'},
    'are something else': {status: 200, contentType: 'text/javascript', body: 'export default {}'},
  };
  for (const [name, answer] of Object.entries(spoiled)) {
    for (const kind of ['elements', 'facts']) {
      await context.route(new RegExp(`/chunks/${kind}-`), (route) => route.fulfill(answer));
      const {page, errors} = await visit(three);
      await drawn(page);
      assert.deepEqual(
        errors.filter((text) => !/Failed to load|MIME type/.test(text)),
        [],
        `${kind} ${name}`,
      );
      await context.unrouteAll();
    }
  }
  return `${Object.keys(spoiled).length} faults of 2 files: each time the code draws instead`;
});

promise(
  'A phone is turned while its reader saves data',
  async ({visit}) => {
    const {page, errors} = await visit(three, {head: saving});
    await pictured(page);
    await page.setViewportSize({width: 800, height: 300});
    await settled(page);
    await pictured(page);
    await page.setViewportSize({width: 390, height: 800});
    await drawn(page);
    assert.equal(
      await page.evaluate(`Number(${map}.shadowRoot.querySelector('.scene').getAttribute('width'))`),
      await page.evaluate(`${map}.clientWidth`),
    );
    assert.deepEqual(errors, []);
    return 'another height changes nothing; for another width the code comes and draws anew';
  },
  {viewport: {width: 800, height: 800}},
);

promise('The page is printed', async ({context, visit}) => {
  await holdCode(context);
  const {page} = await visit(three);
  await page.setViewportSize(tall.viewport);
  await pictured(page);
  await page.emulateMedia({media: 'print'});
  const empty = await page.evaluate<number>(
    `Math.max(...[...document.querySelectorAll('${tags.join()}')].map((one) => one.getBoundingClientRect().bottom -
      Math.max(...[...one.shadowRoot.querySelectorAll('.root > * > *')].map((part) => part.getBoundingClientRect().bottom))))`,
  );
  assert.ok(empty <= 1, `${empty} px of empty paper`);
  // The names of the stops are text of the picture.
  const controls = await page.evaluate<string[]>(
    `[...document.querySelectorAll('${tags.join()}')].flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('button:not(.strip button), summary:not(.card summary)')])
      .filter((one) => one.getClientRects().length && getComputedStyle(one).visibility === 'visible').map((one) => one.className + one.textContent)`,
  );
  assert.deepEqual(controls, []);
  assert.ok(await page.locator('corridor-map .picture:visible').count());
  return `${Math.max(0, empty)} px of paper held free, ${controls.length} controls on it`;
});

promise('50 elements on a page', async ({context, visit}) => {
  const kinds = [
    '<corridor-map></corridor-map>',
    '<corridor-timeline></corridor-timeline>',
    '<corridor-fact-card fact="distance"></corridor-fact-card>',
  ];
  const release = await holdCode(context);
  const {page, errors, requests} = await visit(Array.from({length: 50}, (_, i) => kinds[i % 3]).join(''));
  const count = `[...document.body.children].filter(({shadowRoot}) => shadowRoot?.querySelector('.root:not([tabindex])')).length`;
  await until(page, `${count} > 0`);
  await settled(page);
  const begun = await page.evaluate<number>(count);
  assert.ok(begun < 12, `${begun} pictures`);
  const asked = requests.filter((url) => url.endsWith('.js'));
  const first = asked.slice(0, asked.findIndex((url) => url.includes('.code-')) >>> 0);
  assert.equal(first.length, 3, first.join(' '));
  assert.equal(new Set(asked).size, asked.length);
  release();
  assert.equal(await drawn(page), 50);
  assert.deepEqual(errors, []);
  return `${begun} get a picture at once, by ${script.slice(5)} and two files more; all 50 are drawn when reached`;
});
