import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import sirv from 'sirv';
import {quietChromium} from '../../.tools/chromium.mjs';

export interface Opened {
  readonly page: Page;
  /** What was written on the console as an error or warning, and what was thrown. */
  readonly faults: string[];
  readonly requests: string[];
}

interface Options {
  readonly javaScriptEnabled?: boolean;
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Two origins: the assets in a folder of their version, as a newsroom’s host has them, and a page with nothing on it. */
export interface BarePage {
  /** Of the folder that holds the versions. */
  readonly assets: () => string;
  /** Of the page. */
  readonly host: () => string;
  /** Paths that were asked of the assets. */
  readonly asked: readonly string[];
  readonly browser: () => Browser;
  paste(html: string, options?: Options): Promise<Opened>;
}

const addressOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;

export function openBarePage(): BarePage {
  const files = sirv('.', {dev: true});
  const asked: string[] = [];
  const assets = createServer((request, response) => {
    asked.push(request.url ?? '');
    request.url = (request.url ?? '').replace(/^\/corridor\/(\d+\.\d+\.\d+|latest)\//, '/');
    response.setHeader('access-control-allow-origin', '*');
    files(request, response, () => void response.writeHead(404).end());
  });
  let body = '';
  const host = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,"><body><p>Before</p>${body}<p>After</p>`,
      );
  });
  let browser: Browser;
  before(async () => {
    for (const server of [assets, host]) await new Promise<void>((resolve) => server.listen(0, resolve));
    browser = await chromium.launch(await quietChromium());
  });
  after(async () => {
    await browser.close();
    for (const server of [assets, host]) server.close();
  });
  return {
    assets: () => `${addressOf(assets)}/corridor`,
    host: () => addressOf(host),
    asked,
    browser: () => browser,
    async paste(html, {javaScriptEnabled = true, hash = '', width = 720, height = 900} = {}) {
      body = html;
      const page = await browser.newPage({viewport: {width, height}, javaScriptEnabled});
      const faults: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${addressOf(host)}/${hash}`);
      return {page, faults, requests};
    },
  };
}
