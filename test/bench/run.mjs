/**
 * `npm run bench [-- --runs N]`: the same article in seven ways, then growth curves, each page loaded in turn and the
 * whole round repeated N times (5); medians go to test/bench/results. Wants a quiet machine. `--only phone,events` prints
 * some groups (phone, desktop, events, stops, elements, map) and writes nothing.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {cpus, platform, release} from 'node:os';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findChromium, quietFlags} from '../../.tools/chromium.mjs';
import builtIn from '../../dist/datasets/belarus-china.js';
import {chart} from './chart.mjs';
import {growthPages} from './growth.mjs';
import {mapPages} from './map.mjs';
import {measure, profiles} from './measure.mjs';
import {article, articles} from './pages.mjs';
import {report} from './report.mjs';
import {serve} from './server.mjs';
import {medians, rangeOf} from './statistics.mjs';

const {values} = parseArgs({options: {runs: {type: 'string', default: '5'}, only: {type: 'string', default: ''}}});
const runs = Number(values.runs);
const growthRuns = Math.min(runs, 3);
const results = new URL('results/', import.meta.url);

const rows = [
  ...Object.entries(articles).flatMap(([name, parts]) =>
    ['phone', 'desktop'].map((profile) => ({
      group: profile,
      name,
      dataset: builtIn,
      profile,
      ...article(builtIn, parts),
    })),
  ),
  ...growthPages(builtIn).map((row) => ({...row, profile: 'window', seconds: 15})),
  ...mapPages(),
].filter(({group}) => !values.only || values.only.split(',').includes(group));

const made = new Map();
rows.forEach((row, i) => {
  made.set(`/${i}.html`, row.html);
  made.set(`/data/${row.dataset.id}.json`, JSON.stringify(row.dataset));
  for (const [path, text] of Object.entries(row.files)) made.set(path, text);
});
const server = await serve(made, {
  '/cdn/': 'cdn',
  '/leaflet/': 'node_modules/leaflet/dist',
  '/timelinejs/': 'test/bench/node_modules/@knight-lab/timelinejs/dist',
  '/vis/': 'test/bench/node_modules/vis-timeline',
});
const browser = await chromium.launch({executablePath: await findChromium(), args: quietFlags});
const machine = {
  date: new Date().toISOString().slice(0, 10),
  processor: `${cpus().length} × ${cpus()[0].model}`,
  system: `${platform()} ${release().split('-')[0]}`,
  browser: `Chromium ${browser.version()}`,
  node: process.version,
  runs,
};

// A large dataset takes seconds to pack.
for (const path of made.keys()) await fetch(server.origin + path);

/** Loads every page once so that the server has packed its files, then the counted rounds. */
const samples = rows.map(() => []);
const started = Date.now();
try {
  for (let round = 0; round <= runs; round++)
    for (const [i, row] of rows.entries()) {
      const isGrowth = row.count !== undefined;
      if (isGrowth && round > growthRuns) continue;
      // What did not finish once in time will not do so again.
      if (samples[i].some(({complete}) => complete === undefined)) continue;
      const warmUp = round === 0;
      const url = `${server.origin}/${i}.html`;
      const profile = profiles[warmUp ? 'desktop' : row.profile];
      if (warmUp && isGrowth) continue;
      const sample = await measure(browser, url, {...row, profile, act: warmUp ? undefined : row.act});
      if (!warmUp) samples[i].push(sample);
      process.stdout.write(
        `${round}/${runs} ${row.group} ${row.count ?? ''} ${row.name}: ${Math.round(sample.complete)} ms\n`,
      );
    }
} finally {
  await browser.close();
  server.close();
}

const figures = rows.map(({group, name, count}, i) => ({
  group,
  name,
  count,
  ...medians(samples[i]),
  range: rangeOf(samples[i].map(({complete}) => complete)),
}));
await mkdir(results, {recursive: true});
if (!values.only) {
  await writeFile(new URL('results.json', results), `${JSON.stringify({machine, figures}, null, 1)}\n`);
  await writeFile(new URL('README.md', results), report(machine, figures));
  await writeFile(new URL('complete-after.svg', results), chart(figures));
}
console.log(report(machine, figures));
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
