import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseDataset, problemSentence, type Dataset, type Problem, type Route} from '../../src/dataset/index.js';
import {changed, smallDataset} from './small-dataset.js';

function parse(document: unknown): {dataset: Dataset; problems: Problem[]; sentences: string[]} {
  const {dataset, problems} = parseDataset(document);
  assert.ok(dataset);
  return {dataset, problems, sentences: problems.map(problemSentence)};
}

const brief = (problems: Problem[]) => problems.map(({code, path}) => `${code} ${path}`);
const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);

describe('ids', () => {
  test('that occur twice keep the first record and leave the second out', () => {
    const {dataset, sentences} = parse(changed('/events/1/id', 'opening'));
    assert.deepEqual(
      dataset.events.map(({title}) => title),
      ['The line opens'],
    );
    assert.deepEqual(sentences, [
      '/events/1/id (in "opening"): found "opening", which another record has already, expected an id of its own. Rename one of the two; the second one is left out.',
    ]);
  });

  test('are one namespace for places, routes, events and facts, but themes and sources have their own', () => {
    assert.deepEqual(brief(parse(changed('/facts/1/id', 'minsk')).problems), ['duplicate-id /facts/1/id']);
    assert.deepEqual(brief(parse(changed('/routes/features/0/id', 'brest')).problems).slice(0, 1), [
      'duplicate-id /routes/features/0/id',
    ]);
    const shared = changed(
      '/sources/0/id',
      'rail',
      JSON.parse(JSON.stringify(smallDataset()).replaceAll('"id":"book"', '"id":"rail"')),
    );
    assert.deepEqual(parse(changed('/facts/1/id', 'money', shared)).problems, []);
  });

  test('of a broken record are free for another one', () => {
    const document = changed('/events/0/date', 'soon', changed('/events/1/id', 'opening'));
    assert.deepEqual(ids(parse(document).dataset.events), ['opening']);
  });
});

describe('a reference that leads nowhere', () => {
  test('is reported in a record that is broken in another way, too', () => {
    const document = changed('/events/0/places/1', 'minks', changed('/events/0/date', 'yesterday'));
    changed('/events/0/sources/0/id', 'bok', document);
    changed('/facts/0/value', 7, document);
    changed('/facts/0/about/0', 'mian', document);
    assert.deepEqual(brief(parse(document).problems), [
      'edtf-syntax /events/0/date',
      'dangling-id /events/0/places/1',
      'dangling-id /events/0/sources/0/id',
      'wrong-type /facts/0/value',
      'dangling-id /facts/0/about/0',
      'dangling-id /translations/be/opening',
    ]);
  });

  test('is dropped from its record, with a suggestion', () => {
    const {dataset, sentences} = parse(changed('/events/0/places/1', 'misnk'));
    assert.deepEqual(dataset.events[0]?.places, ['brest']);
    assert.deepEqual(sentences, [
      '/events/0/places/1 (in "opening"): found "misnk", which names no place, expected the id of a place. Did you mean "minsk"?',
    ]);
    assert.deepEqual(brief(parse(changed('/events/0/routes/0', 'minsk')).problems), ['dangling-id /events/0/routes/0']);
    assert.deepEqual(parse(changed('/facts/0/about/0', 'nobody')).dataset.facts[0]?.about, ['opening']);
  });

  test('costs an event its place where it is the theme, for it has no lane then', () => {
    const {dataset, sentences} = parse(changed('/events/1/theme', 'weather'));
    assert.deepEqual(ids(dataset.events), ['opening']);
    assert.deepEqual(sentences, [
      '/events/1/theme (in "loan"): found "weather", which names no theme, expected the id of a theme. Add the theme, or correct the id.',
    ]);
  });

  test('costs a record its place where it was the only source', () => {
    const {dataset, problems} = parse(changed('/facts/1/sources/0/id', 'boook'));
    assert.deepEqual(ids(dataset.facts), ['cost']);
    assert.deepEqual(brief(problems), ['unsourced /facts/1/sources', 'dangling-id /facts/1/sources/0/id']);
    const two = changed('/facts/1/sources/1', {id: 'nowhere', locator: 'p. 1'});
    assert.deepEqual(parse(two).dataset.facts[1]?.sources, [{id: 'book', locator: 'p. 7'}]);
  });

  test('says so where it names a record that is there but broken', () => {
    const {dataset, sentences} = parse(changed('/events/0/date', 'soon'));
    assert.deepEqual(dataset.facts[0]?.about, ['main']);
    assert.ok(
      sentences.includes(
        '/facts/0/about/1 (in "cost"): found "opening", which is left out as broken, expected the id of a place, route or event. Mend the record that it names.',
      ),
    );
  });

  test('takes all that hangs on one source with it, and still gives a dataset', () => {
    const {dataset} = parse(changed('/sources', []));
    assert.deepEqual(
      [dataset.places.features, dataset.routes.features, dataset.events, dataset.facts],
      [[], [], [], []],
    );
  });

  test('may look like a name that every object has', () => {
    for (const id of ['constructor', 'valueof', 'tostring'])
      assert.deepEqual(brief(parse(changed('/events/0/places/0', id)).problems), ['dangling-id /events/0/places/0']);
  });
});

