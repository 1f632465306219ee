import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render, renderStatic} from '../../src/bundles/render.js';
import dataset from '../../src/generated/belarus-china.js';
import {manyGauges} from '../fixtures/many-gauges.js';

const tags = ['corridor-map', 'corridor-timeline', 'corridor-fact-card'];
const link = {href: 'https://news.example/a?b=1&c=2', text: 'Read the article'};

void test('plain HTML: no element of ours, no script, no style sheet, no class, no id', () => {
  for (const tag of tags) {
    const html = renderStatic(tag, {fact: 'distance'}, {link});
    assert.doesNotMatch(
      html,
      /<(?!\/?(figure|figcaption|h3|p|small|strong|em|a|ul|li|svg|rect|g|path|circle|text|tspan|title)\b)/,
    );
    assert.doesNotMatch(html, / (class|id|data-\w+|on\w+)=/);
    assert.match(html, /<a href="https:\/\/news\.example\/a\?b=1&amp;c=2">Read the article<\/a>/);
  }
});

void test('names of areas lean and are spaced, but not those whose letters are joined', () => {
  assert.match(renderStatic('corridor-map'), /font-style="italic".* letter-spacing=/s);
  assert.doesNotMatch(renderStatic('corridor-map', {lang: 'ar'}), /font-style|letter-spacing/);
});

void test('a map says its stops, tracks and credit, and draws them in colours of their own', () => {
  const html = renderStatic('corridor-map');
  for (const words of ['Chongqing – Dostyk: 1,435 mm track', 'Brest (break of gauge)', 'Natural Earth'])
    assert.ok(html.includes(words), words);
  const shapes = html.match(/<(path|circle|rect|text)\b[^>]*>/g) ?? [];
  assert.ok(shapes.length > 100);
  const isDrawn = (shape: string) => /fill=|stroke=/.test(shape) || / d="" ?\/?>/.test(shape);
  const inherit = /<(circle r=|path d="M0-|rect x="-)/;
  assert.deepEqual(
    shapes.filter((shape) => !isDrawn(shape) && !inherit.test(shape)),
    [],
  );
});

void test('further gauges have a colour and dashes each, and are named', () => {
  const html = renderStatic('corridor-map', {}, {dataset: manyGauges()});
  assert.match(html, /1,524 mm track; .*1,000 mm track/);
  const dashes = [...html.matchAll(/stroke="(#\w+)"[^>]* stroke-dasharray="(10 [^"]+)"/g)];
  assert.equal(new Set(dashes.map(([, colour]) => colour)).size, 2);
  assert.equal(new Set(dashes.map(([, , dash]) => dash)).size, 2);
});

void test('a picture of the page’s own takes the place of SVG, with its size and the whole text alternative', () => {
  const html = renderStatic('corridor-map', {}, {image: {src: 'https://x.example/"map".png', width: 600, height: 336}});
  assert.match(
    html,
    /<img src="https:\/\/x\.example\/&quot;map&quot;\.png" width="600" height="336" alt="Map: Two gauges, one corridor Chongqing – Duisburg\./,
  );
  assert.doesNotMatch(html, /<svg/);
});

void test('a timeline lists every event with its date and source, a comparison is a table', () => {
  const html = renderStatic('corridor-timeline');
  assert.equal(html.match(/<li>/g)?.length, dataset.events.length);
  const comparison = dataset.facts.find(({value}) => value.type === 'comparison')!;
  const table = renderStatic('corridor-fact-card', {fact: comparison.id});
  assert.match(table, /<table><caption>[^]+<th scope="row">[^]+<td>/);
});

void test('a timeline is drawn beside its list: its size is told, and who does not see it hears every theme', () => {
  const html = renderStatic('corridor-timeline');
  const [picture = ''] = /<svg[^]*?<\/svg>/.exec(html) ?? [];
  const [, words = ''] = /^<svg [^>]*width="600" height="\d+"[^>]*role="img" aria-label="([^"]*)"/.exec(picture) ?? [];
  for (const {id, name} of dataset.themes) {
    const count = dataset.events.filter(({theme}) => theme === id).length;
    assert.match(words, new RegExp(`${count} events?: [^.]*\\. ${name}`));
    assert.ok(picture.includes(`>${name} <tspan fill="#5f5c55">${count}</tspan>`), name);
  }
  assert.equal(picture.match(/<g>(?=<rect|<g fill)/g)?.length, dataset.events.length);
  assert.match(html, /<figcaption><p>a dot is a day;/);
  assert.doesNotMatch(renderStatic('corridor-timeline', {layout: 'list'}), /<svg/);
  const image = {src: 'https://x.example/t.png', width: 600, height: 280};
  assert.ok(renderStatic('corridor-timeline', {}, {image}).includes(`alt="${words}"`));
});

void test('every fact says its text, whether it is a view, and where it stands', () => {
  for (const {id, text, kind} of dataset.facts) {
    const html = renderStatic('corridor-fact-card', {fact: id});
    assert.ok(html.includes(text.replace(/&/g, '&amp;')), id);
    assert.ok(html.includes(kind === 'view' ? 'Author’s view' : 'Reported'), id);
    assert.match(html, /<a href="https?:/, id);
  }
});

void test('an address that runs code is refused', () => {
  assert.throws(
    () => renderStatic('corridor-map', {}, {link: {href: 'javascript:alert(1)', text: 'x'}}),
    /no address of a page/,
  );
});

void test('a corrected figure says so, in plain HTML and in the details for the page', () => {
  const data = structuredClone(dataset);
  const fact = data.facts.find(({id}) => id === 'soft-loans-2015')!;
  fact.replaces = {value: {type: 'quantity', amount: 14.5e9, unit: 'USD', qualifier: 'about'}, date: '2026-11-24'};
  for (const [lang, words] of [
    ['en', 'It was about 14.5 billion US dollars until 24 November 2026.'],
    ['ru', 'Было: примерно 14,5 миллиарда долларов США; исправлено: 24 ноября 2026 г.'],
  ] as const)
    for (const html of [
      renderStatic('corridor-fact-card', {fact: fact.id, lang}, {dataset: data}),
      render('corridor-fact-card', {fact: fact.id, lang}, {dataset: data}),
    ])
      assert.ok(html.replace(/\s/g, ' ').includes(words), `${lang}: ${html}`);
});
