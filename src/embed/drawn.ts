/** What there are first pictures of: `npm run build` draws them, the scripts for pages ask for them. */

/** British is also English without a region; American has other dates, amounts and spellings. */
export const languages = ['en', 'en-us', 'ar', 'be', 'de', 'ru', 'zh'];

/** In pixels; a picture serves from its width to the next. */
export const widths = [288, 340, 400, 480, 600, 720, 900, 1100];
