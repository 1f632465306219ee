import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import sirv from 'sirv';

export interface PageOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes into `<head>` before everything else. */
  readonly head?: string;
  /** Empty for a page in quirks mode. */
  readonly doctype?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** Addresses of the scripts; none for an empty list. */
  readonly scripts?: readonly string[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What any host links besides the tags. */
export const script = '/cdn/corridor-elements.js';
const sheet = '<link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/corridor-elements.css">';

/** One element of each kind, with the text that stands there without script. */
export const three =
  '<corridor-map>The map, as plain text</corridor-map><corridor-timeline>The timeline, as plain text</corridor-timeline><corridor-fact-card fact="distance">The fact, as plain text</corridor-fact-card>';

/** A news site on a port of its own: its pages, the built scripts, and whatever answers a test lays under an address. */
export class Site {
  readonly #server: Server;
  readonly #answers = new Map<string, Answer>();
  #pages = 0;

  private constructor() {
    const files = sirv('.', {dev: true});
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '', 'http://site').pathname;
      const answer = this.#answers.get(path);
      if (answer) answer(request, response);
      else if (/^\/(cdn|node_modules\/leaflet\/dist)\//.test(path))
        files(
          request,
          response.setHeader('access-control-allow-origin', '*'),
          () => void response.writeHead(404).end(),
        );
      else response.writeHead(404).end();
    });
  }

  static async open(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers at an address; returns that address in full. */
  answer(path: string, answer: Answer): string {
    this.#answers.set(path, answer);
    return this.origin + path;
  }

  /** A text under an address. */
  text(path: string, type: string, text: string, headers: Readonly<Record<string, string>> = {}): string {
    return this.answer(path, (_request, response) =>
      response.writeHead(200, {'content-type': type, ...headers}).end(text),
    );
  }

  /** A page with the scripts and `body`; returns its address. */
  page(
    body: string,
    {headers, doctype = '<!doctype html>', head = '', html = 'lang="en"', scripts = [script]}: PageOptions = {},
  ): string {
    const tags = scripts.map((address) => `<script type="module" src="${address}"></script>`).join('');
    return this.text(
      `/page-${++this.#pages}`,
      'text/html; charset=utf-8',
      `${doctype}<html ${html}><title>A page</title>${head}${sheet}${tags}<body>${body}`,
      headers,
    );
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
