import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {linesByPointer, offsetOfSyntaxError} from '../../src/cli/json-lines.js';
import {readDataset, UnreadableError} from '../../src/cli/read-dataset.js';
import {parseDataset} from '../../src/dataset/index.js';
import {smallDataset} from '../dataset/small-dataset.js';

describe('the lines of a JSON text', () => {
  const lines = (text: string) => Object.fromEntries(linesByPointer(text));

  test('are those of its members and items', () => {
    assert.deepEqual(lines('{\n"a": 1,\n"b": [\n 2,\n {"c": 3}\n]}'), {
      '': 1,
      '/a': 2,
      '/b': 3,
      '/b/0': 4,
      '/b/1': 5,
      '/b/1/c': 5,
    });
  });

  test('are not misled by what stands inside texts', () => {
    assert.deepEqual(lines('{"a": "{,[\\"]:",\n"b": ["}"],\n"c": {}}'), {'': 1, '/a': 1, '/b': 2, '/b/0': 2, '/c': 3});
  });

  test('go by escaped pointers', () => {
    assert.deepEqual(Object.keys(lines('{"a/b": 1, "c~d": 2, "\\u0065": 3}')), ['', '/a~1b', '/c~0d', '/e']);
  });

  test('of a single value, of nothing inside, of Windows files and of deep nesting are found', () => {
    assert.deepEqual(lines('7'), {'': 1});
    assert.deepEqual(lines('[]'), {'': 1});
    assert.deepEqual(lines('[\r\n1,\r\n2]'), {'': 1, '/0': 2, '/1': 3});
    assert.ok(linesByPointer('['.repeat(1e5) + ']'.repeat(1e5)).size < 100);
  });
});

describe('a syntax error', () => {
  test('is where the text ceases to be JSON', () => {
    const texts: [text: string, offset: number][] = [
      ['', 0],
      ['{"a": 1,}', 8],
      ['[1, 2', 5],
      ['[1 2]', 3],
      ['{"a" 1}', 5],
      ['{a: 1}', 1],
      ["['x']", 1],
      ['[1]]', 3],
      ['[1}', 2],
      ['{"a": 01}', 7],
      ['[,]', 1],
      ['["a\tb"]', 1],
      ['{"a": // no\n1}', 6],
      ['1 2', 2],
      [',', 0],
      ['[1,]', 3],
    ];
    for (const [text, offset] of texts) assert.equal(offsetOfSyntaxError(text), offset, text);
  });

  test('is none in JSON, as the engine sees it, however a text is cut or patched', () => {
    const json = JSON.stringify(smallDataset(), null, 1);
    assert.equal(offsetOfSyntaxError(json), undefined);
    const parses = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const short = '{"a":[1,-2.5e3,"x\\n",true],"b":{"c":null},"d":[],"e":{}}';
    assert.ok(parses(short));
    for (let at = 0; at < short.length; at++)
      for (const patch of ['', '"', ',', ':', '{', '}', '[', ']', '1', ' ', '\\', 'e'])
        for (const text of [
          short.slice(0, at) + patch + short.slice(at + 1),
          short.slice(0, at) + patch + short.slice(at),
        ])
          assert.equal(offsetOfSyntaxError(text) === undefined, parses(text), text);
  });
});

describe('a dataset', () => {
  let root = '';
  const write = (file: string, value: unknown) =>
    writeFile(join(root, file), typeof value === 'string' ? value : JSON.stringify(value, null, 2));

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'corridor-'));
    const {places, routes, events, facts, sources, translations, ...head} = smallDataset();
    await mkdir(join(root, 'folder/translations'), {recursive: true});
    await write('folder/dataset.json', head);
    await write('folder/places.geojson', places);
    await write('folder/routes.geojson', routes);
    await write('folder/events.json', `\uFEFF${JSON.stringify(events, null, 2)}`);
    await write('folder/facts.json', facts);
    await write('folder/sources.json', sources);
    await write('folder/translations/be.json', translations?.be);
    await write('one.json', smallDataset());
  });
  after(() => rm(root, {recursive: true}));

  test('reads alike from a folder and from one file', async () => {
    assert.deepEqual((await readDataset(join(root, 'folder'))).document, smallDataset());
    assert.deepEqual((await readDataset(join(root, 'one.json'))).document, smallDataset());
  });

  test('tells file and line of a place in it, or of what should have held it', async () => {
    const {locate} = await readDataset(join(root, 'folder'));
    const at = (pointer: string) => {
      const {file, line} = locate(pointer);
      return `${file.slice(root.length + 1).replaceAll('\\', '/')}:${line}`;
    };
    assert.equal(at('/title'), 'folder/dataset.json:4');
    assert.equal(at('/events/1/date'), 'folder/events.json:26');
    assert.equal(at('/events/1/missing/deep'), 'folder/events.json:24');
    assert.equal(at('/places/features/0/id'), 'folder/places.geojson:6');
    assert.equal(at('/translations/be/opening/title'), 'folder/translations/be.json:3');
    assert.equal(at('/unheard-of'), 'folder/dataset.json:1');
    assert.equal(at(''), 'folder/dataset.json:1');
  });

  test('without a part is for the parser to judge', async () => {
    await write('folder/facts.json', '[]');
    await rm(join(root, 'folder/routes.geojson'));
    const {problems} = parseDataset((await readDataset(join(root, 'folder'))).document);
    assert.ok(problems.some(({code, path}) => code === 'missing-field' && path === '/routes'));
    const {locate} = await readDataset(join(root, 'folder'));
    assert.equal(relative(join(root, 'folder'), locate('/routes').file), 'routes.geojson');
  });

  const unreadable = async (path: string) => {
    try {
      await readDataset(join(root, path));
    } catch (error) {
      assert.ok(error instanceof UnreadableError);
      return error.problems.map(({file, line, found}) => [relative(root, file).replaceAll('\\', '/'), line, found]);
    }
    return assert.fail('it could be read');
  };

  test('that is no JSON says in which file and line, of each file', async () => {
    await write('bad.json', '{\n"a": 1,\n"b": oops}');
    assert.deepEqual(await unreadable('bad.json'), [['bad.json', 3, '"oops}"']]);
    await mkdir(join(root, 'bad'));
    await write('bad/dataset.json', '{}');
    await write('bad/events.json', '[\n1,\n]');
    await write('bad/facts.json', '');
    assert.deepEqual(await unreadable('bad'), [
      ['bad/events.json', 3, '"]"'],
      ['bad/facts.json', 1, 'the end of the line'],
    ]);
  });

  test('without its head says so', async () => {
    await mkdir(join(root, 'empty'));
    assert.deepEqual(await unreadable('empty'), [
      ['empty', undefined, 'a folder without dataset.json, the head of a dataset'],
    ]);
    assert.deepEqual(await unreadable('nowhere'), [['nowhere', undefined, 'nothing of that name']]);
  });
});
