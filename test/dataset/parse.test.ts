import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseDataset, problemSentence, type Dataset} from '../../src/dataset/index.js';
import {changed, smallDataset} from './small-dataset.js';

const codes = (document: unknown) => parseDataset(document).problems.map(({code}) => code);
const sentences = (document: unknown) => parseDataset(document).problems.map(problemSentence);

const withCountry = (code: string) => changed('/map/highlight', [code]);

function parsed(document: unknown): Dataset {
  const {dataset} = parseDataset(document);
  assert.ok(dataset);
  return dataset;
}

test('a valid dataset passes unchanged and without a problem', () => {
  const {dataset, problems} = parseDataset(smallDataset());
  assert.deepEqual(problems, []);
  assert.deepEqual(dataset, smallDataset());
});

test('the argument is not changed, whatever is wrong with it', () => {
  const document = changed('/events/0/surprise', 1, changed('/facts/0/about', ['nobody']));
  const before = structuredClone(document);
  parseDataset(document);
  assert.deepEqual(document, before);
});

describe('each fault has one problem of its own, with path and sentence', () => {
  const faults: [name: string, document: unknown, code: string, sentence: string][] = [
    [
      'a field that is missing',
      changed('/events/0/title', undefined),
      'missing-field',
      '/events/0/title (in "opening"): found nothing, expected "title". Add it. A headline of at most 60 characters.',
    ],
    [
      'a value of another type',
      changed('/facts/0/value/amount', '15bn'),
      'wrong-type',
      '/facts/0/value/amount (in "cost"): found "15bn", expected a number. Plain number: 5.7 billion is 5700000000.',
    ],
    [
      'a choice misspelt',
      changed('/places/features/1/properties/role', 'hbu'),
      'unknown-value',
      '/places/features/1/properties/role (in "minsk"): found "hbu", expected one of "origin", "hub", "border", "gauge-break", "terminal", "site", "waypoint". Did you mean "hub"?',
    ],
    [
      'a form of value that does not exist',
      changed('/facts/1/value/type', 'rnage'),
      'unknown-value',
      '/facts/1/value/type (in "use"): found "rnage", expected one of "quantity", "range", "comparison", "rank", "statement". Did you mean "range"?',
    ],
    [
      'a key misspelt',
      changed('/facts/0/asOff', '2015'),
      'unknown-key',
      '/facts/0/asOff (in "cost"): found an unknown key "asOff", expected only keys that the schema names. Did you mean "asOf"?',
    ],
    [
      'a key that means nothing',
      changed('/places/features/0/properties/stroke-width', 2),
      'unknown-key',
      '/places/features/0/properties/stroke-width (in "brest"): found an unknown key "stroke-width", expected only "name", "localName", "role", "country", "description", "precision", "sources". It is ignored: remove it.',
    ],
    [
      'a part of the document misspelt',
      changed('/evnts', []),
      'unknown-key',
      '/evnts: found an unknown key "evnts", expected only keys that the schema names. Did you mean "events"?',
    ],
    [
      'an id with capitals and spaces',
      changed('/events/1/id', 'The Loan'),
      'malformed',
      '/events/1/id (in "The Loan"): found "The Loan", expected another form. Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone". Did you mean "the-loan"?',
    ],
    [
      'a code in the wrong case',
      changed('/places/features/0/properties/country', 'by'),
      'malformed',
      '/places/features/0/properties/country (in "brest"): found "by", expected another form. ISO 3166-1 alpha-2 country code. Example: "BY". Did you mean "BY"?',
    ],
    [
      'a unit as it is abbreviated',
      changed('/facts/0/value/unit', 'km'),
      'unknown-unit',
      '/facts/0/value/unit (in "cost"): found "km", expected a unit that exists. Did you mean "kilometer"?',
    ],
    [
      'an empty text',
      changed('/events/1/text', ''),
      'empty',
      '/events/1/text (in "loan"): found "", expected some text. What happened, in one to three sentences of our own.',
    ],
    [
      'a record without a source',
      changed('/events/1/sources', []),
      'too-few',
      '/events/1/sources (in "loan"): found a list of 0, expected at least 1. At least one source.',
    ],
    [
      'a source without a locator',
      changed('/events/1/sources/0', {id: 'book'}),
      'missing-field',
      '/events/1/sources/0/locator (in "loan"): found nothing, expected "locator". Add it. Where in the source the statement stands. Example: "Lead, ¶1".',
    ],
    [
      'a line of one point',
      changed('/routes/features/0/geometry/coordinates', [[27.5, 53.9]]),
      'too-few',
      '/routes/features/0/geometry/coordinates (in "main"): found a list of 1, expected at least 2. The drawn line, at least two points.',
    ],
    [
      'an impossible date',
      changed('/events/1/date', '2015-02-29'),
      'edtf-impossible',
      '/events/1/date (in "loan"): found "2015-02-29", a day that the month does not have, expected a date in EDTF level 0 or 1. Check it against the source.',
    ],
    [
      'a date of level 2',
      changed('/events/1/date', '2015-06~-01'),
      'edtf-level-2',
      '/events/1/date (in "loan"): found "2015-06~-01", a qualifier where level 1 allows none, expected a date in EDTF level 0 or 1. Put one ?, ~ or % at the end of a date without a time.',
    ],
    [
      'an interval that runs backwards',
      changed('/facts/0/asOf', '2016/2015'),
      'edtf-reversed',
      '/facts/0/asOf (in "cost"): found "2016/2015", an interval that ends before it starts, expected a date in EDTF level 0 or 1. Swap the two dates.',
    ],
    [
      'a date that is no date',
      changed('/updated', '2024-02-30'),
      'edtf-impossible',
      '/updated: found "2024-02-30", a day that the month does not have, expected a date in EDTF level 0 or 1. Check it against the source.',
    ],
    [
      'a range that runs backwards',
      changed('/facts/1/value/min', 50),
      'reversed-range',
      '/facts/1/value (in "use"): found min 50, max 40, of 100, which runs backwards, expected the smaller or earlier end first. Swap the two ends, or check them against the source.',
    ],
    [
      'a box that runs backwards',
      changed('/map/bbox', [20, 60, 40, 50]),
      'reversed-range',
      '/map/bbox: found [20, 60, 40, 50], which runs backwards, expected the smaller or earlier end first. Swap the two ends, or check them against the source.',
    ],
    [
      'a time that runs backwards',
      changed('/routes/features/0/properties/status/0/to', '2019'),
      'reversed-range',
      '/routes/features/0/properties/status/0 (in "main"): found from "2020", to "2019", which runs backwards, expected the smaller or earlier end first. Swap the two ends, or check them against the source.',
    ],
    [
      'a rank beyond the last',
      changed('/facts/1/value', {type: 'rank', position: 3, of: 2}),
      'reversed-range',
      '/facts/1/value (in "use"): found position 3, of 2, which runs backwards, expected the smaller or earlier end first. Swap the two ends, or check them against the source.',
    ],
    [
      'a currency that does not exist',
      changed('/facts/0/value/unit', 'UDS'),
      'unknown-unit',
      '/facts/0/value/unit (in "cost"): found "UDS", expected a unit that exists. Did you mean "USD"?',
    ],
    [
      'a unit written as a word',
      changed('/facts/0/value/unit', 'kilometres'),
      'unknown-unit',
      '/facts/0/value/unit (in "cost"): found "kilometres", expected a unit that exists. Did you mean "kilometer"?',
    ],
    [
      'a country that does not exist',
      changed('/places/features/1/properties/country', 'XX'),
      'unknown-country',
      '/places/features/1/properties/country (in "minsk"): found "XX", expected a country that exists. ISO 3166-1 alpha-2 country code. Example: "BY".',
    ],
    [
      'a language that does not exist',
      changed('/lang', 'xx'),
      'unknown-language',
      '/lang: found "xx", expected a language that exists. BCP 47 language tag. Example: "zh-Hans".',
    ],
    [
      'an address that is no link',
      changed('/sources/0/URL', 'javascript:alert(1)'),
      'malformed',
      '/sources/0/URL (in "book"): found "javascript:alert(1)", expected another form. http, https or mailto address.',
    ],
    [
      'HTML in a text',
      changed('/events/1/text', 'A <b>big</b> loan'),
      'html-in-text',
      '/events/1/text (in "loan"): found "A <b>big</b> loan", expected plain text. Readers will see tags and character references as they are written: remove them.',
    ],
  ];
  for (const [name, document, code, sentence] of faults)
    test(name, () => {
      const {problems} = parseDataset(document);
      const own = problems.find((problem) => problem.code === code);
      assert.ok(own, JSON.stringify(problems));
      assert.equal(problemSentence(own), sentence);
      // What names a record that is left out is reported beside it, and nothing else is.
      assert.deepEqual(
        problems.filter((each) => each !== own && !['dangling-id', 'unsourced'].includes(each.code)),
        [],
      );
    });
});

