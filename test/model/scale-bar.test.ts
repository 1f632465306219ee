import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startView} from '../../src/model/focus.js';
import {project, scaleOf, viewAt} from '../../src/model/mercator.js';
import {scaleBar} from '../../src/model/scale-bar.js';
import {corridor} from '../fixtures/corridor.js';

/** Metres in a pixel of the Web Mercator world on the equator at zoom 0, as tile services print it. */
const equator = 156543.03392;

describe('scaleBar', () => {
  for (const [latitude, zoom] of [
    [0, 3],
    [53.9, 5],
    [60, 7],
  ] as const)
    it(`is true to the ground at ${latitude}° and zoom ${zoom}`, () => {
      const {km, width} = scaleBar(viewAt(project([27, latitude]), scaleOf(zoom), 780, 40));
      const metresPerPixel = (equator / 2 ** zoom) * Math.cos((latitude * Math.PI) / 180);
      assert.ok(Math.abs((width * metresPerPixel) / 1000 / km - 1) < 0.01, `${width} px for ${km} km`);
    });

  it('is a round distance that takes at most a quarter of the picture and 110 px', () => {
    for (let width = 200; width <= 1600; width += 100)
      for (const focus of ['', 'minsk', 'border-closure']) {
        const bar = scaleBar(startView(corridor, focus, width, 300));
        assert.match(String(bar.km), /^[125]0*$/);
        assert.ok(
          bar.width <= Math.min(110, width / 4) && bar.width > Math.min(110, width / 4) / 3,
          JSON.stringify(bar),
        );
      }
  });
});
