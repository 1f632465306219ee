/** What the schemas of several records share. */
import * as v from 'valibot';
import {readEdtf} from './edtf.js';
import {isCountry, isLanguage} from './known-codes.js';

export const text = (description: string) => v.pipe(v.string(), v.nonEmpty(), v.description(description));

/** Ids share one namespace: a selection names a record by its id alone. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.description('Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone".'),
);

export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  v.check(isLanguage, 'unknown-language'),
  v.description('BCP 47 language tag. Example: "zh-Hans".'),
);

export const countrySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.check(isCountry, 'unknown-country'),
  v.description('ISO 3166-1 alpha-2 country code. Example: "BY".'),
);

/** Whether a text is a date, for the dates asked about last: thousands of events share a few. */
const known = new Map<string, boolean>();
export function isEdtf(text: string): boolean {
  let is = known.get(text);
  if (is === undefined) {
    if (known.size > 2000) known.clear();
    known.set(text, (is = typeof readEdtf(text) === 'object'));
  }
  return is;
}
export const edtfSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check(isEdtf, 'edtf'),
  v.description(
    'A date in EDTF (ISO 8601-2), level 0 or 1, never sharper than the source. Example: "2009-11~/2010-03~".',
  ),
);

const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const positionSchema = v.pipe(
  v.strictTuple([longitudeSchema, latitudeSchema]),
  v.description('[longitude, latitude] in degrees, WGS 84.'),
);
export const bboxSchema = v.pipe(
  v.strictTuple([longitudeSchema, latitudeSchema, longitudeSchema, latitudeSchema]),
  v.check(([west, south, east, north]) => west < east && south < north, 'reversed-range'),
  v.description('[west, south, east, north] in degrees.'),
);

export const sourceReferenceSchema = v.pipe(
  v.strictObject({
    id: v.pipe(idSchema, v.description('Id of a source.')),
    locator: v.optional(text('Where in the source the statement stands. Example: "Lead, ¶1".')),
  }),
  v.description('A source and the place in it.'),
);
export const locatedSourceSchema = v.pipe(
  v.strictObject({
    id: v.pipe(idSchema, v.description('Id of a source.')),
    locator: text('Where in the source the statement stands. Example: "Lead, ¶1".'),
  }),
  v.description('A source and the place in it; the place is required.'),
);
export const locatedSources = v.pipe(
  v.array(locatedSourceSchema),
  v.minLength(1),
  v.description('At least one source.'),
);
export const idList = (description: string) => v.optional(v.pipe(v.array(idSchema), v.description(description)));
