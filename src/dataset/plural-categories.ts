/** Numbers by which a language shows its plural forms, the plainest first. */
const samples = [1, 2, 5, 3, 8, 11, 100, 0, 1.5, 1e6, ...Array(200).keys()];
const order: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

export interface PluralCategories {
  /** A number of each category, in the order in which forms are written. Russian: 1, 2, 5, 1.5. */
  readonly examples: readonly number[];
  /** How many of them whole numbers take; the others are for fractions or millions. */
  readonly needed: number;
}

/** What a language tells apart when it counts; undefined where the engine does not know the language. */
export function pluralCategories(language: string): PluralCategories | undefined {
  // Engines that do not know Belarusian know Russian, which counts alike.
  const [known] = Intl.PluralRules.supportedLocalesOf(/^be\b/.test(language) ? [language, 'ru'] : language);
  if (!known) return undefined;
  const rules = new Intl.PluralRules(known);
  const examples = order.flatMap((category) => samples.find((sample) => rules.select(sample) === category) ?? []);
  return {examples, needed: new Set(Array.from({length: 200}, (_, count) => rules.select(count))).size};
}
