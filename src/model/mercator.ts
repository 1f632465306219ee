import type {BBox, Position} from '../dataset/records.js';

/** A point of the Web Mercator world as a unit square: x grows eastwards, y southwards. */
export interface UnitPoint {
  readonly x: number;
  readonly y: number;
}

/** What a picture shows: unit-square coordinates times `scale` plus the offset are its pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** EPSG:3857 ends where the world becomes a square. */
const maxLatitude = 85.0511287798066;

export function project([longitude, latitude]: Position): UnitPoint {
  const bounded = Math.max(-maxLatitude, Math.min(maxLatitude, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return {x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)};
}

export function unproject({x, y}: UnitPoint): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** The view in which `bbox` just fits into `width` × `height` pixels, `padding` pixels away from the edges, centred. */
export function fit(bbox: BBox, width: number, height: number, padding = 0): View {
  const topLeft = project([bbox[0], bbox[3]]);
  const bottomRight = project([bbox[2], bbox[1]]);
  const scale = Math.min(
    Math.max(1, width - 2 * padding) / (bottomRight.x - topLeft.x),
    Math.max(1, height - 2 * padding) / (bottomRight.y - topLeft.y),
  );
  return viewAt({x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2}, scale, width, height);
}

/** The view of `width` × `height` pixels around a centre; `scale` is the width of the whole world in pixels. */
export function viewAt(centre: UnitPoint, scale: number, width: number, height: number): View {
  return {width, height, scale, dx: width / 2 - centre.x * scale, dy: height / 2 - centre.y * scale};
}

/** Leaflet's zoom level, as a real number, of a scale: 256 px hold the world at zoom 0. */
export const zoomOf = (scale: number): number => Math.log2(scale / 256);
export const scaleOf = (zoom: number): number => 256 * 2 ** zoom;

export const toPixel = (view: View, point: UnitPoint): UnitPoint => ({
  x: point.x * view.scale + view.dx,
  y: point.y * view.scale + view.dy,
});

/** What the view shows, in degrees. */
export function boundsOf(view: View): BBox {
  const [west, north] = unproject({x: -view.dx / view.scale, y: -view.dy / view.scale});
  const [east, south] = unproject({x: (view.width - view.dx) / view.scale, y: (view.height - view.dy) / view.scale});
  return [west, south, east, north];
}
