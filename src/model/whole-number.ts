/** 1435 as "1,435": a whole number as the language writes it. */
export const wholeNumber = (value: number, lang: string): string =>
  new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang).format(value);
