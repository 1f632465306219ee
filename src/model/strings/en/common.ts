/** What every element says. */
export const common = {
  loadFailed: 'The data for this graphic could not be loaded.',
  retry: 'Try again',
  source: 'Source: {source}',
  reported: 'Reported',
  view: 'Author’s view',
  /** The language of these words, for its plural rules. */
  language: 'en',
};
