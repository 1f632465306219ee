const instead = {
  'node:path': 'node:path/win32',
  'node:fs/promises': new URL('./file-system.mjs', import.meta.url).href,
};

/** Hook of Node’s module loader, for the files of the command line only. */
export function resolve(specifier, context, next) {
  const url = context.parentURL?.includes('/src/cli/') ? instead[specifier] : undefined;
  return url ? {url, shortCircuit: true} : next(specifier, context);
}
