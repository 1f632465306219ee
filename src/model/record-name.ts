import type {Lookup} from '../dataset/index.js';

/** What a reader calls the record; empty where the id names none. */
export const recordName = (id: string, {places, routes, events, facts}: Lookup): string =>
  (places.get(id) ?? routes.get(id))?.properties.name ?? events.get(id)?.title ?? facts.get(id)?.label ?? '';
