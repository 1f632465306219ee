import {writeFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {parseArgs} from 'node:util';
import type {Dataset} from '../dataset/records.js';
import {checkDataset} from './check-dataset.js';
import {onlyArgument, UsageError, type Command} from './command.js';
import {exitCodeFor, writeProblems} from './validate.js';

const help = `corridor-elements build DIR|FILE -o FILE.json|FILE.js [--split-translations]

Checks a dataset and writes it as the one file that a page loads: a document (.json) or a module whose default export it
is (.js). Both can be named by the attribute \`src\`; the module can also be imported and set as the property \`data\`. The same dataset gives the same bytes. Where something is
broken, nothing is written.

  -o, --output FILE      what to write
  --split-translations   leave the translations out and write each as FILE.<language>.json beside it

Exit code: 0 written, 1 something is broken, 2 it cannot be read or written.
`;

const writers: Readonly<Record<string, (value: unknown) => string>> = {
  '.json': (value) => `${JSON.stringify(value)}\n`,
  '.js': (value) => `export default ${JSON.stringify(value)};\n`,
};

const extensionOf = (file: string): string => extname(file).toLowerCase();

export const build: Command = {
  help,
  async run(args, {out, err}) {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {output: {type: 'string', short: 'o'}, 'split-translations': {type: 'boolean'}},
    });
    const path = onlyArgument(positionals, 'DIR');
    const {output = ''} = values;
    if (!Object.hasOwn(writers, extensionOf(output))) throw new UsageError('-o FILE.json or -o FILE.js is missing.');

    const {dataset, problems} = await checkDataset(path, (words) => err(`${words}\n`));
    if (problems.length) writeProblems(problems, err);
    if (!dataset || exitCodeFor(problems)) return exitCodeFor(problems);
    for (const [file, text] of filesFor(dataset, output, values['split-translations'] ?? false)) {
      await writeFile(file, text);
      out(`${file}: ${(text.length / 1e3).toFixed(1)} kB\n`);
    }
    return 0;
  },
};

function filesFor(dataset: Dataset, output: string, isSplit: boolean): [file: string, text: string][] {
  const write = writers[extensionOf(output)]!;
  if (!isSplit) return [[output, write(dataset)]];
  const {translations = {}, ...bare} = dataset;
  const stem = output.slice(0, -extname(output).length);
  const parts = Object.entries(translations).map(([language, translation]): [string, string] => [
    `${stem}.${language}.json`,
    writers['.json']!(translation),
  ]);
  return [[output, write(bare)], ...parts];
}
