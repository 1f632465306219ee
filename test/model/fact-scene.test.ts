import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLookup, type Fact, type FactValue} from '../../src/dataset/index.js';
import {dateInWords} from '../../src/model/date-in-words.js';
import {allStrings} from '../../src/model/strings/en-later.js';
import {factDetails} from '../../src/model/fact-details.js';
import type {Plot} from '../../src/model/fact-plot.js';
import {factScene, variantsFor} from '../../src/model/fact-scene.js';
import ar from '../../src/model/strings/ar.js';
import {en} from '../../src/model/strings/en.js';
import {datasetOf, everyFact, factOf} from '../fixtures/facts.js';

const sceneOf = (fact: Fact, wanted = 'auto', lang = 'en') =>
  factScene(fact, createLookup(datasetOf([fact])), wanted, lang, en, dateInWords);
const sceneFor = (id: string, wanted = 'auto', lang = 'en') => {
  const fact = everyFact.find((one) => one.id === id);
  assert.ok(fact);
  return sceneOf(fact, wanted, lang);
};
const plotOf = <Type extends Plot['type']>(value: FactValue, type: Type) => {
  const {plot} = sceneOf(factOf('one', value));
  assert.equal(plot?.type, type);
  return plot as Extract<Plot, {type: Type}>;
};
const comparison = (...amounts: number[]): FactValue => ({
  type: 'comparison',
  unit: 'percent',
  items: amounts.map((amount, i) => ({label: `Item ${i + 1}`, amount})),
});
const rounded = (spans: readonly {from: number; to: number}[]) =>
  spans.map(({from, to}) => [+from.toFixed(3), +to.toFixed(3)]);

test('the value chooses the variant', () => {
  assert.deepEqual(
    everyFact.map(({id}) => sceneFor(id).variant),
    ['figure', 'compare', 'range', 'rank', 'statement'],
  );
});

test('a variant that cannot show the value gives way; a figure can do without its plot', () => {
  assert.equal(sceneFor('loans', 'rank').variant, 'figure');
  assert.equal(sceneFor('shares', 'figure').variant, 'compare');
  const {variant, plot, figure} = sceneFor('level', 'figure');
  assert.deepEqual({variant, plot, text: figure?.text}, {variant: 'figure', plot: null, text: '2nd'});
  for (const {value} of everyFact) assert.ok(variantsFor(value).length);
});

test('a figure keeps its qualifier apart from the amount', () => {
  assert.deepEqual(sceneFor('loans').figure, {before: 'over', text: 'US$15bn', after: ''});
  assert.deepEqual(sceneFor('capacity').figure, {before: 'up to', text: '25–40%', after: ''});
  assert.deepEqual(sceneFor('level').figure, {before: '', text: '2nd', after: 'of about\u00a025'});
  const people = factOf('room', {type: 'quantity', amount: 200000, unit: 'people', qualifier: 'up-to'});
  assert.deepEqual(sceneOf(people).figure, {before: 'up to', text: '200,000', after: 'people'});
});

test('each fact is one sentence', () => {
  assert.deepEqual(
    everyFact.map(({id}) => sceneFor(id).sentence.replaceAll('\u00a0', ' ')),
    [
      'Over 15 billion US dollars: Loans opened, 2015; reported by Kowalska, 2024.',
      'Label of shares: Exports: 0.404 per cent; Economy: 0.144 per cent; reported by Kowalska, 2024.',
      'Up to 25–40 per cent: Label of capacity; reported by Kowalska, 2024.',
      '2nd of about 25: Label of level, as of September 2022; reported by Kowalska, 2024.',
      'Label of gateway: A look at the map explains it. This is the view of Kowalska, 2024.',
    ],
  );
});

test('a date that the label tells already is not told again', () => {
  assert.equal(sceneFor('loans').asOf, '');
  assert.equal(sceneFor('level').asOf, 'as of September 2022');
  const asOf = (text: string) => sceneOf(factOf('one', {type: 'statement'}, {asOf: text})).asOf;
  assert.equal(asOf('201X'), '2010s');
  assert.equal(asOf('2016~'), 'as of about 2016');
  assert.doesNotMatch(asOf('2016/2020'), /as of/);
  assert.equal(asOf('not a date'), '');
});

test('a view names whose it is, in full; a report does not', () => {
  assert.deepEqual([sceneFor('gateway').isView, sceneFor('gateway').author], [true, 'Anna Maria Kowalska']);
  assert.deepEqual([sceneFor('loans').isView, sceneFor('loans').author], [false, '']);
});

test('bars start at zero and are true to scale', () => {
  const {zero, bars} = plotOf(comparison(0.404, 0.144), 'bars');
  assert.equal(zero, 0);
  assert.deepEqual(rounded(bars), [
    [0, 1],
    [0, 0.356],
  ]);
  assert.deepEqual(
    bars.map(({amount}) => amount),
    ['0.404%', '0.144%'],
  );
});

test('negative bars run to the other side of zero', () => {
  const {zero, bars} = plotOf(comparison(30, -10), 'bars');
  assert.equal(zero, 0.25);
  assert.deepEqual(rounded(bars), [
    [0.25, 1],
    [0, 0.25],
  ]);
  assert.deepEqual(rounded(plotOf(comparison(-5, -10), 'bars').bars), [
    [0.5, 1],
    [0, 1],
  ]);
});

