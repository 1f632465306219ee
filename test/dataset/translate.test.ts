import assert from 'node:assert/strict';
import test from 'node:test';
import {langOf} from '../../src/dataset/lang-of.js';
import {translate} from '../../src/dataset/translate.js';
import {smallDataset} from './small-dataset.js';

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

void test('a translation replaces the texts that it has, inner ones too, and changes nothing of the original', () => {
  const original = frozen(smallDataset());
  const {id, value} = original.facts.find((fact) => 'unit' in fact.value)!;
  assert.ok('unit' in value);
  const result = translate(original, 'ru', {
    small: {title: 'Малый'},
    brest: {name: 'Брест', nothing: 'нет такого поля'},
    [original.themes[0]!.id]: {name: 'Тема'},
    [original.events[0]!.id]: {title: 'Событие'},
    [id]: {'value.unit': 'единица'},
  });
  assert.deepEqual([result.title, result.lang], ['Малый', 'ru']);
  const brest = result.places.features.find((place) => place.id === 'brest')!;
  assert.equal(brest.properties.name, 'Брест');
  assert.ok(!('nothing' in brest.properties));
  assert.equal(result.themes[0]!.name, 'Тема');
  assert.equal(result.events[0]!.title, 'Событие');
  assert.equal(result.events[0]!.text, original.events[0]!.text);
  const translated = result.facts.find((fact) => fact.id === id)!.value;
  assert.deepEqual(translated, {...value, unit: 'единица'});
});

void test('a record without any translated text says in which language it stays', () => {
  const original = smallDataset();
  original.translations = {be: {opening: {title: 'Лінія адкрыта'}, brest: {name: 'Брэст'}}};
  const {events, places, facts, themes} = translate(original, 'be', original.translations.be!);
  assert.deepEqual(events.map(langOf), [undefined, 'en']);
  assert.deepEqual(
    places.features.map(({properties}) => langOf(properties)),
    [undefined, 'en', 'en'],
  );
  assert.deepEqual([...facts, ...themes].map(langOf), ['en', 'en', 'en', 'en']);
  assert.deepEqual(original.events.map(langOf), [undefined, undefined]);
});

void test('who asks for a language again gets the same object, whoever else asks for another', () => {
  const original = smallDataset();
  const ask = (lang: string) => translate(original, lang, {small: {title: lang}});
  const [russian, german] = [ask('ru'), ask('de')];
  assert.deepEqual([russian.title, german.title], ['ru', 'de']);
  assert.ok(ask('ru') === russian && ask('de') === german);
  assert.ok(translate(smallDataset(), 'ru', {}) !== russian);
});
