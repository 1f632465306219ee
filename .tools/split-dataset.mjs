/**
 * Cuts a dataset in two: what the first pictures show, and what only a reader who asks gets to see (descriptions,
 * names as written there, full references). `src/dataset/complete.ts` puts the two together again.
 */
const laterInPlaces = ['localName', 'description', 'precision', 'sources'];
const laterInRoutes = ['description', 'status', 'sources', 'gauge'];
const firstInSources = ['id', 'type', 'author', 'issued', 'title-short'];

const pick = (record, isWanted) => Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));
const withProperties = (collection, change) => ({
  ...collection,
  features: collection.features.map((feature) => ({...feature, properties: change(feature.properties)})),
});
const bareGauge = ({gauge, ...properties}) => ({
  ...properties,
  ...(gauge && {gauge: gauge.map(({from, to, mm}) => ({from, to, mm}))}),
});

const laterInFacts = ['about', 'replaces'];

/**
 * What a card needs that shows one given fact: the facts, and short names of their sources. The collections of
 * everything else are empty; a card puts the whole in its place later.
 */
export function factsAlone(dataset) {
  const {facts, sources, places, routes} = dataset;
  const cited = new Set(facts.flatMap((fact) => fact.sources.map(({id}) => id)));
  return {
    ...dataset,
    places: {...places, features: []},
    routes: {...routes, features: []},
    events: [],
    facts: facts.map((fact) => pick(fact, (key) => !laterInFacts.includes(key))),
    sources: sources
      .filter(({id}) => cited.has(id))
      .map((source) => pick(source, (key) => firstInSources.includes(key))),
  };
}

/** @returns {{first: object, rest: {places: object[], routes: object[], sources: object[]}}} */
export function splitDataset(dataset) {
  const {places, routes, sources} = dataset;
  return {
    first: {
      ...dataset,
      places: withProperties(places, (properties) => pick(properties, (key) => !laterInPlaces.includes(key))),
      routes: withProperties(routes, (properties) =>
        bareGauge(pick(properties, (key) => key === 'gauge' || !laterInRoutes.includes(key))),
      ),
      sources: sources.map((source) => pick(source, (key) => firstInSources.includes(key))),
    },
    rest: {
      places: places.features.map(({properties}) => pick(properties, (key) => laterInPlaces.includes(key))),
      routes: routes.features.map(({properties}) => pick(properties, (key) => laterInRoutes.includes(key))),
      sources: sources.map((source) => pick(source, (key) => !firstInSources.includes(key))),
    },
  };
}
