import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {parseDataset, problemSentence} from '../../src/dataset/index.js';
import {changed} from './small-dataset.js';

/** Each kind of problem: where the good document is spoilt and with what, and the sentence that an editor reads. */
const cases: readonly [code: string, pointer: string, value: unknown, sentence: string][] = [
  [
    'dangling-id',
    '/events/0/places/0',
    'brset',
    '/events/0/places/0 (in "opening"): found "brset", which names no place, expected the id of a place. Did you mean "brest"?',
  ],
  [
    'duplicate-id',
    '/facts/1/id',
    'cost',
    '/facts/1/id (in "cost"): found "cost", which another record has already, expected an id of its own. Rename one of the two; the second one is left out.',
  ],
  [
    'edtf-impossible',
    '/events/0/date',
    '2015-02-30',
    '/events/0/date (in "opening"): found "2015-02-30", a day that the month does not have, expected a date in EDTF level 0 or 1. Check it against the source.',
  ],
  [
    'edtf-level-2',
    '/events/0/date',
    '[2015, 2016]',
    '/events/0/date (in "opening"): found "[2015, 2016]", a set of dates where level 1 allows none, expected a date in EDTF level 0 or 1. Write one record for each date, or an interval.',
  ],
  [
    'edtf-reversed',
    '/events/0/date',
    '2016/2015',
    '/events/0/date (in "opening"): found "2016/2015", an interval that ends before it starts, expected a date in EDTF level 0 or 1. Swap the two dates.',
  ],
  [
    'edtf-syntax',
    '/events/0/date',
    'June 2015',
    '/events/0/date (in "opening"): found "June 2015", no EDTF date, expected a date in EDTF level 0 or 1. Write it like 2015, 2015-06, 2015-06-30, 2015~, 201X or 2015/2018-03.',
  ],
  ['empty', '/title', '', '/title: found "", expected some text. Title of the corridor; the default heading.'],
  [
    'gauge-gap',
    '/routes/features/0/properties/gauge/1',
    undefined,
    '/routes/features/0/properties/gauge (in "main"): found no stretch from "minsk" to "brest", expected stretches that together cover all stops. Add a stretch with its gauge and source, or prolong one.',
  ],
  [
    'html-in-text',
    '/events/0/text',
    'Trains <b>run</b>.',
    '/events/0/text (in "opening"): found "Trains <b>run</b>.", expected plain text. Readers will see tags and character references as they are written: remove them.',
  ],
  [
    'km-backwards',
    '/routes/features/0/properties/stops/0/km',
    300,
    '/routes/features/0/properties/stops/1/km (in "main"): found 212, expected at least 300, the figure of an earlier stop. Count from the first stop; the figure is ignored.',
  ],
  [
    'malformed',
    '/sources/0/URL',
    'javascript:alert(1)',
    '/sources/0/URL (in "book"): found "javascript:alert(1)", expected another form. http, https or mailto address.',
  ],
  [
    'missing-field',
    '/events/0/sources',
    undefined,
    '/events/0/sources (in "opening"): found nothing, expected "sources". Add it. At least one source.',
  ],
  [
    'no-ratio',
    '/facts/0/value',
    {
      type: 'comparison',
      unit: 'EUR',
      items: [
        {label: 'a', amount: 2},
        {label: 'b', amount: 1, qualifier: 'over'},
      ],
      ratio: 'computed',
    },
    '/facts/0/value/ratio (in "cost"): found a ratio of amounts that have none, expected two amounts, both above or both below zero, that are exact or "about". It is not shown: remove it, or compare two such amounts.',
  ],
  [
    'out-of-range',
    '/places/features/0/geometry/coordinates',
    [223.7, 52.1],
    '/places/features/0/geometry/coordinates/0 (in "brest"): found 223.7, expected a number of at most 180. [longitude, latitude] in degrees, WGS 84.',
  ],
  [
    'places-off-map',
    '/map/bbox',
    [50, 20, 60, 40],
    '/map/bbox: found [50, 20, 60, 40], where none of the places is, expected [west, south, east, north] in degrees. Check it: longitude comes first.',
  ],
  [
    'plural-forms',
    '/facts/0/value',
    {type: 'quantity', amount: 1, unit: 'train|trains|trains'},
    '/facts/0/value/unit (in "cost"): found "train|trains|trains", expected the forms that "en" has for 1, 2. Write them in this order with "|" between them, or one form that suits all numbers.',
  ],
  [
    'reversed-range',
    '/facts/1/value',
    {type: 'range', min: 40, max: 25, unit: 'percent'},
    '/facts/1/value (in "use"): found min 40, max 25, which runs backwards, expected the smaller or earlier end first. Swap the two ends, or check them against the source.',
  ],
  [
    'stop-off-line',
    '/places/features/1/geometry/coordinates',
    [27.6, 53.9],
    '/routes/features/0/properties/stops/1/place (in "main"): found "minsk", which the line does not pass, expected stops in the order of the line, each at a vertex of it. Add the exact coordinates of the place to the line.',
  ],
  [
    'stop-out-of-order',
    '/routes/features/0/properties/stops',
    [{place: 'minsk'}, {place: 'orsha'}, {place: 'brest'}],
    '/routes/features/0/properties/stops/1/place (in "main"): found "orsha", which the line passes before the stop ahead of it, expected stops in the order of the line, each at a vertex of it. Move the stop to its place in the list.',
  ],
  [
    'swapped-coordinates',
    '/places/features/0/geometry/coordinates',
    [52.1, 23.7],
    '/places/features/0/geometry/coordinates (in "brest"): found [52.1, 23.7], which fits the map only the other way round, expected [longitude, latitude]. Longitude comes first: swap the two numbers.',
  ],
  [
    'too-few',
    '/routes/features/0/geometry/coordinates',
    [[30.4, 54.5]],
    '/routes/features/0/geometry/coordinates (in "main"): found a list of 1, expected at least 2. The drawn line, at least two points.',
  ],
  [
    'too-many',
    '/sources/0/issued',
    {'date-parts': [[2024, 1, 2, 3]]},
    '/sources/0/issued/date-parts/0 (in "book"): found a list of 4, expected at most 3. One date, or first and last: [[2024, 2, 8]].',
  ],
  [
    'unknown-country',
    '/places/features/0/properties/country',
    'XQ',
    '/places/features/0/properties/country (in "brest"): found "XQ", expected a country that exists. ISO 3166-1 alpha-2 country code. Example: "BY".',
  ],
  [
    'unknown-field',
    '/translations/be/opening',
    {titel: 'Лінія'},
    '/translations/be/opening/titel (in "opening"): found a translation of "titel", which the record does not have, expected one of "title", "text". Did you mean "title"?',
  ],
  [
    'unknown-key',
    '/events/0/importence',
    3,
    '/events/0/importence (in "opening"): found an unknown key "importence", expected only keys that the schema names. Did you mean "importance"?',
  ],
  [
    'unknown-language',
    '/lang',
    'xx-12345678',
    '/lang: found "xx-12345678", expected a language that exists. BCP 47 language tag. Example: "zh-Hans".',
  ],
  [
    'unknown-unit',
    '/facts/0/value',
    {type: 'quantity', amount: 1, unit: 'EUX'},
    '/facts/0/value/unit (in "cost"): found "EUX", expected a unit that exists. Did you mean "EUR"?',
  ],
  [
    'unknown-value',
    '/places/features/0/properties/role',
    'borders',
    '/places/features/0/properties/role (in "brest"): found "borders", expected one of "origin", "hub", "border", "gauge-break", "terminal", "site", "waypoint". Did you mean "border"?',
  ],
  [
    'unreadable',
    '',
    0,
    'The document: found a list of 0, expected a dataset document, which is a JSON object. Give the whole document, with its head and its collections.',
  ],
  [
    'unsourced',
    '/facts/1/sources/0/id',
    'bok',
    '/facts/1/sources (in "use"): found no source that exists, expected at least one. Until one is there, this is left out.',
  ],
  [
    'wrong-type',
    '/facts/0/value/amount',
    '15 bn',
    '/facts/0/value/amount (in "cost"): found "15 bn", expected a number. Plain number: 5.7 billion is 5700000000.',
  ],
];

