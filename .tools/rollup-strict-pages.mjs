/**
 * Mends of our two libraries for pages with a strict policy, each a text to replace in one of their files. A text that
 * is not found fails the build: a new release of the library deserves a look.
 */
export const mends = [
  {
    why: 'Leaflet probes innerHTML on load, which Trusted Types refuse; every browser of ours draws inline SVG.',
    file: /\/leaflet\/src\/core\/Browser\.js$/,
    text: /var inlineSvg = !!svg && \(function \(\) \{[^]*?\}\)\(\);/,
    by: 'var inlineSvg = svg;',
  },
  {
    why: 'The same for VML, which no browser draws any more.',
    file: /\/leaflet\/src\/core\/Browser\.js$/,
    text: /var vml = !svg && \(function \(\) \{[^]*?\}\(\)\);/,
    by: 'var vml = false;',
  },
  {
    why: 'Lit makes its policy once per copy and the second one throws: all copies of ours share the first.',
    file: /\/lit-html\/lit-html\.js$/,
    text: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
    by: '($1[Symbol.for("corridor-elements.lit-policy")]??=$&)',
  },
  ...['lit-html/lit-html', 'lit-element/lit-element', '@lit/reactive-element/reactive-element'].map((file) => ({
    why: 'Lit counts its copies in a global array; we leave no global behind.',
    file: new RegExp(`/${file}\\.js$`),
    text: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    by: '0',
  })),
];

/** The code of the module `id` with every mend made that concerns it; null where none does. */
export function mend(code, id) {
  const due = mends.filter(({file}) => file.test(id));
  for (const {text, by, why} of due) {
    if (!text.test(code)) throw new Error(`${id} has changed: ${text} is not found. ${why}`);
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
