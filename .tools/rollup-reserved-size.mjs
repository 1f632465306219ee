import {tsImport} from 'tsx/esm/api';

/** Writes the style sheet that keeps the place of each element before it is defined. */
export const reservedSizeSheet = (fileName) => ({
  name: 'reserved-size-sheet',
  async generateBundle() {
    const {reservedSizeCss} = await tsImport('../src/elements/reserved-size.ts', import.meta.url);
    this.emitFile({type: 'asset', fileName, source: `${reservedSizeCss()}\n`});
  },
});
