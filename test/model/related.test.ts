import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {related} from '../../src/model/related.js';
import {corridor} from '../fixtures/corridor.js';

const lit = (id: string) => {
  const {places, routes} = related(id, corridor);
  return [[...places].sort(), [...routes].sort()];
};

describe('related', () => {
  it('lights a place or a route itself', () => {
    assert.deepEqual(lit('minsk'), [['minsk'], []]);
    assert.deepEqual(lit('main-line'), [[], ['main-line']]);
  });

  it('lights the places and routes of an event', () => {
    assert.deepEqual(lit('first-trains'), [['chongqing', 'duisburg'], ['main-line']]);
  });

  it('lights what a fact is about, and what the events are about that it is about', () => {
    assert.deepEqual(lit('rail-and-sea'), [[], ['main-line', 'red-sea-route']]);
    assert.deepEqual(lit('park-residents'), [['great-stone'], []]);
    assert.deepEqual(lit('only-directive'), [['minsk'], []]);
  });

  it('lights nothing for an event of no place, an unknown id or none', () => {
    for (const id of ['covid', 'atlantis', '']) assert.deepEqual(lit(id), [[], []], id);
  });
});
