import {readEdtf, type EdtfFault, type EdtfValue} from './edtf.js';
import {quote, type Problem} from './problem.js';

export type EdtfResult = {ok: true; value: EdtfValue} | {ok: false; problem: Problem};

type Refusal = readonly [code: string, found: string, fix: string];

const REFUSALS: Readonly<Record<EdtfFault, Refusal>> = {
  syntax: ['edtf-syntax', 'no EDTF date', 'Write it like 2015, 2015-06, 2015-06-30, 2015~, 201X or 2015/2018-03.'],
  year: ['edtf-impossible', 'a year -0000', 'The year before 1 is written 0000.'],
  month: ['edtf-impossible', 'a month that does not exist', 'Months are 01–12; seasons, without a day, 21–24.'],
  day: ['edtf-impossible', 'a day that the month does not have', 'Check it against the source.'],
  time: ['edtf-impossible', 'a time of day that does not exist', 'Check it against the source.'],
  dateless: ['edtf-syntax', 'an interval without a date', 'Write at least one of its ends.'],
  reversed: ['edtf-reversed', 'an interval that ends before it starts', 'Swap the two dates.'],
};

type Feature = readonly [trace: RegExp, feature: string, fix: string];

const PART_OF_YEAR: Feature = [
  /(^|\/)-?\d{4}-(2[5-9]|3\d|4[01])[?~%]?($|\/)/,
  'a part of the year beyond the seasons 21–24',
  'Write 21–24, or months.',
];
/** What level 2 adds, by the trace that it leaves in a text written in the characters of EDTF. */
const LEVEL_2: readonly Feature[] = [
  [/[[\]{}]/, 'a set of dates', 'Write one record for each date, or an interval.'],
  [/\d[ES]\d/, 'an exponent or significant digits', 'Write the year out, with ~ where it is about right.'],
  [/X/, 'an unspecified digit', 'Leave the unknown part off; X may end a date that is no end of an interval.'],
  [/[?~%]/, 'a qualifier', 'Put one ?, ~ or % at the end of a date without a time.'],
];
const EDTF_CHARACTERS = /^[-\dXYESTZ:+,./?~%[\]{} ]*\d[-\dXYESTZ:+,./?~%[\]{} ]*$/;

function featuresBehind(text: string, fault: EdtfFault): readonly Feature[] {
  if (fault === 'month') return [PART_OF_YEAR];
  return fault === 'syntax' && EDTF_CHARACTERS.test(text) ? LEVEL_2 : [];
}

function refusalOf(text: string, fault: EdtfFault): Refusal {
  const feature = featuresBehind(text, fault).find(([trace]) => trace.test(text));
  return feature ? ['edtf-level-2', `${feature[1]} where level 1 allows none`, feature[2]] : REFUSALS[fault];
}

/** Reads a date or an interval. Never throws; the path of the problem is empty. */
export function parseEdtf(text: string): EdtfResult {
  const value = typeof text === 'string' ? readEdtf(text) : 'syntax';
  if (typeof value === 'object') return {ok: true, value};
  const [code, found, fix] = refusalOf(text, value);
  return {
    ok: false,
    problem: {
      severity: 'error',
      code,
      path: '',
      found: `${quote(text)}, ${found}`,
      expected: 'a date in EDTF level 0 or 1',
      fix,
    },
  };
}
