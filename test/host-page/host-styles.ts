import type {Page} from 'playwright-core';
import {settled} from './promise.js';

/** What host pages are known to say of everything, at its strongest. */
export const reset = `/* The underline of an ancestor crosses all blocks inside it; nothing but an atomic inline box stops it. */
  corridor-map, corridor-timeline, corridor-fact-card { text-decoration: underline !important; }
  *, *::before, *::after { box-sizing: content-box !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; outline: 0 !important; background: none !important; color: red !important; float: none !important;
  font-size: 11px !important; font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important;
  letter-spacing: 3px !important; line-height: 3 !important; text-align: center !important; 
  text-indent: 40px !important; text-shadow: 1px 1px red !important; text-transform: uppercase !important; word-spacing: 9px !important;
  white-space: nowrap !important; list-style: square !important; vertical-align: top !important; cursor: wait !important;
  overflow-wrap: normal !important; word-break: break-all !important; hyphens: auto !important; tab-size: 9 !important;
  transition: all 1s !important; fill: red !important; stroke: red !important; stroke-width: 5px !important; }
  svg, path, circle, rect, text, button, p, li, ol, ul, details, summary, dl, dt, dd, b, strong, small, span, div:not(.host) {
  display: none !important; }
  [class], [part], [role] { position: static !important; transform: none !important; } .picture, .root, .strip, .card { display: none !important; }
  html { line-height: 3; letter-spacing: 2px; text-align: right; word-spacing: 9px; text-transform: uppercase; quotes: none; }`;

/** Hosts of 700 px, of the page’s own font and line of text, as both pages have them. */
export const column = (content: string) =>
  content
    .replaceAll(/<(corridor-[a-z-]+)/g, '<div class="host"><$1')
    .replaceAll(/<\/(corridor-[a-z-]+)>/g, '</$1></div>');
export const common = '<style>body { margin: 0; font-family: Arial, sans-serif } .host { inline-size: 700px }</style>';

/**
 * A raster that is mended where something changed differs from one made in one go by up to 4 of 255 at the seams. So all is
 * taken away for a frame and painted anew: then the same picture has the same bytes.
 */
export async function paintAnew(page: Page) {
  await page.evaluate(`document.documentElement.style.display = 'none'`);
  await page.screenshot();
  await page.evaluate(`document.documentElement.style.display = ''`);
  await settled(page);
}

/** How far the content of an element reaches beyond its box, in pixels. */
export const overflow = `Math.max(...[...document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card')].map((one) => {
  const box = one.getBoundingClientRect();
  const inner = [...one.shadowRoot.querySelectorAll('p, button:not(.strip button), .heading, li:not(.strip li), summary, .text, .title, .amount')]
    .filter((part) => part.getClientRects().length && !part.closest('.hidden, .unseen, details:not([open]) > :not(summary)'))
    .map((part) => part.getBoundingClientRect());
  return Math.max(one.shadowRoot.querySelector('.root').scrollWidth - one.clientWidth,
    ...inner.map(({left, right, top, bottom}) => Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom)));
}))`;
