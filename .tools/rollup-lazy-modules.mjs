import {rollup} from 'rollup';
import {strictLogs} from './rollup-strict-logs.mjs';

/**
 * Every `import('./file.js')` becomes a self-contained file of its own in `dir`/`folder`, named by its content. A lazy
 * file never imports the script that asks for it: that script may have been loaded under another address (`?v=2`, a
 * redirect) and would then run twice. So all scripts share their lazy files, and a small module that both sides need
 * is in both. Lit comes with the code of the elements, `whole`, alone: everything else is handed what it needs of it. What
 * an element needs from the start anyhow stays with its code: `kept` are the ends of such paths, by the path of the code.
 */
export function lazyModules({plugins, dir, folder, whole, kept}) {
  const written = new Map();

  const write = async (input) => {
    const [, stays] = Object.entries(kept).find(([path]) => input.endsWith(path)) ?? [];
    const bundle = await rollup({
      input,
      onLog: strictLogs,
      plugins: [plugin('./', stays), ...plugins()],
    });
    const {output} = await bundle.write({
      dir: `${dir}/${folder}`,
      entryFileNames: '[name]-[hash].js',
      inlineDynamicImports: true,
    });
    await bundle.close();
    if (!whole.test(input) && bundle.watchFiles.some((file) => file.includes('/lit-html/')))
      throw new Error(`${input} brings its own copy of Lit: hand it what it needs instead`);
    return output[0].fileName;
  };

  const plugin = (base, stays = []) => ({
    name: 'lazy-modules',
    async resolveDynamicImport(specifier, importer) {
      // An address that is known only in the page.
      if (typeof specifier !== 'string') return null;
      const module = await this.resolve(specifier, importer);
      if (!module) throw new Error(`${importer}: import(${specifier}) leads nowhere`);
      if (stays.some((path) => module.id.endsWith(path))) return module;
      if (!written.has(module.id)) written.set(module.id, write(module.id));
      return {id: base + (await written.get(module.id)), external: true};
    },
  });

  return () => plugin(`./${folder}/`);
}
