import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {createLookup, parseDataset, type Dataset} from '../../src/dataset/index.js';
import {translate} from '../../src/dataset/translate.js';
import {smallDataset} from './small-dataset.js';

/** Every pointer into a document, with what stands there. */
function places(value: unknown, keys: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [keys];
  return [keys, ...Object.entries(value).flatMap(([key, each]) => places(each, [...keys, key]))];
}

function put(document: unknown, keys: readonly string[], value: unknown): void {
  const holder = keys.slice(0, -1).reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], document);
  Object.defineProperty(holder, keys.at(-1) ?? '', {value, enumerable: true, configurable: true, writable: true});
}

const odd = (): unknown[] => [
  null,
  true,
  0,
  -1,
  1e308,
  NaN,
  '',
  'x',
  'minsk',
  '2015',
  '<b>',
  [],
  [[]],
  [null],
  {},
  {id: 'minsk'},
  {type: 'Feature'},
  Object.create(null),
  new Date(0),
  Symbol('x'),
  10n,
  () => 1,
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
  [1, 2],
  ['minsk', 'minsk'],
  {length: -1},
  '9'.repeat(500),
  undefined,
];

const pointers = places(smallDataset()).filter((keys) => keys.length);
const oddValue = fc.oneof(
  fc.constantFrom(...odd()),
  fc.anything({withNullPrototype: true, withBigInt: true, withDate: true}),
);
const overwritten = fc.array(fc.tuple(fc.constantFrom(...pointers), oddValue), {minLength: 1, maxLength: 3});

test('a document with one to three places overwritten at random never throws and stays a fit dataset', () => {
  const holds = fc.property(overwritten, (changes) => {
    const document = smallDataset();
    for (const [keys, value] of changes)
      try {
        put(document, keys, value);
      } catch {
        // The place has gone with one overwritten before.
      }
    const {dataset, problems} = parseDataset(document);
    for (const {code, path, found, expected, fix} of problems)
      assert.ok(
        [code, found, expected, fix].every(Boolean) && !/^[^/]/.test(path),
        JSON.stringify({code, path, found, expected, fix}),
      );
    // What is mended may be worth a word again, but nothing more is taken from it.
    if (dataset) assert.deepEqual(parseDataset(dataset).dataset, dataset);
  });
  fc.assert(holds, {numRuns: 2000, seed: 11});
});

test('whatever is no dataset is null, with problems', () => {
  const holds = fc.property(fc.anything({withNullPrototype: true, withBigInt: true, withTypedArray: true}), (value) => {
    const {dataset, problems} = parseDataset(value);
    assert.ok(dataset === null && problems.length > 0);
  });
  fc.assert(holds, {numRuns: 2000, seed: 12});
});

test('whatever is read twice gives the same', () => {
  for (const value of odd()) {
    const document = {...smallDataset(), events: [value, ...smallDataset().events]};
    assert.deepEqual(parseDataset(document), parseDataset(document));
  }
});

