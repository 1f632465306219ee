/** The figure of a fact, in one of five forms. */
import * as v from 'valibot';
import {isUnit} from './known-codes.js';
import {text} from './schema-parts.js';

export const qualifiers = ['about', 'over', 'up-to', 'under', 'at-least'] as const;
const unitSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check(isUnit, 'unknown-unit'),
  v.description(
    'ISO 4217 code ("USD"), CLDR unit ("kilometer", "day", "square-kilometer"), "percent", or a counted noun: one form for all numbers ("people"), or its plural forms in the order zero, one, two, few, many, other, as far as the language has them ("train|trains").',
  ),
);
const amount = (description: string) => v.pipe(v.number(), v.finite(), v.description(description));
const qualifierSchema = v.optional(
  v.pipe(v.picklist(qualifiers), v.description('How the source qualifies the figure.')),
);
export const valueSchema = v.pipe(
  v.variant('type', [
    v.strictObject({
      type: v.literal('quantity'),
      amount: amount('Plain number: 5.7 billion is 5700000000.'),
      unit: unitSchema,
      qualifier: qualifierSchema,
    }),
    v.pipe(
      v.strictObject({
        type: v.literal('range'),
        min: amount('Lower end.'),
        max: amount('Upper end.'),
        unit: unitSchema,
        of: v.optional(amount('The whole of which the range is a part, in the same unit. Example: 100.')),
        qualifier: qualifierSchema,
      }),
      v.check(({min, max}) => min <= max, 'reversed-range'),
    ),
    v.strictObject({
      type: v.literal('comparison'),
      unit: unitSchema,
      items: v.pipe(
        v.array(
          v.strictObject({
            label: text('What this bar counts.'),
            amount: amount('Its length, in the unit.'),
            qualifier: qualifierSchema,
          }),
        ),
        v.minLength(2),
        v.maxLength(8),
        v.description('Two to eight bars, in order.'),
      ),
      ratio: v.optional(
        v.pipe(
          v.literal('computed'),
          v.description(
            'Say how many times the larger of two amounts is the smaller, as computed by the card: in no more digits than they have.',
          ),
        ),
      ),
    }),
    v.pipe(
      v.strictObject({
        type: v.literal('rank'),
        position: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('1 is the first.')),
        of: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How many there are.')),
        qualifier: v.optional(
          v.pipe(v.picklist(qualifiers), v.description('Qualifies `of`. Example: second of about 25.')),
        ),
      }),
      v.check(({position, of}) => position <= of, 'reversed-range'),
    ),
    v.strictObject({type: v.literal('statement')}),
  ]),
  v.description('The figure, in the form that `type` names.'),
);
