import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {FactValue, Qualifier} from '../../src/dataset/index.js';
import {ratioInWords} from '../../src/model/fact-ratio.js';
import {tongue} from '../fixtures/tongues.js';

const compared = (amounts: readonly number[], qualifier?: Qualifier): FactValue => ({
  type: 'comparison',
  unit: 'percent',
  items: amounts.map((amount) => ({label: 'Item', amount, ...(qualifier && {qualifier})})),
  ratio: 'computed',
});
const said = (value: FactValue, lang: string) => ratioInWords(value, tongue(lang)).replaceAll('\u00a0', ' ');
const ratioOf = (...amounts: number[]) => /(?:about )?[\d.,]+ to 1$/.exec(said(compared(amounts), 'en'))?.[0] ?? '';

test('a ratio has no more digits than its parts, and says where it is rounded', () => {
  assert.equal(ratioOf(0.404, 0.144), 'about 2.81 to 1');
  assert.equal(ratioOf(0.144, 0.404), 'about 2.81 to 1');
  assert.equal(ratioOf(5.7e9, 8.3e9), 'about 1.5 to 1');
  assert.equal(ratioOf(100, 91.5), '', 'in one digit they are equal');
  assert.equal(ratioOf(10, 5), '2 to 1');
  assert.equal(ratioOf(0.3, 0.1), '3 to 1');
  assert.equal(ratioOf(-30, -20), 'about 2 to 1');
  assert.equal(ratioOf(123456, 10), 'about 10,000 to 1');
});

test('it is told as computed, in every language', () => {
  assert.equal(said(compared([2, 1]), 'en'), 'Ratio, computed here: 2 to 1');
  assert.match(ratioInWords(compared([2, 1]), tongue('en')), /2\u00a0to\u00a01$/, 'its parts stay in one line');
  assert.match(said(compared([2, 1], 'about'), 'en'), /about 2 to 1/);
  assert.match(said(compared([0.404, 0.144]), 'ru'), /Наш расчёт: примерно 2,81 к 1/);
  assert.match(said(compared([0.404, 0.144]), 'zh'), /约2\.81比1/);
});

test('nothing is told of equal, zero or unmarked amounts', () => {
  for (const amounts of [
    [7, 7],
    [0, 0],
    [7, 0],
  ])
    assert.equal(said(compared(amounts), 'en'), '');
  const unmarked = {...compared([2, 1]), ratio: undefined} as FactValue;
  assert.equal(said(unmarked, 'en'), '');
});

test('it is never farther from the truth than half of its last digit', () => {
  const amount = fc.integer({min: 1, max: 99999}).map((n) => n / 100);
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const printed = ratioOf(a, b);
      if (!printed) return;
      const ratio = Number(/[\d.,]+/.exec(printed)![0].replaceAll(',', ''));
      const [larger, smaller] = a > b ? [a, b] : [b, a];
      const step =
        10 **
        (Math.floor(Math.log10(ratio)) +
          1 -
          Math.min(...[a, b].map((n) => n.toExponential().replace(/e.*|\D/g, '').length)));
      assert.ok(Math.abs(ratio - larger / smaller) <= step / 2 + 1e-9, `${a} ${b} ${printed}`);
    }),
  );
});
