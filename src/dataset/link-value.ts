import {inside, type Place as At} from './known-part.js';
import {pluralCategories} from './plural-categories.js';
import {quote} from './problem.js';
import type {FactValue} from './records.js';
import type {Report} from './report.js';

/** The forms of a counted noun, "train|trains": one for all numbers, or as many as its language tells apart. */
export function checkForms(unit: string, language: string, at: At, report: Report): void {
  const forms = unit.split('|');
  const categories = pluralCategories(language);
  if (forms.length < 2 || !categories) return;
  const {examples, needed} = categories;
  if (forms.every((form) => form.trim()) && forms.length >= needed && forms.length <= examples.length) return;
  report.add({
    code: 'plural-forms',
    ...at,
    found: quote(unit),
    expected: `the forms that "${language}" has for ${examples.join(', ')}`,
    fix: 'Write them in this order with "|" between them, or one form that suits all numbers.',
  });
}

type Comparison = Extract<FactValue, {type: 'comparison'}>;

/** Of what "over" or "up to" stands before, nobody can say how many times it is something else. */
function hasRatio({items}: Comparison): boolean {
  const [first, second] = items;
  return (
    items.length === 2 &&
    !!first &&
    !!second &&
    first.amount * second.amount > 0 &&
    items.every(({qualifier}) => !qualifier || qualifier === 'about')
  );
}

/** A value whose unit has the forms of its language, and which asks for no ratio that cannot be computed. */
export function linkValue(value: FactValue, language: string | undefined, at: At, report: Report): FactValue {
  if ('unit' in value && language) checkForms(value.unit, language, inside(at, 'unit'), report);
  if (value.type !== 'comparison' || !value.ratio || hasRatio(value)) return value;
  report.add({
    code: 'no-ratio',
    ...inside(at, 'ratio'),
    found: 'a ratio of amounts that have none',
    expected: 'two amounts, both above or both below zero, that are exact or "about"',
    fix: 'It is not shown: remove it, or compare two such amounts.',
  });
  return {...value, ratio: undefined};
}
