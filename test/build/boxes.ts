const tags = 'corridor-map,corridor-timeline,corridor-fact-card';

/** Where the boxes of all elements of a page stand that are not part of a drawing. */
export const boxes = `[...document.querySelectorAll('${tags}')].flatMap((element, i) =>
  [element, ...element.shadowRoot.querySelectorAll('.heading, .description, .picture, .inset, .legend, .chosen, .strip, .overview, .detail, .story, summary, .source, .card > *')]
    .filter((box) => box.checkVisibility() && !(box.matches('.inset') && box.style.left) && !box.matches('.controls'))
    .map((box) => {
      const {x, y, width, height} = box.getBoundingClientRect();
      return [i, box.localName + '.' + box.className.split(' ')[0], ...[x, y, width, height].map(Math.round)].join(' ');
    }))`;

/** Every element has drawn itself, and nothing is left of what stood there before. */
export const areTaken = `[...document.querySelectorAll('${tags}')].every(({shadowRoot}) =>
  shadowRoot?.querySelector('.root[tabindex]') && shadowRoot.querySelectorAll('.root').length === 1)`;

/** A page that notes what moves, in `shifts`, and counts in `ready` whose dataset is there. */
export const watched = (
  body: string,
  html = 'lang="en"',
): string => `<!doctype html><html ${html}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rendered</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/corridor-elements.css">
<style>body{margin:16px;font:16px/1.5 sans-serif}</style>
<script>window.shifts = []; window.ready = 0; document.addEventListener('corridor-ready', () => ready++);
new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value, sources}) => value + ' ' + sources.map(({node}) => node?.nodeName + '.' + node?.className)))).observe({type: 'layout-shift', buffered: true});</script>
${body}<p id="end">End</p>`;
