import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, test} from 'node:test';
import {run} from '../../src/cli/run.js';
import {parseDataset} from '../../src/dataset/parse.js';
import {changed, smallDataset} from '../dataset/small-dataset.js';

let root = '';
const at = (name: string) => join(root, name);
const write = (name: string, value: unknown) =>
  writeFile(at(name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));

/** What a command line gives: exit code and the two streams. */
async function outcome(...args: string[]) {
  const said = {out: '', err: ''};
  const code = await run(args, {out: (text) => (said.out += text), err: (text) => (said.err += text)});
  assert.doesNotMatch(said.out + said.err, /^ +at /m, 'a stack trace');
  return {code, ...said};
}

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'corridor cli '));
  await write('good.json', smallDataset());
  await write('broken.json', changed('/events/1/date', 'yesterday'));
  await write('cut.json', '{"id": "cut",\n "title": ');
});
after(() => rm(root, {recursive: true}));

describe('the command line', () => {
  test('helps, on the whole and on each command', async () => {
    for (const args of [[], ['--help'], ['-h']]) {
      const {code, out} = await outcome(...args);
      assert.equal(code, 0);
      for (const command of ['new', 'validate', 'build', 'render', 'snippet'])
        assert.match(out, new RegExp(`corridor-elements ${command} `));
    }
    for (const command of ['new', 'validate', 'build', 'render', 'snippet']) {
      const {code, out} = await outcome(command, '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^corridor-elements ${command} `));
    }
  });

  test('says what it does not understand, in a sentence', async () => {
    for (const [args, words] of [
      [['destroy'], /no command "destroy": expected new, validate, build/],
      [['constructor'], /no command "constructor"/],
      [['validate'], /DIR or FILE is missing/],
      [['validate', 'a', 'b'], /"b" is one argument too many/],
      [['validate', 'a', '--jsn'], /--jsn/],
      [['build', 'a'], /-o FILE.json or -o FILE.js is missing/],
      [['build', 'a', '-o', 'out.txt'], /-o FILE.json or -o FILE.js is missing/],
      [['new'], /DIR is missing/],
    ] as const) {
      const {code, out, err} = await outcome(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, words);
    }
  });

  test('runs as a program: streams and exit code', () => {
    const program = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {encoding: 'utf8'});
    const {status, stdout, stderr} = program('validate', at('broken.json'));
    assert.equal(status, 1);
    assert.match(stdout, /\/events\/1\/date/);
    assert.equal(stderr, '');
    assert.equal(program('validate', at('nowhere')).status, 2);
  });
});

