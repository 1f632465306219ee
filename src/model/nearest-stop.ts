import type {StopScene} from './map-scene.js';

/** The stop whose symbol is nearest to a pixel of the picture, less than `reach` pixels away from its middle. */
export function nearestStop(stops: readonly StopScene[], x: number, y: number, reach: number): StopScene | undefined {
  let nearest: StopScene | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const distance = Math.hypot(stop.x - x, stop.y - y);
    // A large symbol is meant rather than a small one at the same distance.
    if (distance < reach && distance - stop.radius < least) [nearest, least] = [stop, distance - stop.radius];
  }
  return nearest;
}
