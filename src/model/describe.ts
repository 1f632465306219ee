import type {Lookup, Place, PlaceRole, Route} from '../dataset/index.js';
import {message} from './message.js';
import type {StringKey, Strings} from './strings/strings.js';
import {wholeNumber} from './whole-number.js';

const roleKeys: Readonly<Record<PlaceRole, StringKey>> = {
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
export function countryName(code: string, lang: string, {countries}: Strings): string {
  let names = displayNames.get(lang);
  if (!names) displayNames.set(lang, (names = new Intl.DisplayNames([lang, 'en'], {type: 'region', fallback: 'code'})));
  try {
    return countries?.[code] ?? names.of(code) ?? code;
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
  message(strings.track, {mm: wholeNumber(mm, lang)});

/** Gauges in millimetres that meet at a stop of a route, towards the start first. */
function gaugesAt(id: string, {properties: {gauge = [], stops}}: Route): number[] {
  const at = (place: string) => stops.findIndex((stop) => stop.place === place);
  const meeting = gauge.filter(({from, to}) => at(from) <= at(id) && at(id) <= at(to));
  return [...new Set(meeting.map(({mm}) => mm))];
}

/** "11,179 km". */
export const distanceName = (km: number, lang: string, strings: Strings): string =>
  message(strings.scaleBar, {km: wholeNumber(km, lang)});

/** "Dostyk, Kazakhstan, break of gauge, 1,435 mm track, 1,520 mm track"; the tracks where the route is known. */
export function describeStop(
  {id, properties: {name, country, role}}: Place,
  lang: string,
  strings: Strings,
  route?: Route,
): string {
  const tracks = route && role === 'gauge-break' ? gaugesAt(id, route).map((mm) => trackName(mm, lang, strings)) : [];
  return [
    name,
    countryName(country, lang, strings),
    ...(role === 'waypoint' ? [] : [roleName(role, strings)]),
    ...tracks,
  ].join(strings.partsBetween);
}
