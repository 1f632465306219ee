import assert from 'node:assert/strict';
import {mkdir, writeFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page} from 'playwright-core';
import {quietChromium} from '../../.tools/chromium.mjs';
import {Site, type PageOptions} from './site.js';

interface Row {
  readonly promise: string;
  readonly figure: string;
}

/** A reader’s visit to a page of the site, and what the page complained of. */
export interface Visit {
  readonly page: Page;
  /** Uncaught errors and what was written on the console as an error. */
  readonly errors: string[];
  readonly warnings: string[];
  readonly requests: string[];
}

export interface Host {
  readonly site: Site;
  readonly context: BrowserContext;
  /** Opens a page with this body. */
  visit(body: string, options?: PageOptions): Promise<Visit>;
  /** Opens an address. */
  go(address: string): Promise<Visit>;
}

/** Says what is promised, and how it is proved. */
export type Declare = (
  promise: string,
  prove: (host: Host) => Promise<string>,
  options?: BrowserContextOptions,
) => void;

let browser: Browser;
let site: Site;

/**
 * The rows of one file. Each is a test with a page of its own; `prove` returns its figure, in words that a reader of
 * the published table understands. The rows that hold are written to `test/results/<file>.json`.
 */
export function promises(file: string): Declare {
  const rows: Row[] = [];
  const declare: Declare = (name, prove, options = {}) => {
    void test(name, async () => {
      const context = await browser.newContext({viewport: {width: 900, height: 900}, ...options});
      const visits: Visit[] = [];
      try {
        const figure = await prove(hostOf(context, visits));
        assert.ok(figure);
        rows.push({promise: name, figure});
      } catch (error) {
        for (const {errors} of visits) console.error(errors.join('\n'));
        throw error;
      } finally {
        await context.close();
      }
    });
  };
  before(async () => {
    site = await Site.open();
    browser = await chromium.launch({
      ...(await quietChromium()),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser.close();
    site.close();
    await mkdir('test/results', {recursive: true});
    await writeFile(`test/results/${file}.json`, JSON.stringify(rows, null, 2));
  });
  return declare;
}

function hostOf(context: BrowserContext, visits: Visit[]): Host {
  const go = async (address: string) => {
    const page = await context.newPage();
    const visit: Visit = {page, errors: [], warnings: [], requests: []};
    visits.push(visit);
    page.on('request', (request) => visit.requests.push(request.url()));
    page.on('pageerror', (error) => visit.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') visit.errors.push(message.text());
      if (message.type() === 'warning') visit.warnings.push(message.text());
    });
    await page.goto(address);
    return visit;
  };
  return {site, context, go, visit: (body, options) => go(site.page(body, options))};
}

/** Waits for an expression in the page: playwright’s own way is forbidden by a strict policy. */
export async function until(page: Page, expression: string, seconds = 8): Promise<void> {
  const end = performance.now() + seconds * 1e3;
  while (!(await page.evaluate<unknown>(expression))) {
    if (performance.now() > end) assert.fail(`not within ${seconds} seconds: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What an element has when it has drawn itself: first pictures have a root that takes no focus. */
const marks = '.root[tabindex] :is(.scene, .detail, .card)';
const tags = 'corridor-map, corridor-timeline, corridor-fact-card';

/** Keeps the code of the elements back, so that they are still the pictures that came before it; the answer lets it go. */
export async function holdCode(context: BrowserContext): Promise<() => void> {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route(
    /\/chunks\/corridor-[\w-]+\.code-/,
    (route) => void held.then(() => route.continue().catch(() => undefined)),
  );
  return release;
}

/** Waits until elements of the page are pictures, and no more than that. */
export async function pictured(page: Page, root = 'document'): Promise<void> {
  await until(
    page,
    `[...${root}.querySelectorAll('${tags}')].every(({shadowRoot}) => shadowRoot?.querySelector('.root:not([tabindex])'))`,
  );
  await settled(page);
}

/** Brings each element of the page into view until it is drawn; `root` is an expression for where they stand. */
export async function drawn(page: Page, root = 'document'): Promise<number> {
  const count = await page.evaluate<number>(`${root}.querySelectorAll('${tags}').length`);
  assert.ok(count > 0, 'no element on the page');
  for (let i = 0; i < count; i++) {
    const element = `${root}.querySelectorAll('${tags}')[${i}]`;
    await page.evaluate(`${element}.scrollIntoView({block: 'nearest'})`);
    await until(page, `!!${element}.shadowRoot?.querySelector('${marks}')`);
  }
  await settled(page);
  return count;
}

/** What the elements load when the page is idle is there. */
export async function acts(page: Page): Promise<void> {
  await until(
    page,
    `[...document.querySelectorAll('${tags}')].every(({shadowRoot}) => shadowRoot.querySelector('.controls, .zooms, .tools'))`,
  );
}

/** Fonts, two frames and the tasks of an idle page are behind it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    `document.fonts.ready.then(() => new Promise((done) => requestIdleCallback(done, {timeout: 500})))
      .then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))`,
  );
}