describe('validate', () => {
  test('is content with a good dataset', async () => {
    assert.deepEqual(await outcome('validate', at('good.json')), {code: 0, out: 'All is well.\n', err: ''});
    assert.deepEqual((await outcome('validate', 'data/belarus-china')).code, 0);
  });

  test('gives each problem a line with file, line, place, and how to mend it', async () => {
    const {code, out} = await outcome('validate', at('broken.json'));
    const text = await readFile(at('broken.json'), 'utf8');
    const line = text.slice(0, text.indexOf('yesterday')).split('\n').length;
    assert.equal(code, 1);
    assert.equal(
      out,
      `${at('broken.json')}:${line}: /events/1/date (in "loan"): found "yesterday", no EDTF date, expected a date in EDTF level 0 or 1. Write it like 2015, 2015-06, 2015-06-30, 2015~, 201X or 2015/2018-03.\n1 problem.\n`,
    );
  });

  test('names the cause before what follows from it', async () => {
    await write('unsourced.json', changed('/sources/0/URL', 'www.example.org'));
    const {code, out} = await outcome('validate', at('unsourced.json'));
    const [first = '', ...others] = out.trim().split('\n');
    assert.equal(code, 1);
    assert.match(first, /\/sources\/0\/URL \(in "[^"]+"\): found "www\.example\.org"/);
    assert.ok(others.length > 2);
    assert.equal(others.at(-1), `${others.length} problems, ${others.length - 1} of them because of another.`);
  });

  test('names a part that is missing before all that misses it', async () => {
    await write('partless.json', changed('/sources', undefined));
    assert.match((await outcome('validate', at('partless.json'))).out, /^[^\n]+: \/sources: found nothing/);
  });

  test('gives the same as JSON', async () => {
    const {code, out} = await outcome('validate', '--json', at('broken.json'));
    assert.equal(code, 1);
    const {problems} = JSON.parse(out) as {problems: Record<string, unknown>[]};
    assert.deepEqual(Object.keys(problems[0]!).toSorted(), [
      'code',
      'expected',
      'file',
      'fix',
      'found',
      'line',
      'path',
      'record',
      'severity',
    ]);
    assert.equal(problems[0]!.code, 'edtf-syntax');
    assert.deepEqual(JSON.parse((await outcome('validate', '--json', at('good.json'))).out), {problems: []});
  });

  test('exits with 2 for what cannot be read', async () => {
    const cut = await outcome('validate', at('cut.json'));
    assert.equal(cut.code, 2);
    assert.match(cut.out, /cut\.json:2: .*expected JSON to go on here\. Look for a comma/);
    assert.equal((await outcome('validate', '--json', at('nowhere'))).code, 2);
    await write('list.json', '[]');
    assert.equal((await outcome('validate', at('list.json'))).code, 2);
  });

  test('says that a large one takes its time', async () => {
    await write('large.json', JSON.stringify(smallDataset()) + ' '.repeat(6e6));
    const {code, err} = await outcome('validate', at('large.json'));
    assert.deepEqual({code, err}, {code: 0, err: 'Checking 6 MB …\n'});
  });
});

describe('build', () => {
  test('writes a document, the same bytes each time', async () => {
    for (const name of ['one.json', 'two.json'])
      assert.equal((await outcome('build', at('good.json'), '-o', at(name))).code, 0);
    const text = await readFile(at('one.json'), 'utf8');
    assert.equal(text, await readFile(at('two.json'), 'utf8'));
    assert.deepEqual(JSON.parse(text), smallDataset());
  });

  test('writes a module, without the address of the schema', async () => {
    await outcome('build', 'data/starter', '-o', at('out.mjs.js'));
    await write('package.json', '{"type": "module"}');
    const {default: dataset} = (await import(pathToFileURL(at('out.mjs.js')).href)) as {default: {id: string}};
    assert.equal(dataset.id, 'my-corridor');
    assert.doesNotMatch(JSON.stringify(dataset), /\$schema/);
    assert.deepEqual(parseDataset(dataset), {dataset, problems: []});
  });

  test('splits the translations off on demand', async () => {
    await outcome('build', at('good.json'), '-o', at('split.json'), '--split-translations');
    const {translations, ...bare} = smallDataset();
    assert.deepEqual(JSON.parse(await readFile(at('split.json'), 'utf8')), bare);
    assert.deepEqual(JSON.parse(await readFile(at('split.be.json'), 'utf8')), translations?.be);
  });

  test('writes what has warnings only, and says them', async () => {
    await write('warned.json', changed('/events/1/title', 'A <b>loan</b>'));
    const {code, err} = await outcome('build', at('warned.json'), '-o', at('warned-out.json'));
    assert.equal(code, 0);
    assert.match(err, /warning: /);
    assert.ok((await readdir(root)).includes('warned-out.json'));
  });

  test('writes nothing where something is broken', async () => {
    const {code, err} = await outcome('build', at('broken.json'), '-o', at('never.json'));
    assert.equal(code, 1);
    assert.match(err, /yesterday/);
    assert.ok(!(await readdir(root)).includes('never.json'));
    const unwritable = await outcome('build', at('good.json'), '-o', at('no/such/folder.json'));
    assert.equal(unwritable.code, 2);
  });
});

describe('new', () => {
  test('writes a corridor that is valid, with its schema and an explanation', async () => {
    const {code, out} = await outcome('new', at('mine'));
    assert.equal(code, 0);
    assert.match(out, /README\.md/);
    assert.equal((await outcome('validate', at('mine'))).code, 0);
    const settings = JSON.parse(await readFile(at('mine/.vscode/settings.json'), 'utf8')) as {
      'json.schemas': {url: string}[];
    };
    for (const {url} of settings['json.schemas']) await readFile(join(at('mine'), url));
    const head = JSON.parse(await readFile(at('mine/dataset.json'), 'utf8')) as {$schema: string};
    assert.match(await readFile(join(at('mine'), head.$schema), 'utf8'), /dataset\.schema\.json#\/\$defs\/head/);
    assert.match(await readFile(at('mine/.vscode/dataset.schema.json'), 'utf8'), /draft\/2020-12/);
  });

  test('leaves a folder that is not empty alone', async () => {
    await mkdir(at('full'));
    await write('full/mine.txt', 'mine');
    const {code, err} = await outcome('new', at('full'));
    assert.equal(code, 2);
    assert.match(err, /is not empty: nothing was written/);
    assert.deepEqual(await readdir(at('full')), ['mine.txt']);
  });
});
