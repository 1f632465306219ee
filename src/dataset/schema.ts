/**
 * The one origin of the dataset format: run-time validation, the TypeScript types (`records.ts`) and the published JSON
 * Schema (`data/schema/dataset.schema.json`) all come from here; `npm run schema` writes the latter two.
 *
 * What a schema cannot say in JSON Schema is a `check`; its message is the code of the problem.
 */
import * as v from 'valibot';
import {readEdtf} from './edtf.js';
import {
  countrySchema,
  edtfSchema,
  idList,
  idSchema,
  isEdtf,
  languageSchema,
  locatedSources,
  positionSchema,
  bboxSchema,
  sourceReferenceSchema,
  text,
} from './schema-parts.js';
import {valueSchema} from './schema-value.js';

export {valueSchema};

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
    stretch: v.optional(
      v.pipe(
        v.strictObject({
          from: v.pipe(idSchema, v.description('Id of the stop where it begins.')),
          to: v.pipe(idSchema, v.description('Id of the stop where it ends.')),
        }),
        v.description('The part of the route concerned; left out for all of it.'),
      ),
    ),
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
    coordinates: v.pipe(v.array(positionSchema), v.minLength(2), v.description('The drawn line, at least two points.')),
  }),
  properties: v.strictObject({
    name: text('Name of the route.'),
    mode: v.pipe(v.picklist(['rail', 'sea', 'road']), v.description('What runs on it.')),
    description: v.optional(text('What the route is, and how sure its course is.')),
    stops: v.pipe(
      v.array(
        v.strictObject({
          place: v.pipe(idSchema, v.description('Id of a place.')),
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
    status: v.optional(
      v.pipe(v.array(routeStatusSchema), v.description('The states of the line over time, as far as a source tells.')),
    ),
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

export const factSchema = v.strictObject({
  id: idSchema,
  label: text('What the figure counts, as a short heading.'),
  value: valueSchema,
  asOf: v.optional(v.pipe(edtfSchema, v.description('When the figure held, in EDTF. Example: "2020".'))),
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

const cslNameSchema = v.pipe(
  v.union([
    v.strictObject({family: text('Family name.'), given: v.optional(text('Given name.'))}),
    v.strictObject({literal: text('Name of an institution.')}),
  ]),
  v.description('A person (`family`, `given`) or an institution (`literal`).'),
);
const cslDate = (description: string) =>
  v.optional(
    v.pipe(
      v.strictObject({
        'date-parts': v.pipe(
          v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
          v.minLength(1),
          v.maxLength(2),
          v.description('One date, or first and last: [[2024, 2, 8]].'),
        ),
      }),
      v.description(description),
    ),
  );
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
    author: v.optional(v.pipe(v.array(cslNameSchema), v.description('Who wrote it.'))),
    'container-title': v.optional(text('Where it appeared.')),
    publisher: v.optional(text('Publisher.')),
    issued: cslDate('Year, month and day of publication.'),
    accessed: cslDate('When it was read.'),
    URL: v.optional(webAddressSchema),
    language: v.optional(languageSchema),
    license: v.optional(text('Licence of the material, where it matters. Example: "CC BY 4.0".')),
    note: v.optional(text('What to know about the quality of the source.')),
  }),
  v.description('A source in CSL-JSON (a subset).'),
);

export const themeSchema = v.strictObject({id: idSchema, name: text('Name of the lane.')});
export const mapSchema = v.pipe(
  v.strictObject({
    bbox: v.pipe(bboxSchema, v.description('What the map shows at first.')),
    inset: v.optional(
      v.pipe(
        v.strictObject({bbox: bboxSchema, title: text('Title of the inset.')}),
        v.description('The part of the map that is shown larger.'),
      ),
    ),
    highlight: v.optional(v.pipe(v.array(countrySchema), v.description('Countries filled with the highlight colour.'))),
    credit: v.optional(
      text('Credit under the map, where the licence of a source asks for one. Example: "Stops: GeoNames (CC BY 4.0)".'),
    ),
  }),
  v.description('What the map shows.'),
);

const schemaAddress = v.optional(v.pipe(v.string(), v.description('Address of this schema, for the editor’s sake.')));

/** All but the collections: what `dataset.json` of the folder form holds. */
export const headEntries = {
  $schema: schemaAddress,
  schemaVersion: v.pipe(v.literal(1), v.description('Version of the format. This release reads version 1.')),
  id: v.pipe(idSchema, v.description('Id of the dataset. Example: "belarus-china".')),
  title: text('Title of the corridor; the default heading.'),
  description: text('One or two sentences on what the dataset tells.'),
  lang: languageSchema,
  updated: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/),
    v.check(isEdtf, 'edtf'),
    v.description('Day of the last change, YYYY-MM-DD.'),
  ),
  license: text('Licence of the dataset. Example: "CC BY 4.0".'),
  map: mapSchema,
  themes: v.pipe(v.array(themeSchema), v.minLength(1), v.description('Lanes of the timeline, in order.')),
};

const featureCollection = <T extends v.GenericSchema>(item: T, description: string) =>
  v.pipe(
    v.strictObject({$schema: schemaAddress, type: v.literal('FeatureCollection'), features: v.array(item)}),
    v.description(description),
  );

export const translationSchema = v.pipe(
  v.record(v.string(), v.record(v.string(), v.string())),
  v.description('Record id → field → text in the other language.'),
);

export const placesSchema = featureCollection(placeSchema, 'Places: a GeoJSON collection of points.');
export const routesSchema = featureCollection(routeSchema, 'Routes: a GeoJSON collection of lines.');
export const eventsSchema = v.pipe(v.array(eventSchema), v.description('What happened, in any order.'));
export const factsSchema = v.pipe(v.array(factSchema), v.description('Figures and statements, in any order.'));
export const sourcesSchema = v.pipe(v.array(sourceSchema), v.description('What the records refer to.'));

export const datasetSchema = v.strictObject({
  ...headEntries,
  places: placesSchema,
  routes: routesSchema,
  events: eventsSchema,
  facts: factsSchema,
  sources: sourcesSchema,
  translations: v.optional(
    v.pipe(v.record(v.string(), translationSchema), v.description('BCP 47 language tag → translation.')),
  ),
});
