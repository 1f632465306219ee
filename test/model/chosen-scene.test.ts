import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chosenScene} from '../../src/model/chosen-scene.js';
import {en as first} from '../../src/model/strings/en.js';
import {allStrings} from '../../src/model/strings/en-later.js';
import {corridor} from '../fixtures/corridor.js';

const en = allStrings(first);
const chosen = (id: string) => chosenScene(id, corridor, 'en', en);
const links = (id: string, label: string) =>
  chosen(id)
    ?.groups.find((group) => group.label === label)
    ?.links.map((link) => link.id);

describe('chosenScene', () => {
  it('tells a place with its country, role, text and local name', () => {
    const brest = chosen('brest')!;
    const {properties} = corridor.places.get('brest')!;
    assert.equal(brest.title, 'Brest');
    assert.equal(brest.note, 'Belarus · break of gauge');
    assert.equal(brest.text, properties.description);
    assert.deepEqual(brest.local, properties.localName);
  });

  it('leads on to the events, figures and routes of a place, and names its sources', () => {
    assert.deepEqual(links('brest', en.chosenEvents), ['border-closure', 'border-reopening']);
    assert.deepEqual(links('brest', en.chosenRoutes), ['main-line']);
    assert.ok(links('great-stone', en.chosenFacts)?.length);
    assert.ok(chosen('brest')?.sources.every(({name}) => name));
    assert.ok(chosen('brest')?.sources.length);
  });

  it('tells a route by its tracks and that it is schematic, with its ends', () => {
    assert.equal(chosen('main-line')?.note, `1,435 mm track · 1,520 mm track · ${en.schematic}`);
    assert.deepEqual(links('main-line', en.chosenPlaces), ['chongqing', 'duisburg']);
  });

  it('tells an event by its day and where it was, a fact by its text and what it is about', () => {
    assert.equal(chosen('border-reopening')?.note, '25 September 2025');
    assert.deepEqual(links('border-reopening', en.chosenPlaces), ['brest', 'malaszewicze', 'kuznica', 'main-line']);
    assert.equal(chosen('tied-loans')?.text, corridor.facts.get('tied-loans')?.text);
  });

  it('leaves out groups that lead nowhere', () => {
    for (const place of corridor.places.keys())
      for (const group of chosen(place)!.groups) assert.ok(group.links.length, `${place}: ${group.label}`);
  });

  it('is undefined for an id that names nothing', () => {
    assert.equal(chosen('atlantis'), undefined);
  });
});
