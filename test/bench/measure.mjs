import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

const observer = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

const mobileNetwork = {latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};

/** Windows of articles are tall, so that no page puts off what another draws at once. */
export const profiles = {
  phone: {
    viewport: {width: 360, height: 3000},
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
    slowdown: 4,
    network: mobileNetwork,
  },
  desktop: {viewport: {width: 1280, height: 3000}, slowdown: 1},
  window: {viewport: {width: 1280, height: 800}, slowdown: 1},
  slow: {viewport: {width: 1280, height: 800}, slowdown: 4, network: mobileNetwork},
};

const metricsOf = async (session) => {
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
};

async function afterCollection(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return metricsOf(session);
}

/** Notes when each answer was there, in seconds since the first was asked for, and what it weighed on the wire. */
async function watchNetwork(session) {
  const answers = [];
  let start;
  session.on('Network.requestWillBeSent', ({timestamp}) => (start ??= timestamp));
  session.on('Network.loadingFinished', ({timestamp, encodedDataLength}) =>
    answers.push({at: (timestamp - start) * 1000, bytes: encodedDataLength}),
  );
  await session.send('Network.enable');
  return answers;
}

async function openPage(browser, ready, {slowdown, network, ...device}) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const answers = await watchNetwork(session);
  await session.send('Performance.enable');
  if (network) await session.send('Network.emulateNetworkConditions', {offline: false, ...network});
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.addInitScript(`globalThis.benchReady = () => ${ready};\n${observer}`);
  return {context, page, session, answers};
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

function summary({tasks, shift, paint, complete: drawn}, answers, atEnd) {
  // What is drawn within a frame is seen with that frame, which the browser notes a little later.
  const complete = Math.max(drawn, paint);
  const before = answers.filter(({at}) => at <= complete);
  const longest = Math.max(0, ...tasks.map(([, duration]) => duration));
  return {
    paint,
    complete,
    requests: before.length,
    bytes: sum(before.map(({bytes}) => bytes)),
    bytesAtRest: sum(answers.map(({bytes}) => bytes)),
    blocking: sum(tasks.map(([, duration]) => duration - 50)),
    longest,
    shift,
    script: atEnd.ScriptDuration * 1000,
  };
}

/**
 * Loads a page once and says what it took: times in ms since the navigation, weights in bytes. `act` is what to do
 * once the page is at rest; what it returns stands beside the rest. A page that is not complete in time has no `complete`.
 */
export async function measure(browser, url, {ready, profile, seconds = 30, act}) {
  const {context, page, session, answers} = await openPage(browser, ready, profile);
  try {
    await page.goto(url, {waitUntil: 'commit'});
    const isComplete = page.waitForFunction('globalThis.benchSeen.complete', undefined, {
      timeout: seconds * 1000,
      polling: 100,
    });
    if (!(await isComplete.catch(() => undefined))) return {};
    // What a page does at idle is part of its weight.
    await wait(profile.slowdown * 400);
    const [seen, nodes] = [await page.evaluate('globalThis.benchSeen'), await page.evaluate('globalThis.benchNodes()')];
    const atEnd = await metricsOf(session);
    const {JSHeapUsedSize: heap} = await afterCollection(session);
    const more = await act?.({page, metrics: () => metricsOf(session), collected: () => afterCollection(session)});
    return {...summary(seen, answers, atEnd), nodes, heap, ...more};
  } finally {
    await context.close();
  }
}
