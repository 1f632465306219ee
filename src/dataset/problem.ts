/** What is wrong in a dataset, where, and how an editor mends it. */
export interface Problem {
  /** `warning`: all is shown as it stands. `error`: something is left out, or cannot be read. */
  readonly severity: 'error' | 'warning';
  /** Stable name of the kind of problem. Example: "dangling-id". */
  readonly code: string;
  /** JSON pointer (RFC 6901) into the document; empty for the document itself. Example: "/events/3/date". */
  readonly path: string;
  /** Id of the record concerned, where it has one. */
  readonly record?: string | undefined;
  /** What stands there, as text. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What to do, as a whole sentence. */
  readonly fix: string;
}

/** The problem in one plain line, the same for console, event and command line. */
export function problemSentence({path, record, found, expected, fix}: Problem): string {
  const where = (path || 'The document') + (record ? ` (in "${record}")` : '');
  return `${where}: found ${found}, expected ${expected}. ${fix}`;
}

/** A value as an editor would find it in the file, cut to a readable length. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
