const categories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The form for a count: `forms` stand in the order zero, one, two, few, many, other, as far as the language has them. */
function pluralForm(forms: readonly string[], count: number, language: string): string {
  // Belarusian, which not every engine knows, counts like Russian.
  const rules = new Intl.PluralRules([language, 'ru']);
  const {pluralCategories} = rules.resolvedOptions();
  const index = categories.filter((category) => pluralCategories.includes(category)).indexOf(rules.select(count));
  return forms[index] ?? forms.at(-1) ?? '';
}

/**
 * Fills `{name}` in a message, and for `{name:stop|stops}` the form that the value of `name` asks for in `language`. A
 * name without a value stays as it is, so that a mistake is seen.
 */
export const message = (template: string, values: Readonly<Record<string, string | number>>, language = 'en'): string =>
  template.replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, forms: string | undefined) => {
    if (!(name in values)) return whole;
    return forms ? pluralForm(forms.split('|'), Number(values[name]), language) : String(values[name]);
  });
