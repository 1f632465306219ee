import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {acts, drawn, promises, settled, until} from './promise.js';
import {three} from './site.js';

const promise = promises('reactions');
const tall = {viewport: {width: 900, height: 2400}};
const all = `[...document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card')]`;
const map = `document.querySelector('corridor-map')`;
const timeline = `document.querySelector('corridor-timeline')`;
const focused = `(() => { let one = document.activeElement; while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement; return one; })()`;

/** A reader who moves the map, chooses and unfolds; returns how many transitions began and how many views were between. */
async function motion(page: Page): Promise<{begun: number; between: number}> {
  await drawn(page);
  await acts(page);
  await page.evaluate(`window.begun = 0; for (const {shadowRoot} of ${all})
    for (const type of ['transitionrun', 'animationstart']) shadowRoot.addEventListener(type, () => begun++)`);
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!${map}.leaflet`);
  const between = await page.evaluate<number>(`(async () => {
    const centres = new Set(), end = performance.now() + 900;
    ${map}.flyTo('brest');
    while (performance.now() < end) {
      await new Promise((done) => requestAnimationFrame(done));
      centres.add(${map}.leaflet.getCenter().lng.toFixed(4) + ' ' + ${map}.leaflet.getZoom() + getComputedStyle(${map}.shadowRoot.querySelector('.picture > .scene')).transform);
    }
    return Math.max(0, centres.size - 2);
  })()`);
  await page.locator('corridor-timeline .step.previous').click();
  await page.locator('corridor-map .strip [data-id="minsk"]').click();
  await page.locator('corridor-timeline [data-id="@in"]').click();
  for (const tag of ['map', 'timeline', 'fact-card']) await page.locator(`corridor-${tag} summary`).first().click();
  await page.evaluate('new Promise((done) => setTimeout(done, 500))');
  return {begun: await page.evaluate<number>('begun'), between};
}

promise(
  'Nothing moves where the reader asks for less motion',
  async ({visit}) => {
    const welcome = await visit(three);
    const moves = await motion(welcome.page);
    assert.ok(moves.begun > 0 && moves.between > 3, `where motion is welcome: ${JSON.stringify(moves)}`);
    const calm = await visit(three);
    await calm.page.emulateMedia({reducedMotion: 'reduce'});
    const {begun, between} = await motion(calm.page);
    assert.deepEqual({begun, between}, {begun: 0, between: 0});
    return `${begun} transitions, ${between} views between two places (else ${moves.begun} and ${moves.between})`;
  },
  tall,
);

promise(
  'Focus alone changes nothing, a choice moves neither the focus nor the page, and keys are heard inside only',
  async ({visit}) => {
    const {page} = await visit(
      `<script>window.told = []; addEventListener('corridor-select', ({id}) => told.push(id))</script><button id="before">Before</button>${three}`,
    );
    await drawn(page);
    await acts(page);
    const address = page.url();
    const state = `JSON.stringify([told, ${all}.map(({selected}) => selected), ${all}.map(({shadowRoot}) => shadowRoot.querySelectorAll('details[open], [aria-pressed=true], [aria-selected=true]').length), location.href, scrollY])`;
    const before = await page.evaluate<string>(state);
    await page.locator('#before').focus();
    for (const key of ['+', '-', '0', 'b', 'Escape', 'ArrowRight']) await page.keyboard.press(key);
    let stops = 0;
    for (; stops < 15; stops++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement === document.body')) break;
      await page.keyboard.press('ArrowRight');
    }
    assert.ok(stops > 5);
    // The focus that an arrow moves comes with the next picture.
    await settled(page);
    assert.equal(await page.evaluate(state), before);
    assert.equal(page.url(), address);
    await page.locator('corridor-map .strip button[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await until(page, 'told.length === 1');
    const name = `${focused}.dataset.id`;
    assert.equal(await page.evaluate(name), await page.evaluate('told[0]'), 'the focus stays where it was');
    await settled(page);
    assert.equal(await page.evaluate('scrollY'), 0);
    return `${stops} stops and their arrows: 0 choices; after a choice the focus stays`;
  },
  tall,
);

promise(
  'What changes out of sight of a screen reader is said: a choice, what is shown, what was found',
  async ({visit}) => {
    const {page} = await visit(three);
    await drawn(page);
    await acts(page);
    const said = (element: string) =>
      `[...${element}.shadowRoot.querySelectorAll('[role=status]')].map((one) => one.textContent.trim()).join(' ').trim()`;
    const next = async (element: string, act: () => Promise<unknown>, expected: RegExp) => {
      const before = await page.evaluate<string>(said(element));
      await act();
      await until(page, `${said(element)} !== ${JSON.stringify(before)} && ${String(expected)}.test(${said(element)})`);
      return page.evaluate<string>(said(element));
    };
    const heard = [
      await next(timeline, () => page.locator('corridor-timeline .step.previous').click(), /\p{L}{3}/u),
      await next(timeline, () => page.locator('corridor-timeline [data-id="@in"]').click(), /\d{4}/),
    ];
    await page.locator('corridor-map [data-control="find"]').click();
    heard.push(await next(map, () => page.keyboard.type('minsk'), /\d/));
    assert.equal(new Set(heard).size, heard.length, heard.join('\n'));
    await page.keyboard.press('Enter');
    await until(page, `${map}.selected === 'minsk'`);
    // Under the focus it is the state that is heard.
    const says = (element: string, selector: string, pressed: boolean) =>
      until(page, `${element}.shadowRoot.querySelector('${selector}').ariaPressed === '${pressed}'`);
    await says(map, '.strip [data-id="minsk"]', true);
    await page.locator('corridor-timeline .names .switch').first().click();
    await says(timeline, '.names .switch', false);
    return `${heard.length} messages: ${heard.map((text) => `“${text.slice(0, 40)}”`).join(', ')}`;
  },
  tall,
);

/** Contrast of two colours as a browser computes them, after WCAG. */
const contrast = `((one, other) => {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const light = (colour) => { context.fillStyle = '#fff'; context.fillRect(0, 0, 1, 1); context.fillStyle = colour; context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
})`;

promise(
  'Lines of the map and marks of the timeline stand out from their ground by 3 : 1, light and dark',
  async ({visit}) => {
    const ratios: number[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const {page} = await visit(`<style>:root { color-scheme: light dark }</style>${three}`);
      await page.emulateMedia({colorScheme});
      await drawn(page);
      const pairs = await page.evaluate<[string, number][]>(`(() => {
        const ratio = ${contrast}, found = [];
        const style = (element) => getComputedStyle(element);
        const root = (tag) => document.querySelector('corridor-' + tag).shadowRoot;
        const grounds = [...root('map').querySelectorAll('.picture .land, .picture .highlight')].map((one) => style(one).fill).filter((fill) => fill !== 'none');
        for (const line of root('map').querySelectorAll('.picture path.line.wide, .picture path.line.standard, .picture path.line.broad'))
          for (const ground of grounds) found.push(['map ' + line.getAttribute('class') + ' ' + style(line).stroke + ' on ' + ground, ratio(style(line).stroke, ground)]);
        const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff';
        for (const mark of root('timeline').querySelectorAll('.mark :is(circle, rect:not(.hit), path:not(.hit))')) {
          const {fill, stroke} = style(mark);
          const seen = [fill, stroke].filter((colour) => colour !== 'none' && !/, 0\\)$/.test(colour));
          if (seen.length) found.push(['timeline ' + mark.localName + '.' + mark.getAttribute('class') + ' ' + seen, Math.max(...seen.map((colour) => ratio(colour, canvas)))]);
        }
        return found;
      })()`);
      assert.ok(pairs.length > 20, `${pairs.length} pairs`);
      assert.deepEqual(
        pairs.filter(([, ratio]) => ratio < 3).map(([pair, ratio]) => `${colorScheme}: ${pair} ${ratio.toFixed(2)}`),
        [],
      );
      ratios.push(...pairs.map(([, ratio]) => ratio));
    }
    return `${ratios.length} pairs of colours, the nearest ${Math.min(...ratios).toFixed(1)} : 1`;
  },
  tall,
);
