import * as v from 'valibot';
import {unitCodes, unitWritten} from './known-codes.js';
import {inside, knownPart, type Place} from './known-part.js';
import {parseEdtf} from './parse-edtf.js';
import {quote, type Problem} from './problem.js';
import type {Report} from './report.js';
import {child, describe, nodeOf, resolve, type SchemaNode} from './schema-node.js';

type Issue = v.BaseIssue<unknown>;
type Words = Pick<Problem, 'code' | 'expected' | 'fix'> & {readonly found?: string};

/** Worth a word to the editor, though the record can be shown as it is. */
const HARMLESS = 'unknown-unit';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_tuple: 'a list of numbers, no more and no fewer',
  union: 'another form',
};

const CHOICES = /^(literal|picklist|variant)$/;

/** What a schema alone finds wrong: something is missing, of another type or none of the choices. */
function schemaWords({input, type, expected}: Issue, key: string, about: string, report: Report): Words {
  if (input === undefined && key)
    return {code: 'missing-field', found: 'nothing', expected: quote(key), fix: `Add it. ${about}`};
  const choices = CHOICES.test(type) ? (expected?.match(/"[^"]*"|\d+/g) ?? []) : [];
  if (!choices.length) return {code: 'wrong-type', expected: TYPES[type] ?? 'an object', fix: about};
  return {
    code: 'unknown-value',
    expected: choices.length > 1 ? `one of ${choices.join(', ')}` : choices.join(),
    fix: report.suggest(
      input,
      choices.map((choice) => choice.replaceAll('"', '')),
      about,
    ),
  };
}

/** The ends of a range, stretch of time, rank or box, as they are written. */
function boundsIn(range: unknown): string {
  if (Array.isArray(range)) return `[${range.join(', ')}]`;
  const ends = Object.entries(range as object).filter(([key]) => /^(min|max|from|to|position|of)$/.test(key));
  return ends.map(([key, end]) => `${key} ${quote(end)}`).join(', ');
}

/** What the `check` of a schema refused; its message is the code. */
function checkWords({input, message}: Issue, about: string, report: Report): Words {
  if (message === 'edtf') {
    const result = parseEdtf(String(input));
    if (!result.ok) return result.problem;
  }
  if (message === 'reversed-range')
    return {
      code: message,
      found: `${boundsIn(input)}, which runs backwards`,
      expected: 'the smaller or earlier end first',
      fix: 'Swap the two ends, or check them against the source.',
    };
  const expected = `a ${message.replace('unknown-', '')} that exists`;
  if (message !== HARMLESS) return {code: message, expected, fix: about};
  const unit = unitWritten(String(input));
  return {code: message, expected, fix: unit ? `Did you mean "${unit}"?` : report.suggest(input, unitCodes, about)};
}

/** The same word as an id or a code is written, where that alone is wrong. */
function inForm(text: string, form: RegExp): string {
  const word = text.trim().replace(/[\s_]+/g, '-');
  const meant = [word.toLowerCase(), word.toUpperCase()].find((one) => form.test(one));
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** What a rule on top of the type refused. */
function ruleWords(issue: Issue, about: string, report: Report): Words {
  const {type, requirement, input} = issue;
  const bound = String(requirement);
  switch (type) {
    case 'check':
      return checkWords(issue, about, report);
    case 'regex':
      return {code: 'malformed', expected: 'another form', fix: about + inForm(String(input), requirement as RegExp)};
    case 'non_empty':
      return {code: 'empty', expected: 'some text', fix: about};
    case 'finite':
      return {code: 'out-of-range', expected: 'a number with an end', fix: about};
    case 'integer':
      return {code: 'out-of-range', expected: 'a whole number', fix: about};
    case 'min_length':
      return {code: 'too-few', expected: `at least ${bound}`, fix: about};
    case 'max_length':
      return {code: 'too-many', expected: `at most ${bound}`, fix: about};
    default: {
      const isLatitude = Math.abs(Number(requirement)) === 90;
      const isSwapped = isLatitude && Math.abs(Number(input)) <= 180;
      return {
        code: isSwapped ? 'swapped-coordinates' : 'out-of-range',
        expected: `${isLatitude ? 'a latitude' : 'a number'} of ${type === 'min_value' ? 'at least' : 'at most'} ${bound}`,
        fix: isSwapped ? 'Longitude comes first: swap the two numbers.' : about,
      };
    }
  }
}

function problemOf(issue: Issue, root: SchemaNode, at: Place, report: Report): Omit<Problem, 'severity'> {
  let node: SchemaNode | undefined = root;
  let place = at;
  let about: string | undefined;
  for (const {key, input} of (issue.path ?? []) as {key: string | number; input: unknown}[]) {
    node = node && child(node, String(key), input);
    place = inside(place, key);
    // What has no description of its own is told by what it stands in.
    about = describe(node && resolve(node, undefined)) ?? about;
  }
  const key = place.path.slice(place.path.lastIndexOf('/') + 1);
  about ??= describe(resolve(root, undefined)) ?? 'See the schema of the dataset.';
  const {
    code,
    found = quote(issue.input),
    expected,
    fix,
  } = issue.kind === 'schema' ? schemaWords(issue, key, about, report) : ruleWords(issue, about, report);
  return {code, ...place, found, expected, fix};
}

/**
 * The value as its schema wants it, without what the schema does not know; undefined where it cannot be used.
 * All that is wrong goes to the report.
 */
export function readValue<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  at: Place,
  report: Report,
): v.InferOutput<S> | undefined {
  const node = nodeOf(schema);
  const result = v.safeParse(schema, knownPart(node, value, at, report), {abortPipeEarly: true});
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => problemOf(issue, node, at, report));
  problems.forEach((problem) => report.add(problem));
  return result.typed && problems.every(({code}) => code === HARMLESS) ? result.output : undefined;
}
