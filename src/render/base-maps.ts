import coarse from '../generated/base-map.js';
import fine from '../generated/base-map-fine.js';
import {decodeBaseMap, type BaseMap} from '../model/base-map.js';
import {startView} from '../model/focus.js';
import {scaleOf} from '../model/mercator.js';
import type {Setting} from './setting.js';

const decoded = new Map<typeof coarse, BaseMap>();
const decodedOnce = (data: typeof coarse): BaseMap => {
  let map = decoded.get(data);
  if (!map) decoded.set(data, (map = decodeBaseMap(data)));
  return map;
};

/** The base map that fits how close the picture begins. */
export const baseMapFor = ({lookup, get}: Setting): BaseMap =>
  decodedOnce(startView(lookup, get('focus'), 640, 400).scale > scaleOf(4.6) ? fine : coarse);
