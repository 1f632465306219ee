import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {lazyModules} from './.tools/rollup-lazy-modules.mjs';
import {licences} from './.tools/rollup-licences.mjs';
import {reservedSizeSheet} from './.tools/rollup-reserved-size.mjs';
import {strictPages} from './.tools/rollup-strict-pages.mjs';

const typescript = () => esbuild({target: 'es2022', tsconfig: false});

/** `dist/`: one file per module for bundlers and Node, libraries outside. */
const dist = {
  input: [
    'src/bundles/index.ts',
    'src/bundles/define.ts',
    'src/bundles/define/corridor-map.ts',
    'src/bundles/define/corridor-timeline.ts',
    'src/bundles/define/corridor-fact-card.ts',
    'src/bundles/dataset.ts',
    'src/bundles/datasets/belarus-china.ts',
  ],
  external: /^(lit|leaflet|valibot)(\/|$)/,
  plugins: [resolve(), typescript()],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({name}) => `${name.replace(/^bundles\//, '')}.js`,
  },
};

const selfContained = () => [
  resolve({exportConditions: ['browser', 'production']}),
  typescript(),
  strictPages(),
  minifyTemplateLiterals(),
  terser({ecma: 2022, module: true, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}}),
];
const lazy = lazyModules({plugins: selfContained, dir: 'cdn', folder: 'chunks'});

/** `cdn/`: one self-contained script per entry, and what it loads later beside it. */
const cdn = Object.entries({
  'corridor-elements': 'src/bundles/define.ts',
  'corridor-map': 'src/bundles/define/corridor-map.ts',
  'corridor-timeline': 'src/bundles/define/corridor-timeline.ts',
  'corridor-fact-card': 'src/bundles/define/corridor-fact-card.ts',
}).map(([name, input]) => ({
  input: {[name]: input},
  plugins: [lazy(), ...selfContained(), licences(['lit', 'leaflet', 'valibot'])],
  output: {dir: 'cdn', entryFileNames: '[name].js', banner: '/*! corridor-elements, MIT; licences of its parts: LICENSES.txt */'},
}));

/** `cdn/corridor-elements.css`: the place of each element before it is defined. */
const sheet = {
  input: 'src/elements/reserved-size.ts',
  plugins: [typescript(), reservedSizeSheet('corridor-elements.css')],
  output: {dir: 'cdn'},
};

export default [dist, ...cdn, sheet];
