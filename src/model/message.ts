import {remembered} from './remembered.js';
import {localeOf} from './strings/locale.js';
import {wholeNumber} from './whole-number.js';

const categories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Rules take a while to make. Belarusian, which not every engine knows, counts like Russian. */
const countingIn = remembered((language: string) => {
  const rules = new Intl.PluralRules([language, 'ru']);
  const {pluralCategories} = rules.resolvedOptions();
  return {rules, order: categories.filter((category) => pluralCategories.includes(category))};
});

/** The form for a count: `forms` stand in the order zero, one, two, few, many, other, as far as the language has them. */
export function pluralForm(forms: readonly string[], count: number, language: string): string {
  const {rules, order} = countingIn(language);
  return forms[order.indexOf(rules.select(count))] ?? forms.at(-1) ?? '';
}

/** A count as it is read; a year is given as text, because 2012 takes no separator. */
export const counted = (value: number, language: string): string =>
  value > 999 ? wholeNumber(value, localeOf(language)) : String(value);

/**
 * Fills `{name}` in a message, numbers as `language` writes them, and for `{name:stop|stops}` the form that the value of `name` asks for in `language`. A
 * name without a value stays as it is, so that a mistake is seen.
 */
export const message = (template: string, values: Readonly<Record<string, string | number>>, language = 'en'): string =>
  template.replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, forms: string | undefined) => {
    if (!(name in values)) return whole;
    const value = values[name]!;
    if (forms) return pluralForm(forms.split('|'), Number(value), language);
    return typeof value === 'number' ? counted(value, language) : value;
  });
