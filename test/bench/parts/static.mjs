import {renderStatic} from '../../../dist/render.js';

/** The floor: plain HTML and SVG, no script. */
const part = (tag) => ({
  html: (dataset, attributes = {}) => renderStatic(tag, attributes, {dataset}),
  ready: 'true',
});

export const staticMap = part('corridor-map');
export const staticTimeline = part('corridor-timeline');
export const staticCard = part('corridor-fact-card');
