import assert from 'node:assert/strict';
import {test} from 'node:test';
import {figureOf} from '../../src/model/fact-value.js';
import {formatAmount, formatOrdinal, joined, type Width} from '../../src/model/format.js';
import {tongue} from '../fixtures/tongues.js';

const amount = (value: Parameters<typeof formatAmount>[0], unit: string, lang: string, width?: Width) =>
  formatAmount(value, unit, tongue(lang), width);
const short = (...parameters: Parameters<typeof amount>) =>
  joined(amount(...parameters)).replace(/[\u00a0\u202f]/g, ' ');

test('English writes compact amounts and currencies for readers everywhere', () => {
  assert.equal(short(15e9, 'USD', 'en'), 'US$15bn');
  assert.equal(short(5.7e9, 'USD', 'en'), 'US$5.7bn');
  assert.equal(short(16300000, 'EUR', 'en'), '€16.3m');
});

test('a language with a region keeps the ways of that region', () => {
  assert.equal(short(15e9, 'USD', 'en-US'), '$15B');
  assert.equal(short(15e9, 'USD', 'ru'), '15 млрд долл. США');
  assert.equal(short(15e9, 'USD', 'zh'), '150亿美元');
  assert.equal(short(15e9, 'USD', 'ar-u-nu-latn'), '15 مليار دولار أمريكي');
  assert.equal(short(0.404, 'percent', 'de'), '0,404 %');
});

test('the long form can be read out', () => {
  assert.equal(short(15e9, 'USD', 'en', 'long'), '15 billion US dollars');
  assert.equal(short(15e9, 'USD', 'ru', 'long'), '15 миллиардов долларов США');
  assert.equal(short([25, 40], 'percent', 'en', 'long'), '25–40 per cent');
  assert.equal(short(6000, 'kilometer', 'en', 'long'), '6,000 kilometres');
});

test('below a million, and where compact would need many decimals, all digits are written', () => {
  assert.equal(short(999999, 'USD', 'en'), 'US$999,999');
  assert.equal(short(1234567, 'USD', 'en'), 'US$1,234,567');
  assert.equal(short(-3.25e9, 'USD', 'en'), '−US$3.25bn');
});

test('a unit is a sign, a CLDR unit or a counted noun', () => {
  assert.deepEqual(amount(200000, 'people', 'en'), {text: '200,000', noun: 'people'});
  assert.deepEqual(amount(12, 'hour', 'en'), {text: '12', noun: 'hours'});
  assert.deepEqual(amount(1, 'hour', 'en'), {text: '1', noun: 'hour'});
  assert.deepEqual(amount(6000, 'kilometer', 'en'), {text: '6,000', noun: 'km'});
  assert.deepEqual(amount(91.5, 'square-kilometer', 'en'), {text: '91.5', noun: 'km²'});
  assert.deepEqual(amount(91.5, 'square-kilometer', 'zh'), {text: '91.5平方公里', noun: ''});
  assert.deepEqual(amount(0.404, 'percent', 'en'), {text: '0.404%', noun: ''});
});

test('a counted noun takes the form that its number asks for in the language of the dataset', () => {
  const counted = (unit: string, data: string, ...amounts: number[]) =>
    amounts.map((one) => formatAmount(one, unit, tongue('en', data)).noun).join();
  assert.equal(counted('train|trains', 'en', 1, 2, 0, 1.5), 'train,trains,trains,trains');
  const russian = 'поезд|поезда|поездов|поезда';
  assert.equal(counted(russian, 'ru', 1, 3, 130, 21, 1.5), 'поезд,поезда,поездов,поезд,поезда');
  assert.equal(counted('поезд|поезда|поездов', 'be', 101, 4, 11), 'поезд,поезда,поездов');
  const arabic = 'قطار صفر|قطار واحد|قطاران|قطارات|قطارًا|قطار';
  assert.equal(counted(arabic, 'ar', 0, 1, 2, 7, 40, 200), 'قطار صفر,قطار واحد,قطاران,قطارات,قطارًا,قطار');
  assert.equal(counted('列', 'zh', 1, 5), '列,列');
  assert.equal(joined(formatAmount([1, 2], 'train|trains', tongue('ru', 'en'))), '1–2\u00a0trains');
  assert.equal(joined(formatAmount(21, 'train|trains', tongue('ru', 'en'))), '21\u00a0trains');
});

test('the name of a currency stands behind its number, and never comes apart', () => {
  assert.deepEqual(amount(15e9, 'USD', 'ru'), {text: '15\u00a0млрд', noun: 'долл. США'});
  assert.deepEqual(amount(15e9, 'USD', 'ar-u-nu-latn'), {text: '15\u00a0مليار', noun: 'دولار أمريكي'});
  assert.deepEqual(amount([10e9, 19e9], 'EUR', 'de'), {text: '10–19\u00a0Mrd.', noun: 'Euro'});
  assert.deepEqual(amount(1, 'EUR', 'be'), {text: '1', noun: 'еўра'});
});

