import {build} from './build.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {create} from './create.js';
import {renderCommand} from './render.js';
import {snippet} from './snippet.js';
import {validate} from './validate.js';

const commands: Readonly<Record<string, Command>> = {new: create, validate, build, render: renderCommand, snippet};

const help = `corridor-elements: datasets and HTML for <corridor-map>, <corridor-timeline> and <corridor-fact-card>

  corridor-elements new DIR                begin a corridor of your own
  corridor-elements validate DIR|FILE      say what is wrong in it, and how to mend it
  corridor-elements build DIR -o FILE      make the one file that a page loads
  corridor-elements render TAG …           write an element as HTML that needs no script
  corridor-elements snippet TAG …          write what an editor pastes into a page

corridor-elements COMMAND --help tells more.
`;

const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && ((error as NodeJS.ErrnoException).code ?? '').startsWith('ERR_PARSE_ARGS'));

/** Runs one command line. Never rejects and shows no stack trace: what goes wrong is a sentence and the code 2. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h') {
    output.out(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    output.err(`There is no command "${name}": expected ${Object.keys(commands).join(', ')}.\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n`);
    if (isUsageError(error)) output.err(`corridor-elements ${name} --help tells how to use it.\n`);
    return 2;
  }
}
