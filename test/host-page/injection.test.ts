import assert from 'node:assert/strict';
import {parseDataset} from '../../src/dataset/index.js';
import {changed, smallDataset} from '../dataset/small-dataset.js';
import {drawn, promises, settled, until} from './promise.js';

const promise = promises('injection');
const payloads: readonly string[] = [
  '<script>pwned=1</script>',
  '<img src=x onerror=pwned=1>',
  '<svg onload=pwned=1><animate onbegin=pwned=1 attributeName=x dur=1s>',
  '"><iframe srcdoc="<script>parent.pwned=1</script>">',
  "' onfocus=pwned=1 autofocus tabindex=0 x='",
  '</text></svg><details open ontoggle=pwned=1>',
  '</title><style>@import "//evil.example/x";*{background:url(//evil.example/y)}</style>',
  '<a href="javascript:pwned=1">x</a>',
  '{{constructor.constructor("pwned=1")()}}${pwned=1}<%= pwned=1 %>',
  '<!--<lit$0$>--><?lit$000$?><template shadowrootmode="open"><slot>',
  '&lt;img src=x onerror=pwned=1&gt;&#x3C;script&#x3E;pwned=1&#x3C;/script&#x3E;',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=pwned=1&gt;">\u202e\u0000',
];

/** Every word of the document that may have a translation. */
const translated = {
  small: {title: 'Назва', description: 'Апісанне', 'map.inset.title': 'Беларусь', 'map.credit': 'Аўтары'},
  rail: {name: 'Чыгунка'},
  money: {name: 'Грошы'},
  brest: {name: 'Брэст', description: 'Апісанне'},
  main: {name: 'Лінія', description: 'Апісанне'},
  opening: {title: 'Адкрыццё', text: 'Цягнікі ідуць.', dateText: 'каля лета'},
  loan: {title: 'Пазыка', text: 'Грошы прыйшлі.'},
  cost: {label: 'Кошт', text: 'Столькі.'},
  use: {label: 'Выкарыстанне', text: 'Столькі.'},
  compared: {label: 'Параўнанне', text: 'Два.'},
};

/** A valid document with every optional text as well. */
function full(): unknown {
  const dataset = smallDataset() as unknown as Record<string, unknown> & {
    map: object;
    events: object[];
    facts: object[];
    sources: object[];
    places: {features: {properties: object}[]};
    translations?: object;
    routes: {features: {properties: object}[]};
  };
  Object.assign(dataset.map, {credit: 'A credit'});
  Object.assign(dataset.places.features[0]!.properties, {
    description: 'A description',
    localName: {lang: 'be', text: 'Брэст'},
  });
  Object.assign(dataset.routes.features[0]!.properties, {description: 'A description'});
  const both = [
    {id: 'book', locator: 'p. 7'},
    {id: 'press', locator: 'p. 1'},
  ];
  Object.assign(dataset.events[0]!, {dateText: 'about midsummer', sources: both});
  Object.assign(dataset.facts[0]!, {sources: both});
  dataset.facts.push({
    id: 'compared',
    label: 'Compared',
    text: 'Two things.',
    kind: 'reported',
    sources: [{id: 'book', locator: 'p. 1'}],
    about: ['brest'],
    value: {
      type: 'comparison',
      unit: 'wagons',
      items: [
        {label: 'One', amount: 1},
        {label: 'Two', amount: 2},
      ],
    },
  });
  dataset.sources.push({
    id: 'press',
    type: 'article-newspaper',
    title: 'A title',
    'title-short': 'Short',
    author: [{literal: 'An office'}],
    'container-title': 'A paper',
    publisher: 'A house',
    note: 'A note',
    license: 'CC BY 4.0',
  });
  dataset.translations = {be: translated};
  return dataset;
}

