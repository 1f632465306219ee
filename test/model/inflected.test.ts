import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Qualifier} from '../../src/dataset/index.js';
import {valueInWords} from '../../src/model/fact-value.js';
import type {Tongue} from '../../src/model/format.js';
import {localeOf} from '../../src/model/strings/locale.js';
import {tongue} from '../fixtures/tongues.js';
import {snapshot} from '../snapshot.js';

const qualifiers: readonly (Qualifier | undefined)[] = [undefined, 'about', 'over', 'up-to', 'under', 'at-least'];
const amounts = [1, 2, 5, 21, 22, 1.5, 1e9, 2e9];
const units: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'поезд|поезда|поездов|поезда',
    'человек|человека|человек|человека',
    'соглашение|соглашения|соглашений|соглашения',
  ],
  be: ['цягнік|цягнікі|цягнікоў|цягніка', 'чалавек|чалавекі|чалавек|чалавека'],
  de: ['Zug|Züge', 'Firma|Firmen'],
  zh: ['列', '次访问'],
  ar: [
    'زيارة واحدة|زيارة واحدة|زيارتان|زيارات|زيارة|زيارة',
    'حاوية نمطية|حاوية نمطية|حاويتان نمطيتان|حاويات نمطية|حاوية نمطية|حاوية نمطية',
  ],
};
const known = ['day', 'hour', 'kilometer', 'kilometer-per-hour', 'percent', 'USD', 'BYN'];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

const said = (words: Tongue, all: readonly string[]): string =>
  all
    .flatMap((unit) => [
      unit,
      ...qualifiers.map((qualifier) => {
        const one = amounts.map((amount) => valueInWords({type: 'quantity', amount, unit, qualifier}, words));
        const range = valueInWords({type: 'range', min: 1, max: 2, unit, qualifier}, words);
        return `  ${plain([...one, range].join(' | '))}`;
      }),
    ])
    .join('\n');

for (const [language, nouns] of Object.entries(units))
  void test(`every number stands in the form that its qualifier and its unit ask for in ${language}`, () => {
    snapshot(`inflected-${language}`, said(tongue(localeOf(language)), [...nouns, ...known]));
  });

void test('an engine without Belarusian, which borrows the Russian numbers, says the same as one that has it', () => {
  const all = [...(units.be ?? []), ...known, 'minute', 'month', 'year', 'kilogram', 'EUR', 'CNY', 'RUB'];
  assert.equal(said({...tongue('be'), lang: 'ru-x-be'}, all), said(tongue('be'), all));
});
