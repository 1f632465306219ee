import type {CitedSource} from './cite.js';

/** Ids of the controls beside those of records; no record can have them. */
export const controlId = {previous: '<', next: '>', source: ({id}: CitedSource): string => `#${id}`};
