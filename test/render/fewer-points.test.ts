import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fewerPoints} from '../../src/render/fewer-points.js';

void test('what stands off the line by less than is seen goes, ends and corners stay', () => {
  const line = [0, 0, 2, 0.4, 4, 0, 6, 0.6, 8, 0, 8, 8];
  assert.deepEqual(
    fewerPoints(line, () => 0.5),
    [0, 0, 6, 0.6, 8, 0, 8, 8],
  );
  assert.deepEqual(
    fewerPoints(line, (x) => (x < 5 ? 0.1 : 1)),
    [0, 0, 2, 0.4, 4, 0, 8, 0, 8, 8],
  );
});

void test('no point of the line is farther from what is left of it', () => {
  const wave = Array.from({length: 400}, (_, i) => (i % 2 ? 20 * Math.sin(i / 12) + (i % 7) / 5 : i / 2));
  const left = fewerPoints(wave, () => 0.5);
  assert.ok(left.length < wave.length / 2, `${left.length} of ${wave.length}`);
  for (let i = 0; i < wave.length; i += 2) {
    const next = left.findIndex((x, at) => at % 2 === 0 && x >= wave[i]!);
    const [x0, y0, x1, y1] = left.slice(Math.max(0, next - 2), Math.max(0, next - 2) + 4) as [
      number,
      number,
      number,
      number,
    ];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const off = Math.abs((wave[i + 1]! - y0) * dx - (wave[i]! - x0) * dy) / Math.hypot(dx, dy);
    assert.ok(off <= 0.5 + 1e-9, `${off} at ${wave[i]!}`);
  }
});

void test('a ring that ends where it began keeps its farthest point', () => {
  assert.deepEqual(
    fewerPoints([0, 0, 4, 0, 4, 4, 0, 0], () => 0.5),
    [0, 0, 4, 0, 4, 4, 0, 0],
  );
});
