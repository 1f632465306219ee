/** Bundles the three apps as their frameworks would, React for a server too. */
import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {isCorridorElement} from 'corridor-elements/vue';
import {build} from 'esbuild';
import {compile as compileSvelte} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';

const here = import.meta.dirname;

const templateParseOptions = {isCustomElement: isCorridorElement};

const templates = {
  name: 'templates',
  setup({onLoad}) {
    onLoad({filter: /\.vue$/}, async ({path}) => {
      const {descriptor} = parse(await readFile(path, 'utf8'), {filename: path, templateParseOptions});
      const {content} = compileScript(descriptor, {id: 'app', inlineTemplate: true});
      return {contents: content, loader: 'ts', resolveDir: dirname(path)};
    });
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const {js} = compileSvelte(await readFile(path, 'utf8'), {filename: path, generate: 'client'});
      return {contents: js.code, loader: 'js', resolveDir: dirname(path)};
    });
  },
};

const common = {
  absWorkingDir: here,
  outdir: `${here}/built`,
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  plugins: [templates],
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  logLevel: 'warning',
  // The package is a link here, and must not bring the React that it was compiled against.
  alias: {react: `${here}/node_modules/react`},
};

export async function buildApps() {
  await build({
    ...common,
    entryPoints: ['react-client.tsx', 'tags-client.tsx', 'vue-client.ts', 'svelte-client.ts'].map(
      (file) => `${here}/apps/${file}`,
    ),
    splitting: true,
    platform: 'browser',
  });
  await build({
    ...common,
    entryPoints: [`${here}/apps/react-server.tsx`],
    platform: 'node',
    alias: {},
    external: ['react', 'react-dom'],
    outExtension: {'.js': '.mjs'},
  });
}
