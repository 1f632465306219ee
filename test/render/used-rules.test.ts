import assert from 'node:assert/strict';
import {test} from 'node:test';
import {usedRules} from '../../src/render/used-rules.js';

const html = '<div class="root big" dir="ltr"><p class="text">x</p><details><summary>More</summary></details></div>';
const kept = (css: string) => usedRules(css, html);

void test('a rule stays whose tags, classes and values of attributes are all there', () => {
  for (const css of [
    '.root{color:red}',
    '.root.big > p{color:red}',
    ':host([hidden]){display:none}',
    '*,::before{box-sizing:border-box}',
    ':host(:state(row)) .root{display:grid}',
    '[open] summary::after{content:"x"}',
    '::details-content{content-visibility:visible}',
    ':focus-visible{outline:1px solid}',
    "[dir='ltr'] .text{color:red}",
    ":host([theme='dark']) .root:not([dir='rtl']){color:red}",
    '@media print{.text{color:black}}',
    '@container (width < 5px){.root{display:none!important}}',
    '@property --x{syntax:"*"}',
  ])
    assert.equal(kept(css), css);
});

void test('a rule goes that asks for a tag, class or value that is not there, and so does a group of such rules', () => {
  for (const css of [
    '.other{color:red}',
    '.root.other{color:red}',
    '.root ol{color:red}',
    "[dir='rtl'] .text{color:red}",
    '.other:hover > p{color:red}',
    '@media print{.other{color:black}@supports (color:red){ol{color:red}}}',
  ])
    assert.equal(kept(css), '');
});

void test('of a list of selectors those stay that can be met, and brackets are not looked into', () => {
  assert.equal(kept('.other,.text,ol p{margin:0}'), '.text{margin:0}');
  assert.equal(kept('.root :is(.other,p:not(.a,.b)){margin:0}'), '.root :is(.other,p:not(.a,.b)){margin:0}');
});

void test('a variable of ours that nothing reads goes, one that is read or belongs to the page stays', () => {
  assert.equal(
    kept(':host{--_a:var(--_b,light-dark(red,blue));--_b:1;--_c:2;--x:3}.text{color:var(--_a)}'),
    ':host{--_a:var(--_b,light-dark(red,blue));--_b:1;--x:3}.text{color:var(--_a)}',
  );
});