describe('a route', () => {
  const properties = '/routes/features/0/properties';
  const route = (document: unknown): Route['properties'] => parse(document).dataset.routes.features[0]!.properties;

  test('loses a stop that is no place, and the stretches that end there', () => {
    const document = changed(`${properties}/stops/1/place`, 'vilnius');
    assert.deepEqual(route(document).stops, [{place: 'orsha', km: 0}, {place: 'brest'}]);
    assert.deepEqual(route(document).gauge, []);
  });

  test('loses a stop that its line does not pass', () => {
    const document = changed('/routes/features/0/geometry/coordinates/2', [27.6, 53.9]);
    const {sentences} = parse(document);
    assert.deepEqual(sentences, [
      `${properties}/stops/1/place (in "main"): found "minsk", which the line does not pass, expected stops in the order of the line, each at a vertex of it. Add the exact coordinates of the place to the line.`,
    ]);
    assert.deepEqual(
      route(document).stops.map(({place}) => place),
      ['orsha', 'brest'],
    );
  });

  test('loses a stop out of order', () => {
    const stops = [{place: 'minsk'}, {place: 'orsha'}, {place: 'brest'}];
    const {problems} = parse(changed(`${properties}/stops`, stops));
    assert.deepEqual(brief(problems), [`stop-out-of-order ${properties}/stops/1/place`]);
  });

  test('may pass a stop twice', () => {
    const there = [
      [30.4, 54.5],
      [27.5, 53.9],
      [23.7, 52.1],
      [27.5, 53.9],
      [30.4, 54.5],
    ];
    const stops = ['orsha', 'minsk', 'brest', 'minsk', 'orsha'].map((place) => ({place}));
    const gauge = [{from: 'orsha', to: 'orsha', mm: 1520, sources: [{id: 'book', locator: '1'}]}];
    const document = changed(
      `${properties}/gauge`,
      gauge,
      changed(`${properties}/stops`, stops, changed('/routes/features/0/geometry/coordinates', there)),
    );
    assert.deepEqual(parse(document).problems, []);
  });

  test('ignores kilometres that run backwards', () => {
    const document = changed(`${properties}/stops/2/km`, 200);
    assert.deepEqual(parse(document).sentences, [
      `${properties}/stops/2/km (in "main"): found 200, expected at least 212, the figure of an earlier stop. Count from the first stop; the figure is ignored.`,
    ]);
    assert.deepEqual(route(document).stops[2], {place: 'brest'});
  });

  test('says which legs no stretch of gauge covers', () => {
    const document = changed(`${properties}/gauge/0`, undefined);
    assert.deepEqual(parse(document).sentences, [
      `${properties}/gauge (in "main"): found no stretch from "orsha" to "minsk", expected stretches that together cover all stops. Add a stretch with its gauge and source, or prolong one.`,
    ]);
    assert.equal(route(document).gauge?.length, 1);
  });

  test('may have stretches that overlap, where both gauges lie side by side', () => {
    assert.deepEqual(parse(changed(`${properties}/gauge/1/from`, 'orsha')).problems, []);
  });

  test('loses a stretch that runs backwards or to no stop of it', () => {
    const backwards = changed(`${properties}/gauge/1`, {
      from: 'brest',
      to: 'minsk',
      mm: 1520,
      sources: [{id: 'book', locator: '1'}],
    });
    assert.deepEqual(brief(parse(backwards).problems), [`reversed-range ${properties}/gauge/1`]);
    assert.equal(route(backwards).gauge?.length, 1);
    const elsewhere = changed(`${properties}/gauge/1/to`, 'bresst');
    assert.deepEqual(parse(elsewhere).sentences, [
      `${properties}/gauge/1/to (in "main"): found "bresst", which names no stop of this route, expected the id of a stop of this route. Did you mean "brest"?`,
    ]);
  });

  test('loses a state and a stretch without a source that exists, and stays itself', () => {
    const document = changed(
      `${properties}/status/0/sources/0/id`,
      'x',
      changed(`${properties}/gauge/0/sources/0/id`, 'x'),
    );
    assert.deepEqual([route(document).status?.length, route(document).gauge?.length], [0, 1]);
  });
});

