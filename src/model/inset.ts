import type {BBox, Lookup} from '../dataset/index.js';
import type {Box} from './box.js';
import {project, toPixel, type View} from './mercator.js';
import {routeLines} from './route-lines.js';

/** A frame that takes up more of the picture than this needs no inset: the picture shows it already. */
const largestFrame = 0.45;

/** True where the region of the inset is too small to be read on the map itself. */
export function needsInset([west, , east]: BBox, view: View): boolean {
  return ((east - west) / 360) * view.scale < view.width * largestFrame;
}

/** Where on the picture the inset stands: the corner in which it covers least of the main line. */
export function insetBox(bbox: BBox, lookup: Lookup, view: View): Box {
  const [topLeft, bottomRight] = [project([bbox[0], bbox[3]]), project([bbox[2], bbox[1]])];
  const ratio = (bottomRight.x - topLeft.x) / (bottomRight.y - topLeft.y);
  const height = Math.min(view.height * 0.55, (Math.min(340, view.width * 0.36) / ratio) * 1.1);
  const width = Math.round(height * ratio * 1.1);
  const edge = 12;
  const [start, end] = [edge, view.width - edge - width];
  const [top, bottom] = [edge, view.height - edge - Math.round(height)];
  const line = routeLines(lookup)[0]?.points.map((point) => toPixel(view, point)) ?? [];
  const corners = [
    [start, bottom],
    [end, bottom],
    [start, top],
    [end, top],
  ].map(([left, upper]) => ({left: left!, top: upper!, right: left! + width, bottom: upper! + Math.round(height)}));
  const covered = (box: Box) =>
    line.filter(({x, y}) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}
