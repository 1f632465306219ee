import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page} from 'playwright-core';
import sirv from 'sirv';
import {settled, until} from '../host-page/promise.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

/** The built Storybook on a port of its own, and its stories. */
export interface Gallery {
  readonly stories: readonly string[];
  /** Shows a story without the frame around it, until it is drawn and has been played. */
  show(page: Page, story: string): Promise<void>;
  close(): void;
}

const folder = 'storybook-static';
/** Test files that stories ask for under an address of their own. */
const files = sirv('.', {dev: true});

export async function openGallery(): Promise<Gallery> {
  const {entries} = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as {entries: Record<string, Entry>};
  const stories = Object.values(entries)
    .filter(({type}) => type === 'story')
    .map(({id}) => id);
  assert.ok(stories.length > 40, 'the stories are not built');
  // While mending one of them: STORY=map--default
  const {STORY} = process.env;
  if (STORY) stories.splice(0, Infinity, ...stories.filter((id) => id.includes(STORY)));
  const built = sirv(folder, {dev: true});
  const server: Server = createServer((request, response) =>
    request.url?.startsWith('/node_modules/') ? files(request, response) : built(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    stories,
    async show(page, story) {
      await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story`);
      await until(
        page,
        `/^(completed|finished|played|afterEach|errored|aborted)$/.test(window.__STORYBOOK_PREVIEW__?.currentRender?.phase)`,
        30,
      );
      await page.mouse.move(0, 0);
      const count = await page.evaluate<number>(`document.querySelectorAll('${tags}').length`);
      for (let i = 0; i < count; i++) {
        const one = `document.querySelectorAll('${tags}')[${i}]`;
        await page.evaluate(`${one}.scrollIntoView({block: 'nearest'})`);
        await until(page, `!!${one}.shadowRoot?.querySelector('.scene, .detail, .card, .failure, .root, slot')`);
      }
      await page.evaluate('scrollTo(0, 0)');
      await page.evaluate('new Promise((done) => setTimeout(done, 250))');
      await settled(page);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const tags = 'corridor-map,corridor-timeline,corridor-fact-card';
