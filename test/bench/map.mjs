/** The map in the hand: what it takes to come alive and to follow on a slow machine, and what it leaves behind. */
import {setTimeout as wait} from 'node:timers/promises';
import {dragMap} from './drag.mjs';
import {generate} from './generate.mjs';
import {page} from './pages.mjs';
import {elementMap} from './parts/elements.mjs';

const picture = 'corridor-map .picture';

/** From the first sign of a hand until Leaflet has taken over and that frame is painted, in ms. */
const handOver = `new Promise((done) => {
  const map = document.querySelector('corridor-map');
  let reached;
  addEventListener('pointerover', ({timeStamp}) => (reached ??= timeStamp), {capture: true, once: true});
  const look = () => {
    if (!map.leaflet) return requestAnimationFrame(look);
    setTimeout(() => done(performance.now() - reached));
  };
  look();
})`;

async function reachAndDrag(tools) {
  const {page} = tools;
  await page.waitForFunction(`document.querySelector('corridor-map').shadowRoot.querySelector('.controls')`);
  await page.mouse.move(2, 2);
  const measured = page.evaluate(handOver);
  await page.locator(picture).hover();
  return {handOver: await measured, ...(await dragMap(tools))};
}

/** One map that is made, drawn, taken over by Leaflet and removed. */
const createAndRemove = (src) => `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const map = Object.assign(document.createElement('corridor-map'), {src: '${src}', interactive: 'always'});
  document.body.append(map);
  while (!map.leaflet) await frame();
  map.remove();
  await frame();
})()`;

async function left({page, collected}) {
  // What came at idle has come, and another medium empties the browser's own store of computed styles.
  await wait(1500);
  for (const media of ['print', 'screen']) {
    await page.emulateMedia({media});
    await wait(100);
  }
  return collected();
}

const rounds = 100;

const createOften = (src) => async (tools) => {
  const {page} = tools;
  await page.evaluate(`document.querySelector('corridor-map').remove()`);
  for (let i = 0; i < 15; i++) await page.evaluate(createAndRemove(src));
  const before = await left(tools);
  for (let i = 0; i < rounds; i++) await page.evaluate(createAndRemove(src));
  const after = await left(tools);
  return {
    nodesLeft: after.Nodes - before.Nodes,
    listenersLeft: after.JSEventListeners - before.JSEventListeners,
    heapLeft: after.JSHeapUsedSize - before.JSHeapUsedSize,
  };
};

/** Each page with what a hand does to it once it stands. */
export const mapPages = () =>
  [70, 2000].flatMap((count) => {
    const dataset = generate({stops: count});
    const src = `/data/${dataset.id}.json`;
    const row = {...page(dataset, [[elementMap, {src}]]), dataset, group: 'map', count};
    const reached = {...row, name: 'reached and dragged', profile: 'slow', act: reachAndDrag};
    const removed = {...row, name: '100 × created and removed', profile: 'window', act: createOften(src)};
    return count === 70 ? [reached, removed] : [reached];
  });
