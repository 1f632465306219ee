import {both, floor, ours, rendered} from './pages.mjs';

const whole = (value) => Math.round(value).toLocaleString('en');
const kB = (bytes) => (bytes / 1000).toFixed(1);
const MB = (bytes) => (bytes / 1e6).toFixed(1);
const or = (write) => (value) => (value === undefined ? '–' : write(value));

const columns = [
  ['complete after, ms', 'complete', whole],
  ['fastest–slowest', 'range', (range) => range.map(whole).join('–')],
  ['first paint, ms', 'paint', whole],
  ['kB until complete', 'bytes', kB],
  ['kB at rest', 'bytesAtRest', kB],
  ['requests', 'requests', whole],
  ['blocking, ms', 'blocking', whole],
  ['longest task, ms', 'longest', whole],
  ['layout shift', 'shift', (value) => value.toFixed(3)],
  ['script, ms', 'script', whole],
  ['heap, MB', 'heap', MB],
  ['nodes', 'nodes', whole],
];

const table = (head, rows) =>
  [head, head.map((_cell, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function articleTable(figures, group) {
  const rows = figures.filter((figure) => figure.group === group);
  return table(
    ['page', ...columns.map(([title]) => title)],
    rows.map((row) => [row.name, ...columns.map(([, key, write]) => or(write)(row[key]))]),
  );
}

const fine = (value) => value.toFixed(1);
const growthColumns = [
  ...columns.filter(([, key]) => ['complete', 'range', 'longest', 'heap', 'nodes'].includes(key)),
  ['a frame of a drag, ms', 'step', fine],
  ['19 of 20 below', 'stepMost', fine],
  ['the worst, ms', 'worst', whole],
];
const zoomColumns = [
  ['a frame of a zoom, ms', 'zoom', fine],
  ['19 of 20 below', 'zoomMost', fine],
];
function growthTable(figures, group) {
  const rows = figures.filter((figure) => figure.group === group);
  const shown = group === 'events' ? [...growthColumns, ...zoomColumns] : growthColumns;
  const cell = ([, key, write], row) =>
    key === 'complete' && row.complete === undefined ? 'over 15,000' : or(write)(row[key]);
  return table(
    [group, 'page', ...shown.map(([title]) => title)],
    rows.map((row) => [whole(row.count), row.name, ...shown.map((column) => cell(column, row))]),
  );
}

const mapColumns = [
  ['from the first sign of a hand to Leaflet, ms', 'handOver', whole],
  ['a frame of a drag, ms', 'step', (value) => value.toFixed(1)],
  ['the worst, ms', 'worst', whole],
  ['nodes left', 'nodesLeft', whole],
  ['listeners left', 'listenersLeft', whole],
  ['heap left, kB', 'heapLeft', kB],
];
function mapTable(figures) {
  const rows = figures.filter(({group}) => group === 'map');
  return table(
    ['stops', 'map', ...mapColumns.map(([title]) => title)],
    rows.map((row) => [whole(row.count), row.name, ...mapColumns.map(([, key, write]) => or(write)(row[key]))]),
  );
}

/** The promises, each with what was measured. */
export function targets(figures) {
  const at = (group, name, count) =>
    figures.find((row) => row.group === group && row.name === name && row.count === count);
  const phone = (name) => at('phone', name);
  const desktop = at('desktop', ours);
  const [base, plain, node, pair] = [floor, ours, rendered, both].map(phone);
  const element = (group, count) => at(group, 'corridor-elements', count);
  const ofEvents = (key) => Math.max(...[24, 500, 5000].map((count) => element('events', count)[key]));
  const removed = at('map', '100 × created and removed', 70);
  const times = (value) => `${value.toFixed(2)} ×`;
  return [
    ['phone, plain snippet: complete after, of the static page', '≤ 1.3 ×', plain.complete / base.complete, 1.3, times],
    ['phone, rendered in Node: the same', '≤ 1.1 ×', node.complete / base.complete, 1.1, times],
    ['phone: time of Leaflet + TimelineJS, of ours', '≥ 2.5 ×', -pair.complete / plain.complete, -2.5, times],
    ['bytes until complete: Leaflet + TimelineJS, of ours', '≥ 8 ×', -pair.bytes / plain.bytes, -8, times],
    ['phone: blocking time above the static page, ms', '≤ 100', plain.blocking - base.blocking, 100, whole],
    ['three elements at 1× CPU: longest task, ms', '≤ 50', desktop.longest, 50, whole],
    ['layout shift, phone and desktop', '0', plain.shift + desktop.shift + node.shift, 0, (value) => value.toFixed(3)],
    ['requests until complete', '≤ 5', plain.requests, 5, whole],
    ['50 elements at 1× CPU: longest task at the start, ms', '≤ 50', element('elements', 50).longest, 50, whole],
    ['50 elements: longest task while scrolling through, ms', '≤ 50', element('elements', 50).worst, 50, whole],
    ['5,000 events: first picture, ms', '≤ 1,000', element('events', 5000).complete ?? Infinity, 1000, whole],
    ['24, 500 and 5,000 events: 19 of 20 frames of a drag, ms', '≤ 16', ofEvents('stepMost'), 16, whole],
    ['the same of a zoom by wheel, fingers and buttons, ms', '≤ 16', ofEvents('zoomMost'), 16, whole],
    ['2,000 stops: first picture, ms', '≤ 1,000', element('stops', 2000).complete ?? Infinity, 1000, whole],
    ['2,000 stops: a frame of a drag, ms', '≤ 16', element('stops', 2000).step, 16, whole],
    ['100 × a map created and removed: nodes left', '≤ 0', removed.nodesLeft, 0, whole],
    ['the same: listeners left', '≤ 0', removed.listenersLeft, 0, whole],
    ['the same: heap left, kB', '≤ 500', removed.heapLeft / 1000, 500, whole],
  ].map(([promise, target, value, limit, write]) => {
    const isMet = Number((value - limit).toFixed(4)) <= 0;
    return [
      promise,
      target,
      write(Math.abs(value) * (value < 0 && limit >= 0 ? -1 : 1)),
      isMet ? 'met' : '**not met**',
    ];
  });
}

const has = (figures, ...groups) => groups.every((group) => figures.some((row) => row.group === group));

/** The results as Markdown. */
export function report({date, processor, system, browser, node, runs}, figures) {
  const parts = [
    '# Bench',
    `Written by \`npm run bench\` on ${date}: ${processor}, ${system}, ${browser}, Node ${node}; medians of ${runs} interleaved runs (growth: ${Math.min(runs, 3)}). Served from loopback with brotli 11. Phone: 4× slower CPU, 1.6 Mbit/s, 150 ms. The window is 3,000 px tall, so that no page puts off what another draws at once. Complete: everything that the page is to show has been painted. At rest: with what a page loads at idle. What a library does not draw stands in its page as static HTML; but Leaflet’s map has no labels, inset or list of stops, and the other timelines make sharp dates of vague ones. Requests: all that were answered until complete, the page among them.`,
  ];
  if (has(figures, 'phone', 'desktop', 'elements', 'events', 'stops', 'map'))
    parts.push('## Promises', table(['promise', 'target', 'measured', ''], targets(figures)));
  if (has(figures, 'phone'))
    parts.push('## Phone', '![Complete after, on the phone](complete-after.svg)', articleTable(figures, 'phone'));
  if (has(figures, 'desktop')) parts.push('## Desktop', articleTable(figures, 'desktop'));
  const growth = ['events', 'stops', 'elements'].filter((group) => has(figures, group));
  if (growth.length)
    parts.push(
      '## Growth',
      'Desktop, 1× CPU, made-up data by `src`, which ours checks and the others take on trust. A frame of a drag is main-thread time, the middle of 20; the worst includes what follows when the hand lets go. With events it is what the thread computes, and a zoom is one by a wheel with Ctrl, by two fingers, and, where there are any, by buttons. Of many elements the worst is the longest task while scrolling past all of them (0: none over 50 ms).',
    );
  for (const group of growth) parts.push(growthTable(figures, group));
  if (has(figures, 'map'))
    parts.push(
      '## The map in the hand',
      'Reached and dragged: 4× slower CPU, 1.6 Mbit/s, 150 ms; the hand comes when the page is at rest, and Leaflet is fetched then. Created and removed: 1× CPU, each of the hundred drawn and taken over by Leaflet before it goes.',
      mapTable(figures),
    );
  return `${parts.join('\n\n')}\n`;
}
