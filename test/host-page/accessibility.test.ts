import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {drawn, promises, settled, until} from './promise.js';
import {three} from './site.js';

const promise = promises('accessibility');
const tags = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'];
const tall = {viewport: {width: 900, height: 2400}};

/** The innermost element that has the focus, across shadow roots. */
const focused = `(() => { let one = document.activeElement; while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement; return one; })()`;
const where = (page: Page) =>
  page.evaluate<{host: string; name: string; top: number}>(`(() => {
    const one = ${focused}, {top} = (one.closest('.root > * > *') ?? one).getBoundingClientRect();
    return {host: document.activeElement.localName, name: one.getAttribute('aria-label') ?? one.textContent.trim(), top};
  })()`);

/**
 * Everything in the shadow trees that can be pressed and is seen; not the marks of the timeline, which take a press from
 * 22 px around and have their equal in the steps and the list.
 */
const targets = `[...document.querySelectorAll('${tags.join()}')].flatMap((host) => [...host.shadowRoot.querySelectorAll('button, summary, a[href], [role=button]')]
  .filter((one) => one.getClientRects().length && getComputedStyle(one).visibility !== 'hidden')
  .map((one) => {
    const {width, height, left, top} = (one.querySelector('.target, .hit') ?? one).getBoundingClientRect();
    return {host: host.localName, name: (one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40), classes: one.getAttribute('class') ?? '', local: one.localName,
      inStrip: !!one.closest('.strip'), inText: one.localName === 'a', width, height, x: left + width / 2, y: top + height / 2};
  }))`;
interface Target {
  readonly host: string;
  readonly name: string;
  readonly classes: string;
  readonly local: string;
  readonly inStrip: boolean;
  readonly inText: boolean;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

promise(
  'Tab stops: at most 5 in each element, each with a name, in the order of reading',
  async ({visit}) => {
    const {page} = await visit(`<button id="before">Before</button>${three}<button id="after">After</button>`);
    await drawn(page);
    await page.evaluate('new Promise((done) => setTimeout(done, 2500))');
    await page.locator('#before').focus();
    const stops: Awaited<ReturnType<typeof where>>[] = [];
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      const stop = await where(page);
      if (stop.name === 'After') break;
      stops.push(stop);
    }
    const counts = tags.map((tag) => stops.filter(({host}) => host === tag).length);
    for (const [i, count] of counts.entries()) assert.ok(count >= 1 && count <= 5, `${tags[i]}: ${count} stops`);
    for (const {name, host} of stops) assert.ok(name, `a stop of ${host} has no name`);
    assert.deepEqual(
      stops.map(({host}) => tags.indexOf(host)),
      stops.map(({host}) => tags.indexOf(host)).sort(),
      'element by element',
    );
    for (const [i, {host, name, top}] of stops.entries())
      assert.ok(host !== stops[i - 1]?.host || top >= stops[i - 1]!.top, `${name} stands above the stop before it`);
    for (let i = stops.length - 1; i >= 0; i--) {
      await page.keyboard.press('Shift+Tab');
      assert.equal((await where(page)).host, stops[i]!.host, 'the same way back');
    }
    return `${counts.join(', ')} stops on map, timeline and card; the same way back`;
  },
  tall,
);

promise(
  'The focus is seen wherever it goes',
  async ({visit}) => {
    const {page} = await visit(`<button id="before">Before</button>${three}<button id="after">After</button>`);
    await drawn(page);
    await page.evaluate('new Promise((done) => setTimeout(done, 2500))');
    await page.locator('#before').focus();
    let count = 0;
    for (let i = 0; i < 20; i++) {
      const before = await page.screenshot();
      await page.keyboard.press('Tab');
      await settled(page);
      assert.ok(
        !before.equals(await page.screenshot()),
        `${(await where(page)).name}: nothing changes when it has the focus`,
      );
      if ((await where(page)).name === 'After') break;
      count++;
    }
    return `${count} stops, each changes the picture`;
  },
  tall,
);

