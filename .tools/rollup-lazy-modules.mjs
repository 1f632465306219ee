import {rollup} from 'rollup';
import {strictLogs} from './rollup-strict-logs.mjs';

/**
 * Every `import('./file.js')` becomes a self-contained file of its own in `dir`/`folder`, named by its content. A lazy
 * file never imports the script that asks for it: that script may have been loaded under another address (`?v=2`, a
 * redirect) and would then run twice. So all scripts share their lazy files, and a small module that both sides need
 * is in both. What a script needs from the start anyhow stays in it: `kept` are the ends of such paths.
 */
export function lazyModules({plugins, dir, folder}) {
  const written = new Map();

  const write = async (input) => {
    const bundle = await rollup({input, onLog: strictLogs, plugins: [plugin('./'), ...plugins()]});
    const {output} = await bundle.write({dir: `${dir}/${folder}`, entryFileNames: '[name]-[hash].js'});
    await bundle.close();
    if (bundle.watchFiles.some((file) => file.includes('/lit-html/')))
      throw new Error(`${input} brings its own copy of Lit: hand it what it needs instead`);
    return output[0].fileName;
  };

  const plugin = (base, kept = []) => ({
    name: 'lazy-modules',
    async resolveDynamicImport(specifier, importer) {
      // An address that is known only in the page.
      if (typeof specifier !== 'string') return null;
      const module = await this.resolve(specifier, importer);
      if (!module) throw new Error(`${importer}: import(${specifier}) leads nowhere`);
      if (kept.some((path) => module.id.endsWith(path))) return module;
      if (!written.has(module.id)) written.set(module.id, write(module.id));
      return {id: base + (await written.get(module.id)), external: true};
    },
  });

  return (...kept) => plugin(`./${folder}/`, kept);
}
