import type {Dataset} from './records.js';

/** Texts by id of the record and name of the field, whose dots lead inside: `{"brest": {"name": "Брест"}}`. */
export type Translation = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A copy with the text at the end of `path`; the same where there is no such field. */
function withText<T>(value: T, [key = '', ...inner]: readonly string[], text: string): T {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  const old = (value as Record<string, unknown>)[key];
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...value}) as Record<string, unknown>;
  copy[key] = inner.length ? withText(old, inner, text) : text;
  return copy as T;
}

const withTexts = <T>(record: T, texts: Readonly<Record<string, string>>): T =>
  Object.entries(texts).reduce((value, [field, text]) => withText(value, field.split('.'), text), record);

const made = new WeakMap<Dataset, Map<string, Dataset>>();

/**
 * The dataset with the texts of a translation, one object for all who ask for that language; what is not translated
 * stays as it is, and `langOf` says in which language that is. The original is not changed.
 */
export function translate(dataset: Dataset, lang: string, translation: Translation): Dataset {
  const languages = made.get(dataset) ?? new Map<string, Dataset>();
  made.set(dataset, languages);
  const known = languages.get(lang) ?? translated(dataset, lang, translation);
  languages.set(lang, known);
  return known;
}

function translated(dataset: Dataset, lang: string, translation: Translation): Dataset {
  const inEither = <T>(record: T, id: string): T =>
    Object.hasOwn(translation, id) ? withTexts(record, translation[id]!) : {...record, lang: dataset.lang};
  const records = <T extends {id: string}>(list: readonly T[]): T[] =>
    list.map((record) => inEither(record, record.id));
  const features = <C extends Dataset['places'] | Dataset['routes']>(collection: C): C => ({
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      properties: inEither(feature.properties, feature.id),
    })),
  });
  return {
    ...withTexts(dataset, translation[dataset.id] ?? {}),
    lang,
    themes: records(dataset.themes),
    places: features(dataset.places),
    routes: features(dataset.routes),
    events: records(dataset.events),
    facts: records(dataset.facts),
  };
}
