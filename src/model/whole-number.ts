const formats = new Map<string, Intl.NumberFormat>();

/** 1435 as "1,435": a whole number as the language writes it. */
export function wholeNumber(value: number, lang: string): string {
  let format = formats.get(lang);
  // Belarusian sets no single digit apart, but the Russian that an engine may borrow for it does.
  const useGrouping = lang.includes('be') ? 'min2' : true;
  if (!format) formats.set(lang, (format = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {useGrouping})));
  return format.format(value);
}
