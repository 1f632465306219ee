import {boxAround} from './box.js';
import {placeLabels, type PlacedLabel} from './label-placement.js';
import type {LineState} from './line-states.js';
import type {MapScene} from './map-scene.js';
import {toPixel} from './mercator.js';

/** A closed or limited part of a line in a picture. */
export interface LineSign {
  readonly state: 'closed' | 'limited';
  /** SVG path data in pixels. */
  readonly d: string;
  /** The word for it; undefined where there is no room. */
  readonly sign: PlacedLabel | undefined;
}

/** Where what is not open lies in a picture, and where it can be said without covering a name. */
export function lineSigns(
  states: readonly LineState[],
  {view, labels, stops, areas}: MapScene,
  word: (state: 'closed' | 'limited') => string,
  textSize: number,
): LineSign[] {
  const taken = [
    ...labels.map(({box}) => box),
    ...areas.map(({box}) => box),
    ...stops.map(({x, y, radius}) => boxAround(x, y, radius)),
  ];
  return states.flatMap(({state, points}): LineSign[] => {
    if (state === 'open') return [];
    const pixels = points.map((point) => toPixel(view, point));
    const seen = pixels.filter(({x, y}) => x > 0 && y > 0 && x < view.width && y < view.height);
    const middle = seen[Math.floor(seen.length / 2)];
    if (!middle) return [];
    const request = {
      id: state,
      text: word(state),
      x: middle.x,
      y: middle.y,
      size: textSize,
      bold: true,
      gap: 12,
      needed: true,
    };
    const [sign] = placeLabels([{...request, text: ` ${request.text} `}], {
      width: view.width,
      height: view.height,
      taken,
      line: [],
    });
    if (sign) taken.push(sign.box);
    const d = `M${pixels.map(({x, y}) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
    return [{state, d, sign: sign && {...sign, text: request.text}}];
  });
}
