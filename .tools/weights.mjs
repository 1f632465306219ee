/** `node .tools/weights.mjs src/bundles/define.ts`: what each module of a script weighs alone (brotli, minified), heaviest first. */
import {brotliCompressSync} from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {minify} from 'terser';

const [input = 'src/bundles/define.ts'] = process.argv.slice(2);
const bundle = await rollup({
  input,
  external: (id, _importer, resolved) => !resolved && /generated|parse\.js$|leaflet-stage/.test(id),
  plugins: [
    resolve({exportConditions: ['browser', 'production']}),
    esbuild({target: 'es2022', tsconfig: false}),
    minifyTemplateLiterals(),
  ],
});
const {output} = await bundle.generate({});
const rows = await Promise.all(
  Object.entries(output[0].modules)
    .filter(([, {code}]) => code)
    .map(async ([id, {code}]) => {
      const small = (await minify(code, {ecma: 2022, compress: {passes: 2}})).code ?? '';
      return {
        id: id.replace(/.*\/(node_modules|src)\//, ''),
        minified: small.length,
        brotli: brotliCompressSync(small).length,
      };
    }),
);
console.table(rows.sort((a, b) => b.brotli - a.brotli));
