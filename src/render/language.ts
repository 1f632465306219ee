import {en, type Strings} from '../model/strings/en.js';

const all: Readonly<Record<string, Strings>> = {en};
const rightToLeft = /^(ar|fa|he|ur|ps|ckb|yi)\b/;

/** A tag that `Intl` takes; English where it is none. */
export function canonicalLanguage(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export const stringsFor = (lang: string): Strings => all[lang.split('-')[0] ?? ''] ?? en;

export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.test(lang) ? 'rtl' : 'ltr');
