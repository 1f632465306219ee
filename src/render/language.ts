import belarusChina from '../generated/belarus-china.js';
import arTexts from '../generated/belarus-china-ar.js';
import beTexts from '../generated/belarus-china-be.js';
import deTexts from '../generated/belarus-china-de.js';
import ruTexts from '../generated/belarus-china-ru.js';
import zhTexts from '../generated/belarus-china-zh.js';
import type {Dataset} from '../dataset/index.js';
import {translate, type Translation} from '../dataset/translate.js';
import {en} from '../model/strings/en.js';
import ar from '../model/strings/ar.js';
import be from '../model/strings/be.js';
import de from '../model/strings/de.js';
import ru from '../model/strings/ru.js';
import zh from '../model/strings/zh.js';
import type {Strings} from '../model/strings/strings.js';

const all: Readonly<Record<string, Strings>> = {en, ar, be, de, ru, zh};
const builtIn: Readonly<Record<string, Translation>> = {
  ar: arTexts,
  be: beTexts,
  de: deTexts,
  ru: ruTexts,
  zh: zhTexts,
};
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

/** A dataset in a language, as far as it is translated; the built-in one has its translations in files of their own. */
export function inLanguage(dataset: Dataset, lang: string): Dataset {
  const key = base(lang);
  const translation =
    dataset.translations?.[lang] ??
    dataset.translations?.[key] ??
    (dataset === belarusChina ? builtIn[key] : undefined);
  if (!translation || key === base(dataset.lang)) return dataset;
  return translate(dataset, key, translation);
}
