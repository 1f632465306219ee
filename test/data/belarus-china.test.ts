import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readDataset} from '../../src/cli/read-dataset.js';
import {createLookup, parseDataset, problemSentence, readEdtf, type Dataset} from '../../src/dataset/index.js';

const document = (await readDataset('data/belarus-china')).document as Dataset;
const {dataset, problems} = parseDataset(document);
assert.ok(dataset, problems.map(problemSentence).join('\n'));
const lookup = createLookup(dataset);
const routes = dataset.routes.features;

test('it is valid, without a single problem, and nothing is left out', () => {
  assert.deepEqual(problems.map(problemSentence), []);
  assert.deepEqual(dataset, document);
});

test('every id that a record names exists', () => {
  const placeIds = [
    ...dataset.events.flatMap(({places = []}) => places),
    ...routes.flatMap(({properties}) => properties.stops.map(({place}) => place)),
    ...routes.flatMap(({properties}) => (properties.gauge ?? []).flatMap(({from, to}) => [from, to])),
  ];
  assert.deepEqual(
    placeIds.filter((id) => !lookup.places.has(id)),
    [],
  );
  assert.deepEqual(
    dataset.events.flatMap(({routes: ids = []}) => ids).filter((id) => !lookup.routes.has(id)),
    [],
  );
  assert.deepEqual(
    dataset.facts.flatMap(({about = []}) => about).filter((id) => !lookup.kindOf(id)),
    [],
  );
  const themes = new Set(dataset.themes.map(({id}) => id));
  assert.deepEqual(
    dataset.events.filter(({theme}) => !themes.has(theme)),
    [],
  );
  const references = [
    ...dataset.places.features.flatMap(({properties}) => properties.sources),
    ...routes.flatMap(({properties: {sources, gauge = [], status = []}}) =>
      [sources, ...[...gauge, ...status].map((each) => each.sources)].flat(),
    ),
    ...[...dataset.events, ...dataset.facts].flatMap(({sources}) => sources),
  ];
  assert.deepEqual(
    references.filter(({id}) => !lookup.sources.has(id)),
    [],
  );
});

test('every event, fact and stretch of a route has a source with a locator', () => {
  const stretches = routes.flatMap(({properties}) => [
    properties,
    ...(properties.gauge ?? []),
    ...(properties.status ?? []),
  ]);
  for (const record of [...dataset.events, ...dataset.facts, ...stretches]) {
    assert.ok(record.sources.length > 0, JSON.stringify(record));
    for (const {locator} of record.sources) assert.ok(locator.trim(), JSON.stringify(record));
  }
});

test('the article is told: more than twenty events and more than twenty facts of it, some of them its author’s view', () => {
  const fromArticle = <T extends {sources: {id: string}[]}>(records: T[]) =>
    records.filter(({sources}) => sources.some(({id}) => id === 'preiherman-2024'));
  const events = fromArticle(dataset.events);
  const facts = fromArticle(dataset.facts);
  assert.ok(events.length > 20, `${events.length} events`);
  assert.ok(facts.length > 20, `${facts.length} facts`);
  for (const records of [events, facts])
    assert.deepEqual(new Set(records.map(({kind}) => kind)), new Set(['reported', 'view']));
});

test('all five forms of a fact occur, and qualifiers are kept', () => {
  assert.deepEqual(
    new Set(dataset.facts.map(({value}) => value.type)),
    new Set(['quantity', 'range', 'comparison', 'rank', 'statement']),
  );
  const qualifiers = dataset.facts.flatMap(({value}) =>
    'qualifier' in value && value.qualifier ? [value.qualifier] : [],
  );
  assert.ok(new Set(qualifiers).size >= 2, qualifiers.join());
});

test('vague dates are left vague', () => {
  const dates = dataset.events.map(({date}) => readEdtf(date));
  const has = (quality: 'interval' | 'approximate' | 'open') =>
    dates.some((date) => typeof date === 'object' && date[quality]);
  assert.ok(has('interval') && has('approximate') && has('open'));
  assert.ok(new Set(dates.map((date) => typeof date === 'object' && date.precision)).size >= 3);
});

test('every stop is a vertex of its line', () => {
  for (const {id, geometry, properties} of routes) {
    const vertices = new Set(geometry.coordinates.map(String));
    const off = properties.stops.filter(
      ({place}) => !vertices.has(String(lookup.places.get(place)?.geometry.coordinates)),
    );
    assert.deepEqual(off, [], id);
  }
});

test('the main line runs on two gauges and changes them twice, each time between two stops of two countries', () => {
  const main = routes.find(({properties}) => (properties.gauge?.length ?? 0) >= 3);
  assert.ok(main);
  assert.deepEqual(new Set(main.properties.gauge?.map(({mm}) => mm)), new Set([1435, 1520]));
  const breaks = lookup.stopsOf(main).filter(({properties}) => properties.role === 'gauge-break');
  assert.ok(breaks.length >= 2, breaks.map(({id}) => id).join());
});
