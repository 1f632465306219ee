import type {Dataset} from '../../dataset/index.js';
import document from '../../generated/belarus-china.js';

/** The dataset that comes with the package: China–EU rail through Belarus. Valid already. */
const dataset: Dataset = document;
export default dataset;
