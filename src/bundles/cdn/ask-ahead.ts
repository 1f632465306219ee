import {builtInTextsIn, wordsIn} from '../../controllers/language-files.js';

const textsFor = (elements: readonly Element[]): Promise<unknown>[] => {
  const languages = elements.map((element) => element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '');
  const language = languages.find((one) => wordsIn[one]);
  if (!language) return [];
  const files = [wordsIn[language], builtInTextsIn[language]].flatMap((load) => load?.() ?? []);
  return [import('../../generated/belarus-china-rest.js'), ...files];
};

/** What the code of these elements will ask for, asked for while the code comes; who asks for it tells what failed. */
export function askAhead(elements: readonly Element[]): void {
  // As properties both are there only where the page has set them: the elements have no code yet.
  const own = elements.filter((element) => !element.hasAttribute('src') && !('src' in element || 'data' in element));
  if (!own.length) return;
  const words = textsFor(own);
  const isFactsOnly = !words.length && own.every((element) => element.matches('corridor-fact-card[fact]'));
  const data = isFactsOnly
    ? import('../../generated/belarus-china-facts.js')
    : import('../../generated/belarus-china-first.js');
  const ground = own.some(({localName}) => localName === 'corridor-map') ? [import('../../generated/base-map.js')] : [];
  void Promise.allSettled([data, ...ground, ...words]);
}