describe('an editor reads', () => {
  for (const [code, pointer, value, sentence] of cases)
    test(`a whole sentence for "${code}"`, () => {
      const {problems} = parseDataset(pointer ? changed(pointer, value) : []);
      const own = problems.find((problem) => problem.code === code);
      assert.equal(own && problemSentence(own), sentence);
    });

  test('a warning where all is shown as it stands, an error where something is lost', () => {
    for (const [code, pointer, value] of cases) {
      const {problems} = parseDataset(pointer ? changed(pointer, value) : []);
      const isHarmless = ['unknown-unit', 'html-in-text', 'plural-forms', 'no-ratio', 'places-off-map'].includes(code);
      assert.equal(problems.find((problem) => problem.code === code)?.severity, isHarmless ? 'warning' : 'error', code);
    }
  });

  test('that an amount without end is none', () => {
    const [problem] = parseDataset(changed('/facts/0/value/amount', Infinity)).problems;
    assert.equal(problem?.code, 'out-of-range');
    assert.match(problemSentence(problem), /found Infinity, expected a number with an end/);
  });

  test('one of these for every code that the source has', () => {
    const folder = new URL('../../src/dataset/', import.meta.url);
    const source = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const codes = [
      ...source.matchAll(/code: (?:[^\n']*\? )?'([a-z0-9-]+)'(?: : '([a-z0-9-]+)')?/g),
      ...source.matchAll(/\['(edtf-[a-z0-9-]+)'/g),
      ...source.matchAll(/'(edtf-level-2|unknown-[a-z]+|reversed-range)'/g),
    ].flatMap(([, ...found]) => found.filter(Boolean));
    assert.deepEqual([...new Set(codes)].toSorted(), cases.map(([code]) => code).toSorted());
  });
});
