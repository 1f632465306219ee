/** Where a command writes; each text ends its own lines. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 all is well, 1 the dataset has problems, 2 it could not be read, or the command not understood. */
export type ExitCode = 0 | 1 | 2;

/** A command line that is wrong, in one sentence. */
export class UsageError extends Error {}

export interface Command {
  readonly help: string;
  /** @throws UsageError, or a TypeError of `parseArgs`. */
  run(args: string[], output: Output): Promise<ExitCode>;
}

/** The one thing that a command is about. */
export function onlyArgument(positionals: readonly string[], name: string): string {
  const [argument, surplus] = positionals;
  if (argument === undefined) throw new UsageError(`${name} is missing.`);
  if (surplus !== undefined) throw new UsageError(`"${surplus}" is one argument too many.`);
  return argument;
}
