import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fieldsOf} from '../../stories/schema-fields.js';

test('the tables of fields hold every field of the schema, inner ones included, and each has a sentence or its words', () => {
  const names = (part: string) => fieldsOf(part).map(({name}) => name);
  assert.deepEqual(names('event').slice(0, 4), ['id', 'date', 'dateText', 'title']);
  assert.ok(names('event').includes('sources[].locator'));
  assert.ok(names('fact').includes('value.amount'));
  assert.ok(names('route').includes('properties.gauge[].mm'));
  assert.ok(names('head').includes('map.inset.bbox'));
  const [importance] = fieldsOf('event').filter(({name}) => name === 'importance');
  assert.deepEqual(importance, {
    name: 'importance',
    isRequired: true,
    allowed: '1, 2, 3',
    description: '3 is labelled first, 1 last.',
  });
  assert.equal(fieldsOf('place').find(({name}) => name === 'properties.precision')?.isRequired, false);
  const silent = ['head', 'place', 'route', 'event', 'fact', 'source'].flatMap((part) =>
    fieldsOf(part).filter(({description, allowed}) => !description && ['text', 'number', 'list'].includes(allowed)),
  );
  assert.deepEqual(silent, []);
});
