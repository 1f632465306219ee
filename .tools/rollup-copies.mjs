import {readFile} from 'node:fs/promises';

/** Files that are published as they are, by their name in the output. */
export const copies = (files) => ({
  name: 'copies',
  async generateBundle() {
    for (const [fileName, path] of Object.entries(files))
      this.emitFile({type: 'asset', fileName, source: await readFile(path, 'utf8')});
  },
});
