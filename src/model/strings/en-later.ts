import type {Strings} from './en.js';

/** What is said in English only to a reader who acts: it comes with the acts. A language that is loaded has it all. */
export const enLater = {
  // map
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetMap: 'Whole route',
  mapControls: 'Map controls',
  twoFingers: 'Use two fingers to move the map',
  ctrlToZoom: 'Hold Ctrl and scroll to zoom',
  stripScale: 'Stops in order, not to railway kilometres',
  chosenMore: 'More about it',
  chosenLess: 'Less',
  chosenEvents: 'Events',
  chosenFacts: 'Figures',
  chosenPlaces: 'Where',
  chosenRoutes: 'On the route',
  findStop: 'Find a stop',
  stopsFound: '{count} found',
  saveMap: 'Save the map',
  saveAsSvg: 'As SVG, to edit or print',
  saveAsPng: 'As PNG picture',
  lineClosed: 'closed',
  lineLimited: 'limited',
  stateOn: '{dates}: {text}',
  tilesLost: 'The background map could not be loaded; the drawn one stays.',
};

export type LaterStrings = Readonly<Record<keyof typeof enLater, string>>;
export type AllStrings = Strings & LaterStrings;

/** All that can be said in the language of these strings. */
export const allStrings = (strings: Strings): AllStrings => ({...enLater, ...strings});
