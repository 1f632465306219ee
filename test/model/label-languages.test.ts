import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Dataset} from '../../src/dataset/index.js';
import {createLookup, type Lookup} from '../../src/dataset/lookup.js';
import {overlaps} from '../../src/model/box.js';
import {startView} from '../../src/model/focus.js';
import {mapPicture, type MapPicture} from '../../src/model/map-picture.js';
import {project, toPixel, viewAt} from '../../src/model/mercator.js';
import {routeLines} from '../../src/model/route-lines.js';
import {inLanguage, stringsFor} from '../../src/render/language.js';
import {baseMap, corridor} from '../fixtures/corridor.js';

const railBaltica = JSON.parse(readFileSync('src/generated/corridors/rail-baltica.json', 'utf8')) as Dataset;
const datasets = {'belarus-china': corridor.dataset, 'rail-baltica': railBaltica};
const languages = ['en', 'be', 'ru', 'zh', 'de', 'ar'];
const widths = [280, 320, 360, 390, 440, 479, 480, 540, 600, 700, 768, 900, 1000, 1120, 1280, 1440, 1600];
const levels = [0, 0.5, 1, 2, 3, 4, 5];

const picture = (lookup: Lookup, lang: string, width: number, level: number, selected = '') => {
  const height = Math.max(260, Math.round(width * 0.42));
  const start = startView(lookup, '', width, height);
  const stops = lookup.stopsOf(lookup.dataset.routes.features[0]!);
  const middle = stops[Math.floor(stops.length / 2)]!;
  const view = level ? viewAt(project(middle.geometry.coordinates), start.scale * 2 ** level, width, height) : start;
  const strings = stringsFor(lang);
  return mapPicture({lookup, baseMap, view, routes: [], selected, hasInset: true, textSize: 13, lang, strings});
};

const scenes = ({main, inset}: MapPicture) => (inset ? [main, inset.scene] : [main]);

function assertApartAndWhole(drawn: MapPicture, where: string) {
  for (const {labels, areas, view} of scenes(drawn)) {
    const texts = [...labels, ...areas];
    for (const [i, {box, text}] of texts.entries()) {
      const isWhole = box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;
      assert.ok(isWhole, `${text} is cut, ${where}`);
      const over = texts.slice(i + 1).find((other) => overlaps(box, other.box));
      assert.ok(!over, `${text} over ${over?.text}, ${where}`);
    }
  }
}

/** Pixels of the main line that lie under a name, of which the halo leaves nothing. */
function hidden({main: {labels, view}}: MapPicture, lookup: Lookup): [text: string, pixels: number][] {
  const points = routeLines(lookup)[0]!.points.map((point) => toPixel(view, point));
  return labels.map(({text, box: {left, top, right, bottom}}) => {
    let pixels = 0;
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1]!, points[i]!];
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      for (let at = 0; at < length; at += 1) {
        const [x, y] = [a.x + ((b.x - a.x) * at) / length, a.y + ((b.y - a.y) * at) / length];
        if (x > left && x < right && y > top + 2 && y < bottom - 2) pixels += 1;
      }
    }
    return [text, pixels];
  });
}

for (const [id, dataset] of Object.entries(datasets))
  for (const lang of languages)
    describe(`names of ${id} in ${lang}`, () => {
      const lookup = createLookup(inLanguage(dataset, lang));
      const chosen = lookup.dataset.places.features.filter(({properties: {role}}) => role === 'gauge-break');
      for (const width of widths)
        it(`overlap nowhere, are whole and leave the line to be seen at ${width} px, ${levels.length} scales`, () => {
          for (const level of levels) {
            const drawn = picture(lookup, lang, width, level);
            assertApartAndWhole(drawn, `${level} levels closer`);
            const over = hidden(drawn, lookup).filter(([, pixels]) => pixels > 24);
            assert.deepEqual(over, [], `${level} levels closer`);
          }
          for (const {id} of chosen) assertApartAndWhole(picture(lookup, lang, width, 0, id), `${id} chosen`);
        });
    });

describe('the ends of the line', () => {
  for (const width of [320, 390, 480, 500, 560, 600, 640, 700, 768, 800, 1000, 1280, 1600])
    it(`have their names at ${width} px`, () => {
      const {main} = picture(corridor, 'en', width, 0);
      const names = main.labels.map(({id}) => id);
      for (const id of ['chongqing', 'duisburg']) {
        const {x, y} = toPixel(main.view, project(corridor.places.get(id)!.geometry.coordinates));
        assert.ok(x > 0 && y > 0 && x < main.view.width && y < main.view.height);
        assert.ok(names.includes(id), id);
      }
    });
});
