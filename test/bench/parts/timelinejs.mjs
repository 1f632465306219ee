const script = `
addEventListener('DOMContentLoaded', () => {
  const {src} = document.querySelector('#timeline').dataset;
  fetch(src).then((response) => response.json()).then((slides) => {
    const timeline = new TL.Timeline('timeline', slides, {
      font: null,
      start_at_end: false,
      hash_bookmark: false,
      ga_measurement_id: null,
    });
    timeline.on('ready', () => (globalThis.timelineDone = true));
  });
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

/** TimelineJS 3 as it is published, with its default look. */
export const timelinejsTimeline = {
  head: () =>
    '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><link rel="stylesheet" href="/timelinejs-page.css">' +
    '<script src="/timelinejs/js/timeline.js"></script><script src="/timelinejs-page.js"></script>',
  html: (dataset) => `<div id="timeline" data-src="/slides/${dataset.id}.json"></div>`,
  ready: 'globalThis.timelineDone === true && document.querySelector(".tl-timemarker") !== null',
  files: (dataset) => ({
    '/timelinejs-page.js': script,
    '/timelinejs-page.css': '#timeline{height:600px}',
    [`/slides/${dataset.id}.json`]: JSON.stringify(slidesOf(dataset)),
  }),
};
