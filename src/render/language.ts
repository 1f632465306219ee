import belarusChina from '../generated/belarus-china.js';
import ruTexts from '../generated/belarus-china-ru.js';
import type {Dataset} from '../dataset/index.js';
import {translate, type Translation} from '../dataset/translate.js';
import {en} from '../model/strings/en.js';
import ru from '../model/strings/ru.js';
import type {Strings} from '../model/strings/strings.js';

const all: Readonly<Record<string, Strings>> = {en, ru};
const builtIn: Readonly<Record<string, Translation>> = {ru: ruTexts};
const rightToLeft = /^(ar|fa|he|ur|ps|ckb|yi)\b/;

/** A tag that `Intl` takes; English where it is none. */
export function canonicalLanguage(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export const stringsFor = (lang: string): Strings => all[base(lang)] ?? en;

export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.test(lang) ? 'rtl' : 'ltr');

const base = (lang: string): string => lang.split('-')[0] ?? lang;
const translated = new WeakMap<Dataset, Map<string, Dataset>>();

/** A dataset in a language, as far as it is translated; the built-in one has its translations in files of their own. */
export function inLanguage(dataset: Dataset, lang: string): Dataset {
  const key = base(lang);
  const translation =
    dataset.translations?.[lang] ??
    dataset.translations?.[key] ??
    (dataset === belarusChina ? builtIn[key] : undefined);
  if (!translation || key === base(dataset.lang)) return dataset;
  const languages = translated.get(dataset) ?? new Map<string, Dataset>();
  translated.set(dataset, languages);
  const known = languages.get(key) ?? translate(dataset, key, translation);
  languages.set(key, known);
  return known;
}
