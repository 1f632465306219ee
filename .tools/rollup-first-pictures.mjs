import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';

/** What is published already, by folder: the scripts are built one after the other and ask for the same files. */
const published = new Map();

/**
 * ``import(`…/first-pictures/${file}.js`)``: all files there are published in `folder` as they are,
 * under one hash of them all, so that a script knows one address instead of a thousand.
 */
export const firstPictures = (folder) => ({
  name: 'first-pictures',
  async resolveDynamicImport(specifier, importer) {
    if (specifier.type !== 'TemplateLiteral') return null;
    const [before, ...texts] = specifier.quasis.map(({value}) => value.cooked);
    const place = resolve(dirname(importer), before);
    if (!published.has(place)) {
      const names = (await readdir(place)).sort();
      const sources = await Promise.all(names.map((name) => readFile(`${place}/${name}`, 'utf8')));
      const hash = createHash('sha256').update(sources.join()).digest('base64url').slice(0, 8);
      published.set(place, hash);
      for (const [i, source] of sources.entries())
        this.emitFile({type: 'asset', fileName: `${folder}/${withHash(names[i], hash)}`, source});
    }
    const holes = specifier.expressions.map(({name}) => `\${${name}}`);
    const address = texts.map((text, i) => holes[i] + text).join('');
    return `\`./${folder}/${withHash(address, published.get(place))}\``;
  },
});

const withHash = (name, hash) => name.replace(/\.js$/, `-${hash}.js`);
