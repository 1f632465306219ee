import type {FactValue, Qualifier} from '../dataset/index.js';
import {ratioInWords} from './fact-ratio.js';
import {formatAmount, formatOrdinal, joined, type Amount, type Extent, type Tongue, type Width} from './format.js';
import {message} from './message.js';

/** The big figure, with the small words before and behind it: "up to" "200,000" "people". */
export interface Figure {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** An amount, and the pattern that stands around it. */
type Expression = readonly [pattern: string, amount: Amount];

/** "over {amount}", or the bare placeholder; and the amount in the form that it has behind that. */
function qualified(
  amount: Extent,
  unit: string,
  qualifier: Qualifier | undefined,
  tongue: Tongue,
  width: Width,
): Expression {
  const {strings} = tongue;
  const write = (one: Extent) => formatAmount(one, unit, tongue, width);
  return [qualifier ? strings[qualifier] : '{amount}', strings.inflected?.(amount, qualifier, write) ?? write(amount)];
}

const inWords = ([pattern, amount]: Expression): string => message(pattern, {amount: joined(amount)});

/** An amount with its unit and qualifier, or a counted whole where `unit` is empty. */
export const qualifiedAmount = (
  amount: number,
  unit: string,
  qualifier: Qualifier | undefined,
  tongue: Tongue,
  width: Width = 'short',
): string => inWords(qualified(amount, unit, qualifier, tongue, width));

/** A value that is one expression. */
function expression(value: FactValue, tongue: Tongue, width: Width): Expression | null {
  switch (value.type) {
    case 'quantity':
      return qualified(value.amount, value.unit, value.qualifier, tongue, width);
    case 'range':
      return qualified([value.min, value.max], value.unit, value.qualifier, tongue, width);
    case 'rank': {
      const whole = qualifiedAmount(value.of, '', value.qualifier, tongue);
      return [
        message(tongue.strings.rank, {position: '{amount}', whole}),
        {text: formatOrdinal(value.position, tongue), noun: ''},
      ];
    }
    default:
      return null;
  }
}

/** Null for a comparison, whose bars carry their own figures, and for a statement. */
export function figureOf(value: FactValue, tongue: Tongue): Figure | null {
  const found = expression(value, tongue, 'short');
  if (!found) return null;
  const [around, {text, noun}] = found;
  const [before = '', after = ''] = around.split('{amount}').map((part) => part.trim());
  return {before, text, after: [noun, after].filter(Boolean).join(' ')};
}

/** A value to be read out; empty for a statement, whose text says it all. */
export function valueInWords(value: FactValue, tongue: Tongue): string {
  const found = expression(value, tongue, 'long');
  if (found) return inWords(found);
  if (value.type !== 'comparison') return '';
  const {strings} = tongue;
  const items = value.items.map(({label, amount, qualifier}) =>
    message(strings.spokenItem, {label, amount: qualifiedAmount(amount, value.unit, qualifier, tongue, 'long')}),
  );
  const ratio = ratioInWords(value, tongue);
  return (ratio ? [...items, ratio] : items).join(strings.spokenBetween);
}
