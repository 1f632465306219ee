import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {checkDataset} from '../../src/cli/check-dataset.js';
import {createLookup, problemSentence} from '../../src/dataset/index.js';
import {dateInWords} from '../../src/model/date-in-words.js';
import {factScene} from '../../src/model/fact-scene.js';
import {startView} from '../../src/model/focus.js';
import {mapPicture} from '../../src/model/map-picture.js';
import {en} from '../../src/model/strings/en.js';
import {baseMap} from '../fixtures/corridor.js';

const corridors = readdirSync('data', {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && readdirSync(`data/${entry.name}`).includes('dataset.json'))
  .map(({name}) => name);

test('each corridor in data/ is valid, without a single problem', async () => {
  assert.deepEqual(corridors, ['belarus-china', 'rail-baltica', 'starter']);
  for (const name of corridors) {
    const {problems} = await checkDataset(`data/${name}`);
    assert.deepEqual(problems.map(problemSentence), []);
  }
});

describe('Rail Baltica', async () => {
  const {dataset} = await checkDataset('data/rail-baltica');
  const lookup = createLookup(dataset!);

  test('has a ferry, a pair of gauges of its own and a translation in another script', () => {
    const routes = dataset!.routes.features.map(({properties}) => properties);
    assert.ok(routes.some(({mode}) => mode === 'sea'));
    const gauges = new Set(routes.flatMap(({gauge = []}) => gauge.map(({mm}) => mm)));
    assert.deepEqual(gauges, new Set([1435, 1520, 1524]));
    assert.match(JSON.stringify(dataset!.translations), /[а-я]/);
  });

  for (const width of [320, 900])
    test(`draws its map ${width} px wide, and the legend names all that is on it`, () => {
      const view = startView(lookup, '', width, width);
      const picture = mapPicture({
        lookup,
        view,
        baseMap,
        selected: '',
        routes: [],
        hasInset: true,
        textSize: 12,
        lang: 'en',
        strings: en,
      });
      const texts = picture.legend.map(({text}) => text);
      for (const wanted of ['1,435 mm track', '1,520 mm track', '1,524 mm track', 'Sea route'])
        assert.ok(texts.includes(wanted), `${wanted} in ${texts.join(', ')}`);
    });

  test('makes a card of every fact', () => {
    for (const fact of dataset!.facts) assert.ok(factScene(fact, lookup, 'auto', 'en', en, dateInWords).spoken);
  });
});
