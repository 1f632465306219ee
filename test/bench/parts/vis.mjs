import {slidesOf} from './timelinejs.mjs';

const script = `
const box = document.querySelector('#timeline');
fetch(box.dataset.src).then((response) => response.json()).then(({items, groups}) => {
  const timeline = new vis.Timeline(box, items, groups, {stack: true, height: 600});
  timeline.once('changed', () => (globalThis.visDone = true));
});
`;

const textOf = ({year, month = 1, day = 1}) =>
  [String(year).padStart(4, '0'), ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');

function itemsOf(dataset) {
  const items = slidesOf(dataset).events.map(({unique_id, start_date, end_date, text, group}) => ({
    id: unique_id,
    content: text.headline,
    title: text.text,
    start: textOf(start_date),
    group,
    ...(end_date ? {end: textOf(end_date)} : {}),
  }));
  return {items, groups: dataset.themes.map(({name}) => ({id: name, content: name}))};
}

/** vis-timeline as it is published, one group for each theme, its place reserved. */
export const visTimeline = {
  head: () =>
    '<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css"><style>#timeline{height:600px}</style>' +
    `<script defer src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script><script type="module">${script}</script>`,
  html: (dataset) => `<div id="timeline" data-src="/items/${dataset.id}.json"></div>`,
  ready: 'globalThis.visDone === true && document.querySelector(".vis-item") !== null',
  files: (dataset) => ({[`/items/${dataset.id}.json`]: JSON.stringify(itemsOf(dataset))}),
};