/** Pointers to every text that may be anything: those that take any words. */
function textFields(document: unknown): string[] {
  const leaves = (value: unknown, path: string): string[] =>
    typeof value === 'string'
      ? [path]
      : typeof value === 'object' && value
        ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}/${key}`))
        : [];
  const isFree = (path: string) =>
    parseDataset(changed(path, 'Any words', structuredClone(document))).problems.length === 0;
  return leaves(document, '').filter(isFree);
}

const fields = textFields(full());
const isTranslation = (path: string) => path.startsWith('/translations/');
/** In a translation it begins with this, so that it is seen which of the two is shown. */
const here = 'Тут: ';
const poisoned = (payload: string) =>
  fields.reduce((document, path) => changed(path, isTranslation(path) ? here + payload : payload, document), full());
const cards = ['cost', 'use', 'compared']
  .map((fact) => `<corridor-fact-card src="/data.json" fact="${fact}"></corridor-fact-card>`)
  .join('');
const body = `<corridor-map src="/data.json"></corridor-map><corridor-timeline src="/data.json"></corridor-timeline>${cards}`;
const inTwoLanguages = `${body}<div lang="be">${body}</div>`;
const roots = `[...document.querySelectorAll('corridor-map, corridor-timeline, corridor-fact-card')].map(({shadowRoot}) => shadowRoot)`;
const foreign = `${roots}.flatMap((root) => [...root.querySelectorAll('script, img, iframe, style:not(:root style), link, object, embed, template, math, form, animate, [onerror], [onload], [onfocus], [ontoggle], [autofocus], [srcdoc], a[href^="javascript" i], b[data-x]')].map((one) => one.localName))`;

promise(
  `${payloads.length} script injections in every text field of every record, and of its translation`,
  async ({site, visit}) => {
    assert.ok(fields.length > 50, fields.join('\n'));
    const words = Object.values(translated).flatMap((record) => Object.keys(record));
    assert.equal(fields.filter(isTranslation).length, words.length, 'every translation is read');
    for (const payload of payloads) {
      site.text('/data.json', 'application/json', JSON.stringify(poisoned(payload)));
      const {page, errors, requests} = await visit(inTwoLanguages);
      await page.setViewportSize({width: 900, height: 8000});
      await drawn(page);
      await until(page, `${roots}.slice(5).every((root) => root.textContent.includes('${here}'))`);
      await page.locator('corridor-map .strip [data-id="brest"]').first().click();
      await until(
        page,
        `${roots}.every((root) => !root.querySelector('.strip') || root.querySelector('[part=event] :not(.note)'))`,
      );
      await page.evaluate(
        `${roots}.forEach((root) => root.querySelectorAll('details').forEach((one) => one.open = true))`,
      );
      await page.locator('corridor-timeline .step.next').first().click();
      await page.evaluate(`Promise.all([...document.querySelectorAll('corridor-map')].map((one) => one.toSVG()))`);
      await settled(page);
      assert.deepEqual(await page.evaluate(foreign), [], payload);
      assert.equal(await page.evaluate('window.pwned'), undefined, payload);
      const seen = await page.evaluate<boolean>(
        `${roots}.every((root, i) => root.textContent.includes((i < 5 ? '' : '${here}') + ${JSON.stringify(payload.slice(0, 12))}))`,
      );
      assert.ok(seen, `shown as text: ${payload}`);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
        [],
        payload,
      );
      assert.deepEqual(errors, [], payload);
      await page.close();
    }
    return `${payloads.length} × ${fields.length} fields, ${fields.filter(isTranslation).length} of them translations: 0 ran, 0 made an element, all shown as text`;
  },
);

promise('`javascript:` and other addresses in place of a web address', async ({site, visit}) => {
  const addresses = [
    'javascript:pwned=1',
    ' JaVaScRiPt:pwned=1',
    'java\tscript:pwned=1',
    'data:text/html,<script>pwned=1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
  ];
  for (const address of addresses) {
    const document = changed('/sources/1/URL', address, full());
    site.text('/data.json', 'application/json', JSON.stringify(document));
    const {page, warnings} = await visit(body);
    await page.setViewportSize({width: 900, height: 4000});
    await drawn(page);
    await page.evaluate(
      `${roots}.forEach((root) => root.querySelectorAll('details').forEach((one) => one.open = true))`,
    );
    await settled(page);
    const links = await page.evaluate<string[]>(
      `${roots}.flatMap((root) => [...root.querySelectorAll('a')].map(({href}) => href))`,
    );
    assert.deepEqual(
      links.filter((href) => !/^(https?|mailto):/.test(href)),
      [],
      address,
    );
    assert.ok(
      warnings.some((text) => text.includes('URL')),
      `${address}: the page is told`,
    );
    await page.close();
  }
  return `${addresses.length} addresses, 0 become a link; each is reported`;
});

promise('Attributes are hostile', async ({visit}) => {
  const bad = '&quot;&gt;&lt;img src=x onerror=pwned=1&gt;';
  const names = [
    'heading',
    'selected',
    'group',
    'hide',
    'theme',
    'focus',
    'routes',
    'as-of',
    'from',
    'to',
    'themes',
    'layout',
    'fact',
    'about',
    'variant',
    'heading-level',
    'tiles-attribution',
    'lang',
    'interactive',
  ];
  const attributes = names.map((name) => `${name}="${bad}"`).join(' ');
  const {page, errors} = await visit(
    `${['map', 'timeline', 'fact-card'].map((name) => `<corridor-${name} ${attributes}></corridor-${name}>`).join('')}<corridor-map src="javascript:pwned=1" tiles="javascript:pwned=1"></corridor-map>`,
  );
  await page.setViewportSize({width: 900, height: 4000});
  await until(page, `${roots}[0]?.querySelector('.scene')`);
  await until(page, `${roots}[3]?.querySelector('.failure')`);
  await settled(page);
  assert.deepEqual(await page.evaluate(foreign), []);
  assert.equal(await page.evaluate('window.pwned'), undefined);
  assert.deepEqual(
    errors.filter((text) => !/javascript|URL scheme/.test(text)),
    [],
  );
  return `${names.length + 2} attributes, 0 ran`;
});
