import {cp, mkdir, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {onlyArgument, UsageError, type Command} from './command.js';

const help = `corridor-elements new DIR

Writes a small corridor that is valid, to change into your own: README.md in it says where to begin. The folder must be
empty or not yet there. VS Code, opened on the folder, explains and completes every field.
`;

const shipped = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));

/** As it is typed on every system. */
const asWord = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

export const create: Command = {
  help,
  async run(args, {out}) {
    const {positionals} = parseArgs({args, allowPositionals: true, options: {}});
    const folder = onlyArgument(positionals, 'DIR');
    await mkdir(folder, {recursive: true});
    if ((await readdir(folder)).length) throw new UsageError(`${folder} is not empty: nothing was written.`);
    await cp(shipped('starter'), folder, {recursive: true});
    await cp(shipped('schema'), join(folder, '.vscode'), {recursive: true});
    out(`${folder} holds a small corridor. Read ${join(folder, 'README.md')}, change it, then:
  npx corridor-elements validate ${asWord(folder)}
  npx corridor-elements build ${asWord(folder)} -o ${asWord(join(folder, 'corridor.json'))}
`);
    return 0;
  },
};