test('equal bars are equal, and nothing but zeros is drawn without a division by zero', () => {
  assert.deepEqual(rounded(plotOf(comparison(7, 7), 'bars').bars), [
    [0, 1],
    [0, 1],
  ]);
  assert.deepEqual(rounded(plotOf(comparison(0, 0), 'bars').bars), [
    [0, 0],
    [0, 0],
  ]);
});

test('a band lies on its whole, whose ends are printed', () => {
  const {whole, band, low, high} = plotOf({type: 'range', min: 25, max: 40, unit: 'percent', of: 100}, 'band');
  assert.deepEqual(rounded([whole, band]), [
    [0, 1],
    [0.25, 0.4],
  ]);
  assert.deepEqual([low, high], ['0', '100%']);
});

test('a band that leaves its whole is drawn outside of it', () => {
  const {whole, band, low, high} = plotOf({type: 'range', min: -50, max: 150, unit: 'percent', of: 100}, 'band');
  assert.deepEqual(rounded([whole, band]), [
    [0.25, 0.75],
    [0, 1],
  ]);
  assert.deepEqual([low, high], ['−50%', '150%']);
});

test('a range of one number is a mark, which stays on its whole', () => {
  const of = 100;
  const mark = (at: number) => rounded([plotOf({type: 'range', min: at, max: at, unit: 'percent', of}, 'band').band]);
  assert.deepEqual([mark(0), mark(5), mark(100)], [[[0, 0.012]], [[0.05, 0.062]], [[0.988, 1]]]);
});

test('a range without a whole has no plot', () => {
  assert.equal(sceneOf(factOf('none', {type: 'range', min: 0, max: 0, unit: 'percent', of: 0})).plot, null);
  assert.equal(sceneOf(factOf('trains', {type: 'range', min: 35, max: 40, unit: 'trains'})).plot, null);
});

test('a rank stands on a ladder whose vague end fades', () => {
  const {steps, low, high} = plotOf({type: 'rank', position: 2, of: 25, qualifier: 'about'}, 'ladder');
  assert.equal(steps.length, 25);
  assert.deepEqual(
    steps.flatMap(({chosen}, i) => (chosen ? [i + 1] : [])),
    [2],
  );
  assert.deepEqual(
    steps.slice(-4).map(({certainty}) => certainty),
    [1, 0.75, 0.5, 0.25],
  );
  assert.deepEqual([low, high], ['1', 'about\u00a025']);
  const sure = plotOf({type: 'rank', position: 25, of: 25}, 'ladder').steps;
  assert.ok(sure.every(({certainty}) => certainty === 1) && sure.at(-1)?.chosen);
});

test('a long ladder is one piece with its step, and a rank beyond it is still on it', () => {
  const {steps} = plotOf({type: 'rank', position: 150, of: 200}, 'ladder');
  assert.deepEqual(rounded(steps), [
    [0, 1],
    [0.745, 0.757],
  ]);
  const {steps: beyond} = plotOf({type: 'rank', position: 5, of: 4}, 'ladder');
  assert.equal(beyond.length, 5);
});

test('the details tell what a doubting reader asks', () => {
  const fact = factOf(
    'loans',
    {type: 'quantity', amount: 15e9, unit: 'USD', qualifier: 'over'},
    {
      asOf: '2015',
      sources: [
        {id: 'gazette', locator: 'Lead, ¶1'},
        {id: 'atlas', locator: 'Page 3'},
      ],
      replaces: {value: {type: 'quantity', amount: 14e9, unit: 'USD'}, date: '2026-01-05'},
    },
  );
  const rows = factDetails(fact, createLookup(datasetOf([fact])), 'en', allStrings(en)).map(({term, text}) => [
    term,
    text.replaceAll('\u00a0', ' '),
  ]);
  assert.deepEqual(rows, [
    ['What it counts', 'Label of loans: over 15 billion US dollars'],
    ['As of', '2015'],
    ['How exact', 'The source says it is more than this.'],
    ['Corrected', 'It was 14 billion US dollars until 5 January 2026.'],
    [
      'Source',
      'Kowalska, A. M. (8 February 2024). Relations amid Challenges. The Gazette, Institute. Retrieved March 2026, from https://example.org/gazette',
    ],
    ['Place in it', 'Lead, ¶1'],
    ['Source', 'Port Office (no date). Atlas of Ports.'],
    ['Place in it', 'Page 3'],
    ['About the source', 'Figures are rounded.'],
    ['Dataset', 'A small corridor, updated 24 November 2026, CC BY 4.0'],
  ]);
});

test('what a figure counts is told in one sentence, a question and a date in Arabic included', () => {
  const rows = (label: string, words = allStrings(en), lang = 'en') => {
    const fact = factOf('loans', {type: 'quantity', amount: 2, unit: 'day'}, {label});
    return factDetails(fact, createLookup(datasetOf([fact])), lang, words).map(({text}) => text.replace(/\s/g, ' '));
  };
  assert.equal(rows('How long?')[0], 'How long? 2 days');
  assert.ok(rows('كم؟', ar, 'ar-u-nu-latn')[0]?.startsWith('كم؟ '));
  const reference = rows('كم؟', ar, 'ar-u-nu-latn').find((text) => text.startsWith('Kowalska'));
  assert.match(reference ?? '', /\(\u2068[^\u2068\u2069]*2024\u2069\)/);
});

test('numbers follow the language, text of the data stays as it is', () => {
  const scene = sceneFor('shares', 'auto', 'ru');
  assert.match(scene.spoken, /Exports: 0,404/);
  assert.equal(
    sceneOf(factOf('one', {type: 'statement'}, {label: '<img src=x>{origin}'})).label,
    '<img src=x>{origin}',
  );
});
