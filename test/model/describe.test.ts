import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chosenScene, countryName, describeStop, roleName, statusNote, trackName} from '../../src/model/describe.js';
import {en} from '../../src/model/strings/en.js';
import {corridor, mainLine} from '../fixtures/corridor.js';

const place = (id: string) => corridor.places.get(id)!;
const chosen = (id: string) => chosenScene(id, corridor, 'en', en);

describe('describeStop', () => {
  it('says name, country and what the stop is', () => {
    assert.equal(describeStop(place('dostyk'), 'en', en), 'Dostyk, Kazakhstan, break of gauge');
    assert.equal(describeStop(place('great-stone'), 'en', en), 'Great Stone, Belarus, site');
  });

  it('leaves out that a waypoint is one', () => {
    assert.equal(describeStop(place('orsha'), 'en', en), `${place('orsha').properties.name}, Belarus`);
  });
});

describe('countryName', () => {
  it('is written in the language that is asked for', () => {
    assert.equal(countryName('BY', 'en'), 'Belarus');
    assert.equal(countryName('KZ', 'de'), 'Kasachstan');
    assert.equal(countryName('CN', 'ru'), 'Китай');
  });

  it('is the code where no name is known or the code is none', () => {
    assert.equal(countryName('XQ', 'en'), 'XQ');
    assert.equal(countryName('nowhere', 'en'), 'nowhere');
  });

  it('falls back to another language where the one asked for is unknown', () => {
    assert.doesNotThrow(() => countryName('BY', 'tlh'));
  });
});

describe('roleName and trackName', () => {
  it('say it in words', () => {
    assert.equal(roleName('gauge-break', en), 'break of gauge');
    assert.equal(trackName(1520, 'en', en), '1,520 mm track');
    assert.match(trackName(1520, 'fr', en), /^1\s520 mm track$/);
  });
});

describe('chosenScene', () => {
  it('tells a place with its country, role, text and local name', () => {
    const brest = chosen('brest')!;
    assert.equal(brest.title, 'Brest');
    assert.equal(brest.note, 'Belarus · break of gauge');
    assert.equal(brest.text, place('brest').properties.description);
    assert.deepEqual(brest.local, place('brest').properties.localName);
  });

  it('says of a schematic route that it is one', () => {
    assert.equal(chosen('main-line')?.note, en.schematic);
  });

  it('tells an event by its places and a fact by its text', () => {
    assert.equal(chosen('first-trains')?.note, 'Chongqing, Duisburg');
    assert.equal(chosen('tied-loans')?.text, corridor.facts.get('tied-loans')?.text);
  });

  it('is undefined for an id that names nothing', () => {
    assert.equal(chosen('atlantis'), undefined);
  });
});

describe('statusNote', () => {
  const text = (state: string) => mainLine.properties.status?.find((status) => status.state === state)?.text;

  it('tells the state of the line on a day', () => {
    assert.equal(statusNote(mainLine, '2025-09-15'), text('closed'));
    assert.equal(statusNote(mainLine, '2025-09-24'), text('closed'));
    assert.equal(statusNote(mainLine, '2026-01'), text('open'));
  });

  it('says nothing for a day before the first record, a day that is none, or no day', () => {
    assert.equal(statusNote(mainLine, '2019-01-01'), '');
    assert.equal(statusNote(mainLine, 'yesterday'), '');
    assert.equal(statusNote(mainLine, ''), '');
    assert.equal(statusNote(corridor.routes.get('northern-branch')!, '2025-09-15'), '');
  });
});
