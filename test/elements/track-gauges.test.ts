import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {manyGauges} from '../fixtures/many-gauges.js';
import {openMap, type MapPage} from '../pages/map-page.js';

const gauges = ['standard', 'broad', 'third', 'fourth'] as const;
const further = ['third', 'fourth'] as const;

/** What of a line can be seen: its colour, and what tells it from another without colour. */
const looks = (page: MapPage, selector: string) => {
  const {stroke, strokeWidth, strokeDasharray} = getComputedStyle(page.find(selector)!);
  return {colour: stroke, shape: `${strokeWidth} ${strokeDasharray}`};
};
const expectApart = (page: MapPage, place: string) => {
  const seen = gauges.map((gauge) => looks(page, `${place} .line.${gauge}`));
  for (const cue of ['colour', 'shape'] as const)
    expect(new Set(seen.map((one) => one[cue])).size, `${cue} in ${place}`).to.equal(gauges.length);
};

describe('four gauges of track', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('are told apart by colour and by shape, on the map, its strip and in the legend, light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await openMap({data: manyGauges(), theme});
      expectApart(page, '.picture');
      expectApart(page, '.legend');
      for (const gauge of further)
        expect(looks(page, `.strip .line.${gauge}`)).to.deep.equal(looks(page, `.legend .line.${gauge}`));
      expect(page.all('.legend li').map((item) => item.textContent.trim())).to.deep.equal([
        '1,435 mm track',
        '1,520 mm track',
        '1,524 mm track',
        '1,000 mm track',
        'Break of gauge: containers change trains',
        'Other routes',
      ]);
    }
  });

  it('are told apart on paper', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await openMap({data: manyGauges(), theme});
      await emulateMedia({media: 'print'});
      expectApart(page, '.picture');
      expectApart(page, '.legend');
      await emulateMedia({media: 'screen'});
    }
  });

  it('are told apart in the file', async () => {
    const page = await openMap({data: manyGauges()});
    const svg = await page.map.toSVG();
    for (const gauge of further) {
      const {colour} = looks(page, `.picture .line.${gauge}`);
      const {strokeDasharray} = getComputedStyle(page.find(`.picture .line.${gauge}`)!);
      expect(svg).to.include(`stroke="${colour}"`).and.to.include(`stroke-dasharray="${strokeDasharray}"`);
    }
  });
});
