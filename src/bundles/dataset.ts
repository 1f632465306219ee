/** Datasets without elements, for Node and browsers: reading, checking, and the dates in them. Nothing here throws on bad data. */
export {loadDataset} from '../controllers/load-dataset.js';
export {createLookup, formatEdtf, parseEdtf, problemSentence} from '../dataset/index.js';
export {parseDataset} from '../dataset/parse.js';
export type * from '../dataset/index.js';
