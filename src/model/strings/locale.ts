/** The BCP 47 tag in which `Intl` writes for a page: Arabic with the digits that the data is printed in, too. */
export const localeOf = (page: string): string => (/^ar(?![a-z])/i.test(page) ? `${page}-u-nu-latn` : page);
