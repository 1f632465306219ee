import {parseArgs} from 'node:util';
import {problemSentence} from '../dataset/problem.js';
import {checkDataset} from './check-dataset.js';
import {onlyArgument, type Command, type ExitCode, type Output} from './command.js';
import type {LocatedProblem} from './read-dataset.js';

const help = `corridor-elements validate DIR|FILE [--json]

Checks a dataset: a folder with dataset.json, places.geojson, routes.geojson, events.json, facts.json, sources.json and
translations/, or one document in a file. Each problem is a line:

  file:line: place in it: found …, expected …. How to mend it.

  --json   the problems as {"problems": [{file, line, severity, code, path, record, found, expected, fix}]}

Exit code: 0 all is well or there are warnings only, 1 something is broken, 2 it cannot be read.
`;

export const validate: Command = {
  help,
  async run(args, {out, err}) {
    const {values, positionals} = parseArgs({args, allowPositionals: true, options: {json: {type: 'boolean'}}});
    const {problems} = await checkDataset(onlyArgument(positionals, 'DIR or FILE'), (words) => err(`${words}\n`));
    if (values.json) out(`${JSON.stringify({problems}, null, 2)}\n`);
    else if (problems.length) writeProblems(problems, out);
    else out('All is well.\n');
    return exitCodeFor(problems);
  },
};

export const exitCodeFor = (problems: readonly LocatedProblem[]): ExitCode => {
  if (!problems.length) return 0;
  if (problems.some(({code}) => code === 'unreadable')) return 2;
  return problems.some(({severity}) => severity === 'error') ? 1 : 0;
};

/** 0: a whole part is missing; 1: a fault of its own; 2: it goes away with the fault of another record. */
function rankOf({code, found, path}: LocatedProblem): 0 | 1 | 2 {
  if (code === 'missing-field' && path.lastIndexOf('/') === 0) return 0;
  return code === 'unsourced' || found.endsWith('left out as broken') ? 2 : 1;
}

/** A line for each problem, causes first, and how many they are. */
export function writeProblems(problems: readonly LocatedProblem[], write: Output['out']): void {
  for (const problem of [...problems].sort((a, b) => rankOf(a) - rankOf(b))) write(`${problemLine(problem)}\n`);
  const following = problems.filter((problem) => rankOf(problem) === 2).length;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  write(following ? `${count}, ${following} of them because of another.\n` : `${count}.\n`);
}

function problemLine(problem: LocatedProblem): string {
  const where = problem.file + (problem.line === undefined ? '' : `:${problem.line}`);
  return `${where}: ${problem.severity === 'warning' ? 'warning: ' : ''}${problemSentence(problem)}`;
}
