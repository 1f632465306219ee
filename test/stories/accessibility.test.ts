import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {mkdir, writeFile} from 'node:fs/promises';
import {chromium, type Browser, type Page} from 'playwright-core';
import type {AxeResults} from 'axe-core';
import {quietChromium} from '../../.tools/chromium.mjs';
import {settled} from '../host-page/promise.js';
import {answered} from './answered-findings.js';
import {openGallery, type Gallery} from './gallery.js';

const schemes = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  'forced colours': {colorScheme: 'light', forcedColors: 'active'},
} as const;

// Forced colours are the reader’s own; computed styles still tell those that they replace.
const axe = (isForced: boolean) =>
  `axe.run('#storybook-root', {resultTypes: ['violations'], rules: {'color-contrast': {enabled: ${!isForced}}}, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})`;

interface Finding {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
  readonly path: {readonly dom: string};
}

let gallery: Gallery;
let browser: Browser;
let page: Page;
const counts = {stories: 0, opened: 0, axe: 0, ibm: 0, answered: 0};

const browserAt = async () => chromium.launch(await quietChromium());

/** What axe finds, one line for each element. */
async function axeFindings(isForced: boolean): Promise<string[]> {
  const {violations} = await page.evaluate<AxeResults>(axe(isForced));
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** What IBM's engine finds and nobody has answered. */
async function ibmFindings(): Promise<string[]> {
  const results = await page.evaluate<Finding[]>(
    `new ace.Checker().check(document.querySelector('#storybook-root'), ['WCAG_2_2']).then(({results}) => results.filter(({value}) => value[1] === 'FAIL').map(({ruleId, value, message, snippet, path}) => ({ruleId, value, message, snippet, path})))`,
  );
  const open = results.filter(
    (finding) =>
      !answered.some(({rule, where}) => rule === finding.ruleId && where.test(finding.path.dom + finding.snippet)),
  );
  counts.answered += results.length - open.length;
  return open.map(({ruleId, message, snippet}) => `${ruleId}: ${message} ${snippet}`);
}

/** What is folded is read, too, once a reader opens it. */
async function openDetails() {
  const all = `[...document.querySelectorAll('#storybook-root *')].flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('details:not([open])') ?? [])])`;
  // What is opened may hold more of them.
  for (let i = 0; i < 3; i++) {
    counts.opened += await page.evaluate<number>(
      `(() => { const closed = ${all}; closed.forEach((one) => one.querySelector('summary').click()); return closed.length; })()`,
    );
    await page.evaluate('new Promise((done) => setTimeout(done, 100))');
    await settled(page);
  }
}

before(async () => {
  gallery = await openGallery();
  browser = await browserAt();
  page = await browser.newPage({viewport: {width: 1000, height: 900}, reducedMotion: 'reduce'});
});

after(async () => {
  await browser.close();
  gallery.close();
  await mkdir('test/results', {recursive: true});
  await writeFile('test/results/stories-accessibility.json', JSON.stringify(counts, null, 2));
});

void test('no story has a finding of axe (WCAG 2.2 AA, best practice) in light, dark or forced colours, nor one of IBM’s engine without an answer, all that folds unfolded', async (t) => {
  for (const story of gallery.stories)
    await t.test(story, async () => {
      await gallery.show(page, story);
      await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
      await page.addScriptTag({path: 'node_modules/accessibility-checker-engine/ace.js'});
      // The landmark is the page’s; most stories have none.
      await page.evaluate(
        `if (!document.querySelector('main')) document.querySelector('#storybook-root').role = 'main'`,
      );
      assert.deepEqual(await axeFindings(false), [], 'as it comes');
      await openDetails();
      for (const [name, media] of Object.entries(schemes)) {
        await page.emulateMedia(media);
        await page.evaluate(
          `document.documentElement.style.colorScheme = '${media.colorScheme}'; document.body.style.background = '${media.colorScheme === 'dark' ? '#17181b' : '#fff'}'`,
        );
        await settled(page);
        assert.deepEqual(await axeFindings(media.forcedColors === 'active'), [], name);
        counts.axe++;
      }
      await page.emulateMedia(schemes.light);
      assert.deepEqual(await ibmFindings(), [], 'IBM');
      counts.ibm++;
      counts.stories++;
    });
});
