/**
 * Mends of our two libraries for pages with a strict policy and for pages with other copies of them, each a text to
 * replace in one of their files. A text that is not found fails the build: a new release deserves a look.
 */
const lit = '@lit/reactive-element/reactive-element';

export const mends = [
  {
    file: 'leaflet/src/core/Browser',
    why: 'Leaflet probes innerHTML on load, which Trusted Types refuse; every browser of ours draws inline SVG.',
    text: /var inlineSvg = !!svg && \(function \(\) \{[^]*?\}\)\(\);/,
    by: 'var inlineSvg = svg;',
  },
  {
    file: 'leaflet/src/core/Browser',
    why: 'The same innerHTML for VML, which no browser draws any more.',
    text: /var vml = !svg && \(function \(\) \{[^]*?\}\(\)\);/,
    by: 'var vml = false;',
  },
  {
    file: 'leaflet/src/dom/DomEvent',
    why: 'Listeners are kept on window under one name for all copies of Leaflet, which count them apart: the page’s own copy would lose some.',
    text: /var eventsKey = '_leaflet_events';/,
    by: 'var eventsKey = Symbol();',
  },
  {
    file: 'lit-html/lit-html',
    why: 'Lit makes its policy once per copy and the second one throws: all copies of ours share the first.',
    text: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
    by: '($1[Symbol.for("corridor-elements.lit-policy")]??=$&)',
  },
  {
    file: lit,
    why: 'For decorators, which we do not use, Lit leaves a global and adds to Symbol.',
    text: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    by: '',
  },
  {
    file: lit,
    why: 'The other end of the same.',
    text: /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
    by: '',
  },
  ...['lit-html/lit-html', 'lit-element/lit-element', lit].map((file) => ({
    file,
    why: 'Lit counts its copies in a global array; we leave no global behind.',
    text: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    by: '0',
  })),
  ...[
    {file: 'lit-html/lit-html', text: /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),/, by: ';'},
    {file: 'lit-element/lit-element', text: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, by: ';'},
    {
      file: 'lit-element/lit-element',
      text: /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
      by: '',
    },
    {file: lit, text: /,\w+=\w+\.reactiveElementPolyfillSupport/, by: ''},
    {file: lit, text: /\w+\?\.\(\{ReactiveElement:\w+\}\),/, by: ''},
    {
      file: '@lit/reactive-element/css-tag',
      text: /\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)&&/,
      by: '',
    },
  ].map((mend) => ({...mend, why: 'A hook that Lit looks for on window may be the id of an image on the page.'})),
  ...[
    {text: /\w+\.createComment\(""\)/, by: 'new Comment'},
    {text: /\w+\.createTextNode\((\w+)\)/, by: 'new Text($1)'},
    {text: /(\w+)\.createElement\("template"\)/, by: 'Document.prototype.createElement.call($1,"template")'},
    {text: /(\w+)\.createTreeWalker\(\1,129\)/, by: 'Document.prototype.createTreeWalker.call($1,$1,129)'},
    {
      text: /\(\w+\?\.creationScope\?\?(\w+)\)\.importNode\((\w+),!0\)/,
      by: 'Document.prototype.importNode.call($1,$2,!0)',
    },
  ].map((mend) => ({
    ...mend,
    file: 'lit-html/lit-html',
    why: 'On document a method may be hidden by the name of an image on the page.',
  })),
];

/**
 * The code of the module `id` with every mend made that concerns it; null where none does.
 * @param {string} code
 * @param {string} id
 * @returns {string | null}
 */
export function mend(code, id) {
  const due = mends.filter(({file}) => id.replaceAll('\\', '/').endsWith(`/${file}.js`));
  for (const {text, by, why} of due) {
    if (code.search(text) < 0) throw new Error(`${id} has changed: ${text} is not found. ${why}`);
    code = code.replace(text, by);
  }
  return due.length ? code : null;
}

export const strictPages = () => ({
  name: 'strict-pages',
  transform(code, id) {
    const mended = mend(code, id);
    return mended === null ? null : {code: mended, map: null};
  },
});
