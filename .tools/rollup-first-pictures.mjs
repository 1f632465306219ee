import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';

/**
 * ``import(`…/first-pictures/map-${language}-${width}.js`)``: all files of such a name are published in `folder` as they
 * are, under one hash of them all, so that a script knows one address instead of a hundred.
 */
export const firstPictures = (folder) => ({
  name: 'first-pictures',
  async resolveDynamicImport(specifier, importer) {
    if (specifier.type !== 'TemplateLiteral') return null;
    const texts = specifier.quasis.map(({value}) => value.cooked);
    const place = resolve(dirname(importer), dirname(texts[0]));
    const begin = basename(texts[0]);
    const names = (await readdir(place)).filter((name) => name.startsWith(begin)).sort();
    if (!names.length) throw new Error(`${importer}: there is no ${place}/${begin}…: npm run first-pictures`);
    const sources = await Promise.all(names.map((name) => readFile(`${place}/${name}`, 'utf8')));
    const hash = createHash('sha256').update(sources.join()).digest('base64url').slice(0, 8);
    const published = (name) => `${folder}/${name.replace(/\.js$/, `-${hash}.js`)}`;
    for (const [i, source] of sources.entries()) this.emitFile({type: 'asset', fileName: published(names[i]), source});
    const holes = [...specifier.expressions.map(({name}) => `\${${name}}`), ''];
    const address = texts.map((text, i) => (i ? text : begin) + holes[i]).join('');
    return `\`./${published(address)}\``;
  },
});
