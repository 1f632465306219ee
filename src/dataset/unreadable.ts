import {incomplete} from './incomplete.js';
import type {Problem} from './problem.js';

/** A document that could not be had at all; `address` is empty for one that is no file of its own. */
export const unreadable = (address: string, error: unknown): Problem => ({
  ...incomplete(error),
  path: address,
  expected: 'a dataset document in JSON',
  fix: 'Check that the address answers with JSON and, on another host, allows this page by CORS.',
});
