import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {render, renderStatic} from '../../src/bundles/render.js';
import {run} from '../../src/cli/run.js';
import {changed, smallDataset} from '../dataset/small-dataset.js';

let root = '';
async function outcome(...args: string[]) {
  const said = {out: '', err: ''};
  const code = await run(args, {out: (text) => (said.out += text), err: (text) => (said.err += text)});
  return {code, ...said};
}

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'corridor render '));
  await writeFile(join(root, 'good.json'), JSON.stringify(smallDataset()));
  await writeFile(join(root, 'broken.json'), JSON.stringify(changed('/events/1/date', 'yesterday')));
});
after(() => rm(root, {recursive: true}));

describe('corridor-elements render', () => {
  test('writes what the function of the same name gives', async () => {
    const {code, out} = await outcome('render', 'corridor-map', 'focus=brest', 'hidden', '--widths', '680,343');
    assert.equal(code, 0);
    assert.equal(
      out,
      `${render('corridor-map', {focus: 'brest', hidden: true}, {widths: [343, 680], jsonLd: true})}\n`,
    );
  });

  test('writes plain HTML, to a file', async () => {
    const file = join(root, 'out.html');
    const image = {src: 'https://x.example/a,b.png', width: 600, height: 336};
    const args = ['--static', '--image', 'https://x.example/a,b.png,600,336', '--link', 'https://x.example/'];
    const {code, out} = await outcome('render', 'corridor-map', ...args, '-o', file);
    assert.deepEqual([code, out], [0, '']);
    const link = {href: 'https://x.example/', text: 'https://x.example/'};
    assert.equal(await readFile(file, 'utf8'), `${renderStatic('corridor-map', {}, {image, link})}\n`);
  });

  test('takes a corridor of one’s own, and writes nothing where it is broken', async () => {
    const good = await outcome('render', 'corridor-timeline', '--data', join(root, 'good.json'));
    assert.equal(good.code, 0);
    assert.ok(good.out.includes(smallDataset().events[0]!.title));
    const broken = await outcome('render', 'corridor-timeline', '--data', join(root, 'broken.json'));
    assert.deepEqual([broken.code, broken.out], [1, '']);
    assert.match(broken.err, /yesterday/);
  });

  test('writes a corridor that has warnings only, and says them', async () => {
    await writeFile(join(root, 'warned.json'), JSON.stringify(changed('/events/1/title', 'A <b>loan</b>')));
    const {code, out, err} = await outcome('render', 'corridor-timeline', '--data', join(root, 'warned.json'));
    assert.equal(code, 0);
    assert.match(out, /A &lt;b&gt;loan&lt;\/b&gt;/);
    assert.match(err, /: warning: \/events\/1\/title/);
  });

  test('says what it does not understand', async () => {
    for (const [args, words] of [
      [[], /TAG is missing/],
      [['script'], /There is no <script>/],
      [['corridor-map', '--widths', 'wide'], /--widths wide: expected/],
      [['corridor-map', '--static', '--image', 'a.png'], /--image a.png: expected/],
    ] as const) {
      const {code, out, err} = await outcome('render', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, words);
    }
  });
});
