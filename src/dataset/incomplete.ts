import type {Problem} from './problem.js';

/** A file that should lie beside the script does not. */
export const incomplete = (error: unknown): Problem => ({
  severity: 'error',
  code: 'unreadable',
  path: '',
  found: error instanceof Error ? error.message : String(error),
  expected: 'the files that come with the script',
  fix: 'Copy the whole folder cdn, with its folder chunks, or look whether the network is there.',
});
