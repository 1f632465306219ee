import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '../../src/bundles/render.js';
import dataset from '../../src/generated/belarus-china.js';
import {datasetOf, factOf} from '../fixtures/facts.js';

type Node = Readonly<Record<string, unknown>>;

/** Properties that schema.org has for these types, own and inherited, as far as they suit facts and events. */
const thing = ['name', 'description', 'url', 'subjectOf'];
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  Event: [...thing, 'startDate', 'endDate', 'location'],
  Place: thing,
  Person: thing,
  CreativeWork: thing,
  Claim: [...thing, 'author', 'appearance', 'datePublished', 'temporalCoverage'],
  Observation: [...thing, 'value', 'unitText', 'observationDate'],
};

const graphOf = (html: string): Node[] => {
  const [, text = '{}'] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  const {'@context': context, '@graph': graph = []} = JSON.parse(text) as {'@context'?: string; '@graph'?: Node[]};
  assert.equal(context, 'https://schema.org');
  return graph;
};

function checkNode(node: Node) {
  const {'@type': type, ...properties} = node;
  assert.ok(typeof type === 'string' && vocabulary[type], `no such type: ${String(type)}`);
  for (const [name, value] of Object.entries(properties)) {
    assert.ok(vocabulary[type].includes(name), `${type} has no ${name}`);
    for (const part of [value].flat())
      if (part && typeof part === 'object') checkNode(part as Node);
      else assert.ok(part !== undefined && part !== '', `${type}.${name} is empty`);
  }
}

void test('every fact and event is said in types and properties that schema.org has', () => {
  const types = new Set<unknown>();
  for (const {id} of dataset.facts)
    for (const node of graphOf(render('corridor-fact-card', {fact: id}))) {
      checkNode(node);
      types.add(node['@type']);
    }
  assert.deepEqual([...types].sort(), ['Claim', 'Observation']);
  graphOf(render('corridor-timeline')).forEach(checkNode);
});

void test('a reported number is an observation with its value and date; a view is a claim of its author', () => {
  const [observed] = graphOf(render('corridor-fact-card', {fact: 'contracted-2018'}));
  assert.deepEqual([observed?.value, observed?.unitText, observed?.observationDate], [1e9, 'USD', '2018']);
  const [view] = graphOf(render('corridor-fact-card', {fact: 'gateway-view'}));
  assert.deepEqual([view?.author, view?.datePublished], [{'@type': 'Person', name: 'Yauheni Preiherman'}, '2024-02']);
});

void test('a text that would end the script element stays in it', () => {
  const label = '</script><img src=x onerror=alert(1)>';
  const html = render(
    'corridor-fact-card',
    {fact: 'evil'},
    {dataset: datasetOf([factOf('evil', {type: 'statement'}, {label})])},
  );
  assert.equal(graphOf(html)[0]?.name, label);
  assert.doesNotMatch(html, /<img/);
});
