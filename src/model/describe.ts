import type {CorridorEvent, Lookup, Place, PlaceRole, Route, RouteStatus} from '../dataset/index.js';
import {readEdtf} from '../dataset/edtf.js';
import {formatAmount} from './format.js';
import {message} from './message.js';
import type {Strings} from './strings/en.js';

const roleKeys: Readonly<Record<PlaceRole, keyof Strings>> = {
  origin: 'roleOrigin',
  hub: 'roleHub',
  border: 'roleBorder',
  'gauge-break': 'breakOfGauge',
  terminal: 'roleTerminal',
  site: 'roleSite',
  waypoint: 'roleWaypoint',
};

export const roleName = (role: PlaceRole, strings: Strings): string => strings[roleKeys[role]];

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a country in the reader’s language, by its ISO 3166-1 code; the code itself where there is none. */
export function countryName(code: string, lang: string): string {
  let names = displayNames.get(lang);
  if (!names) displayNames.set(lang, (names = new Intl.DisplayNames([lang, 'en'], {type: 'region', fallback: 'code'})));
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Who is to be named under the map: for the ground, and for the stops where the dataset says so. */
export const mapCredit = (lookup: Lookup, strings: Strings): string => {
  const {credit} = lookup.dataset.map;
  return credit ? `${strings.mapCredit} · ${credit}` : strings.mapCredit;
};

/** "1,435 mm track": the gauge as the legend and a screen reader say it. */
export const trackName = (mm: number, lang: string, strings: Strings): string =>
  message(strings.track, {mm: formatAmount(mm, '', lang).text});

/** "Dostyk, Kazakhstan, break of gauge". */
export const describeStop = ({properties: {name, country, role}}: Place, lang: string, strings: Strings): string =>
  [name, countryName(country, lang), ...(role === 'waypoint' ? [] : [roleName(role, strings)])].join(', ');

/** What the map says about the chosen record. */
export interface ChosenScene {
  readonly title: string;
  /** The name as it is written there, and in which language. */
  readonly local: {readonly lang: string; readonly text: string} | undefined;
  readonly note: string;
  readonly text: string;
}

export function chosenScene(id: string, lookup: Lookup, lang: string, strings: Strings): ChosenScene | undefined {
  const place = lookup.places.get(id);
  if (place) {
    const {name, localName, role, country, description = ''} = place.properties;
    return {
      title: name,
      local: localName,
      note: [countryName(country, lang), roleName(role, strings)].join(' · '),
      text: description,
    };
  }
  const route = lookup.routes.get(id);
  if (route)
    return {
      title: route.properties.name,
      local: undefined,
      note: routeNote(route, strings),
      text: route.properties.description ?? '',
    };
  const event = lookup.events.get(id);
  if (event) return {title: event.title, local: undefined, note: placeNames(event, lookup), text: ''};
  const fact = lookup.facts.get(id);
  return fact && {title: fact.label, local: undefined, note: '', text: fact.text};
}

const routeNote = ({properties}: Route, strings: Strings): string => (properties.schematic ? strings.schematic : '');

const placeNames = (event: CorridorEvent, lookup: Lookup): string =>
  (event.places ?? []).map((id) => lookup.places.get(id)?.properties.name ?? id).join(', ');

/** What was the case on the line on a day in EDTF; empty where nothing is on record, or the day is none. */
export function statusNote(route: Route, day: string): string {
  const asked = readEdtf(day);
  if (typeof asked === 'string') return '';
  const holds = ({from, to}: RouteStatus): boolean => {
    const begin = readEdtf(from);
    const end = to === undefined ? undefined : readEdtf(to);
    return (
      typeof begin === 'object' &&
      begin.earliest < asked.latest &&
      (end === undefined || (typeof end === 'object' && end.latest > asked.earliest))
    );
  };
  return route.properties.status?.find(holds)?.text ?? '';
}
