import {inTurn} from './in-turn.js';
import {decodeBaseMap, type BaseMap, type BaseMapData} from '../model/base-map.js';

/** Decoded once per page; asked again after a failure. */
const decodedOnce = (load: () => Promise<{default: BaseMapData}>): (() => Promise<BaseMap>) => {
  let map: Promise<BaseMap> | undefined;
  return () =>
    (map ??= load()
      .then((module) => inTurn(() => decodeBaseMap(module.default)))
      .catch((error: unknown) => {
        map = undefined;
        throw error;
      }));
};

/** The base map of the first picture. Rejects where it cannot be loaded. */
export const loadBaseMap = decodedOnce(() => import('../generated/base-map.js'));

/** The one for a closer look. */
export const loadFineBaseMap = decodedOnce(() => import('../generated/base-map-fine.js'));
