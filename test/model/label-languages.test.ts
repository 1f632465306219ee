import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createLookup, type Lookup} from '../../src/dataset/lookup.js';
import type {Dataset} from '../../src/dataset/index.js';
import {startView} from '../../src/model/focus.js';
import {overlaps} from '../../src/model/label-placement.js';
import {mapPicture} from '../../src/model/map-picture.js';
import {project, toPixel, viewAt} from '../../src/model/mercator.js';
import {en} from '../../src/model/strings/en.js';
import type {Strings} from '../../src/model/strings/strings.js';
import {baseMap, corridor} from '../fixtures/corridor.js';

const railBaltica = createLookup(
  JSON.parse(readFileSync('src/generated/corridors/rail-baltica.json', 'utf8')) as Dataset,
);

/** Names as long as a language can make them, and as wide as a script can. */
const scripts: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => name,
  be: (name) => `${name} – Цэнтральная`,
  ru: (name) => `${name}-Сортировочная`,
  de: (name) => `${name} Hauptgüterbahnhof`,
  zh: (name) => '货运中心站'.slice(0, Math.max(2, Math.ceil(name.length / 2))),
  ar: (name) => `محطة ${name} الرئيسية`,
};

function inScript(lookup: Lookup, write: (name: string) => string): Lookup {
  const dataset = structuredClone(lookup.dataset);
  for (const {properties} of dataset.places.features) properties.name = write(properties.name);
  return createLookup(dataset);
}

const pictures = (lookup: Lookup, lang: string, strings: Strings, width: number, levels: number) => {
  const height = Math.max(260, Math.round(width * 0.42));
  const start = startView(lookup, '', width, height);
  const [middle] = lookup.dataset.places.features.slice(Math.floor(lookup.places.size / 2));
  const view = levels ? viewAt(project(middle!.geometry.coordinates), start.scale * 2 ** levels, width, height) : start;
  return mapPicture({lookup, baseMap, view, routes: [], selected: '', hasInset: true, textSize: 13, lang, strings});
};

for (const [dataset, lookup] of Object.entries({'belarus-china': corridor, 'rail-baltica': railBaltica}))
  for (const [lang, write] of Object.entries(scripts))
    describe(`names of ${dataset} in ${lang}`, () => {
      const written = inScript(lookup, write);
      const strings: Strings = {...en, breakOfGauge: write(en.breakOfGauge)};
      for (const width of [280, 320, 480, 700, 1000, 1600])
        for (const levels of [0, 1, 3, 5])
          it(`overlap nowhere and are whole at ${width} px, ${levels} levels closer`, () => {
            const {main, inset} = pictures(written, lang, strings, width, levels);
            for (const {labels, areas, view} of inset ? [main, inset.scene] : [main]) {
              const texts = [...labels, ...areas];
              for (const [i, {box, text}] of texts.entries()) {
                const isWhole = box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;
                assert.ok(isWhole, `${text} is cut`);
                const over = texts.slice(i + 1).find((other) => overlaps(box, other.box));
                assert.ok(!over, `${text} over ${over?.text}`);
              }
            }
          });
    });

describe('the ends of the line', () => {
  for (const width of [320, 390, 480, 500, 560, 600, 640, 700, 768, 800, 1000, 1280, 1600])
    it(`have their names at ${width} px`, () => {
      const {main} = pictures(corridor, 'en', en, width, 0);
      const names = main.labels.map(({id}) => id);
      for (const id of ['chongqing', 'duisburg']) {
        const {x, y} = toPixel(main.view, project(corridor.places.get(id)!.geometry.coordinates));
        assert.ok(x > 0 && y > 0 && x < main.view.width && y < main.view.height);
        assert.ok(names.includes(id), id);
      }
    });
});
