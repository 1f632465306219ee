import {decodeBaseMap, type BaseMap} from '../model/base-map.js';

let coarse: Promise<BaseMap> | undefined;
let fine: Promise<BaseMap> | undefined;

/** The base map of the first picture, decoded once per page. Rejects where it cannot be loaded; asked again then. */
export const loadBaseMap = (): Promise<BaseMap> =>
  (coarse ??= import('../generated/base-map.js')
    .then((module) => decodeBaseMap(module.default))
    .catch((error: unknown) => {
      coarse = undefined;
      throw error;
    }));

/** The one for a closer look. */
export const loadFineBaseMap = (): Promise<BaseMap> =>
  (fine ??= import('../generated/base-map-fine.js')
    .then((module) => decodeBaseMap(module.default))
    .catch((error: unknown) => {
      fine = undefined;
      throw error;
    }));
