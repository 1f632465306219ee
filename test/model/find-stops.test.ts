import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countryName} from '../../src/model/describe.js';
import {findStops, nextByLetters} from '../../src/model/find-stops.js';
import {recordName} from '../../src/model/record-name.js';
import {en} from '../../src/model/strings/en.js';
import {corridor, mainLine} from '../fixtures/corridor.js';

const found = (typed: string) =>
  findStops(typed, corridor, (code) => countryName(code, 'en', en), 'en').map(({id}) => id);

describe('findStops', () => {
  it('finds a stop by the beginning of its name, without marks and capitals', () => {
    assert.equal(found('MALASZ')[0], 'malaszewicze');
    assert.equal(found('urum')[0], 'urumqi');
    assert.equal(found('poznan')[0], 'poznan');
  });

  it('finds it by a later word, by the name written there and by its country, after those that begin so', () => {
    assert.ok(found('stone').includes('great-stone'));
    assert.equal(found('брэст')[0], 'brest');
    const byCountry = found('belarus');
    assert.ok(byCountry.length > 5);
    for (const id of byCountry) assert.equal(corridor.places.get(id)!.properties.country, 'BY');
  });

  it('gives all stops by name where nothing is typed, and none where nothing fits', () => {
    assert.equal(found('').length, corridor.places.size);
    assert.deepEqual(found('atlantis'), []);
    assert.deepEqual(found('  '), found(''));
  });
});

describe('nextByLetters', () => {
  const ids = mainLine.properties.stops.map(({place}) => place);
  const next = (typed: string, current: string) => nextByLetters(typed, ids, current, (id) => recordName(id, corridor));

  it('goes on to the next name with that letter, and round again', () => {
    const first = next('b', 'chongqing')!;
    const second = next('b', first)!;
    assert.ok(ids.indexOf(second) > ids.indexOf(first));
    assert.equal(recordName(next('c', 'duisburg')!, corridor)[0], 'C');
    assert.equal(
      next('c', 'duisburg'),
      ids.find((id) => recordName(id, corridor).startsWith('C')),
    );
  });

  it('takes more letters for one name, where it already is too', () => {
    assert.equal(next('br', 'brest'), 'brest');
    assert.equal(next('mins', 'chongqing'), 'minsk');
    assert.equal(next('xyz', 'brest'), undefined);
  });
});
