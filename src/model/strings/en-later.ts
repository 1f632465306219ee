import type {Strings} from './strings.js';

/** What is said in English only to a reader who acts: it comes with the acts. A language that is loaded has it all. */
export const enLater = {
  // fact card
  factInFull: 'What it counts',
  factDate: 'As of',
  factQualifier: 'How exact',
  'about-means': 'An approximate figure in the source.',
  'over-means': 'The source says it is more than this.',
  'up-to-means': 'The source gives this as the most it can be.',
  'under-means': 'The source says it is less than this.',
  'at-least-means': 'The source gives this as the least it can be.',
  factCorrected: 'Corrected',
  factReplaces: 'It was {value} until {date}.',
  factReference: 'Source',
  factPlace: 'Place in it',
  factSourceNote: 'About the source',
  factDataset: 'Dataset',
  factUpdated: '{title}, updated {date}, {license}',
  noDate: 'no date',
  retrieved: 'Retrieved {date}, from {address}',
  factAbout: 'About',
  factTools: 'More on this figure',
  factCite: 'Copy',
  citeAsText: 'Reference',
  citeAsBibtex: 'BibTeX',
  citeAsCslJson: 'CSL-JSON',
  copyLink: 'Link to this figure',
  copied: 'Copied.',
  copyByHand: 'Copy this text:',
  factPrevious: 'Previous figure',
  factNext: 'Next figure',
  factCount: '{number} of {total}',

  // map
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetMap: 'Whole route',
  mapControls: 'Map controls',
  twoFingers: 'Use two fingers to move the map',
  ctrlToZoom: 'Hold Ctrl and scroll to zoom',
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

  // timeline
  wholeTime: 'All the time',
  announcedEvent: '{position}: {date}. {title}',
  timeShown: '{from} to {to}',
  timeControls: 'Time shown',
  save: 'Take it with you',
  saveSvg: 'Picture (SVG)',
  saveCsv: 'Table (CSV)',
  saveJson: 'Data (JSON)',
  saveIcs: 'Calendar (iCalendar)',
  eventsPart: 'Events {from} to {to}',
};

export type LaterStrings = Readonly<Record<keyof typeof enLater, string>>;
export type AllStrings = Strings & LaterStrings;

/** All that can be said in the language of these strings. */
export const allStrings = (strings: Strings): AllStrings => ({...enLater, ...strings});
