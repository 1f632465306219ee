import assert from 'node:assert/strict';
import {test} from 'node:test';
import dataset from '../../src/generated/belarus-china.js';
import {render} from '../../src/bundles/render.js';
import {CorridorFactCard} from '../../src/elements/corridor-fact-card.js';
import {CorridorMap} from '../../src/elements/corridor-map.js';
import {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {usedRules} from '../../src/render/used-rules.js';

const shadow = (html: string) => /<template shadowrootmode="open">([^]*)<\/template>/.exec(html)?.[1] ?? '';
const textOf = (html: string) =>
  html
    .replace(/<(style|script)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

void test('a map holds its picture at several widths, inset, strip, list of stops and credit', () => {
  const html = shadow(render('corridor-map'));
  assert.equal(html.match(/class="pictures at-/g)?.length, 6);
  assert.match(html, /class="inset"/);
  assert.match(html, /class="strip"/);
  for (const words of [
    'Two gauges, one corridor',
    '1,435 mm track',
    'Natural Earth',
    'All 69 stops, Chongqing to Duisburg',
  ])
    assert.ok(textOf(html).includes(words), words);
  for (const name of ['Dostyk', 'Brest', 'Małaszewicze']) assert.ok(textOf(html).includes(name), name);
});

void test('a timeline tells every event in full, with its source', () => {
  const text = textOf(shadow(render('corridor-timeline')));
  for (const {title, text: story} of dataset.events) assert.ok(text.includes(title) && text.includes(story), title);
  assert.ok(text.includes('Preiherman, 2024'));
});

void test('a card holds its figure, its trust line and the full reference in details', () => {
  const html = shadow(render('corridor-fact-card', {fact: 'distance'}));
  assert.match(html.replace(/<wbr ?\/?>/g, ''), /<strong>6,000<\/strong>/);
  assert.match(html, /<details class="trust"[^]*<dl part="details"[^]*<a href="https:/);
});

void test('attributes are written as given, and choose what is shown', () => {
  const html = render('corridor-map', {focus: 'brest', class: 'wide', hidden: true, id: null, hide: 'strip "inset'});
  assert.ok(html.startsWith('<corridor-map focus="brest" class="wide" hidden hide="strip &quot;inset"><template'));
  assert.doesNotMatch(shadow(html), /class="strip"/);
});

void test('what cannot be an attribute or an element is refused', () => {
  assert.throws(() => render('corridor-map', {'a onclick': '1'}), /no name of an attribute/);
  assert.throws(() => render('script'), /There is no <script>/);
});

void test('text of a dataset is never markup', () => {
  const evil = {...dataset, title: '<img src=x onerror=alert(1)></script></style></template>'};
  for (const tag of ['corridor-map', 'corridor-timeline', 'corridor-fact-card']) {
    const html = render(tag, {fact: 'distance', heading: '<b>'}, {dataset: evil});
    assert.doesNotMatch(html, /<img|<b>6|<b><\/div>/);
    assert.equal(html.match(/<\/template>/g)?.length, 1);
    assert.equal(html.match(/<\/style>/g)?.length, 2);
  }
});

void test('every style of an element that its HTML can use is in it', () => {
  const bare = (css: string) =>
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, '')
      .replaceAll(';}', '}');
  for (const [tag, element] of Object.entries({
    'corridor-map': CorridorMap,
    'corridor-timeline': CorridorTimeline,
    'corridor-fact-card': CorridorFactCard,
  })) {
    const html = render(tag, {fact: 'distance'});
    const styles = bare(/<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '');
    const rules = element.styles.flatMap(
      ({cssText}) => bare(usedRules(cssText, html)).match(/[^{}]+\{[^{}]*\}/g) ?? [],
    );
    assert.ok(rules.length > 30);
    for (const rule of rules.filter((one) => !/\{\}|--_/.test(one)))
      assert.ok(styles.includes(rule), `${tag}: ${rule}`);
    assert.doesNotMatch(styles, /\.failure|leaflet/);
  }
});

void test('search engines get events and facts, and nothing sharper than the source', () => {
  const read = (html: string) =>
    (
      JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? '{}') as {
        '@graph': Record<string, unknown>[];
      }
    )['@graph'];
  const events = read(render('corridor-timeline'));
  assert.equal(events.length, dataset.events.length);
  for (const {startDate} of events) if (typeof startDate === 'string') assert.match(startDate, /^\d{4}(-\d\d){0,2}$/);
  assert.ok(
    events.some(({startDate}) => !startDate),
    'a vague date is given as a sure one',
  );
  assert.equal(read(render('corridor-fact-card', {fact: 'distance'}))[0]?.['@type'], 'Claim');
  assert.doesNotMatch(render('corridor-timeline', {}, {jsonLd: false}), /ld\+json/);
});

void test('the language of the page is that of figures and dates', () => {
  assert.match(
    render('corridor-fact-card', {fact: 'distance', lang: 'ru'}).replace(/<wbr ?\/?>/g, ''),
    /<strong>6\s?000<\/strong>/,
  );
  assert.match(render('corridor-map', {}, {lang: 'ar'}), /dir="rtl"/);
});

void test('the same arguments give the same text, and leave no trace', () => {
  const before = Object.keys(globalThis).length;
  assert.equal(render('corridor-map', {focus: 'brest'}), render('corridor-map', {focus: 'brest'}));
  assert.equal(Object.keys(globalThis).length, before);
});

void test('a hundred renders of all three, of twenty pages, take less than a second', () => {
  const facts = dataset.facts.map(({id}) => id);
  // The processor’s own seconds: others may be at work on the same machine.
  const start = process.cpuUsage();
  for (let i = 0; i < 100; i++) {
    const page = i % 20;
    if (i % 3 === 0) render('corridor-map', {focus: dataset.places.features[page % 5]?.id ?? ''});
    else if (i % 3 === 1) render('corridor-timeline', {from: String(1990 + page)});
    else render('corridor-fact-card', {fact: facts[page] ?? ''});
  }
  const {user, system} = process.cpuUsage(start);
  const took = (user + system) / 1e3;
  assert.ok(took < 1000, `${took.toFixed(0)} ms`);
});
