import {parseDataset} from '../dataset/parse.js';
import type {Dataset} from '../dataset/records.js';
import {readDataset, UnreadableError, type LocatedProblem} from './read-dataset.js';

export interface CheckedDataset {
  readonly dataset: Dataset | null;
  readonly problems: readonly LocatedProblem[];
}

/** From here on a check takes more than a second. */
const LARGE = 5e6;

/**
 * Reads and checks a folder or file; what cannot be read is a problem with the code "unreadable".
 * @param progress Told in words what takes long.
 */
export async function checkDataset(path: string, progress?: (words: string) => void): Promise<CheckedDataset> {
  try {
    const {document, size, locate} = await readDataset(path);
    if (size > LARGE) progress?.(`Checking ${(size / 1e6).toFixed(0)} MB …`);
    const {dataset, problems} = parseDataset(document);
    return {
      dataset: dataset && withoutSchemaAddress(dataset),
      problems: problems.map((problem) => ({...problem, ...locate(problem.path)})),
    };
  } catch (error) {
    if (error instanceof UnreadableError) return {dataset: null, problems: error.problems};
    throw error;
  }
}

/** `$schema` leads an editor’s program to the schema from where the file stands; readers have no use for it. */
const withoutSchemaAddress = (dataset: Dataset): Dataset => ({
  ...bare(dataset),
  places: bare(dataset.places),
  routes: bare(dataset.routes),
});

function bare<T extends {$schema?: string | undefined}>(value: T): T {
  const copy = {...value};
  delete copy.$schema;
  return copy;
}
