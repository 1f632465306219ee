import type {Lookup} from '../dataset/index.js';

/** Ids of the places and routes that a selected record lights up on the map. */
export interface Related {
  readonly places: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
}

export function related(id: string, lookup: Lookup): Related {
  const event = lookup.events.get(id);
  const about = [...(lookup.facts.get(id)?.about ?? []), ...(event?.places ?? []), ...(event?.routes ?? []), id];
  const ids = about.flatMap((one) => {
    const named = lookup.events.get(one);
    return named && one !== id ? [...(named.places ?? []), ...(named.routes ?? [])] : [one];
  });
  return {
    places: new Set(ids.filter((one) => lookup.places.has(one))),
    routes: new Set(ids.filter((one) => lookup.routes.has(one))),
  };
}
