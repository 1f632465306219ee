import type {Translation} from '../dataset/translate.js';
import type {Strings} from '../model/strings/strings.js';

/** Words of the elements by language, each a file of its own. */
export const wordsIn: Readonly<Record<string, () => Promise<{default: Strings}>>> = {
  ar: () => import('../model/strings/ar.js'),
  be: () => import('../model/strings/be.js'),
  de: () => import('../model/strings/de.js'),
  ru: () => import('../model/strings/ru.js'),
  zh: () => import('../model/strings/zh.js'),
};
/** Texts of the dataset that comes with the script. */
export const builtInTextsIn: Readonly<Record<string, () => Promise<{default: Translation}>>> = {
  ar: () => import('../generated/belarus-china-ar.js'),
  be: () => import('../generated/belarus-china-be.js'),
  de: () => import('../generated/belarus-china-de.js'),
  ru: () => import('../generated/belarus-china-ru.js'),
  zh: () => import('../generated/belarus-china-zh.js'),
};
