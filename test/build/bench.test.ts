import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseDataset} from '../../src/dataset/index.js';
import dataset from '../../src/generated/belarus-china.js';
import {generate} from '../bench/generate.mjs';
import {article, articles} from '../bench/pages.mjs';
import {slidesOf} from '../bench/parts/timelinejs.mjs';
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