test('keys that mean something to JavaScript are but unknown keys', () => {
  const text = JSON.stringify(smallDataset())
    .replace('"translations":{', '"translations":{"__proto__":{"minsk":{"name":"x"}},')
    .replaceAll('"kind":', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kind":');
  const {dataset, problems} = parseDataset(JSON.parse(text));
  assert.equal(dataset?.events.length, 2);
  assert.ok(problems.some(({path}) => path === '/events/0/__proto__'));
  assert.equal(({} as {polluted?: unknown}).polluted, undefined);
  for (const event of dataset.events) assert.equal(Object.getPrototypeOf(event), Object.prototype);
});

test('nesting 100,000 deep is one wrong value', () => {
  const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
  let deeper: unknown = deep;
  for (let level = 0; level < 100_000; level++) deeper = level % 2 ? [deeper] : {a: deeper};
  for (const key of ['title', 'events', 'map', 'places', 'translations', 'unknown']) {
    const {problems} = parseDataset({...smallDataset(), [key]: deeper});
    assert.ok(problems.length > 0, key);
  }
});

test('a document that holds itself is read', () => {
  const document = smallDataset() as unknown as Record<string, unknown>;
  document.self = document;
  document.map = document;
  document.facts = [document, ...(document.facts as unknown[])];
  const {dataset, problems} = parseDataset(document);
  assert.equal(dataset?.facts.length, 2);
  assert.ok(problems.length > 2);
});

test('records that name each other in a ring, and ids that mean something to JavaScript, are records like others', () => {
  const document = smallDataset();
  const [cost, use] = document.facts;
  const [opening] = document.events;
  Object.assign(cost!, {id: 'constructor', about: ['opening', 'main']});
  Object.assign(use!, {id: 'value-of', about: ['main', 'opening']});
  Object.assign(opening!, {places: ['brest', 'minsk', 'brest'], routes: ['main']});
  document.routes.features[0]!.properties.stops.push({place: 'minsk'}, {place: 'orsha'}, {place: 'minsk'});
  document.translations = {be: {constructor: {label: 'Кошт'}}};
  const {dataset} = parseDataset(JSON.parse(JSON.stringify(document)));
  assert.deepEqual(
    dataset?.facts.map(({id}) => id),
    ['constructor', 'value-of'],
  );
  const spoken = translate(dataset, 'be', dataset.translations!.be!);
  assert.deepEqual(
    spoken.facts.map(({label}) => label),
    ['Кошт', 'Use'],
  );
  const lookup = createLookup(dataset);
  assert.deepEqual([lookup.kindOf('constructor'), lookup.kindOf('to-string')], ['fact', undefined]);
  assert.equal(lookup.factsAbout('opening').length, 2);

  // Dangling in a ring: each is kept, each reference is told.
  const ring = smallDataset();
  ring.facts[0]!.about = ['use'];
  ring.facts[1]!.about = ['cost'];
  const rung = parseDataset(ring);
  assert.equal(rung.dataset?.facts.length, 2);
  assert.deepEqual(
    rung.problems.map(({code, path}) => [code, path]),
    [
      ['dangling-id', '/facts/0/about/0'],
      ['dangling-id', '/facts/1/about/0'],
    ],
  );
});

test('fifty megabytes of records are checked, in order, without a throw', () => {
  const [event] = smallDataset().events;
  const events = Array.from({length: 40_000}, (_, index) => ({
    ...event!,
    id: `event-${index}`,
    text: 'What happened. '.repeat(80),
    ...(index % 10_000 === 9_999 && {theme: 'nowhere'}),
  }));
  const document = JSON.parse(JSON.stringify({...smallDataset(), events, facts: [], translations: {}})) as unknown;
  assert.ok(JSON.stringify(document).length > 50e6);
  const {dataset, problems} = parseDataset(document);
  assert.equal(dataset?.events.length, 39_996);
  assert.deepEqual(
    problems.map(({path}) => path),
    [9_999, 19_999, 29_999, 39_999].map((index) => `/events/${index}/theme`),
  );
});

function large(events: number, stops: number, broken = false): Dataset {
  const dataset = smallDataset();
  const [place] = dataset.places.features;
  const [route] = dataset.routes.features;
  const [event] = dataset.events;
  assert.ok(place && route && event);
  const positions = Array.from({length: stops}, (_, index): [number, number] => [
    (index % 3000) / 100,
    Math.floor(index / 3000),
  ]);
  const dangling = (index: number) => (broken ? `nowhere-${index}` : 'minsk');
  return {
    ...dataset,
    places: {
      type: 'FeatureCollection',
      features: [
        ...dataset.places.features,
        ...positions.map((coordinates, index) => ({
          ...place,
          id: `stop-${index}`,
          geometry: {type: 'Point' as const, coordinates},
        })),
      ],
    },
    routes: {
      type: 'FeatureCollection',
      features: [
        ...dataset.routes.features,
        {
          ...route,
          id: 'long',
          geometry: {type: 'LineString', coordinates: positions},
          properties: {
            ...route.properties,
            stops: positions.map((_, index) => ({place: `stop-${index}`})),
            gauge: [{from: 'stop-0', to: `stop-${stops - 1}`, mm: 1520, sources: [{id: 'book', locator: '1'}]}],
          },
        },
      ],
    },
    events: Array.from({length: events}, (_, index) => ({...event, id: `event-${index}`, places: [dangling(index)]})),
    facts: dataset.facts.map((fact) => ({...fact, about: ['main']})),
    translations: {},
  };
}

/** The least of five, in milliseconds of this process: a busy machine must not fail a test. */
function fastest(work: () => void): number {
  return Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const start = process.cpuUsage();
      work();
      const {user, system} = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

test('5,000 events and 2,000 stops are checked in under 150 ms', (context) => {
  const document = large(5000, 2000);
  assert.deepEqual(parseDataset(document).problems, []);
  const time = fastest(() => parseDataset(document));
  context.diagnostic(`${time.toFixed(0)} ms`);
  assert.ok(time < 150, `${time.toFixed(0)} ms`);
});

test('time grows with the length of the document and no faster, also when all of it is wrong', () => {
  for (const broken of [false, true]) {
    const small = large(1000, 1000, broken);
    const big = large(8000, 8000, broken);
    const [short, long] = [fastest(() => parseDataset(small)), fastest(() => parseDataset(big))];
    assert.ok(long < short * 8 * 3, `${short.toFixed(0)} ms, then ${long.toFixed(0)} ms for eight times as much`);
  }
});

test('texts, keys and lists of many megabytes are read', () => {
  const long = 'x'.repeat(50e6);
  const {dataset, problems} = parseDataset({...smallDataset(), title: long, [long]: 1, lang: long, updated: long});
  assert.equal(dataset?.title.length, 50e6);
  assert.ok(problems.every(({found}) => found.length < 300));
  const list = Array.from({length: 200_000}, () => 7);
  assert.equal(
    parseDataset({...smallDataset(), events: list}).problems.filter(({code}) => code === 'wrong-type').length,
    200_000,
  );
});
