import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {createLookup, type Dataset} from '../../src/dataset/index.js';
import belarusChina from '../../src/generated/belarus-china.js';
import {dateInWords} from '../../src/model/date-in-words.js';
import {factScene} from '../../src/model/fact-scene.js';
import {en} from '../../src/model/strings/en.js';
import {snapshot} from '../snapshot.js';

const railBaltica = JSON.parse(readFileSync('src/generated/corridors/rail-baltica.json', 'utf8')) as Dataset;

for (const dataset of [belarusChina, railBaltica])
  void test(`what a screen reader says for every fact of ${dataset.id}`, () => {
    const lookup = createLookup(dataset);
    const sentences = dataset.facts.map((fact) => {
      const {variant, sentence} = factScene(fact, lookup, 'auto', 'en', en, dateInWords);
      return `${fact.id} (${variant})\n  ${sentence.replaceAll('\u00a0', ' ')}`;
    });
    snapshot(`fact-sentences-${dataset.id}`, sentences.join('\n'));
  });