test('a broken record is left out and all else stays', () => {
  const dataset = parsed(changed('/events/0/date', 'soon'));
  assert.deepEqual(
    dataset.events.map(({id}) => id),
    ['loan'],
  );
  assert.equal(dataset.places.features.length, 3);
  assert.equal(dataset.facts.length, 2);
});

test('what is only odd is reported, and the record stays', () => {
  for (const document of [
    changed('/facts/0/value/unit', 'UDS'),
    changed('/facts/0/surprise', 1),
    changed('/facts/0/text', 'Much <i>money</i>.'),
  ])
    assert.equal(parsed(document).facts.length, 2);
  assert.equal(parsed(changed('/facts/0/text', 'Much <i>money</i>.')).facts[0]?.text, 'Much <i>money</i>.');
  assert.ok(!('surprise' in (parsed(changed('/facts/0/surprise', 1)).facts[0] ?? {})));
});

test('a mark of comparison or an ampersand is not HTML', () => {
  assert.deepEqual(codes(changed('/events/1/text', 'a < b, b > c, R&D & more; <3')), []);
});

test('counted nouns and containers are units', () => {
  for (const unit of ['agreements', 'TEU', 'trains', 'percent', 'square-kilometer', 'BYN'])
    assert.deepEqual(codes(changed('/facts/0/value/unit', unit)), [], unit);
  for (const unit of ['%', '$', 'km', 'usd', 'days', 'XYZ'])
    assert.deepEqual(codes(changed('/facts/0/value/unit', unit)), ['unknown-unit'], unit);
});

