import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {createLookup, type Dataset} from '../../src/dataset/index.js';
import belarusChina from '../../src/generated/belarus-china.js';
import {dateInWords} from '../../src/model/date-in-words.js';
import {factScene} from '../../src/model/fact-scene.js';
import {localeOf} from '../../src/model/strings/locale.js';
import {inLanguage} from '../../src/render/language.js';
import {allWords} from '../fixtures/tongues.js';
import {snapshot} from '../snapshot.js';

const railBaltica = JSON.parse(readFileSync('src/generated/corridors/rail-baltica.json', 'utf8')) as Dataset;

for (const original of [belarusChina, railBaltica])
  for (const [lang, strings] of Object.entries(allWords))
    void test(`what a screen reader says for every fact of ${original.id} on a page in ${lang}`, () => {
      const dataset = inLanguage(original, lang);
      const lookup = createLookup(dataset);
      const sentences = dataset.facts.map((fact) => {
        const {variant, sentence} = factScene(fact, lookup, 'auto', localeOf(lang), strings, dateInWords);
        return `${fact.id} (${variant})\n  ${sentence.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '')}`;
      });
      snapshot(`fact-sentences-${original.id}-${lang}`, sentences.join('\n'));
    });
