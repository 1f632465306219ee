import type {FactValue, Qualifier} from '../dataset/index.js';
import {ratioInWords} from './fact-ratio.js';
import {formatAmount, formatOrdinal, joined, type Amount, type Extent, type Tongue, type Width} from './format.js';
import {message} from './message.js';
import type {Strings} from './strings/strings.js';

/** The big figure, with the small words before and behind it: "up to" "200,000" "people". */
export interface Figure {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** "over {amount}"; the bare placeholder where nothing qualifies it. */
const pattern = (qualifier: Qualifier | undefined, strings: Strings) => (qualifier ? strings[qualifier] : '{amount}');

/** In the form that it has behind its qualifier. */
function amountOf(
  amount: Extent,
  unit: string,
  qualifier: Qualifier | undefined,
  tongue: Tongue,
  width: Width,
): Amount {
  const write = (one: Extent) => formatAmount(one, unit, tongue, width);
  return tongue.strings.inflected?.(amount, qualifier, write) ?? write(amount);
}

/** An amount with its unit and qualifier, or a counted whole where `unit` is empty. */
export const qualifiedAmount = (
  amount: number,
  unit: string,
  qualifier: Qualifier | undefined,
  tongue: Tongue,
  width: Width = 'short',
): string =>
  message(pattern(qualifier, tongue.strings), {
    amount: joined(amountOf(amount, unit, qualifier, tongue, width)),
  });

/** A value that is one expression: its amount, and the pattern that stands around it. */
function expression(value: FactValue, tongue: Tongue, width: Width): [pattern: string, amount: Amount] | null {
  const {strings} = tongue;
  switch (value.type) {
    case 'quantity':
      return [pattern(value.qualifier, strings), amountOf(value.amount, value.unit, value.qualifier, tongue, width)];
    case 'range':
      return [
        pattern(value.qualifier, strings),
        amountOf([value.min, value.max], value.unit, value.qualifier, tongue, width),
      ];
    case 'rank': {
      const whole = qualifiedAmount(value.of, '', value.qualifier, tongue);
      return [
        message(strings.rank, {position: '{amount}', whole}),
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
  if (found) return message(found[0], {amount: joined(found[1])});
  if (value.type !== 'comparison') return '';
  const {strings} = tongue;
  const items = value.items.map(({label, amount, qualifier}) =>
    message(strings.spokenItem, {label, amount: qualifiedAmount(amount, value.unit, qualifier, tongue, 'long')}),
  );
  const ratio = ratioInWords(value, tongue);
  return (ratio ? [...items, ratio] : items).join(strings.spokenBetween);
}