test('countries are those of ISO 3166-1, in capitals', () => {
  for (const code of ['GB', 'XK', 'CN']) assert.deepEqual(codes(withCountry(code)), [], code);
  for (const code of ['UK', 'SU', 'EU', 'UN', 'ZZ', 'AA'])
    assert.deepEqual(codes(withCountry(code)), ['unknown-country'], code);
  assert.deepEqual(codes(withCountry('by')), ['malformed']);
});

test('all problems of a document come at once, in the order of the file', () => {
  const document = [
    '/events/1/date',
    '/sources/0/title',
    '/title',
    '/places/features/2/geometry',
    '/themes/1/name',
  ].reduce<unknown>((each, pointer) => changed(pointer, 7, each), changed('/facts/1/oops', 1));
  const paths = parseDataset(document).problems.map(({path}) => path);
  const firsts = [
    '/title',
    '/themes/1/name',
    '/places/features/2/geometry',
    '/events/1/date',
    '/facts/1/oops',
    '/sources/0/title',
  ];
  assert.deepEqual(
    paths.filter((path) => firsts.includes(path)),
    firsts,
  );
  const reversed = Object.fromEntries(Object.entries(document as object).reverse());
  const back = parseDataset(reversed).problems.map(({path}) => path);
  assert.deepEqual(
    back.filter((path) => firsts.includes(path)),
    [...firsts].reverse(),
  );
});

