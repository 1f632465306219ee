/**
 * The article in each way of making it. To add one: write a part (`head`, `html`, `ready` and perhaps `files`), name it in
 * a row here. What a library does not draw stands there as static HTML, so that every page says the same.
 */
import {
  elementCard,
  elementMap,
  elementTimeline,
  renderedCard,
  renderedMap,
  renderedTimeline,
} from './parts/elements.mjs';
import {leafletMap} from './parts/leaflet.mjs';
import {staticCard, staticMap, staticTimeline} from './parts/static.mjs';
import {timelinejsTimeline} from './parts/timelinejs.mjs';
import {visTimeline} from './parts/vis.mjs';

export const floor = 'Static page, no script';
export const ours = 'corridor-elements, plain snippet';
export const rendered = 'corridor-elements, rendered in Node';
export const both = 'Leaflet + TimelineJS';

export const articles = {
  [floor]: {map: staticMap, timeline: staticTimeline, card: staticCard},
  [ours]: {map: elementMap, timeline: elementTimeline, card: elementCard},
  [rendered]: {map: renderedMap, timeline: renderedTimeline, card: renderedCard},
  'vis-timeline': {map: staticMap, timeline: visTimeline, card: staticCard},
  'Leaflet by hand': {map: leafletMap, timeline: staticTimeline, card: staticCard},
  TimelineJS: {map: staticMap, timeline: timelinejsTimeline, card: staticCard},
  [both]: {map: leafletMap, timeline: timelinejsTimeline, card: staticCard},
};

const paragraphs = [
  'Beijing sees a way into the European Union, Minsk sees money and room to move. Sanctions, war and a closed border have put the line between them to the test.',
  'Much of the reason lies on the ground. From Chongqing to Duisburg containers travel by rail and change trains twice, because the track does: 1,435 mm between the rails in China and in the EU, 1,520 mm in between.',
  'When Beijing launched the Belt and Road Initiative in 2013, Belarus had what it was looking for: a border with the EU, and railways, roads and border posts that worked.',
];
const facts = ['world-shares-2020', 'transit-capacity'];

const style =
  'main{max-width:720px;margin:auto;padding:0 16px;font:18px/1.5 Georgia,serif}svg{max-width:100%;height:auto}';

const shell = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Why a railway through Belarus matters</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}
</head>
<body><main>${body}</main></body>
</html>`;

const text = (index) => (paragraphs[index] ? `<p>${paragraphs[index]}</p>` : '');

/** One page of some parts, each `[part, attributes]`, and the files that it needs. */
export function page(dataset, parts) {
  const kinds = [...new Set(parts.map(([part]) => part))];
  const heads = new Set(kinds.flatMap(({head}) => head?.() ?? []));
  const body = parts.map(([part, attributes], i) => text(i) + part.html(dataset, attributes));
  return {
    html: shell([...heads].join('\n'), `<h1>Why a railway through Belarus matters</h1>${body.join('\n')}`),
    ready: kinds.map(({ready}) => `(${ready})`).join(' && '),
    files: Object.assign({}, ...kinds.map(({files}) => files?.(dataset))),
  };
}

export const article = (dataset, {map, timeline, card}) =>
  page(dataset, [[map], [timeline], ...facts.map((fact) => [card, {fact}])]);
