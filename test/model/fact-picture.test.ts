import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createLookup} from '../../src/dataset/index.js';
import {dateInWords} from '../../src/model/date-in-words.js';
import {factPicture, pictureShapes, type PictureShape} from '../../src/model/fact-picture.js';
import {factScene} from '../../src/model/fact-scene.js';
import {en} from '../../src/model/strings/en.js';
import {textWidth} from '../../src/model/text-width.js';
import {datasetOf, everyFact, factOf} from '../fixtures/facts.js';
import {snapshot} from '../snapshot.js';

const look = {
  ground: '#fffefa',
  ink: '#1b1a17',
  muted: '#5f5c55',
  quiet: '#efebe1',
  accent: '#c8401f',
  otherLine: '#6f6b62',
  font: 'sans-serif',
};
const picture = (fact = everyFact[0]!, shape: PictureShape = 'wide', dir: 'ltr' | 'rtl' = 'ltr') =>
  factPicture(factScene(fact, createLookup(datasetOf([fact])), 'auto', 'en', en, dateInWords), shape, look, {
    trust: 'Reported · Kowalska, 2024',
    credit: 'A small corridor · CC BY 4.0',
    lang: 'en',
    dir,
  });
/** What is written, with the pieces of a figure as one text. */
const texts = (svg: string) =>
  [
    ...svg.matchAll(/<text x="(-?\d+)" y="(-?\d+)"([^>]*?) font-size="(\d+)" font-weight="(\d+)"[^>]*>(.*?)<\/text>/g),
  ].map(([, x, y, more, size, weight, content]) => {
    const pieces = [...content!.matchAll(/<tspan font-size="(\d+)">([^<]*)/g)];
    const sized = pieces.length ? pieces.map(([, own, text]) => [text!, own!] as const) : [[content!, size!] as const];
    return {
      x: Number(x),
      y: Number(y),
      isEnd: /text-anchor="end"|^$/.test(more!) && more !== '',
      width: sized.reduce((sum, [text, own]) => sum + textWidth(text, Number(own), Number(weight) > 400), 0),
      text: sized.map(([text]) => text).join(' '),
    };
  });

describe('the picture of a card to share', () => {
  for (const shape of Object.keys(pictureShapes) as PictureShape[])
    for (const fact of everyFact)
      test(`${shape}: a ${fact.value.type} stays inside, with its source and credit`, () => {
        const {width, height} = pictureShapes[shape];
        const svg = picture(fact, shape);
        const drawn = texts(svg);
        for (const {x, y, width: length, text, isEnd} of drawn) {
          const start = isEnd ? x - length : x;
          assert.ok(start >= 64 && start + length <= width, `${text} reaches from ${start} to ${start + length}`);
          assert.ok(y > 64 && y < height - 32, `${text} at ${y}`);
        }
        const said = drawn.map(({text}) => text).join(' ');
        for (const words of ['Reported · Kowalska, 2024', 'A small corridor · CC BY 4.0', fact.label])
          assert.ok(said.includes(words), words);
      });

  for (const shape of Object.keys(pictureShapes) as PictureShape[])
    test(`${shape}: long names are broken and long amounts set smaller, so that all stay between the margins`, () => {
      const label = 'A name that is rather too long for one line of a picture, however wide it may be, and goes on';
      const items = [123456789.01, -98765432.1, 0, 5].map((amount) => ({label, amount}));
      const drawn = texts(picture(factOf('long', {type: 'comparison', unit: 'containers a year', items}), shape));
      for (const {x, width: length, text} of drawn)
        assert.ok(x >= 64 && x + length <= 1136 + 1, `${text} reaches from ${x} to ${x + length}`);
      assert.equal(drawn.filter(({text}) => text.includes('A name that')).length, items.length);
    });

  test('is what it was', () => {
    snapshot('fact-picture-wide', picture(everyFact[2]).replaceAll('><', '>\n<'));
  });

  test('a very long text is set smaller until it fits', () => {
    const text = 'A sentence that goes on and on without saying much of anything to anybody. '.repeat(8).trim();
    const svg = picture(factOf('long', {type: 'statement'}, {text}));
    for (const {y, text: line} of texts(svg)) assert.ok(y < 600, `${line} at ${y}`);
    const words = texts(svg)
      .map(({text: line}) => line)
      .join(' ');
    assert.ok(words.includes(text));
  });

  test('text is never markup, and what XML cannot hold is left out', () => {
    const svg = picture(factOf('evil', {type: 'statement'}, {label: '<script>&"\u0000\ud800', text: ']]>'}));
    for (const text of ['<script', '\u0000', '\ud800']) assert.ok(!svg.includes(text), JSON.stringify(text));
    assert.match(svg, /&lt;script&gt;&amp;&quot;</);
  });

  test('on a page from right to left it begins at the right, and figures keep their order', () => {
    const drawn = texts(picture(everyFact[2], 'wide', 'rtl'));
    const figure = drawn.find(({text}) => text === 'up to 25–40%');
    assert.ok(figure?.isEnd && figure.x > 600);
    assert.ok(Math.max(...drawn.map(({x}) => x)) <= 1136);
  });
});
