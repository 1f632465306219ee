/** "Dostyk and Brest"; Belarusian that is borrowed from Russian ("ru-x-be") has its own word between them. */
export const listOf = (items: readonly string[], lang: string): string => {
  const list = new Intl.ListFormat(lang).format(items);
  return lang.includes('-x-') ? list.replace(' и ', ' і ') : list;
};