describe('swapped coordinates', () => {
  test('show where the latitude is out of range', () => {
    const {dataset, sentences} = parse(changed('/places/features/1/geometry/coordinates', [29.6, 106.4]));
    assert.deepEqual(ids(dataset.places.features), ['brest', 'orsha']);
    assert.equal(
      sentences[0],
      '/places/features/1/geometry/coordinates/1 (in "minsk"): found 106.4, expected a latitude of at most 90. Longitude comes first: swap the two numbers.',
    );
  });

  test('show where a line passes the place the other way round', () => {
    const abroad = changed('/places/features/1/properties/country', 'LT');
    const {dataset, sentences} = parse(changed('/places/features/1/geometry/coordinates', [53.9, 27.5], abroad));
    assert.deepEqual(ids(dataset.places.features), ['brest', 'orsha']);
    assert.equal(
      sentences[0],
      '/places/features/1/geometry/coordinates (in "minsk"): found [53.9, 27.5], which fits the map only the other way round, expected [longitude, latitude]. Longitude comes first: swap the two numbers.',
    );
  });

  const withSite = (coordinates: [number, number]) => {
    const site = {...smallDataset().places.features[0]!, id: 'site', geometry: {type: 'Point', coordinates}};
    return changed('/places/features/3', site);
  };

  test('show where only the swapped place is on the map and near its country', () => {
    assert.deepEqual(brief(parse(withSite([54, 28])).problems), [
      'swapped-coordinates /places/features/3/geometry/coordinates',
    ]);
  });

  test('are not suspected of a country that lies off the map, though its mirror image does not', () => {
    const [place] = smallDataset().places.features;
    const sites = [52, 53, 54].map((longitude) => ({
      ...place!,
      id: `site-${longitude}`,
      geometry: {type: 'Point', coordinates: [longitude, 38]},
      properties: {...place!.properties, country: 'TM'},
    }));
    const document = smallDataset();
    assert.deepEqual(parse(changed('/places/features', [...document.places.features, ...sites])).problems, []);
  });

  test('are not suspected of a place that is merely off the map', () => {
    assert.deepEqual(parse(withSite([27, 28])).problems, []);
    assert.deepEqual(parse(withSite([54, -28])).problems, []);
    assert.deepEqual(parse(withSite([28, 54])).problems, []);
  });
});

describe('a translation', () => {
  test('of what is not there is dropped', () => {
    const document = changed('/translations/be', {
      opening: {title: 'Лінія', titel: 'x', importance: '3'},
      nobody: {title: 'x'},
      cost: {'value.unit': 'рублёў', 'value.amount': '1'},
      rail: {name: 'Чыгунка'},
    });
    const {dataset, sentences} = parse(document);
    assert.deepEqual(dataset.translations, {
      be: {opening: {title: 'Лінія'}, cost: {'value.unit': 'рублёў'}, rail: {name: 'Чыгунка'}},
    });
    assert.deepEqual(sentences, [
      '/translations/be/opening/titel (in "opening"): found a translation of "titel", which the record does not have, expected one of "title", "text". Did you mean "title"?',
      '/translations/be/opening/importance (in "opening"): found a translation of "importance", which the record does not have, expected one of "title", "text". It is ignored: remove it.',
      '/translations/be/nobody (in "nobody"): found "nobody", which names no record, expected the id of a record. Add the record, or correct the id.',
      '/translations/be/cost/value.amount (in "cost"): found a translation of "value.amount", which the record does not have, expected one of "label", "text". It is ignored: remove it.',
    ]);
  });

  test('into a language that does not exist is dropped', () => {
    const {dataset, problems} = parse(changed('/translations/xx', {opening: {title: 'x'}}));
    assert.deepEqual(Object.keys(dataset.translations ?? {}), ['be']);
    assert.deepEqual(brief(problems), ['unknown-language /translations/xx']);
  });
});
