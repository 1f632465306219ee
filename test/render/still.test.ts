import assert from 'node:assert/strict';
import {test} from 'node:test';
import {still} from '../../src/render/still.js';

void test('coordinates are told to a tenth of a pixel, per cent and scales as they are', () => {
  assert.equal(
    still(
      '<rect x="12.992000000000019" y="-0.004" width="35.644%" /><g transform="translate(8 88.4727) scale(0.18376)">',
    ),
    '<rect x="13" y="0" width="35.644%"/><g transform="translate(8 88.5) scale(0.18376)">',
  );
  assert.equal(still('<path d="M.5-6V12.125.75" />'), '<path d="M.5-6V12.1.75"/>');
  assert.equal(still('<path d="m1 2 .25-.75 0 .25" />'), '<path d="m1 2 .25-.75 0 .25"/>');
});

void test('what only a pointer meets, what is empty and what nobody hears goes', () => {
  assert.equal(
    still('<g role="toolbar" aria-label="Themes"> <rect class="hit" x="1" /> <path class="lake" d="" /> </g>'),
    '<g></g>',
  );
  assert.equal(still('<svg role="img" aria-label="Map: x"> <g> </g>'), '<svg role="img" aria-label="Map: x"><g></g>');
  assert.equal(still('<svg role="img" aria-label="" >'), '<svg>');
  assert.equal(
    still('<g class="switch" role="button" aria-pressed="true" aria-label="x">'),
    '<g class="switch" role="button" aria-pressed="true">',
  );
});

void test('text keeps its spaces, and what stands in lines of its own needs none around it', () => {
  assert.equal(
    still('<p>a <b>b</b> c</p> <text>d <tspan>e</tspan> f</text>'),
    '<p>a <b>b</b> c</p><text>d <tspan>e</tspan> f</text>',
  );
  assert.equal(
    still('<div> <span>a</span> <bdi>b</bdi> <p> c</p> d </div>'),
    '<div><span>a</span> <bdi>b</bdi><p> c</p> d </div>',
  );
});
