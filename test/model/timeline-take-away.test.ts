import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLookup, type CorridorEvent} from '../../src/dataset/index.js';
import {eventsCsv} from '../../src/model/timeline-csv.js';
import {datedEvents} from '../../src/model/timeline-events.js';
import {timeGaps} from '../../src/model/timeline-gaps.js';
import {eventsICalendar} from '../../src/model/timeline-icalendar.js';
import {eventRecord, isoDay} from '../../src/model/timeline-record.js';
import {stretchInWords} from '../../src/model/timeline-stretch.js';
import {datedOf, edtf, eventOf, eventsDataset} from '../fixtures/events.js';

const recordsOf = (events: readonly CorridorEvent[]) => {
  const dataset = {...eventsDataset(), events: [...events]};
  const lookup = createLookup(dataset);
  return {dataset, records: datedEvents(lookup, 'en').map((dated) => eventRecord(dated, lookup))};
};
const calendar = (...events: CorridorEvent[]) => {
  const {dataset, records} = recordsOf(events);
  return eventsICalendar(records, dataset);
};
/** As a program reads it: folded lines are one. */
const linesOf = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

test('the day of an instant, in any year of four digits and in no other', () => {
  for (const day of [
    '0000-01-01',
    '0001-12-31',
    '1600-02-29',
    '1900-03-01',
    '1970-01-01',
    '2024-02-29',
    '9999-12-31',
  ]) {
    assert.equal(isoDay(edtf(day).earliest), day);
    assert.equal(isoDay(edtf(day).latest - 1), day);
  }
  for (const beyond of ['-0001-12-31', 'Y10000']) assert.equal(isoDay(edtf(beyond).earliest), '');
  assert.equal(isoDay(-Infinity), '');
  assert.equal(isoDay(Infinity), '');
});

test('a record tells names instead of ids, and the bounds of its date', () => {
  const {records} = recordsOf([eventOf('visit', '2015-05~', {places: ['harbour'], routes: ['line'], kind: 'view'})]);
  const {sources, ...rest} = records[0]!;
  assert.deepEqual(rest, {
    id: 'visit',
    date: '2015-05~',
    dateInWords: 'about May 2015',
    firstDay: '2015-05-01',
    lastDay: '2015-05-31',
    uncertain: false,
    approximate: true,
    title: 'Title of visit',
    text: 'Text of visit.',
    theme: 'Trade',
    importance: 2,
    kind: 'view',
    places: ['Harbour'],
    routes: ['The line'],
  });
  assert.deepEqual(sources, [{source: 'Kowalska, 2024 · Lead, ¶1', url: 'https://example.org/gazette'}]);
});

test('a table is quoted where it must be, and no cell is a formula', () => {
  const {records} = recordsOf([
    eventOf('one', '2015', {title: '=SUM(A1:A9)', text: 'He said "no", twice.\nThen left.', places: ['harbour']}),
    eventOf('two', '2016/..', {title: '-5 degrees'}),
  ]);
  const text = eventsCsv(records);
  const [head, first, , second] = text.split(/\r\n|\n/);
  assert.equal(
    head,
    'id,dateInWords,firstDay,lastDay,uncertain,approximate,title,text,theme,importance,kind,places,routes,sources,urls,edtf',
  );
  assert.ok(first?.startsWith(`one,2015,2015-01-01,2015-12-31,false,false,'=SUM(A1:A9),"He said ""no"", twice.`));
  assert.ok(second?.startsWith(`two,since 2016,2016-01-01,,false,false,'-5 degrees,`));
  assert.ok(text.endsWith(',2016/..\r\n'));
  assert.equal(eventsCsv([]), '\r\n');
});

test('a calendar has whole days, ends the day after, and marks what is vague', () => {
  const lines = linesOf(
    calendar(
      eventOf('day', '2015-12-31', {places: ['harbour']}),
      eventOf('month', '2016-02'),
      eventOf('rumour', '2018?'),
      eventOf('open', '2022-02-24/..'),
    ),
  );
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
  assert.deepEqual(valuesOf('DTSTART;VALUE=DATE:'), ['20151231', '20160201', '20180101', '20220224']);
  assert.deepEqual(valuesOf('DTEND;VALUE=DATE:'), ['20160101', '20160301', '20190101', '20220225']);
  assert.deepEqual(valuesOf('SUMMARY:'), [
    'Title of day',
    'Title of month · February 2016',
    'Title of rumour · possibly 2018',
    'Title of open · since 24 February 2022',
  ]);
  assert.deepEqual(valuesOf('STATUS:'), ['CONFIRMED', 'CONFIRMED', 'TENTATIVE', 'CONFIRMED']);
  assert.deepEqual(valuesOf('LOCATION:'), ['Harbour']);
  assert.deepEqual(valuesOf('UID:')[0], 'day@events');
  assert.deepEqual(valuesOf('DTSTAMP:')[0], '20261124T000000Z');
  assert.ok(!lines.some((line) => /T\d{6}/.test(line) && !line.startsWith('DTSTAMP')), 'no time of day');
});

test('a calendar escapes its text, folds its lines at 75 bytes, and leaves out years that it cannot write', () => {
  const text = calendar(
    eventOf('one', '2015-05-03', {title: 'Ships, trains; and \\ more', text: 'Малашевичи '.repeat(20).trim()}),
    eventOf('old', '-0753'),
    eventOf('last', '9999-12-31'),
  );
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const lines = linesOf(text);
  assert.ok(lines.includes('SUMMARY:Ships\\, trains\\; and \\\\ more'));
  assert.ok(lines.some((line) => line.startsWith('DESCRIPTION:3 May 2015\\nМалашевичи Малашевичи')));
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 2);
  assert.equal(lines.filter((line) => line.startsWith('DTEND')).length, 1, 'there is no day after the last one');
});

test('in a list, distances are in proportion to time, and the long ones say how much it is', () => {
  const gaps = timeGaps(
    ['1992-01-20', '2010-03', '2011', '2011-02-03', '../1990'].map((date) => datedOf(date)),
    'en',
  );
  const [first, long, short] = gaps;
  assert.equal(first?.length, 0);
  assert.equal(long?.label, '18 years');
  assert.equal(short?.label, '');
  const days = (a: string, b: string) => edtf(b).earliest - edtf(a).earliest;
  assert.ok(Math.abs(long.length / short.length - days('1992-01-20', '2010-03') / days('2010-03', '2011')) < 1e-9);
  assert.ok(gaps.every(({length}) => length >= 0 && isFinite(length)));
  assert.deepEqual(timeGaps([datedOf('2015')], 'de'), [{length: 0, label: ''}]);
  assert.equal(timeGaps([datedOf('2015-01'), datedOf('2015-06')], 'de')[1]?.label, '5 Monate');
});

test('a stretch of time is told no finer than needed', () => {
  const told = (from: string, to: string, lang = 'en') =>
    Object.values(stretchInWords({from: edtf(from).earliest, to: edtf(to).latest}, lang)).join(' to ');
  assert.equal(told('2015-03-04', '2015-06-30'), '4 Mar 2015 to 30 Jun 2015');
  assert.equal(told('2010-03', '2015-06'), 'Mar 2010 to Jun 2015');
  assert.equal(told('1800', '2015'), '1800 to 2015');
  assert.equal(told('-0400', '0300'), '401 BC to 300');
  assert.equal(told('2010-03', '2015-06', 'de'), 'März 2010 to Juni 2015');
});
