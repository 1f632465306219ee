/** What a reader reads in English. `{name}` is filled in by `message`. Every other language has the same keys. */
export const en = {
  loadFailed: 'The data for this graphic could not be loaded.',
  retry: 'Try again',
  source: 'Source: {source}',
  reported: 'Reported',
  view: 'Author’s view',
};

export type Strings = Readonly<Record<keyof typeof en, string>>;
