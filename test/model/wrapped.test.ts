import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textWidth} from '../../src/model/text-width.js';
import {wrapped} from '../../src/model/wrapped.js';

void test('no line is wider than it may be, and no character is lost', () => {
  for (const text of [
    'By the Belarusian government’s count much of the capacity lay idle: a reason to look for traffic.',
    'По подсчётам правительства Беларуси, значительная часть мощностей простаивала.',
    '白俄罗斯政府统计，过境走廊的大部分运力处于闲置状态，因此需要寻找货源。',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    '😀😀😀😀😀😀😀😀',
  ])
    for (const width of [60, 200, 500]) {
      const lines = wrapped(text, 20, width);
      for (const line of lines) assert.ok(textWidth(line, 20) <= width, `${width}: ${line}`);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }
});

void test('Chinese breaks between any two characters but not before a comma; nothing gives no line', () => {
  assert.deepEqual(wrapped('一二，三', 10, 30), ['一二，', '三']);
  assert.deepEqual(wrapped('一二三，四', 10, 30), ['一二', '三，四']);
  assert.deepEqual(wrapped('', 10, 30), []);
  assert.deepEqual(wrapped('W', 10, 1), ['W']);
});

void test('words that are held together stay in one line', () => {
  assert.deepEqual(wrapped('Watershed Developments,\u00a0¶2', 10, 100), ['Watershed', 'Developments,\u00a0¶2']);
});
