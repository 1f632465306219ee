import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countryName, describeStop, roleName, trackName} from '../../src/model/describe.js';
import ar from '../../src/model/strings/ar.js';
import {en} from '../../src/model/strings/en.js';
import zh from '../../src/model/strings/zh.js';
import {corridor, mainLine} from '../fixtures/corridor.js';

const place = (id: string) => corridor.places.get(id)!;

describe('describeStop', () => {
  it('says name, country and what the stop is', () => {
    assert.equal(describeStop(place('dostyk'), 'en', en), 'Dostyk, Kazakhstan, break of gauge');
    const tracks = 'break of gauge, 1,435 mm track, 1,520 mm track';
    assert.equal(describeStop(place('dostyk'), 'en', en, mainLine), `Dostyk, Kazakhstan, ${tracks}`);
    assert.equal(describeStop(place('minsk'), 'en', en, mainLine), 'Minsk, Belarus, hub');
    assert.equal(describeStop(place('great-stone'), 'en', en), 'Great Stone, Belarus, site');
  });

  it('has the comma of its language', () => {
    assert.equal(describeStop(place('minsk'), 'ar', ar), 'Minsk، بيلاروس، عقدة نقل');
    assert.equal(describeStop(place('minsk'), 'zh', zh), 'Minsk，白俄罗斯，枢纽');
  });

  it('leaves out that a waypoint is one', () => {
    assert.equal(describeStop(place('orsha'), 'en', en), `${place('orsha').properties.name}, Belarus`);
  });
});

describe('countryName', () => {
  it('is written in the language that is asked for', () => {
    assert.equal(countryName('BY', 'en', en), 'Belarus');
    assert.equal(countryName('KZ', 'de', en), 'Kasachstan');
    assert.equal(countryName('CN', 'ru', en), 'Китай');
  });

  it('is the code where no name is known or the code is none', () => {
    assert.equal(countryName('XQ', 'en', en), 'XQ');
    assert.equal(countryName('nowhere', 'en', en), 'nowhere');
  });

  it('falls back to another language where the one asked for is unknown', () => {
    assert.doesNotThrow(() => countryName('BY', 'tlh', en));
  });
});

describe('roleName and trackName', () => {
  it('say it in words', () => {
    assert.equal(roleName('gauge-break', en), 'break of gauge');
    assert.equal(trackName(1520, 'en', en), '1,520 mm track');
    assert.match(trackName(1520, 'fr', en), /^1\s520 mm track$/);
  });
});
