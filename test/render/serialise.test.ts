import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html, nothing, svg} from 'lit';
import {serialise, type StyleRules} from '../../src/render/serialise.js';

const write = (value: unknown, rules: StyleRules = new Map()) => serialise(value, rules);

void test('texts and attributes are escaped', () => {
  const evil = `<img src=x onerror="alert(1)">&'`;
  assert.equal(
    write(html`<p title=${evil} class="a ${evil}">${evil}</p>`),
    `<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;'" class="a &lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;'">&lt;img src=x onerror="alert(1)"&gt;&amp;'</p>`,
  );
});

void test('nothing, null, undefined and lists are written as Lit draws them', () => {
  assert.equal(
    write(html`<p id=${nothing} lang=${undefined}>${null}${[1, html`<b>${2}</b>`, nothing]}</p>`),
    '<p>1<b>2</b></p>',
  );
});

void test('listeners, properties and the tab order are left out, boolean attributes follow their value', () => {
  const template = html`<details
    ?open=${true}
    ?hidden=${false}
    @toggle=${() => undefined}
    .lang=${'x'}
    tabindex=${0}
  ></details>`;
  assert.equal(write(template).replace(' >', '>'), '<details open></details>');
});

void test('a style becomes a rule that elements of the same style share', () => {
  const rules: StyleRules = new Map();
  const dot = (left: number) => html`<i .style=${`left:${left}px`}></i>`;
  assert.equal(
    write([dot(1), dot(2), dot(1)], rules),
    '<i data-style="0"></i><i data-style="1"></i><i data-style="0"></i>',
  );
  assert.deepEqual([...rules.keys()], ['left:1px', 'left:2px']);
});

void test('a button that nobody listens to is inert', () => {
  assert.equal(write(html`<button type="button">${'Next'}</button>`), '<button inert type="button">Next</button>');
});

void test('a fragment of SVG keeps its closing slash, and a greater-than sign in quotes ends no tag', () => {
  assert.equal(
    write(svg`<g aria-label="a > b ${1}"><path d=${'M0 0'} /></g>`),
    '<g aria-label="a > b 1"><path d="M0 0" /></g>',
  );
});

void test('what needs a page is an error', () => {
  assert.throws(() => write(html`${() => 1}`), TypeError);
  assert.throws(() => write({_$litDirective$: true, values: []}), TypeError);
});
