import {render} from '../../../dist/render.js';

const drawn = {
  'corridor-map': 'svg.scene path.land',
  'corridor-timeline': 'svg.scene g.marks',
  'corridor-fact-card': '.label',
};
const ready = (tag) =>
  `[...document.querySelectorAll('${tag}')].every((element) => element.shadowRoot?.querySelector('${drawn[tag]}'))`;

const write = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** The snippet of the README; `src` is named where the dataset is not the built-in one. */
const snippet = (tag) => ({
  head: () =>
    '<link rel="stylesheet" href="/cdn/corridor-elements.css">' +
    '<script type="module" src="/cdn/corridor-elements.js"></script>',
  html: (_dataset, attributes = {}) => `<${tag}${write(attributes)}></${tag}>`,
  ready: ready(tag),
});

/** Of the column on the phone and on the desktop, as whoever builds a site knows them. */
const widths = [328, 688];

/** As the docs say it: what is rendered brings its styles, and the loader comes last. */
const rendered = (tag) => ({
  head: () => '<script type="module" src="/cdn/corridor-loader.js"></script>',
  html: (dataset, attributes = {}) => render(tag, attributes, {dataset, widths, jsonLd: false}),
  ready: ready(tag),
});

const [map, timeline, card] = Object.keys(drawn);
export const [elementMap, elementTimeline, elementCard] = [map, timeline, card].map(snippet);
export const [renderedMap, renderedTimeline, renderedCard] = [map, timeline, card].map(rendered);
