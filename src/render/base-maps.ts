import data from '../generated/base-map.js';
import {decodeBaseMap, type BaseMap} from '../model/base-map.js';

let decoded: BaseMap | undefined;

/** The base map of the first picture, also for a close view: the fine one weighs more than a page should. */
export const baseMap = (): BaseMap => (decoded ??= decodeBaseMap(data));
