/** What a frame costs while a hand pulls a picture. */
import {setTimeout as wait} from 'node:timers/promises';
import {median, quantile} from './statistics.mjs';

const nextFrame = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';
const countFrames = `globalThis.benchFrames ??= (requestAnimationFrame(function count() {
  globalThis.benchFrames += 1;
  requestAnimationFrame(count);
}), 0)`;

/**
 * Main-thread time in ms. `clock` is TaskDuration, or ThreadTime where a busy machine is to tell the same as a quiet one:
 * that leaves out what the thread waits for, and with it a slowdown.
 */
async function timeOf({metrics, clock = 'TaskDuration'}, act) {
  const before = await metrics();
  await act();
  return ((await metrics())[clock] - before[clock]) * 1000;
}

/** The time of each step of what `act` does, with its frame. */
export async function steps(tools, act, count = 20) {
  const times = [];
  for (let i = 0; i < count; i++)
    times.push(
      await timeOf(tools, async () => {
        await act(i);
        await tools.page.evaluate(nextFrame);
      }),
    );
  return times;
}

/** The time of each frame while something moves by itself; shared out where more than one lay between two questions. */
export async function frames(tools, count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const before = await tools.page.evaluate(countFrames);
    const time = await timeOf(tools, () => tools.page.evaluate(nextFrame));
    times.push(time / Math.max(1, (await tools.page.evaluate(countFrames)) - before));
  }
  return times;
}

/** Where a hand takes hold of a picture. */
export async function holdOf(picture) {
  const {x, y, width, height} = await picture.boundingBox();
  return [x + width * 0.6, y + height * 0.4];
}

/** What was to move a picture must have done so. */
export async function moving(picture, act) {
  const before = await picture.screenshot();
  const result = await act();
  if (before.equals(await picture.screenshot())) throw new Error(`nothing has moved at ${picture.page().url()}`);
  return result;
}

/** Takes an element by its picture and pulls it, a few pixels a frame, then lets it go. */
export async function drag(tools, picture) {
  const {page} = tools;
  const [left, top] = await holdOf(picture);
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left - 6, top);
  await wait(800);
  return moving(picture, async () => {
    const times = await steps(tools, (i) => page.mouse.move(left - 10 - i * 4, top));
    const last = await timeOf(tools, async () => {
      await page.mouse.up();
      await wait(500);
    });
    return {step: median(times), stepMost: quantile(times, 0.95), worst: Math.max(last, ...times)};
  });
}

/** Leaflet comes when the hand does; a drag is one only when it is there. */
export async function dragMap(tools) {
  const {page} = tools;
  await page.locator('corridor-map .picture').hover();
  await page.waitForFunction(`document.querySelector('corridor-map').leaflet`);
  await wait(500);
  return drag(tools, page.locator('corridor-map .picture'));
}