test('a range among letters from right to left runs from left to right, as its digits do', () => {
  const range = (min: number, max: number, unit: string) =>
    figureOf({type: 'range', min, max, unit}, tongue('ar-u-nu-latn'))?.text;
  assert.equal(range(25, 40, 'percent'), '25\u200e–\u200e40\u200e%\u200e');
  assert.equal(range(35, 40, 'train|trains'), '35\u200e–\u200e40');
});

test('Chinese gives both ends of a range the sign or the word for a large number', () => {
  const range = (min: number, max: number, unit: string) =>
    figureOf({type: 'range', min, max, unit}, tongue('zh'))?.text;
  assert.equal(range(25, 40, 'percent'), '25%～40%');
  assert.equal(range(9e8, 16e8, 'USD'), '9亿～16亿美元');
  assert.equal(range(35, 40, '列'), '35～40');
});

test('a range below zero keeps both signs', () => {
  const range = (lang: string, min: number, max: number, unit: string) =>
    figureOf({type: 'range', min, max, unit}, tongue(lang))?.text.replace(/[\u00a0\u200e]/g, ' ');
  assert.equal(range('en', -20, -10, 'percent'), '−20% – −10%');
  assert.equal(range('en', -2e9, -1e9, 'USD'), '−US$2bn – −US$1bn');
  assert.equal(range('ru', -20, -10, 'celsius'), '−20 – −10');
  assert.equal(range('zh', -20, 10, 'percent'), '−20%～10%');
});

test('a number of four digits is set apart only where the language does it', () => {
  const one = (lang: string) => short(1435, 'kilometer', lang);
  assert.deepEqual(['ru', 'ru-x-be', 'de', 'zh', 'ar-u-nu-latn'].map(one), [
    '1435 км',
    '1435 км',
    '1435 km',
    '1435公里',
    '1435 كم',
  ]);
  assert.deepEqual(['en', 'fr'].map(one), ['1,435 km', '1 435 km']);
});

test('three capitals are a currency only where there is one', () => {
  assert.equal(short(550000, 'TEU', 'en'), '550,000 TEU');
  assert.equal(short(550000, 'PLN', 'en'), 'PLN 550,000');
});

test('the unit of a range is written once', () => {
  assert.equal(short([25, 40], 'percent', 'en'), '25–40%');
  assert.equal(short([25, 40], 'percent', 'ru'), '25–40 %');
  assert.equal(short([25, 40], 'percent', 'tr'), '%25–40');
  assert.equal(short([35, 40], 'trains', 'en'), '35–40 trains');
  assert.equal(short([5e9, 6.5e9], 'USD', 'en'), 'US$5–6.5bn');
  assert.equal(short([5, 5], 'percent', 'en'), '5%', 'equal ends are one amount');
  assert.match(short([-5, 5], 'percent', 'en'), /^−5.*5%$/);
});

test('zero, tiny and huge amounts keep their digits', () => {
  assert.equal(short(0, 'USD', 'en'), 'US$0');
  assert.equal(short(-0, 'percent', 'en'), '0%');
  assert.equal(short(0.0000001, 'percent', 'en'), '0.0000001%');
  assert.equal(short(1e21, '', 'en').replaceAll(',', ''), '1000000000tn');
});

test('no language and no unit makes it throw', () => {
  assert.equal(joined(formatAmount(1500, 'people', tongue('not a language', 'en'))), '1,500\u00a0people');
  assert.equal(short(1500, '<b>', 'en'), '1,500 <b>');
});

const scales: Readonly<Record<string, number>> = {'': 0, m: 6, bn: 9, tn: 12};

test('what is printed reads back as the amount of the data', () => {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let i = 0; i < 2000; i++) {
    const digits = String(1 + Math.floor(random() * 99999)).replace(/0+$/, '');
    const written = Number(`${random() < 0.3 ? '-' : ''}${digits}e${Math.floor(random() * 14) - 4}`);
    for (const unit of ['USD', 'percent', 'kilometer', 'people']) {
      const {text} = amount(written, unit, 'en');
      const [, number = '', scale = ''] = /^([\d.,]+)(m|bn|tn)?/.exec(text.replace(/−|US\$|%/g, '')) ?? [];
      const read = Number(`${text.startsWith('−') ? '-' : ''}${number.replaceAll(',', '')}e${scales[scale]}`);
      assert.equal(read, written, `${written} ${unit} was printed as ${text}`);
    }
  }
});

test('English ordinals', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 11, 12, 13, 21, 102, 1003].map((position) => formatOrdinal(position, tongue('en'))),
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', '1,003rd'],
  );
});
