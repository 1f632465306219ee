import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import test from 'node:test';
import {formatEdtf, parseEdtf} from '../../src/dataset/index.js';
import {countryName} from '../../src/model/describe.js';
import {listOf} from '../../src/model/list-of.js';
import {wholeNumber} from '../../src/model/whole-number.js';
import {message} from '../../src/model/message.js';
import be from '../../src/model/strings/be.js';
import {allStrings, type AllStrings} from '../../src/model/strings/en-later.js';
import {en as first} from '../../src/model/strings/en.js';
import ru from '../../src/model/strings/ru.js';
import type {Strings} from '../../src/model/strings/strings.js';

const en = allStrings(first);
const folder = new URL('../../src/model/strings/', import.meta.url);
const files = (await readdir(folder)).filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts');
const textsOf = (strings: object) =>
  Object.entries(strings).filter(([, text]) => typeof text === 'string') as [string, string][];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name);

for (const file of files)
  void test(`${file} has the keys of English, with the same names in braces`, async () => {
    const {default: strings} = (await import(new URL(file, folder).href)) as {default: AllStrings};
    assert.equal(strings.language, file.slice(0, 2));
    assert.deepEqual(
      Object.keys(strings)
        .filter((key) => !['dates', 'currencies', 'countries', 'asOfYear', 'inflected'].includes(key))
        .sort(),
      Object.keys(en).sort(),
    );
    for (const [key, text] of textsOf(strings)) {
      const meant = new Set(placeholders(en[key === 'asOfYear' ? 'asOf' : (key as 'retry')]));
      assert.deepEqual(new Set(placeholders(text)), meant, `${key}: ${text}`);
    }
    const {pluralCategories} = new Intl.PluralRules(strings.language).resolvedOptions();
    for (const [key, text] of textsOf(strings))
      for (const [, forms = ''] of text.matchAll(/\{\w+:([^}]*)\}/g))
        assert.equal(
          forms.split('|').length,
          pluralCategories.length,
          `${key}: one form for each of ${pluralCategories.join()}`,
        );
    assert.ok(strings.dates, 'words around dates');
    for (const [key, text] of Object.entries(strings.dates)) assert.ok([text].flat().every(Boolean), key);
  });

void test('a count takes the form that its language asks for', () => {
  const themes = (count: number, strings: Strings) => message(strings.themeCount, {name: 'X', count}, strings.language);
  assert.deepEqual(
    [1, 2, 0].map((count) => themes(count, en)),
    ['X, 1 event', 'X, 2 events', 'X, 0 events'],
  );
  assert.deepEqual(
    [1, 2, 5, 11, 21, 22, 25].map((count) => themes(count, ru).split(' ').at(-1)),
    ['событие', 'события', 'событий', 'событий', 'событие', 'события', 'событий'],
  );
});

void test('a list of one event speaks of one, in every language', async () => {
  const all = async (file: string) => {
    const strings = file === 'en' ? en : ((await import(new URL(file, folder).href)) as {default: Strings}).default;
    return [1, 2, 5].map((count) => message(strings.allEvents, {count}, strings.language));
  };
  const said = Object.fromEntries(
    await Promise.all(['en', ...files].map(async (file) => [file.slice(0, 2), await all(file)] as const)),
  );
  assert.deepEqual(said, {
    en: ['1 event in order', 'All 2 events in order', 'All 5 events in order'],
    ar: ['الحدث بالترتيب (1)', 'الحدثان بالترتيب (2)', 'كل الأحداث بالترتيب (5)'],
    be: ['1 падзея па парадку', '2 падзеі па парадку', '5 падзей па парадку'],
    de: ['1 Ereignis der Reihe nach', 'Alle 2 Ereignisse der Reihe nach', 'Alle 5 Ereignisse der Reihe nach'],
    ru: ['1 событие по порядку', '2 события по порядку', '5 событий по порядку'],
    zh: ['按顺序列出全部1个事件', '按顺序列出全部2个事件', '按顺序列出全部5个事件'],
  });
});

void test('an engine without Belarusian writes its months, countries, lists and counts as Belarusian does', () => {
  const say = (text: string) => {
    const date = parseEdtf(text);
    return date.ok ? formatEdtf(date.value, 'ru-x-be', be.dates) : '';
  };
  assert.match(say('2022-02-24'), /^24 лютага 2022\sг\.$/);
  assert.equal(say('2010-03'), 'сакавік 2010');
  assert.equal(say('2023-03/2023-12'), 'сакавік 2023 – снежань 2023');
  assert.equal(message(be.themeCount, {name: 'X', count: 5}, 'be'), 'X, 5 падзей');
  assert.equal(countryName('KZ', 'ru-x-be', be), 'Казахстан');
  assert.equal(countryName('RU', 'ru-x-be', be), 'Расія');
  assert.equal(wholeNumber(1435, 'ru-x-be'), '1435');
  assert.equal(listOf(['Дастык', 'Брэст'], 'ru-x-be'), 'Дастык і Брэст');
});

void test('a count is written as its language writes it, a year as it is', () => {
  const said = (language: string) => message('{count}', {count: 5000}, language);
  assert.deepEqual(['en', 'de', 'zh', 'ar'].map(said), ['5,000', '5000', '5000', '5000']);

  for (const language of ['ru', 'be']) assert.match(message('{count}', {count: 50000}, language), /^50\s000$/);
  assert.equal(message('{count}', {count: 999}), '999');
  assert.equal(message('{year}', {year: '2012'}), '2012');
});
