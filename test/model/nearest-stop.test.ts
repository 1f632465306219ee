import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {StopScene} from '../../src/model/map-scene.js';
import {nearestStop} from '../../src/model/nearest-stop.js';

const stop = (id: string, x: number, radius: number): StopScene => ({
  id,
  x,
  y: 50,
  radius,
  name: id,
  role: 'hub',
  main: true,
  selected: false,
});
const stops = [stop('hub', 40, 4), stop('waypoint', 51, 2), stop('far', 90, 4)];
const at = (x: number) => nearestStop(stops, x, 50, 12)?.id;

void it('nearestStop is the one under the pointer, though the targets of two overlap', () => {
  assert.deepEqual([41, 50, 45.9, 47].map(at), ['hub', 'waypoint', 'hub', 'waypoint']);
  assert.equal(at(70), undefined);
  assert.equal(nearestStop(stops, 51, 63, 12), undefined);
});
