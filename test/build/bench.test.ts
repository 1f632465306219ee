import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseDataset} from '../../src/dataset/index.js';
import dataset from '../../src/generated/belarus-china.js';
import {generate} from '../bench/generate.mjs';
import {article, articles, both, floor, ours, rendered} from '../bench/pages.mjs';
import {slidesOf} from '../bench/parts/timelinejs.mjs';
import {targets} from '../bench/report.mjs';
import {median, medians} from '../bench/statistics.mjs';

void test('made-up datasets are valid, of the size asked for, and the same every time', () => {
  const made = generate({events: 500, stops: 70});
  assert.deepEqual(parseDataset(made).problems, []);
  assert.deepEqual([made.events.length, made.places.features.length], [500, 70]);
  assert.deepEqual(generate({events: 500, stops: 70}), made);
});

void test('a median is the middle; a page that was not complete once has none', () => {
  assert.equal(median([3, 1, 100]), 3);
  assert.equal(median([4, 1, 2, 100]), 3);
  assert.deepEqual(medians([{complete: 5}, {complete: undefined}]), {complete: undefined});
});

/** Figures with which ours just keeps every promise, or misses each by that factor. */
const figures = (factor: number) => {
  const all = {shift: 0, blocking: 100, longest: 50, requests: 5, step: 16, stepMost: 16, zoomMost: 16, worst: 50};
  const missed = Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, value * factor || (factor > 1 ? 0.01 : 0)]),
  );
  const left = {nodesLeft: factor > 1 ? 1 : -3, listenersLeft: factor > 1 ? 1 : 0, heapLeft: 500_000 * factor};
  const own = (group: string, name: string, more: object) => ({...missed, group, name, ...more});
  const grown = (group: string, count: number) =>
    own(group, 'corridor-elements', {count, complete: 1000 * factor, bytes: 1});
  return [
    {group: 'phone', name: floor, complete: 1000, blocking: 0},
    own('phone', ours, {complete: 1300 * factor, bytes: 1000 * factor}),
    own('phone', rendered, {complete: 1100 * factor}),
    {group: 'phone', name: both, complete: 1300 * 2.5, bytes: 8000},
    own('desktop', ours, {}),
    ...[24, 500, 5000].map((count) => grown('events', count)),
    ...[grown('elements', 50), grown('stops', 2000)],
    {group: 'map', name: '100 × created and removed', count: 70, ...left},
  ];
};

void test('each promise is called met where it is kept to the last, and not met where it is missed by a tenth', () => {
  const verdicts = (factor: number) => (targets(figures(factor)) as string[][]).map((row) => [row[0], row.at(-1)]);
  assert.ok(verdicts(1).length > 12);
  for (const [promise, verdict] of verdicts(1)) assert.equal(verdict, 'met', promise);
  for (const [promise, verdict] of verdicts(1.1)) assert.equal(verdict, '**not met**', promise);
});

/** A page as the bench writes it. */
interface Page {
  readonly html: string;
  readonly files: Readonly<Record<string, string>>;
}

void test('every page tells of the same events and facts', () => {
  for (const [name, parts] of Object.entries(articles)) {
    // The plain snippet brings its data inside the script.
    if (name.includes('plain snippet')) continue;
    const {html, files} = article(dataset, parts) as Page;
    const told = [html, ...Object.values(files)].join('').replaceAll('&amp;', '&');
    for (const {title} of dataset.events) assert.ok(told.includes(title), `${name}: ${title}`);
    assert.match(told, /0\.404/, name);
  }
});

void test('TimelineJS gets every event, with a sharp date', () => {
  const slides: {events: {start_date: {year: number}}[]} = slidesOf(dataset);
  const {events} = slides;
  assert.equal(events.length, dataset.events.length);
  for (const {start_date} of events) assert.ok(Number.isInteger(start_date.year));
});
