import {boundsOf, type View} from './mercator.js';

/** Metres in one degree of longitude on the equator, WGS 84. */
const kmPerDegree = 111.32;

/** A round distance and its length in pixels at the middle latitude of the view. */
export function scaleBar(view: View): {readonly km: number; readonly width: number} {
  const [west, south, east, north] = boundsOf(view);
  const kmPerPixel = ((east - west) * kmPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180)) / view.width;
  const longest = kmPerPixel * Math.min(110, view.width / 4);
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = [5, 2, 1].map((step) => step * power).find((round) => round <= longest) ?? power;
  return {km, width: Math.round(km / kmPerPixel)};
}