promise(
  'Everything is done by keys alone',
  async ({visit}) => {
    const {page} = await visit(`<button id="before">Before</button>${three}`);
    await drawn(page);
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await until(page, `${focused}.closest?.('.picture')`);
    const tip = `document.querySelector('corridor-map').shadowRoot.querySelector('.picture .tip')`;
    for (let i = 0; i < 9 && !(await page.evaluate(`!!${tip}`)); i++) {
      await page.keyboard.press('ArrowRight');
      await settled(page);
    }
    assert.ok(await page.evaluate(`!!${tip}`), 'a name comes with the focus');
    await page.keyboard.press('Escape');
    await until(page, `!${tip}`, 2);
    await page.keyboard.press('ArrowRight');
    const stop = await where(page);
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('corridor-map').selected !== ''`);
    await page.locator('corridor-map [part=event]', {hasText: stop.name.split(',')[0]!}).waitFor();
    await page.keyboard.press('+');
    await until(page, `!!document.querySelector('corridor-map').leaflet`);
    const zoom = await page.evaluate<number>(`document.querySelector('corridor-map').leaflet.getZoom()`);
    await page.keyboard.press('+');
    await until(page, `document.querySelector('corridor-map').leaflet.getZoom() > ${zoom}`);
    await page.keyboard.press('Escape');
    await until(page, `document.querySelector('corridor-map').leaflet.getZoom() <= ${zoom}`);
    while ((await where(page)).host !== 'corridor-timeline') await page.keyboard.press('Tab');
    const isOff = `${focused}.closest('.switch')?.getAttribute('aria-pressed') === 'false'`;
    assert.ok(!(await page.evaluate(isOff)));
    await page.keyboard.press('Enter');
    await until(page, isOff);
    await page.keyboard.press('Space');
    await until(page, `!(${isOff})`);
    for (let i = 0; i < 6 && !(await page.evaluate(`!!${focused}.closest('.marks')`)); i++)
      await page.keyboard.press('Tab');
    const first = 'diplomatic-relations';
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await until(page, `${focused}.dataset.id === '${first}'`);
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('corridor-timeline').selected === '${first}'`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('corridor-timeline').selected !== '${first}'`);
    while (
      !(await page.evaluate(
        `${focused}.localName === 'summary' && document.activeElement.localName === 'corridor-timeline'`,
      ))
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(page, `!!document.querySelector('corridor-timeline').shadowRoot.querySelector('details[open]')`);
    for (
      let i = 0;
      i < 9 &&
      !(await page.evaluate(
        `document.activeElement.localName === 'corridor-fact-card' && ${focused}.localName === 'summary'`,
      ));
      i++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(page, `!!document.querySelector('corridor-fact-card').shadowRoot.querySelector('details[open]')`);
    return 'choose a stop, zoom in and out, switch a theme off and on, choose events, open list and sources';
  },
  tall,
);

promise(
  'A name that comes with the pointer stands while it is pointed at, and goes by Escape, the focus elsewhere',
  async ({visit}) => {
    const {page} = await visit(`<input id="elsewhere">${three}`);
    await drawn(page);
    const shown = `[...document.querySelectorAll('${tags.join()}')].map(({localName, shadowRoot}) => shadowRoot.querySelector('.tip') && localName).filter(Boolean).join()`;
    for (const [tag, mark] of [
      ['corridor-map', '.picture .stop .target'],
      ['corridor-timeline', '.marks .mark'],
    ] as const) {
      const {x, y} = await page.evaluate<{x: number; y: number}>(`(() => {
        const marks = [...document.querySelector('${tag}').shadowRoot.querySelectorAll('${mark}')].map((one) => one.getBoundingClientRect());
        const {left, top, width, height} = marks[marks.length >> 1];
        return {x: left + width / 2, y: top + height / 2};
      })()`);
      await page.locator('#elsewhere').focus();
      await page.mouse.move(x, y);
      await until(page, `${shown} === '${tag}'`);
      await page.evaluate('new Promise((done) => setTimeout(done, 1000))');
      assert.equal(await page.evaluate(shown), tag, 'it stands');
      assert.equal(await page.evaluate('document.activeElement.id'), 'elsewhere');
      await page.keyboard.press('Escape');
      await until(page, `!${shown}`, 2);
      await page.mouse.move(0, 0);
    }
    return 'on map and timeline';
  },
  tall,
);

promise(
  'Everything is done by clicks alone, none of them a drag',
  async ({visit}) => {
    const {page} = await visit(three);
    await drawn(page);
    await page.evaluate('new Promise((done) => setTimeout(done, 2500))');
    const map = page.locator('corridor-map');
    // The target of a neighbour may lie over it; the map takes the nearest stop.
    await map.locator('.picture .stop[data-id="dostyk"] .target').first().click({force: true});
    await map.locator('[part=event]', {hasText: 'Dostyk'}).waitFor();
    await map.locator('.picture').hover();
    await until(page, `!!document.querySelector('corridor-map').leaflet`);
    const zoom = `document.querySelector('corridor-map').leaflet.getZoom()`;
    const before = await page.evaluate<number>(zoom);
    await map.getByRole('button', {name: 'Zoom in'}).click();
    await until(page, `${zoom} > ${before}`);
    const timeline = page.locator('corridor-timeline');
    const shown = await timeline.locator('[part=event]').textContent();
    await timeline.locator('.step.previous').click();
    await until(
      page,
      `document.querySelector('corridor-timeline').shadowRoot.querySelector('[part=event]').textContent !== ${JSON.stringify(shown)}`,
    );
    await timeline.locator('.names .switch').first().click();
    await until(
      page,
      `document.querySelector('corridor-timeline').shadowRoot.querySelector('.switch[aria-pressed=false]')`,
    );
    await timeline.locator('summary').first().click();
    await until(page, `!!document.querySelector('corridor-timeline').shadowRoot.querySelector('details[open]')`);
    await page.locator('corridor-fact-card summary').click();
    await until(page, `!!document.querySelector('corridor-fact-card').shadowRoot.querySelector('details[open]')`);
    return 'choose a stop, zoom, step, switch a theme off, open list and sources';
  },
  tall,
);

/** The colours that readers may have asked for; axe measures no targets in those of their system. */
const schemes = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  forced: {colorScheme: 'light', forcedColors: 'active'},
} as const;

promise(
  'Targets: 24 px at least or as much room around, 44 px for steps and switches, in light, dark and forced colours',
  async ({visit}) => {
    const {page} = await visit(three, {head: '<meta name="color-scheme" content="light dark">'});
    await drawn(page);
    await page.evaluate('new Promise((done) => setTimeout(done, 2500))');
    const figures: string[] = [];
    for (const [name, media] of Object.entries(schemes)) {
      await page.emulateMedia(media);
      await settled(page);
      figures.push(`${name}: ${checkTargets(await page.evaluate<Target[]>(targets), name)}`);
    }
    return figures.join('; ');
  },
  tall,
);

function checkTargets(all: readonly Target[], scheme: string): string {
  assert.ok(all.length > 20);
  // WCAG 2.5.8: smaller is well where a circle of 24 px around it meets no other target, or the same is done elsewhere.
  const small = all.filter(
    (one) =>
      Math.min(one.width, one.height) < 23.9 &&
      !one.inText &&
      !one.inStrip &&
      !(one.host === 'corridor-map' && one.classes.includes('stop')),
  );
  const crowded = small.filter((one) =>
    all.some((other) => other !== one && other.host === one.host && Math.hypot(one.x - other.x, one.y - other.y) < 24),
  );
  assert.deepEqual(
    crowded.map(({host, name, width, height}) => `${host} ${name} ${width}×${height}`),
    [],
    scheme,
  );
  const main = all.filter(({classes, local}) => local === 'button' && /\bstep\b/.test(classes));
  assert.ok(main.length >= 2);
  for (const {name, width, height} of main)
    assert.ok(width >= 43.9 && height >= 43.9, `${scheme}, ${name}: ${width}×${height}`);
  const least = Math.floor(Math.min(...main.map(({width}) => width)));
  return `${all.length} targets, ${crowded.length} too small and too near; steps ${least} px`;
}

/** Text that is cut off or runs out of its element, by name. */
const cut = `[...document.querySelectorAll('${tags.join()}')].flatMap((host) => [...host.shadowRoot.querySelectorAll('p, li, button, summary, .heading, .title, span, dd, dt')]
  .filter((one) => one.getClientRects().length && one.textContent.trim() && !one.closest('.hidden, .unseen, svg, [aria-hidden=true], .strip'))
  .filter((one) => { const style = getComputedStyle(one); const box = one.getBoundingClientRect(), outer = host.getBoundingClientRect();
    const line = parseFloat(style.lineHeight) || 1.2 * parseFloat(style.fontSize), isBoxed = style.overflow !== 'visible';
    return (style.display !== 'inline' && (one.scrollWidth > one.clientWidth + (isBoxed ? 1 : line / 2) || one.scrollHeight > one.clientHeight + (isBoxed ? 1 : line / 2))) || box.right > outer.right + 1 || box.left < outer.left - 1; })
  .map((one) => host.localName + ' ' + one.localName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 30)))`;

promise(
  '400 % zoom (a window of 320 px): nothing scrolls sideways, no text is lost',
  async ({visit}) => {
    const {page} = await visit(three, {head: '<meta name="viewport" content="width=device-width">'});
    await drawn(page);
    const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    assert.ok(sideways <= 0, `${sideways} px`);
    assert.deepEqual(await page.evaluate<string[]>(cut), []);
    return '0 px sideways, 0 texts cut off';
  },
  {viewport: {width: 320, height: 256}},
);

promise(
  'Text spacing of WCAG 1.4.12: no text is lost',
  async ({visit}) => {
    const {page} = await visit(three);
    await drawn(page);
    // As a reader’s extension does it: into every shadow root.
    await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
    for (const one of document.querySelectorAll('${tags.join()}')) one.shadowRoot.adoptedStyleSheets = [...one.shadowRoot.adoptedStyleSheets, sheet];
  })()`);
    await settled(page);
    assert.deepEqual(await page.evaluate<string[]>(cut), []);
    return '0 texts cut off';
  },
  tall,
);

promise(
  'A screen reader hears each picture as a sentence and each stop and event by name',
  async ({visit}) => {
    const {page} = await visit(three);
    await drawn(page);
    const snapshot = await page.locator('body').ariaSnapshot();
    for (const heard of ['Brest, Belarus', 'All-weather partnership', 'about 6,000 kilometres'])
      assert.ok(snapshot.includes(heard), `${heard}\n${snapshot}`);
    const nameless =
      await page.evaluate<number>(`[...document.querySelectorAll('${tags.join()}')].flatMap((host) => [...host.shadowRoot.querySelectorAll('[role=button], [role=option], [role=img], [role=group], [role=listbox], [role=toolbar], button, summary')])
    .filter((one) => !one.closest('[aria-hidden=true]') && !(one.getAttribute('aria-label') ?? one.textContent).trim()).length`);
    assert.equal(nameless, 0);
    return `${snapshot.split('\n').length} lines in the accessibility tree, ${nameless} controls without a name`;
  },
  tall,
);
