const script = `
fetch(document.querySelector('#timeline').dataset.src).then((response) => response.json()).then((slides) => {
  const timeline = new TL.Timeline('timeline', slides, {
    font: null,
    start_at_end: false,
    hash_bookmark: false,
    ga_measurement_id: null,
  });
  timeline.on('ready', () => (globalThis.timelineDone = true));
});
`;

const dateOf = (text) => {
  const [year, month, day] = text.replace(/[~?%]/g, '').split('-').map(Number);
  return {year, ...(month > 12 || !month ? {} : {month}), ...(day ? {day} : {})};
};

/** The events as TimelineJS wants them: a vague date becomes a sharp one, which is all that it can hold. */
export function slidesOf({events, themes}) {
  const nameOf = new Map(themes.map(({id, name}) => [id, name]));
  return {
    events: events.map(({id, date, title, text, theme}) => {
      const [from, to] = date.split('/');
      return {
        unique_id: id,
        start_date: dateOf(from),
        ...(/\d/.test(to ?? '') ? {end_date: dateOf(to)} : {}),
        text: {headline: title, text},
        group: nameOf.get(theme),
      };
    }),
  };
}

/** TimelineJS 3 as it is published, with its default look; without fonts of a third party, and blocking nothing. */
export const timelinejsTimeline = {
  head: () =>
    '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><style>#timeline{height:600px}</style>' +
    `<script defer src="/timelinejs/js/timeline.js"></script><script type="module">${script}</script>`,
  html: (dataset) => `<div id="timeline" data-src="/slides/${dataset.id}.json"></div>`,
  ready: 'globalThis.timelineDone === true && document.querySelector(".tl-timemarker") !== null',
  files: (dataset) => ({[`/slides/${dataset.id}.json`]: JSON.stringify(slidesOf(dataset))}),
};
