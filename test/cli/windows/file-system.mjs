import * as real from 'node:fs/promises';
import {win32} from 'node:path';

const drive = process.env.CORRIDOR_DRIVE;

/** A path as Windows writes it, on the disk of this machine. Paths of the package’s own files come as they are here. */
function here(path) {
  if (typeof path !== 'string' || path.startsWith('/')) return path;
  const {root} = win32.parse(path);
  const rest = path.slice(root.length).replaceAll('\\', '/');
  return root ? `${drive}/${root.startsWith('\\\\') ? root.slice(2).replaceAll('\\', '/') : ''}${rest}` : rest;
}
const onOne =
  (act) =>
  (path, ...more) =>
    act(here(path), ...more);

export const [stat, readFile, readdir, writeFile, mkdir] = [
  real.stat,
  real.readFile,
  real.readdir,
  real.writeFile,
  real.mkdir,
].map(onOne);
export const cp = (from, to, options) => real.cp(here(from), here(to), options);
