/**
 * The BCP 47 tag in which `Intl` writes for a page: Arabic with the digits that the data is printed in, too. Engines
 * without Belarusian would fall back to whatever the browser speaks: Russian writes numbers and counts alike, and the
 * names of months are our own.
 */
export const localeOf = (page: string): string =>
  /^ar(?![a-z])/i.test(page)
    ? new Intl.Locale(page, {numberingSystem: 'latn'}).toString()
    : /^be(?![a-z])/i.test(page) && !Intl.NumberFormat.supportedLocalesOf('be').length
      ? 'ru-x-be'
      : page;