test('several unknown keys of one object are all reported', () => {
  assert.deepEqual(codes(changed('/facts/0/one', 1, changed('/facts/0/two', 2))), ['unknown-key', 'unknown-key']);
});

test('pointers are escaped', () => {
  assert.equal(
    parseDataset(changed('/facts/0/value', {type: 'statement', 'a/b~c': 1})).problems[0]?.path,
    '/facts/0/value/a~1b~0c',
  );
});

describe('the head', () => {
  test('is mended where readers can do without', () => {
    const dataset = parsed(
      ['/title', '/description', '/updated', '/license', '/lang'].reduce<unknown>(
        (each, key) => changed(key, undefined, each),
        smallDataset(),
      ),
    );
    const {title, description, updated, license, lang} = dataset;
    assert.deepEqual([title, description, updated, license, lang], ['small', '', '', '', 'und']);
  });

  test('without a map shows all places', () => {
    const dataset = parsed(changed('/map', undefined));
    assert.deepEqual(dataset.map, {bbox: [22.7, 51.1, 31.4, 55.5]});
  });

  test('loses a broken theme and what stood in it, but not the others', () => {
    const dataset = parsed(changed('/themes/1/id', 'Money!'));
    assert.deepEqual(
      dataset.themes.map(({id}) => id),
      ['rail'],
    );
    assert.deepEqual(
      dataset.events.map(({id}) => id),
      ['opening'],
    );
  });

  test('without version, id or themes makes the document unreadable, and the rest is checked all the same', () => {
    for (const pointer of ['/schemaVersion', '/id', '/themes']) {
      const {dataset, problems} = parseDataset(changed('/events/0/date', 'soon', changed(pointer, undefined)));
      assert.equal(dataset, null);
      assert.deepEqual(problems.map(({path}) => path).sort(), ['/events/0/date', '/facts/0/about/1', pointer].sort());
    }
    assert.equal(parseDataset(changed('/schemaVersion', 2)).dataset, null);
    assert.deepEqual(sentences(changed('/schemaVersion', 2)), [
      '/schemaVersion: found 2, expected 1. Version of the format. This release reads version 1.',
    ]);
    assert.deepEqual(codes(changed('/themes', [])), ['too-few']);
  });
});

describe('a collection', () => {
  test('that is missing is empty, and reported', () => {
    for (const key of ['places', 'routes', 'events', 'facts']) {
      const {dataset, problems} = parseDataset(changed(`/${key}`, undefined));
      assert.ok(dataset);
      assert.ok(
        problems.some(({code, path}) => code === 'missing-field' && path === `/${key}`),
        key,
      );
    }
  });

  test('of GeoJSON keeps its features when only its own members are odd', () => {
    const {dataset, problems} = parseDataset(
      changed('/places/type', 'FeatureColection', changed('/places/name', 'export')),
    );
    assert.equal(dataset?.places.features.length, 3);
    assert.deepEqual(
      problems.map(({path}) => path),
      ['/places/type', '/places/name'],
    );
  });
});

test('a document that is none gives null and one problem', () => {
  for (const document of [undefined, null, 7, 'text', [], [smallDataset()], true, () => 1]) {
    const {dataset, problems} = parseDataset(document);
    assert.equal(dataset, null);
    assert.deepEqual(
      problems.map(({code, path}) => [code, path]),
      [['unreadable', '']],
    );
  }
  assert.match(sentences([])[0] ?? '', /^The document: found a list of 0, expected a dataset document/);
});

test('a document that throws when it is read gives null and a problem', () => {
  const trap = new Proxy({}, {ownKeys: () => assert.fail('trap')});
  assert.deepEqual(codes(trap), ['unreadable']);
  const getter = Object.defineProperty({...smallDataset()}, 'events', {
    enumerable: true,
    get: () => assert.fail('getter'),
  });
  assert.deepEqual(codes(getter), ['unreadable']);
});
