import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkDataset} from '../../src/cli/check-dataset.js';
import {problemSentence} from '../../src/dataset/index.js';
import {numbersIn, numbersWithMonths} from './written-numbers.js';
import {readerTexts} from './reader-texts.js';

/** Every language of these is whole. The starter shows that one may begin with less. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'belarus-china': ['ar', 'be', 'de', 'ru', 'zh'],
  'rail-baltica': ['ar', 'lv', 'ru'],
};

const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  be: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Written alike in every language: the names under which a project, a company and a railway are known. */
const namesInLatinLetters = new Set(['People’s Map, 2025', 'China Merchants, 2022', 'Rail Baltica']);

/** Numbers that a language writes as words: there is no 1 before "a billion" in Arabic. */
const numbersAsWords = new Set(['ar park-billion.title']);

/** Letters that the language has not; two alphabets in one word. */
const wrongLetters: Readonly<Record<string, RegExp>> = {
  ru: /[іўІЎ]/,
  be: /[ищъИЩЪ]/,
  de: /\p{Script=Cyrillic}/u,
  ar: /[٠-٩]/,
};
const mixedWord = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;

/** How each language says what makes a number less than exact. */
const doubts: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'about|some': {
    ru: /около|примерно/i,
    be: /каля|прыкладна/i,
    zh: /约|大约/,
    de: /etwa|rund/i,
    ar: /نحو|حوالي/,
    lv: /aptuveni|apmēram|ap /i,
  },
  almost: {ru: /почти/i, be: /амаль/i, zh: /近|将近/, de: /fast|knapp/i, ar: /قرابة|ما يقارب/, lv: /gandrīz/i},
  'over|more than': {
    ru: /более|больше/i,
    be: /больш за/i,
    zh: /超过|多/,
    de: /mehr als|über/i,
    ar: /أكثر من/,
    lv: /vairāk (ne)?kā/i,
  },
  'up to': {ru: /до/i, be: /да/i, zh: /最高|至多/, de: /bis zu/i, ar: /حتى|تصل/, lv: /līdz/i},
};

for (const [corridor, languages] of Object.entries(wanted))
  describe(`translations of ${corridor}`, async () => {
    const {dataset, problems} = await checkDataset(`data/${corridor}`);
    assert.ok(dataset);
    const originals = readerTexts(dataset);
    const {translations = {}} = dataset;

    test('they translate only what is there', () => {
      assert.deepEqual(problems.map(problemSentence), []);
    });

    test(`there are ${languages.join(', ')}`, () => {
      assert.deepEqual(Object.keys(translations).sort(), [...languages].sort());
    });

    for (const [lang, records] of Object.entries(translations)) {
      const pairs = Object.entries(records).flatMap(([id, fields]) =>
        Object.entries(fields).map(([field, text]) => ({
          at: `${id}.${field}`,
          english: originals[id]?.[field] ?? '',
          text,
        })),
      );
      const wrong = (isWrong: (pair: (typeof pairs)[number]) => boolean) =>
        pairs.filter(isWrong).map(({at, text}) => `${at}: ${text}`);

      describe(lang, () => {
        test('every field that readers read is there', () => {
          const fieldsOf = (all: Readonly<Record<string, object>>) =>
            Object.entries(all).flatMap(([id, fields]) => Object.keys(fields).map((field) => `${id}.${field}`));
          assert.deepEqual(fieldsOf(records).sort(), fieldsOf(originals).sort());
        });

        test('the numbers are those of the original', () => {
          for (const {at, english, text} of pairs) {
            if (numbersAsWords.has(`${lang} ${at}`)) continue;
            const expected = lang === 'zh' && /\d月/.test(text) ? numbersWithMonths(english) : numbersIn(english, 'en');
            assert.deepEqual(numbersIn(text, lang), expected, `${at}: ${text}`);
          }
        });

        test('what makes a number less than exact is kept', () => {
          for (const [words, byLanguage] of Object.entries(doubts)) {
            const inEnglish = new RegExp(`\\b(${words}) (the )?(€|US\\$)?\\d`, 'i');
            assert.deepEqual(
              wrong(({english, text}) => inEnglish.test(english) && !byLanguage[lang]?.test(text)),
              [],
              words,
            );
          }
        });

        test('it is written in the letters of the language', () => {
          const script = scripts[lang];
          assert.deepEqual(
            wrong(({english, text}) => (script ? !script.test(text) && !namesInLatinLetters.has(english) : false)),
            [],
          );
          assert.deepEqual(
            wrong(({text}) => mixedWord.test(text) || (wrongLetters[lang]?.test(text) ?? false)),
            [],
          );
        });

        test('a sentence ends where the original has a sentence, and no space is stray', () => {
          const isSentence = (text: string) => /[.。]$/.test(text);
          assert.deepEqual(
            wrong(({english, text}) => isSentence(english) !== isSentence(text) || /^\s|\s$| {2}/.test(text)),
            [],
          );
        });
      });
    }
  });
