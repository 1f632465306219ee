/**
 * The one origin of the dataset format: TypeScript types, run-time validation and the published JSON Schema
 * (`data/schema/dataset.schema.json`) all come from here.
 *
 * What a schema cannot say in JSON Schema is a `check`; its message is the code of the problem.
 */
import * as v from 'valibot';
import {readEdtf} from './edtf.js';
import {isCountry, isLanguage, isUnit} from './known-codes.js';

const text = (description: string) => v.pipe(v.string(), v.nonEmpty(), v.description(description));

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

const countrySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.check(isCountry, 'unknown-country'),
  v.description('ISO 3166-1 alpha-2 country code. Example: "BY".'),
);

const isEdtf = (text: string) => typeof readEdtf(text) === 'object';
const edtfSchema = v.pipe(
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
const locatedSourceSchema = v.pipe(
  v.strictObject({
    id: v.pipe(idSchema, v.description('Id of a source.')),
    locator: text('Where in the source the statement stands. Example: "Lead, ¶1".'),
  }),
  v.description('A source and the place in it; the place is required.'),
);
const locatedSources = v.pipe(v.array(locatedSourceSchema), v.minLength(1), v.description('At least one source.'));
const idList = (description: string) => v.optional(v.pipe(v.array(idSchema), v.description(description)));

export const placeRoles = ['origin', 'hub', 'border', 'gauge-break', 'terminal', 'site', 'waypoint'] as const;
export const placeSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: v.strictObject({type: v.literal('Point'), coordinates: positionSchema}),
  properties: v.strictObject({
    name: text('Today’s usual name in the language of the dataset.'),
    localName: v.optional(
      v.pipe(
        v.strictObject({lang: languageSchema, text: text('The name as written there.')}),
        v.description('The name in the language of the place, where it differs from `name`.'),
      ),
    ),
    role: v.pipe(
      v.picklist(placeRoles),
      v.description('What the place is for the corridor; sets symbol and label priority.'),
    ),
    country: countrySchema,
    description: v.optional(text('What happens there, in a sentence or two.')),
    precision: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.description('Uncertainty of the point in kilometres, where it is not a surveyed one.'),
      ),
    ),
    sources: v.pipe(
      v.array(sourceReferenceSchema),
      v.minLength(1),
      v.description('Where the coordinate, and the description, come from.'),
    ),
  }),
});

export const gaugeStretchSchema = v.strictObject({
  from: v.pipe(idSchema, v.description('Id of the stop where the stretch begins.')),
  to: v.pipe(idSchema, v.description('Id of the stop where it ends.')),
  mm: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(200),
    v.maxValue(3000),
    v.description('Track gauge in millimetres. Example: 1520.'),
  ),
  sources: locatedSources,
});
const isInOrder = (from: string, to: string) => {
  const [first, last] = [readEdtf(from), readEdtf(to)];
  return typeof first === 'string' || typeof last === 'string' || first.earliest < last.latest;
};
export const routeStatusSchema = v.pipe(
  v.strictObject({
    from: v.pipe(edtfSchema, v.description('Since when, in EDTF. Example: "2021-10".')),
    to: v.optional(v.pipe(edtfSchema, v.description('Until when, in EDTF; left out where it is still so.'))),
    state: v.pipe(v.picklist(['open', 'limited', 'closed']), v.description('Whether trains could run.')),
    text: text('What was the case, in one sentence.'),
    sources: locatedSources,
  }),
  v.check(({from, to}) => to === undefined || isInOrder(from, to), 'reversed-range'),
  v.description('The state of the route for a time.'),
);
export const routeSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: v.strictObject({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(positionSchema), v.minLength(2)),
  }),
  properties: v.strictObject({
    name: text('Name of the route.'),
    mode: v.picklist(['rail', 'sea', 'road']),
    description: v.optional(text('What the route is, and how sure its course is.')),
    stops: v.pipe(
      v.array(
        v.strictObject({
          place: idSchema,
          km: v.optional(
            v.pipe(v.number(), v.minValue(0), v.description('Published railway kilometres from the first stop.')),
          ),
        }),
      ),
      v.description('Stops in order; the position of each is a vertex of the line.'),
    ),
    gauge: v.optional(
      v.pipe(
        v.array(gaugeStretchSchema),
        v.description(
          'Stretches by track gauge. Together they cover all stops; where two overlap, both gauges lie side by side.',
        ),
      ),
    ),
    status: v.optional(v.array(routeStatusSchema)),
    schematic: v.optional(v.pipe(v.boolean(), v.description('True where the drawn line is not the surveyed track.'))),
    sources: locatedSources,
  }),
});

