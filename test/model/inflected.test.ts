import {test} from 'node:test';
import type {Qualifier} from '../../src/dataset/index.js';
import {valueInWords} from '../../src/model/fact-value.js';
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

for (const [language, nouns] of Object.entries(units))
  void test(`every number stands in the form that its qualifier and its unit ask for in ${language}`, () => {
    const words = tongue(localeOf(language));
    const lines = [...nouns, ...known].flatMap((unit) => [
      unit,
      ...qualifiers.map((qualifier) => {
        const said = amounts.map((amount) => valueInWords({type: 'quantity', amount, unit, qualifier}, words));
        const range = valueInWords({type: 'range', min: 1, max: 2, unit, qualifier}, words);
        return `  ${plain([...said, range].join(' | '))}`;
      }),
    ]);
    snapshot(`inflected-${language}`, lines.join('\n'));
  });
