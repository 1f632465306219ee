/** BCP 47 tag of a record without any text in the language of its translated dataset; undefined for all others. */
export const langOf = (record: object): string | undefined => (record as {lang?: string}).lang;
