import {readFile} from 'node:fs/promises';

/** Writes `LICENSES.txt` beside the scripts: the licence of every library that may be inside them. */
export const licences = (libraries) => ({
  name: 'licences',
  async generateBundle() {
    const texts = libraries.map(async (name) => {
      const licence = await readFile(`node_modules/${name}/LICENSE`, 'utf8').catch(() =>
        readFile(`node_modules/${name}/LICENSE.md`, 'utf8'),
      );
      return `${name}\n\n${licence.trim()}\n`;
    });
    this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: (await Promise.all(texts)).join('\n\n')});
  },
});
