import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {createLookup, type FactValue} from '../../src/dataset/index.js';
import {dateInWords} from '../../src/model/date-in-words.js';
import {factScene} from '../../src/model/fact-scene.js';
import {formatAmount} from '../../src/model/format.js';
import {en} from '../../src/model/strings/en.js';
import {datasetOf, factOf} from '../fixtures/facts.js';
import {tongue} from '../fixtures/tongues.js';

const units = ['', 'USD', 'EUR', 'CNY', 'BYN', 'percent', 'kilometer', 'square-kilometer', 'year', 'people', 'TEU'];
const odd = [0, -0, 1, -1, 0.1, 1e-7, 5e-324, 999_999.999, 1e6, 1_234_567.891, 1e21, Number.MAX_VALUE, -4.2e8];
const amounts = fc.oneof(
  fc.constantFrom(...odd),
  fc.integer(),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.integer({min: -99999, max: 99999}).map((n) => n / 1000),
);
const exponents: Readonly<Record<string, number>> = {m: 6, bn: 9, tn: 12};

/** The number that a reader of English takes from a text. */
function readBack(text: string): number {
  const found = /(?<digits>\d[\d,]*(?:\.\d+)?)\u00a0?(?<scale>bn|tn|m)?(?![a-z])/.exec(text)?.groups;
  assert.ok(found?.digits, text);
  const sign = text.includes('−') ? '-' : '';
  return Number(`${sign}${found.digits.replaceAll(',', '')}e${exponents[found.scale ?? ''] ?? 0}`);
}

void test('what is printed is what the data says, to the last digit', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(...units), (amount, unit) => {
      // A minus before nothing would be read as something.
      assert.equal(readBack(formatAmount(amount, unit, tongue('en')).text), amount + 0);
    }),
    {numRuns: 2000},
  );
});

const label = fc.string({minLength: 1, maxLength: 40});
const values: fc.Arbitrary<FactValue> = fc.oneof(
  fc.record({
    type: fc.constant('comparison' as const),
    unit: fc.constantFrom(...units),
    items: fc.array(fc.record({label, amount: amounts}), {minLength: 2, maxLength: 8}),
  }),
  fc
    .tuple(amounts, amounts, fc.option(amounts, {nil: undefined}), fc.constantFrom(...units))
    .map(([a, b, of, unit]) => ({
      type: 'range' as const,
      min: Math.min(a, b),
      max: Math.max(a, b),
      unit,
      ...(of !== undefined && {of}),
    })),
  fc
    .tuple(fc.integer({min: 1, max: 500}), fc.integer({min: 0, max: 500}))
    .map(([position, more]) => ({type: 'rank' as const, position, of: position + more})),
  fc.record({type: fc.constant('quantity' as const), amount: amounts, unit: fc.constantFrom(...units)}),
);

void test('every mark stays within the plot, in the order of the values, whatever they are', () => {
  fc.assert(
    fc.property(values, (value) => {
      const fact = factOf('one', value);
      const {plot, sentence} = factScene(fact, createLookup(datasetOf([fact])), 'auto', 'en', en, dateInWords);
      assert.doesNotMatch(sentence, /NaN|undefined|Infinity/);
      if (!plot) return;
      const spans = plot.type === 'bars' ? plot.bars : plot.type === 'band' ? [plot.whole, plot.band] : plot.steps;
      for (const {from, to} of spans)
        assert.ok(from >= 0 && from <= to && to <= 1 + 1e-9, JSON.stringify([value, from, to]));
      if (plot.type !== 'bars' || value.type !== 'comparison') return;
      const {bars} = plot;
      value.items.forEach((one, i) =>
        value.items.forEach((other, j) => {
          if (one.amount > other.amount) assert.ok(end(bars[i]!) >= end(bars[j]!));
        }),
      );
      function end(bar: (typeof bars)[number]) {
        return bar.from < (plot as {zero: number}).zero ? bar.from : bar.to;
      }
    }),
    {numRuns: 1000},
  );
});
