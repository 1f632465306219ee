import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import {chromium, type BrowserContextOptions, type Page} from 'playwright-core';
import sirv from 'sirv';
import {quietChromium} from '../../.tools/chromium.mjs';

export interface Site {
  /** Addresses that were asked for, in order. */
  readonly asked: string[];
  /** Opens an address of the site in a browser context of its own; `prepare` comes before. */
  readonly open: (
    options?: BrowserContextOptions,
    path?: string,
    prepare?: (page: Page) => Promise<void>,
  ) => Promise<Page>;
}

/** A site with the files of the repository, with `pages` by their address before them, and a browser, for one test file. */
export function openSite(pages: Readonly<Record<string, string>>): Site {
  const asked: string[] = [];
  const files = sirv('.', {dev: true});
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const page = pages[url];
    if (page === undefined) files(request, response);
    else response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html').end(page);
  });
  const starting = quietChromium().then((options) => chromium.launch(options));
  before(() => new Promise<void>((resolve) => server.listen(0, resolve)));
  after(async () => {
    await (await starting).close();
    server.close();
  });
  return {
    asked,
    open: async (options = {}, path = '/', prepare) => {
      const page = await (await starting).newPage(options);
      await prepare?.(page);
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
      return page;
    },
  };
}
