/** What a frame costs while a hand moves and zooms a timeline. */
import {setTimeout as wait} from 'node:timers/promises';
import {drag, frames, holdOf, moving, steps} from './drag.mjs';
import {median, quantile} from './statistics.mjs';

/** Nearer and back by a wheel with Ctrl. */
async function wheel(tools, picture) {
  const {page} = tools;
  await page.mouse.move(...(await holdOf(picture)));
  await page.keyboard.down('Control');
  const near = await moving(picture, () => steps(tools, () => page.mouse.wheel(0, -40)));
  const far = await steps(tools, () => page.mouse.wheel(0, 40));
  await page.keyboard.up('Control');
  return [...near, ...far];
}

/** Two fingers move apart and together again. */
async function pinch(tools, picture) {
  const hand = await tools.page.context().newCDPSession(tools.page);
  const [x, y] = await holdOf(picture);
  const touch = (type, apart) =>
    hand.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart ? [-0.5, 0.5].map((share, id) => ({x: x + share * apart, y, id})) : [],
    });
  await hand.send('Emulation.setTouchEmulationEnabled', {enabled: true, maxTouchPoints: 2});
  await touch('touchStart', 60);
  const near = await moving(picture, () => steps(tools, (i) => touch('touchMove', 66 + i * 6)));
  const far = await steps(tools, (i) => touch('touchMove', 180 - i * 6));
  await touch('touchEnd');
  await hand.send('Emulation.setTouchEmulationEnabled', {enabled: false});
  await hand.detach();
  return [...near, ...far];
}

/** Three presses of a button, each with the way there. */
async function presses(tools, button) {
  const times = [];
  for (let press = 0; press < 3; press++)
    times.push(...(await steps(tools, () => button.dispatchEvent('click'), 1)), ...(await frames(tools, 8)));
  return times;
}

/** By wheel, by fingers, and by buttons where there are any. */
async function zoom(tools, picture, ...buttons) {
  const times = [...(await wheel(tools, picture)), ...(await pinch(tools, picture))];
  for (const button of buttons) times.push(...(await presses(tools, button)));
  return {zoom: median(times), zoomMost: quantile(times, 0.95)};
}

const computed = (tools) => ({...tools, clock: 'ThreadTime'});

/** Nearer first: the whole has nowhere to go. */
export async function moveOurs(given) {
  const tools = computed(given);
  const picture = tools.page.locator('corridor-timeline svg.scene');
  const button = (id) => tools.page.locator(`corridor-timeline .zooms [data-id="${id}"]`);
  await picture.hover();
  for (let i = 0; i < 2; i++) await button('@in').click();
  await wait(500);
  return {...(await drag(tools, picture)), ...(await zoom(tools, picture, button('@in'), button('@out')))};
}

export async function moveVis(given) {
  const tools = computed(given);
  const picture = tools.page.locator('.vis-center');
  return {...(await drag(tools, picture)), ...(await zoom(tools, picture))};
}
