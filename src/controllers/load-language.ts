import {translate, type Translation} from '../dataset/translate.js';
import type {Dataset} from '../dataset/index.js';
import {localeOf} from '../model/strings/locale.js';
import type {Strings} from '../model/strings/strings.js';
import {builtInTextsIn, wordsIn} from './language-files.js';

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/** Words, and the tag for numbers and dates beside them. Rejects where the file cannot be had. */
export async function loadStrings(page: string): Promise<[strings: Strings, lang: string]> {
  const load = wordsIn[base(page)];
  if (!load) throw new Error(`there are none in ${base(page)}`);
  return [(await load()).default, localeOf(page)];
}

/** Failing that, the texts stay in the language of the dataset. */
const builtInTranslation = async (tag: string): Promise<Translation | undefined> => {
  try {
    return (await builtInTextsIn[tag]?.())?.default;
  } catch (error) {
    console.warn(`corridor-elements: the translation of the data into "${tag}" could not be loaded: ${String(error)}`);
    return undefined;
  }
};

/**
 * The dataset in the first of some languages that it is in or is translated into; one object for all who ask.
 * @param tags BCP 47.
 * @param builtIn For the one that comes with the script, fulfilled when it is whole: its translations are files.
 */
export async function inLanguage(
  dataset: Dataset,
  tags: readonly string[],
  builtIn: Promise<void> | false,
): Promise<Dataset> {
  // Without its rest, descriptions are not told; the next wish for them tries again.
  if (builtIn) await builtIn.catch(() => undefined);
  for (const tag of tags.flatMap((full) => [full, base(full)])) {
    if (tag === base(dataset.lang)) return dataset;
    const translation = dataset.translations?.[tag] ?? (builtIn ? await builtInTranslation(tag) : undefined);
    if (translation) return translate(dataset, tag, translation);
  }
  return dataset;
}
