import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseDataset} from '../../src/dataset/index.js';
import {changed, smallDataset} from './small-dataset.js';

const problemsOf = (document: unknown) => parseDataset(document).problems.map(({code, path}) => `${code} ${path}`);
const inLanguage = (lang: string, unit: string) =>
  changed('/facts/0/value', {type: 'quantity', amount: 5, unit}, {...smallDataset(), lang, translations: {}});

describe('the forms of a counted noun', () => {
  const good: readonly [lang: string, unit: string][] = [
    ['en', 'people'],
    ['en', 'person|people'],
    ['ru', 'поезд|поезда|поездов'],
    ['ru', 'поезд|поезда|поездов|поезда'],
    ['be', 'цягнік|цягнікі|цягнікоў'],
    ['ar', 'أ ب ت|واحد|اثنان|ثلاثة|أحد عشر|مئة'],
    ['fr', 'train|trains'],
    ['lv', 'vilcienu|vilciens|vilcieni'],
    ['zh', '标准箱'],
  ];
  for (const [lang, unit] of good)
    test(`${unit} is right in ${lang}`, () => assert.deepEqual(problemsOf(inLanguage(lang, unit)), []));

  const wrong: readonly [lang: string, unit: string][] = [
    ['en', 'train|trains|trains'],
    ['en', 'train|'],
    ['ru', 'поезд|поезда'],
    ['ar', 'قطار|قطاران|قطارات'],
    ['zh', '标准箱|标准箱'],
  ];
  for (const [lang, unit] of wrong)
    test(`${unit} is wrong in ${lang}, and shown all the same`, () => {
      assert.deepEqual(problemsOf(inLanguage(lang, unit)), ['plural-forms /facts/0/value/unit']);
      assert.equal(parseDataset(inLanguage(lang, unit)).dataset?.facts.length, 2);
    });

  test('a translation has those of its own language; a former value is looked at, too', () => {
    const document = changed('/facts/0/value', {type: 'quantity', amount: 5, unit: 'train|trains'});
    changed('/translations/be', {cost: {'value.unit': 'цягнік|цягнікі'}}, document);
    changed('/facts/0/replaces', {value: {type: 'quantity', amount: 5, unit: 'a train|'}, date: '2020'}, document);
    assert.deepEqual(problemsOf(document), [
      'plural-forms /facts/0/replaces/value/unit',
      'plural-forms /translations/be/cost/value.unit',
    ]);
  });
});

describe('a ratio', () => {
  const compared = (ratio: unknown, ...items: readonly (readonly [amount: number, qualifier?: string])[]) =>
    changed('/facts/0/value', {
      type: 'comparison',
      unit: 'EUR',
      items: items.map(([amount, qualifier], i) => ({label: `Item ${i}`, amount, ...(qualifier && {qualifier})})),
      ratio,
    });
  const valueOf = (document: unknown) => parseDataset(document).dataset?.facts[0]?.value;

  test('is kept where it can be computed', () => {
    for (const items of [
      [[2], [1]],
      [[-2], [-7]],
      [[2, 'about'], [1]],
    ] as const) {
      assert.deepEqual(problemsOf(compared('computed', ...items)), []);
      assert.equal((valueOf(compared('computed', ...items)) as {ratio?: string}).ratio, 'computed');
    }
  });

  test('falls where it cannot, and the bars stay', () => {
    for (const items of [
      [[2], [1], [3]],
      [[2], [-1]],
      [[2], [0]],
      [[2, 'over'], [1]],
    ] as const) {
      const document = compared('computed', ...items);
      assert.deepEqual(problemsOf(document), ['no-ratio /facts/0/value/ratio']);
      const value = valueOf(document);
      assert.deepEqual([value?.type, (value as {ratio?: string}).ratio], ['comparison', undefined]);
    }
  });

  test('is marked in one word', () => {
    assert.deepEqual(problemsOf(compared(true, [2], [1])), ['unknown-value /facts/0/value/ratio']);
  });
});
