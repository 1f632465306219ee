import assert from 'node:assert/strict';
import {test} from 'node:test';
import {timeSpan, timeTicks} from '../../src/model/time-scale.js';
import {edtf} from '../fixtures/events.js';

const spanOf = (from: string, to: string) => timeSpan([edtf(from), edtf(to)]);
/** Labels of the ticks of a picture in which about `count` labels have room. */
const labels = (from: string, to: string, count: number, lang = 'en') => {
  const span = spanOf(from, to);
  return timeTicks(span, (span.to - span.from) / count, lang).map(({label}) => label);
};

test('the span reaches from the first instant to the last, whatever the order', () => {
  assert.deepEqual(timeSpan([edtf('2015-05'), edtf('1992-01-20'), edtf('2011/2012')]), {
    from: Date.UTC(1992, 0, 20),
    to: Date.UTC(2015, 5),
  });
});

test('open and unknown ends add nothing; from and to go before', () => {
  const dates = [edtf('2015-05/..'), edtf('/2010')];
  assert.deepEqual(timeSpan(dates), {from: Date.UTC(2010, 0), to: Date.UTC(2015, 5)});
  assert.deepEqual(timeSpan(dates, edtf('2000'), edtf('2020-06')), {from: Date.UTC(2000, 0), to: Date.UTC(2020, 6)});
});

test('a span is never empty, not even of no date at all', () => {
  for (const span of [timeSpan([]), timeSpan([edtf('2015')], edtf('2020'), edtf('2010'))])
    assert.ok(span.to > span.from, JSON.stringify(span));
});

test('ticks read well from hours to millennia', () => {
  assert.deepEqual(labels('2015-03-04T10:00', '2015-03-04T22:00', 4), ['4 Mar 2015, 12:00', '18:00']);
  assert.deepEqual(labels('2015-03-04', '2015-03-05', 4), ['4 Mar 2015', '12:00', '5 Mar', '12:00']);
  assert.deepEqual(labels('2015-03-04', '2015-04-02', 8), ['9 Mar 2015', '16 Mar', '23 Mar', '30 Mar']);
  assert.deepEqual(labels('2015-11', '2016-06', 4), ['2016', 'Apr']);
  assert.deepEqual(labels('2015-02', '2015-12', 4), ['Apr 2015', 'Jul', 'Oct']);
  assert.deepEqual(labels('2020', '2023', 8), ['2020', '2021', '2022', '2023']);
  assert.deepEqual(labels('1992-01-20', '2025-09-25', 8), ['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
  assert.deepEqual(labels('1200', '2025', 8), ['1200', '1400', '1600', '1800', '2000']);
});

test('there is no year 0, and round years before Christ are round', () => {
  assert.deepEqual(labels('-0500', '0600', 8), ['400 BC', '200 BC', '1', '200', '400', '600']);
  assert.deepEqual(labels('Y-500000', 'Y-350000', 4), ['500,000 BC', '450,000 BC', '400,000 BC']);
});

test('ticks are written in the language asked for', () => {
  assert.deepEqual(labels('2015-02', '2015-12', 4, 'de'), ['Apr. 2015', 'Jul', 'Okt']);
  assert.deepEqual(labels('2020', '2021', 3, 'zh'), ['2020年', '2021年']);
});

test('ticks keep the distance asked for, stay in the span and do not depend on the zone', () => {
  for (const [from, to] of [
    ['1992-01-20', '2025-09-25'],
    ['2015-10-20', '2015-11-05'],
    ['0001', '1000'],
  ] as const)
    for (let count = 2; count < 40; count++) {
      const span = spanOf(from, to);
      const least = (span.to - span.from) / count;
      const ticks = timeTicks(span, least, 'en');
      for (const [index, {instant}] of ticks.entries()) {
        assert.ok(instant >= span.from && instant < span.to);
        assert.ok(Number.isInteger(instant / 36e5));
        const before = ticks[index - 1];
        // Months are not all as long as the mean of them.
        if (before) assert.ok(instant - before.instant >= least * 0.9, `${from} ${count}`);
      }
    }
});
