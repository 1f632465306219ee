import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';

/** The folder that is C: for the command line; it works in `C:\Story desk`. */
let drive = '';
const disk = (path: string) => join(drive, path);
const read = (path: string) => readFileSync(disk(path), 'utf8');
const hooks = ['tsx', './windows/register.mjs'].flatMap((hook) => ['--import', import.meta.resolve(hook)]);
const program = resolve('src/cli/main.ts');

function outcome(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...hooks, program, ...args], {
    encoding: 'utf8',
    cwd: disk('Story desk'),
    env: {...process.env, CORRIDOR_DRIVE: drive},
  });
  assert.doesNotMatch(stdout + stderr, /^ +at /m, 'a stack trace');
  return {code: status, out: stdout, err: stderr};
}

before(() => {
  drive = mkdtempSync(join(tmpdir(), 'corridor windows '));
  mkdirSync(disk('Story desk'));
});
after(() => rmSync(drive, {recursive: true}));

/** What only Windows has, and cannot be had here: its console, a disk without case, and names that it forbids. */
describe('on the paths of Windows', () => {
  test('a corridor is begun, checked, built and rendered, by drive letters and backslashes', () => {
    const folder = 'C:\\Story desk\\Минск – Брест';
    const begun = outcome('new', folder);
    assert.equal(begun.code, 0, begun.err);
    assert.ok(begun.out.includes(`${folder}\\README.md`), begun.out);
    assert.ok(begun.out.includes(`-o "${folder}\\corridor.json"\n`), begun.out);
    assert.deepEqual(outcome('validate', folder), {code: 0, out: 'All is well.\n', err: ''});
    assert.deepEqual(outcome('validate', 'C:/Story desk/Минск – Брест/'), {code: 0, out: 'All is well.\n', err: ''});

    const built = outcome('build', folder, '-o', 'C:\\out.v1\\Corridor.JSON', '--split-translations');
    assert.equal(built.code, 2, 'there is no such folder yet');
    mkdirSync(disk('out.v1'));
    const again = outcome('build', folder, '-o', 'C:\\out.v1\\Corridor.JSON', '--split-translations');
    assert.deepEqual([again.code, again.err], [0, '']);
    assert.match(again.out, /^C:\\out\.v1\\Corridor\.JSON: .*\nC:\\out\.v1\\Corridor\.be\.json: /);
    assert.match(read('out.v1/Corridor.be.json'), /[а-я]/);

    const rendered = outcome('render', 'corridor-map', '--data', 'Минск – Брест', '-o', '.\\map.html');
    assert.deepEqual(rendered, {code: 0, out: '', err: ''});
    assert.match(read('Story desk/map.html'), /^<corridor-map>/);
  });

  test('a share of the network is a folder, too', () => {
    assert.equal(outcome('new', '\\\\server\\share\\mine').code, 0);
    assert.equal(outcome('validate', '\\\\server\\share\\mine').code, 0);
    assert.match(read('server/share/mine/dataset.json'), /my-corridor/);
  });

  test('a fault is told with the path as it was given, and its line in a file with line ends of Windows', () => {
    outcome('new', 'bad');
    const events = read('Story desk/bad/events.json').replace(/"date": "[^"]+"/, '"date": "yesterday"');
    const line = events.slice(0, events.indexOf('yesterday')).split('\n').length;
    writeFileSync(disk('Story desk/bad/events.json'), `\uFEFF${events.replaceAll('\n', '\r\n')}`);
    const be = read('Story desk/bad/translations/be.json').replace('"title"', '"titel"');
    writeFileSync(disk('Story desk/bad/translations/be.json'), be.replaceAll('\n', '\r\n'));
    const {code, out} = outcome('validate', '.\\bad');
    assert.equal(code, 1);
    assert.ok(out.startsWith(`bad\\events.json:${line}: /events/0/date`), out);
    assert.match(out, /^bad\\translations\\be\.json:\d+: \/translations\/be\//m);
    assert.doesNotMatch(out, /\r/);
  });

  test('what Notepad and PowerShell write is read: UTF-8 with a byte order mark, UTF-16', () => {
    outcome('new', 'notes');
    const places = read('Story desk/notes/places.geojson');
    const routes = read('Story desk/notes/routes.geojson').replaceAll('\n', '\r\n');
    writeFileSync(disk('Story desk/notes/places.geojson'), `\uFEFF${places}`);
    writeFileSync(disk('Story desk/notes/routes.geojson'), Buffer.from(`\uFEFF${routes}`, 'utf16le'));
    assert.deepEqual(outcome('validate', 'notes'), {code: 0, out: 'All is well.\n', err: ''});
  });

  test('nothing of the name is a sentence', () => {
    const {code, out} = outcome('validate', 'D:\\nowhere');
    assert.equal(code, 2);
    assert.match(out, /^D:\\nowhere: The document: found nothing of that name/);
  });
});
