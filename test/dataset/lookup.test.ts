import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLookup} from '../../src/dataset/index.js';
import {smallDataset} from './small-dataset.js';

const lookup = createLookup(smallDataset());

test('records are found by id, and their kind with them', () => {
  assert.equal(lookup.places.get('minsk')?.properties.role, 'hub');
  assert.equal(lookup.sources.get('book')?.title, 'A book');
  assert.deepEqual(['minsk', 'main', 'loan', 'use', 'book', 'rail', 'constructor'].map(lookup.kindOf), [
    'place',
    'route',
    'event',
    'fact',
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is about a record is found in the order of the dataset', () => {
  const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);
  assert.deepEqual(ids(lookup.eventsAbout('minsk')), ['opening']);
  assert.deepEqual(ids(lookup.eventsAbout('main')), ['opening']);
  assert.deepEqual(ids(lookup.factsAbout('opening')), ['cost']);
  assert.deepEqual(lookup.factsAbout('orsha'), []);
});

test('the stops of a route come as places, in order', () => {
  const route = lookup.routes.get('main');
  assert.ok(route);
  assert.deepEqual(
    lookup.stopsOf(route).map(({id}) => id),
    ['orsha', 'minsk', 'brest'],
  );
});
