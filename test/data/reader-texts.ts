import type {Dataset} from '../../src/dataset/index.js';
import {formatAmount} from '../../src/model/format.js';
import {tongue} from '../fixtures/tongues.js';

/** Texts by field, whose name leads inside by dots: "value.items.0.label". */
export type Fields = Readonly<Record<string, string>>;

/** "visit|visits" are words of the dataset, "day" a code that every language has its own word for. */
const isCode = (unit: string): boolean => !unit.split('|').includes(formatAmount(2, unit, tongue('en')).noun);

/** Ids, codes, dates and what sources say of themselves; names as written there stay so in every language. */
const noText =
  /^(\$schema|id|lang|updated|license|date|asOf|from|to|theme|themes|places?|routes|events|facts|about|stops|sources|translations|kind|country|role|mode|type|state|qualifier|ratio|highlight|gauge|localName)$/;

function* textsIn(value: unknown, path: readonly string[]): Generator<[field: string, text: string]> {
  const key = path.at(-1) ?? '';
  if (noText.test(key)) return;
  if (typeof value === 'object' && value !== null)
    for (const [inner, each] of Object.entries(value)) yield* textsIn(each, [...path, inner]);
  if (typeof value === 'string' && /\p{L}/u.test(value) && !(key === 'unit' && isCode(value)))
    yield [path.join('.'), value];
}

/** All that readers read of a dataset and that has letters, by id of the record. */
export function readerTexts({
  themes,
  places,
  routes,
  events,
  facts,
  ...head
}: Dataset): Readonly<Record<string, Fields>> {
  const features = [...places.features, ...routes.features].map(({id, properties}) => ({id, ...properties}));
  return Object.fromEntries(
    [head, ...themes, ...features, ...events, ...facts].map((record) => [
      record.id,
      Object.fromEntries(textsIn(record, [])),
    ]),
  );
}
