import type {Problem} from './problem.js';

/** The built-in dataset that should lie beside the script does not. */
export const incomplete = (error: unknown): Problem => ({
  ...unreadable('', error),
  expected: 'the files that come with the script',
  fix: 'Copy the whole folder cdn, with its folder chunks, or look whether the network is there.',
});

/** A document that could not be had at all; `address` is empty for one that is no file of its own. */
export const unreadable = (address: string, error: unknown): Problem => ({
  severity: 'error',
  code: 'unreadable',
  path: address,
  found: error instanceof Error ? error.message : String(error),
  expected: 'a dataset document in JSON',
  fix: 'Check that the address answers with JSON and, on another host, allows this page by CORS.',
});
