import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {message} from '../../src/model/message.js';
import {en} from '../../src/model/strings/en.js';

describe('message', () => {
  it('fills every place with its value', () => {
    assert.equal(message('{number} of {total}', {number: 2, total: 36}), '2 of 36');
    assert.equal(message('{a}{a}', {a: 'x'}), 'xx');
  });

  it('fills in nothing, zero and braces as they are', () => {
    assert.equal(message('[{a}{b}]', {a: '', b: 0}), '[0]');
    assert.equal(message('{a}', {a: '{b}', b: 'no'}), '{b}');
    assert.equal(message('{a}', {a: '$&'}), '$&');
  });

  it('leaves a name without a value, so that the mistake is seen', () => {
    assert.equal(message('{from} to {to}', {from: 'Brest'}), 'Brest to {to}');
  });

  it('finds a whole place in every English message', () => {
    for (const [key, text] of Object.entries(en as object) as [string, string][])
      assert.doesNotMatch(text.replace(/\{\w+(:[^{}]*)?\}/g, ''), /[{}]/, key);
  });
});
