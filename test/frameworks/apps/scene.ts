import 'corridor-elements/define.js';
import dataset from 'corridor-elements/datasets/belarus-china.js';

declare global {
  /** For the test: the very object that the app hands to its elements. */
  var corridorDataset: typeof dataset;
}
globalThis.corridorDataset = dataset;

export {dataset};
export const words = 'What stands between the tags.';
