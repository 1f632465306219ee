import type {UnitPoint} from '../model/mercator.js';

/** A place of the window in pixels of an element, even where the page zooms it or scales a parent of it. */
export function placeIn(element: Element, {x, y}: UnitPoint): UnitPoint {
  const {left, top, width} = element.getBoundingClientRect();
  const scale = element.clientWidth / width || 1;
  return {x: (x - left) * scale, y: (y - top) * scale};
}

/** The same in a drawing, even where its parents are turned. */
export const placeOn = (drawing: SVGGraphicsElement, {x, y}: UnitPoint): UnitPoint =>
  new DOMPoint(x, y).matrixTransform(drawing.getScreenCTM()?.inverse());
