import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readEdtf} from '../../src/dataset/edtf.js';
import {formatEdtf, type DateWords} from '../../src/dataset/format-edtf.js';
import zh from '../../src/model/strings/zh.js';

/** With plain spaces: engines differ in the thin ones that they set around a dash. */
function say(text: string, lang = 'en', words?: DateWords): string {
  const value = readEdtf(text);
  assert.ok(typeof value === 'object', text);
  return formatEdtf(value, lang, words)
    .replace(/\s*–\s*/, '–')
    .replace(/\s/g, ' ');
}

test('a date is said as finely as it is known', () => {
  assert.equal(say('2015'), '2015');
  assert.equal(say('2009-11'), 'November 2009');
  assert.equal(say('2023-12-04'), '4 December 2023');
  assert.equal(say('1985-04-12T23:20Z'), '12 April 1985 at 23:20 UTC');
  assert.equal(say('1985-04-12T23:20:30+04:30'), '12 April 1985 at 18:50:30 UTC');
});

test('the first and last day of a year stay in it whatever the zone of the machine', () => {
  assert.equal(say('2023-01-01'), '1 January 2023');
  assert.equal(say('2023-12-31'), '31 December 2023');
  assert.equal(say('2023-01'), 'January 2023');
  assert.equal(say('2023'), '2023');
});

test('doubt is said at each end that has it', () => {
  assert.equal(say('2009-11~/2010-03~'), 'about November 2009 to about March 2010');
  assert.equal(say('2009-11/2010-03~'), 'November 2009 to about March 2010');
  assert.equal(say('1984?'), 'possibly 1984');
  assert.equal(say('1984%'), 'possibly about 1984');
  assert.equal(say('1984?/2004~'), 'possibly 1984 to about 2004');
});

test('open ends go on, unknown ends do not', () => {
  assert.equal(say('2015/..'), 'since 2015');
  assert.equal(say('2015~/..'), 'since about 2015');
  assert.equal(say('../2010-03'), 'until March 2010');
  assert.equal(say('2015/'), 'from 2015, end unknown');
  assert.equal(say('/2010'), 'until 2010, start unknown');
});

test('unspecified digits never become a year, month or day', () => {
  assert.equal(say('202X'), '2020s');
  assert.equal(say('19XX'), 'between 1900 and 1999');
  assert.equal(say('-019X'), 'between 200 BC and 191 BC');
  assert.equal(say('2004-XX'), 'some time in 2004');
  assert.equal(say('1985-XX-XX'), 'some time in 1985');
  assert.equal(say('1985-04-XX~'), 'about some time in April 1985');
});

test('seasons have names', () => {
  assert.deepEqual(
    ['2014-21', '2014-22', '2014-23', '2014-24~'].map((text) => say(text)),
    ['spring 2014', 'summer 2014', 'autumn 2014', 'about winter 2014'],
  );
});

test('two certain dates of one precision are joined as the language joins them', () => {
  assert.equal(say('2015/2018'), '2015–2018');
  assert.equal(say('2015-03/2015-05'), 'March–May 2015');
  assert.equal(say('2023-03-01/2023-03-04'), '1–4 March 2023');
  assert.equal(say('2023-03-01/2023-04'), '1 March 2023 to April 2023');
});

test('months in Chinese are joined in words, as one month is', () => {
  assert.equal(say('2023-03/2023-12', 'zh', zh.dates), '2023年3月至2023年12月');
  assert.equal(say('2015/2018', 'zh', zh.dates), '2015–2018年');
});

test('years before 1 and beyond what Date holds keep their era and grouping', () => {
  assert.equal(say('0000'), '1 BC');
  assert.equal(say('-0043'), '44 BC');
  assert.equal(say('-0043/0014'), '44 BC to 14');
  assert.equal(say('Y170000002'), '170,000,002');
  assert.equal(say('Y-17000000~'), 'about 17,000,001 BC');
});

test('English follows its region; another language needs its words, or the whole answer is English', () => {
  assert.equal(say('2023-12-04', 'en-US'), 'December 4, 2023');
  assert.equal(say('2023-12-04~', 'ru'), 'about 4 December 2023');
  assert.equal(say('2023-12', 'not a tag'), 'December 2023');
  const russian: DateWords = {
    about: 'около {date}',
    uncertain: 'возможно, {date}',
    within: 'в пределах: {date}',
    decade: '{year}-е',
    between: 'между {start} и {end}',
    interval: '{start} — {end}',
    since: 'с {start}',
    until: 'до {end}',
    endUnknown: 'с {start}, конец неизвестен',
    startUnknown: 'до {end}, начало неизвестно',
    seasons: ['весна {year}', 'лето {year}', 'осень {year}', 'зима {year}'],
  };
  assert.match(say('2023-12-04~', 'ru', russian), /^около 4 декабря 2023/);
  assert.equal(say('202X', 'ru', russian), '2020-е');
  // Thai counts years from another one, but a source is quoted with its own.
  assert.match(say('2015', 'th', russian), /2015/);
});
