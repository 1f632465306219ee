import {readdir, readFile} from 'node:fs/promises';

const libraryOf = (id) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1].replaceAll('\\', '/');

/** What a package without a licence text says of those whose work it is. */
const creditsOf = async (folder) =>
  (await readFile(`${folder}/README.md`, 'utf8')).split(/^## Credits$/m)[1] ?? ' none';

async function licenceOf(library) {
  const folder = `node_modules/${library}`;
  const {version, license, homepage} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file
    ? await readFile(`${folder}/${file}`, 'utf8')
    : `${license} is what its package.json says, which names no holder, and the package brings no licence text: ${homepage}\nIts README has these credits:${await creditsOf(folder)}`;
  if (!license || (!file && !homepage)) throw new Error(`${library} says nothing of its licence`);
  return `${library} ${version}, ${license}\n\n${text.trim()}\n`;
}

/**
 * `notice()` sees every library whose code a bundle keeps; `write()` emits `LICENSES.txt` with the licence of each, and of
 * the libraries named `apart`, whose data was taken over by hand.
 */
export function licences(apart = []) {
  const libraries = new Set(apart);
  const notice = () => ({
    name: 'notice-libraries',
    generateBundle(_options, bundle) {
      for (const {modules = {}} of Object.values(bundle))
        for (const [id, {renderedLength}] of Object.entries(modules))
          if (renderedLength && libraryOf(id)) libraries.add(libraryOf(id));
    },
  });
  const write = () => ({
    name: 'write-licences',
    generateBundle: {
      order: 'post',
      async handler() {
        const texts = await Promise.all([...libraries].toSorted().map(licenceOf));
        this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n')});
      },
    },
  });
  return {notice, write};
}
