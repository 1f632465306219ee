import type {Dataset, Place, Route, Source} from './records.js';

/** What the first pictures can do without, record by record in the order of the dataset. */
export interface DatasetRest {
  readonly places: readonly Partial<Place['properties']>[];
  readonly routes: readonly Partial<Route['properties']>[];
  readonly sources: readonly Partial<Source>[];
}

/** Puts the rest into the records of a dataset that came without it; the dataset stays the same object. */
export function complete(dataset: Dataset, rest: DatasetRest): void {
  dataset.places.features.forEach(({properties}, i) => Object.assign(properties, rest.places[i]));
  dataset.routes.features.forEach(({properties}, i) => Object.assign(properties, rest.routes[i]));
  dataset.sources.forEach((source, i) => Object.assign(source, rest.sources[i]));
}
