/** Turns the module that exports `reservedSizeCss` into the style sheet `fileName`, in place of a script. */
export const reservedSizeSheet = (fileName) => ({
  name: 'reserved-size-sheet',
  async generateBundle(_options, bundle) {
    const [script] = Object.values(bundle);
    const {reservedSizeCss} = await import(`data:text/javascript,${encodeURIComponent(script.code)}`);
    delete bundle[script.fileName];
    this.emitFile({type: 'asset', fileName, source: `${reservedSizeCss}\n`});
  },
});
