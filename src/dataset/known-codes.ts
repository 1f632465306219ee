/** Codes that the dataset borrows from standards, judged by the tables that every JavaScript engine carries. */

const regionNames = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
const languageNames = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
/** Regions of CLDR that are no countries of ISO 3166-1. */
const NO_COUNTRY = /^(AC|CP|CQ|DG|E[AUZ]|IC|QO|TA|UN|X[AB]|ZZ)$/;

const knownCountries = new Set<string>();

/** ISO 3166-1 alpha-2, and XK for Kosovo; not a former or second code such as SU or UK. */
export function isCountry(code: string): boolean {
  if (knownCountries.has(code)) return true;
  const isKnown =
    /^[A-Z]{2}$/.test(code) &&
    !NO_COUNTRY.test(code) &&
    regionNames.of(code) !== undefined &&
    new Intl.Locale(`und-${code}`).region === code;
  if (isKnown) knownCountries.add(code);
  return isKnown;
}

/** A well-formed BCP 47 tag whose language has a name. */
export function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const units = new Set([...Intl.supportedValuesOf('unit'), 'square-kilometer', 'square-meter', 'cubic-meter']);
/** Counted containers, though written like currencies. */
const CONTAINERS = /^[TF]EU$/;

/** What a unit may have been meant to be. */
export const unitCodes: readonly string[] = [...units, ...currencies];

/** The CLDR unit that English abbreviates so: "km", "hr", "%". */
export function unitWritten(sign: string): string | undefined {
  const signsOf = (unit: string) =>
    (['short', 'narrow'] as const).map((unitDisplay) =>
      new Intl.NumberFormat('en', {style: 'unit', unit, unitDisplay}).format(1).replace(/^1\s*/, ''),
    );
  return Intl.supportedValuesOf('unit').find((unit) => signsOf(unit).includes(sign));
}

/** An ISO 4217 or CLDR code, or a word to count by; not a code misspelt, and no sign or abbreviation. */
export function isUnit(unit: string): boolean {
  if (units.has(unit) || currencies.has(unit) || CONTAINERS.test(unit)) return true;
  const singular = unit
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/(met|lit)re$/, '$1er');
  const isWord = /\p{L}{3}/u.test(unit) && !/^[A-Z]{3}$/.test(unit);
  return isWord && !units.has(singular) && !currencies.has(unit.toUpperCase());
}
