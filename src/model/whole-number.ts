import {remembered} from './remembered.js';

/** In these languages the rails are 1435 mm apart, not "1 435" or "1.435"; "11 179" is set apart in all. */
export const groupingIn = (lang: string) => !/^(ar|be|de|ru|zh)/.test(lang) || 'min2';

const writingIn = remembered(
  (lang: string) => new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {useGrouping: groupingIn(lang)}),
);

/** 1435 as "1,435": a whole number as the language writes it. */
export const wholeNumber = (value: number, lang: string): string => writingIn(lang).format(value);