export const kindSchema = v.pipe(
  v.picklist(['reported', 'view']),
  v.description('`reported`: the source states it as a fact. `view`: it is the author’s judgement.'),
);
export const eventSchema = v.strictObject({
  id: idSchema,
  date: edtfSchema,
  dateText: v.optional(text('The source’s own vagueness in words, where EDTF cannot hold it.')),
  title: text('A headline of at most 60 characters.'),
  text: text('What happened, in one to three sentences of our own.'),
  theme: v.pipe(idSchema, v.description('Id of a theme: the lane of the timeline.')),
  places: idList('Ids of places.'),
  routes: idList('Ids of routes.'),
  importance: v.pipe(v.picklist([1, 2, 3]), v.description('3 is labelled first, 1 last.')),
  kind: kindSchema,
  sources: locatedSources,
});

export const qualifiers = ['about', 'over', 'up-to', 'under', 'at-least'] as const;
const unitSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check(isUnit, 'unknown-unit'),
  v.description(
    'ISO 4217 code ("USD"), CLDR unit ("kilometer", "day", "square-kilometer"), "percent", or a counted noun in the plural ("agreements").',
  ),
);
const amount = (description: string) => v.pipe(v.number(), v.description(description));
const qualifierSchema = v.optional(
  v.pipe(v.picklist(qualifiers), v.description('How the source qualifies the figure.')),
);
export const valueSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('quantity'),
    amount: amount('Plain number: 5.7 billion is 5700000000.'),
    unit: unitSchema,
    qualifier: qualifierSchema,
  }),
  v.pipe(
    v.strictObject({
      type: v.literal('range'),
      min: amount('Lower end.'),
      max: amount('Upper end.'),
      unit: unitSchema,
      of: v.optional(amount('The whole of which the range is a part, in the same unit. Example: 100.')),
      qualifier: qualifierSchema,
    }),
    v.check(({min, max}) => min <= max, 'reversed-range'),
  ),
  v.strictObject({
    type: v.literal('comparison'),
    unit: unitSchema,
    items: v.pipe(
      v.array(
        v.strictObject({
          label: text('What this bar counts.'),
          amount: amount('Its length, in the unit.'),
          qualifier: qualifierSchema,
        }),
      ),
      v.minLength(2),
      v.maxLength(8),
      v.description('Two to eight bars, in order.'),
    ),
  }),
  v.pipe(
    v.strictObject({
      type: v.literal('rank'),
      position: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('1 is the first.')),
      of: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How many there are.')),
      qualifier: v.optional(
        v.pipe(v.picklist(qualifiers), v.description('Qualifies `of`. Example: second of about 25.')),
      ),
    }),
    v.check(({position, of}) => position <= of, 'reversed-range'),
  ),
  v.strictObject({type: v.literal('statement')}),
]);
export const factSchema = v.strictObject({
  id: idSchema,
  label: text('What the figure counts, as a short heading.'),
  value: valueSchema,
  asOf: v.optional(edtfSchema),
  text: text('What it means, in one or two sentences of our own.'),
  about: idList('Ids of places, routes and events.'),
  kind: kindSchema,
  sources: locatedSources,
  replaces: v.optional(
    v.pipe(
      v.strictObject({value: valueSchema, date: edtfSchema}),
      v.description('A former value, and when it was corrected.'),
    ),
  ),
});

