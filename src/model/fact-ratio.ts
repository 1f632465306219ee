import type {FactValue} from '../dataset/index.js';
import {formatAmount, type Tongue} from './format.js';
import {message} from './message.js';

/** How many digits of a number say something: 2 of 550,000. */
const digitsOf = (amount: number): number => amount.toExponential().replace(/e.*|\D/g, '').length;

/**
 * How many times the larger of two amounts is the smaller, where the dataset asks for it: told as computed, and in no
 * more digits than the amounts have. Empty where there is nothing to tell.
 */
export function ratioInWords(value: FactValue, tongue: Tongue): string {
  if (value.type !== 'comparison' || !value.ratio) return '';
  const {strings} = tongue;
  const amounts = value.items.map(({amount}) => Math.abs(amount));
  const [larger, smaller] = [Math.max(...amounts), Math.min(...amounts)];
  const ratio = Number((larger / smaller).toPrecision(Math.min(...amounts.map(digitsOf))));
  if (!(ratio > 1 && ratio < Infinity)) return '';
  const isExact = Number((ratio * smaller).toPrecision(15)) === larger && !value.items.some(({qualifier}) => qualifier);
  const amount = formatAmount(ratio, '', tongue).text;
  return message(strings.ratio, {ratio: isExact ? amount : message(strings.about, {amount})});
}
