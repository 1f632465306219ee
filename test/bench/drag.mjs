/** What a frame of a drag costs. */
import {setTimeout as wait} from 'node:timers/promises';
import {median} from './statistics.mjs';

const steps = 20;

const nextFrame = '() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** Main-thread time in ms of one step of what `stepOnce` does, the middle and the worst; `end` belongs to the worst. */
async function timePerStep({page, metrics}, stepOnce, end) {
  const timeOf = async (act) => {
    const before = await metrics();
    await act();
    return ((await metrics()).TaskDuration - before.TaskDuration) * 1000;
  };
  const times = [];
  for (let i = 0; i < steps; i++)
    times.push(
      await timeOf(async () => {
        await stepOnce(i);
        await page.evaluate(`(${nextFrame})()`);
      }),
    );
  const last = await timeOf(end);
  return {step: median(times), worst: Math.max(last, ...times)};
}

/** Takes an element by its picture and pulls it, a few pixels a frame, then lets it go. */
export async function drag(tools, picture) {
  const {page} = tools;
  const {x, y, width, height} = await picture.boundingBox();
  const [left, top] = [x + width * 0.6, y + height * 0.4];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left - 6, top);
  await wait(800);
  const before = await picture.screenshot();
  const times = await timePerStep(
    tools,
    (i) => page.mouse.move(left - 10 - i * 4, top),
    async () => {
      await page.mouse.up();
      await wait(500);
    },
  );
  if (before.equals(await picture.screenshot())) throw new Error(`nothing was dragged at ${page.url()}`);
  return times;
}

/** Leaflet comes when the hand does; a drag is one only when it is there. */
export async function dragMap(tools) {
  const {page} = tools;
  await page.locator('corridor-map .picture').hover();
  await page.waitForFunction(`document.querySelector('corridor-map').leaflet`);
  await wait(500);
  return drag(tools, page.locator('corridor-map .picture'));
}
