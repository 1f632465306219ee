/// <reference types="vite/client" />

export interface Row {
  readonly promise: string;
  readonly figure: string;
}

/** What the last run of the tests wrote; empty where they have not been run here. */
const found = import.meta.glob<readonly Row[]>(
  '../test/results/{policy,before-code,copies,host-styles,lifecycle,faulty-data,injection,privacy,accessibility,reactions}.json',
  {
    eager: true,
    import: 'default',
  },
);

/** Rows by the name of their test file. */
export const results: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  Object.entries(found).map(([path, rows]) => [path.replace(/.*\/(.*)\.json/, '$1'), rows]),
);
