/**
 * A script tag without `type="module"` shares one scope with the page: in a function of its own nothing clashes.
 * Stands after terser, which would take the directive for superfluous.
 */
export const classicScript = () => ({
  name: 'classic-script',
  renderChunk(code) {
    const [, banner, rest] = /^(\/\*![^]*?\*\/\s*)?([^]*)$/.exec(code);
    return {code: `${banner ?? ''}(()=>{"use strict";${rest.trim()}})();\n`, map: null};
  },
});
