import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createLookup} from '../../src/dataset/index.js';
import {formatEdtf} from '../../src/dataset/format-edtf.js';
import de from '../../src/model/strings/de.js';
import {localeOf} from '../../src/model/strings/locale.js';
import {timeTicks} from '../../src/model/time-scale.js';
import {datedEvents} from '../../src/model/timeline-events.js';
import {timeGaps} from '../../src/model/timeline-gaps.js';
import {datesSaid, latin} from '../fixtures/dates-said.js';
import {edtf, eventOf, eventsDataset} from '../fixtures/events.js';

/** Where another calendar than that of the dataset is usual, or asked for. */
const readers = ['th', 'fa', 'ar-SA', 'ja-u-ca-japanese', 'zh-TW-u-ca-roc', 'ar-u-ca-islamic', 'he-u-ca-hebrew'];
/** From 14 hours ahead of UTC to 12 behind it. */
const zones = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Tehran'];

/** What a process of its own says there: a formatter stays in the zone in which it was made. */
async function saidIn(zone: string, pages: readonly string[]): Promise<string> {
  const script = fileURLToPath(new URL('../fixtures/dates-said.ts', import.meta.url));
  const env = {...process.env, TZ: zone};
  return (await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...pages], {env})).stdout;
}

for (const reader of readers)
  void test(`dates, ticks and stretches stay in the dataset’s calendar for ${reader}`, () => {
    for (const text of datesSaid(reader)) assert.match(text, /201[12]/, text);
  });

void test('the calendar reaches back without a leap: before 1582 and before year 1', () => {
  for (const reader of readers) {
    const lang = localeOf(reader);
    const say = (text: string) => latin(formatEdtf(edtf(text), lang, de.dates));
    // The Julian calendar, or another one’s day, would be another number.
    assert.match(say('1500-01-01'), /1500/, reader);
    assert.match(say('1500-01-01'), /(?<!\d)0?1(?!\d)/, reader);
    assert.match(say('1500-02'), /1500/, reader);
    const before = say('-0043-03-15');
    assert.match(before, /(?<!\d)44(?!\d)/, `${reader}: ${before}`);
    assert.match(before, /(?<!\d)15(?!\d)/, `${reader}: ${before}`);
    assert.notEqual(before, say('0044-03-15'), `${reader} says that it is before year 1`);
  }
});

void test('no time zone moves a date', async () => {
  const said = zones.map((zone) => saidIn(zone, ['en', ...readers]));
  const [first, ...others] = await Promise.all(said);
  for (const [index, other] of others.entries()) assert.equal(other, first, zones[index + 1]);
});

void test('a year of four digits has no separator; a longer one and a count have', () => {
  const year = (text: string, lang: string) => formatEdtf(edtf(text), lang, de.dates);
  assert.equal(year('9999', 'en'), '9999');
  assert.equal(year('Y20000', 'en'), '20,000');
  assert.equal(year('Y-10000/Y20000', 'de'), '10.001 v. Chr. bis 20.000');
  assert.equal(year('Y-2000000', 'de'), '2.000.001 v. Chr.');
  const deep = timeTicks({from: edtf('Y-2000000').earliest, to: edtf('2000').latest}, 3e13, 'de');
  assert.match(deep[0]!.label, /^[\d.]+ v\. Chr\.$/);
});

void test('the time between two events is counted as the language counts', () => {
  const events = ['-8000', '2000'].map((date, index) => eventOf(`e${index}`, date));
  const dated = datedEvents(createLookup({...eventsDataset(), events}), 'en');
  assert.equal(timeGaps(dated, 'en')[1]!.label, '10,000 years');
  assert.equal(timeGaps(dated, 'de')[1]!.label, '10.000 Jahre');
});
