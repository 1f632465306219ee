/**
 * Short names for terser in an order of their own. Its own order follows how often each letter stands in a file, in the
 * hashes of other files, too: a change elsewhere moved brotli by up to 170 bytes. The frequent letters of this code
 * come first. Without anything from outside the function: it is sent to a worker as text.
 */
export const steadyNames = {
  get: (index) => {
    const letters = 'tesirnoaldhcupmgfbkywvxTSEIALCMOWRPDHNUFVBGjzqYXKZQ$J_';
    const signs = `${letters}0123456789`;
    let name = letters[index % letters.length];
    for (let rest = Math.floor(index / letters.length); rest > 0; rest = Math.floor(rest / signs.length)) {
      rest--;
      name += signs[rest % signs.length];
    }
    return name;
  },
};