const cslNameSchema = v.union([
  v.strictObject({family: text('Family name.'), given: v.optional(text('Given name.'))}),
  v.strictObject({literal: text('Name of an institution.')}),
]);
const cslDateSchema = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});
const webAddressSchema = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/|mailto:)\S+$/),
  v.description('http, https or mailto address.'),
);
export const sourceSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    type: v.pipe(
      v.picklist([
        'article',
        'article-newspaper',
        'article-magazine',
        'webpage',
        'post-weblog',
        'report',
        'dataset',
        'entry-encyclopedia',
        'personal_communication',
      ]),
      v.description('CSL item type.'),
    ),
    title: text('Title of the work.'),
    'title-short': v.optional(text('Short name for a source line. Example: "Preiherman, 2024".')),
    author: v.optional(v.array(cslNameSchema)),
    'container-title': v.optional(text('Where it appeared.')),
    publisher: v.optional(text('Publisher.')),
    issued: v.optional(cslDateSchema),
    accessed: v.optional(cslDateSchema),
    URL: v.optional(webAddressSchema),
    language: v.optional(languageSchema),
    license: v.optional(text('Licence of the material, where it matters. Example: "CC BY 4.0".')),
    note: v.optional(text('What to know about the quality of the source.')),
  }),
  v.description('A source in CSL-JSON (a subset).'),
);

export const themeSchema = v.strictObject({id: idSchema, name: text('Name of the lane.')});
export const mapSchema = v.strictObject({
  bbox: v.pipe(bboxSchema, v.description('What the map shows at first.')),
  inset: v.optional(v.strictObject({bbox: bboxSchema, title: text('Title of the inset.')})),
  highlight: v.optional(v.pipe(v.array(countrySchema), v.description('Countries filled with the highlight colour.'))),
});

/** All but the collections: what `dataset.json` of the folder form holds. */
export const headEntries = {
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  id: idSchema,
  title: text('Title of the corridor; the default heading.'),
  description: text('One or two sentences on what the dataset tells.'),
  lang: languageSchema,
  updated: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.description('Day of the last change, YYYY-MM-DD.')),
  license: text('Licence of the dataset. Example: "CC BY 4.0".'),
  map: mapSchema,
  themes: v.pipe(v.array(themeSchema), v.minLength(1), v.description('Lanes of the timeline, in order.')),
};

const featureCollection = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({$schema: v.optional(v.string()), type: v.literal('FeatureCollection'), features: v.array(item)});

export const translationsSchema = v.pipe(
  v.record(v.string(), v.record(v.string(), v.record(v.string(), v.string()))),
  v.description('Language → record id → field → text.'),
);

export const datasetSchema = v.strictObject({
  ...headEntries,
  places: featureCollection(placeSchema),
  routes: featureCollection(routeSchema),
  events: v.array(eventSchema),
  facts: v.array(factSchema),
  sources: v.array(sourceSchema),
  translations: v.optional(translationsSchema),
});

/** A valid dataset document. */
export type Dataset = v.InferOutput<typeof datasetSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type PlaceRole = (typeof placeRoles)[number];
export type Route = v.InferOutput<typeof routeSchema>;
export type GaugeStretch = v.InferOutput<typeof gaugeStretchSchema>;
export type RouteStatus = v.InferOutput<typeof routeStatusSchema>;
export type CorridorEvent = v.InferOutput<typeof eventSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type FactValue = v.InferOutput<typeof valueSchema>;
export type Qualifier = (typeof qualifiers)[number];
export type Source = v.InferOutput<typeof sourceSchema>;
export type SourceReference = v.InferOutput<typeof sourceReferenceSchema>;
export type Theme = v.InferOutput<typeof themeSchema>;
/** [longitude, latitude] in degrees. */
export type Position = v.InferOutput<typeof positionSchema>;
/** [west, south, east, north] in degrees. */
export type BBox = v.InferOutput<typeof bboxSchema>;
