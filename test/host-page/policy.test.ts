import assert from 'node:assert/strict';
import {promises, drawn, settled, until, type Visit} from './promise.js';
import {script, three} from './site.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const trustedTypes = `${policy}; require-trusted-types-for 'script'; trusted-types lit-html`;
const watching = {head: '<script src="/watch.js"></script>'};

/** Runs before anything else: notes violations, and which globals the page had. */
const watch = `window.violations = []; window.before = Object.getOwnPropertyNames(window);
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.sample));`;

const shadow = (tag: string) => `document.querySelector('corridor-${tag}').shadowRoot`;

/** Everything that a reader can bring the elements to show. */
async function useAll({page}: Visit) {
  await drawn(page);
  await page.locator('corridor-map .picture').hover();
  await until(page, `!!document.querySelector('corridor-map').leaflet`);
  await page.evaluate(
    `${shadow('map')}.querySelector('.picture .stop[data-id="brest"]').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}))`,
  );
  await until(page, `${shadow('map')}.querySelector('[part=event]')?.textContent.includes('Brest')`);
  for (const tag of ['map', 'timeline', 'fact-card'])
    await page.evaluate(`${shadow(tag)}.querySelectorAll('details').forEach((details) => details.open = true)`);
  await page.locator('corridor-timeline .step.next').click();
  await page.locator('corridor-map .picture').hover();
  await page.mouse.down();
  await page.mouse.move(450, 450, {steps: 4});
  await page.mouse.up();
  await page.keyboard.press('+');
  await page.evaluate(
    `document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card').forEach((one) => one.theme = 'dark')`,
  );
  await page.emulateMedia({media: 'print'});
  await settled(page);
  await page.evaluate(`document.querySelector('corridor-map').toSVG()`);
  await page.emulateMedia({media: 'screen'});
  await page.evaluate(`document.querySelector('corridor-fact-card').src = '/nowhere.json'`);
  await until(page, `${shadow('fact-card')}.textContent.includes('could not be loaded')`);
}

const promise = promises('policy');

promise('A strict Content-Security-Policy is kept in every state', async ({site, visit}) => {
  site.text('/watch.js', 'text/javascript', watch);
  const reader = await visit(three, {...watching, headers: {'content-security-policy': policy}});
  await useAll(reader);
  const violations = await reader.page.evaluate<string[]>('violations');
  assert.deepEqual(violations, []);
  return `${violations.length} violations of ${policy.split('; ').length} directives`;
});

promise(
  'Trusted Types are enforced, with the script under two addresses and a second copy of the code of the map',
  async ({site, visit}) => {
    site.text('/watch.js', 'text/javascript', watch);
    const scripts = [script, `${script}?copy`, '/cdn/corridor-map.js'];
    const reader = await visit(three, {...watching, scripts, headers: {'content-security-policy': trustedTypes}});
    await useAll(reader);
    const violations = await reader.page.evaluate<string[]>('violations');
    assert.deepEqual(violations, []);
    const foreign = reader.warnings.filter((text) => text.includes('leaves <'));
    assert.equal(foreign.length, 1, reader.warnings.join('\n'));
    const chunks = reader.requests.filter((url) => url.includes('/chunks/'));
    assert.equal(new Set(chunks).size, chunks.length, chunks.join(' '));
    return `${violations.length} violations; the later copy says so once, and both share ${chunks.length} lazy files`;
  },
);

promise('No global is left on the page', async ({site, visit}) => {
  site.text('/watch.js', 'text/javascript', watch);
  const reader = await visit(three, watching);
  await useAll(reader);
  const added = await reader.page.evaluate<string[]>(
    'Object.getOwnPropertyNames(window).filter((name) => !before.includes(name) && name !== "before")',
  );
  assert.deepEqual(added, []);
  return `${added.length} new names on window`;
});

promise('No shape swallows the next one when the templates are made smaller', async ({visit}) => {
  const {page} = await visit(three);
  await drawn(page);
  const shapes = ':is(path, rect, circle, line)';
  const count = await page.evaluate<number>(`${shadow('map')}.querySelectorAll('${shapes}').length`);
  assert.ok(count > 9);
  const swallowed = await page.evaluate<string[]>(
    `[...document.body.children].flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('${shapes} :is(g, text, ${shapes})') ?? [])].map((inner) => inner.localName))`,
  );
  assert.deepEqual(swallowed, []);
  return `${count} shapes of the map, ${swallowed.length} inside another`;
});
