/** What there are first pictures of: `npm run build` draws them, the scripts for pages ask for them. */

/** British is also English without a region; American has other dates, amounts and spellings. */
export const languages = ['en', 'en-us', 'ar', 'be', 'de', 'ru', 'zh'];

/** In pixels; a picture serves from its width to the next. From 480 on map and timeline have another layout. */
export const widths = Array.from({length: 21}, (_, i) => Math.floor(480 * 1.07 ** (i - 8)));

/** Parts of the facts of a language; each is a file, and so are each two of them and all. */
export const parts = [0, 1, 2, 3, 4, 5, 6, 7];
export const partOf = (fact: string): number => fact.length % parts.length;
