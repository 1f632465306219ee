import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {textWidth} from '../../src/model/text-width.js';

/** Advance widths in units of 2048 to the em, from the tables of two wide faces that newsrooms use. */
const verdana: Readonly<Record<string, number>> = {
  B: 1404,
  r: 874,
  e: 1220,
  s: 1067,
  t: 807,
  M: 1726,
  i: 562,
  n: 1296,
  k: 1212,
  D: 1578,
  u: 1296,
  b: 1276,
  g: 1276,
  W: 2025,
  a: 1230,
  w: 1676,
  o: 1243,
};
const widthIn = (face: Readonly<Record<string, number>>, text: string, size: number) =>
  Array.from(text).reduce((sum, character) => sum + face[character]!, 0) * (size / 2048);

describe('textWidth', () => {
  it('is not much less than the width in Verdana', () => {
    for (const name of ['Brest', 'Minsk', 'Duisburg', 'Warsaw'])
      assert.ok(textWidth(name, 13) > 0.93 * widthIn(verdana, name, 13), name);
  });

  it('grows with the size, with every letter and with bold', () => {
    assert.equal(textWidth('Brest', 26), 2 * textWidth('Brest', 13));
    assert.ok(textWidth('Brests', 13) > textWidth('Brest', 13));
    assert.ok(textWidth('Brest', 13, true) > textWidth('Brest', 13));
    assert.equal(textWidth('', 13), 0);
  });

  it('knows narrow, wide, Cyrillic, Chinese and combining characters', () => {
    assert.ok(textWidth('iiii', 13) < textWidth('mmmm', 13) / 2);
    assert.ok(textWidth('МИНСК', 13) > textWidth('минск', 13));
    assert.equal(textWidth('重庆', 13), 26);
    assert.equal(textWidth('e\u0301', 13), textWidth('e', 13));
    assert.ok(textWidth('𠮷', 13) < 20, 'one character, not two halves');
  });
});
