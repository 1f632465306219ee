import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inSteps, linesOf} from '../../src/render/path-steps.js';

void test('points are the sums of steps', () => {
  assert.deepEqual(linesOf('M10 20l1-2 .25 0M1 2l3 4'), [
    [10, 20, 11, 18, 11.25, 18],
    [1, 2, 4, 6],
  ]);
  assert.deepEqual(linesOf(''), []);
});

void test('open lines that meet become one, all steps are short', () => {
  assert.equal(inSteps(linesOf('M10 20l5 5M30 30l-1 0M15 25l0-5'), false), 'm10 20 5 5 0-5m15 10-1 0');
  assert.equal(inSteps([[0.1, 0.2, 0.3, 0.7]], false), 'm0.1 0.2 0.2 0.5');
});

void test('closed lines stay apart, and each begins from where the last one began', () => {
  assert.equal(inSteps(linesOf('M10 20l5 0 0 5zM15 25l1 0 0 1z'), true), 'm10 20 5 0 0 5zm5 5 1 0 0 1z');
});

void test('nothing stays nothing', () => assert.equal(inSteps([], false), ''));
