import type {Lookup, Place, PlaceRole, Route} from '../dataset/index.js';
import {lineKinds, type LineKind} from './map-scene.js';
import {textWidth} from './text-width.js';

export interface StripStop {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly role: PlaceRole;
  /** Gauges in millimetres of the tracks that meet here, towards the start first. */
  readonly gauges: readonly number[];
  /** Published distance from the first stop, in words; empty where no source gives it. */
  readonly km: string;
  /** Share of the strip’s length from the start, 0 to 1. Stops stand at equal distances, not at railway kilometres. */
  readonly at: number;
  /** False where it would stand on the one before it: of thousands of stops only some can be told apart. */
  readonly shown: boolean;
  /** Row of the written name, 0 or 1; undefined where there is no room for one. */
  readonly row: number | undefined;
  readonly alignment: 'start' | 'middle' | 'end';
  /** True where there is room for the kilometres beside the name. */
  readonly hasKm: boolean;
}

export interface StripPart {
  readonly from: number;
  readonly to: number;
}
export interface StripTrack extends StripPart {
  readonly kind: LineKind;
}
export interface StripCountry extends StripPart {
  readonly code: string;
  readonly name: string;
  readonly highlighted: boolean;
  /** False where the name would not fit above its part. */
  readonly named: boolean;
}

export interface StripScene {
  readonly stops: readonly StripStop[];
  readonly tracks: readonly StripTrack[];
  readonly countries: readonly StripCountry[];
}

/** Pixels between two stops that can be told apart. */
const closest = 4;
const roleOrder: readonly PlaceRole[] = ['gauge-break', 'origin', 'terminal', 'hub', 'border'];

interface StripWords {
  readonly country: (code: string) => string;
  readonly km: (km: number) => string;
}

/** The stops of a route as a line, `width` pixels long, with names at `size` pixels where they fit. */
export function stripScene(route: Route, lookup: Lookup, width: number, size: number, words: StripWords): StripScene {
  const places = lookup.stopsOf(route);
  const published = new Map(route.properties.stops.map(({place, km}) => [place, km]));
  const distances = places.map(({id}) => {
    const km = published.get(id);
    return km === undefined ? '' : words.km(km);
  });
  const last = Math.max(1, places.length - 1);
  const index = new Map(places.map((place, i) => [place.id, i]));
  const gauge = (route.properties.gauge ?? []).map(({from, to, mm}) => ({
    from: index.get(from) ?? 0,
    to: index.get(to) ?? last,
    mm,
  }));
  const lineKind = lineKinds(lookup);
  const rows = placeNames(places, distances, lookup, width, size);
  let x = -Infinity;
  const isShown = (i: number) => {
    if ((i / last) * width - x < closest && !rows.has(i)) return false;
    x = (i / last) * width;
    return true;
  };
  return {
    stops: places.map((place, i) => ({
      id: place.id,
      name: place.properties.name,
      country: place.properties.country,
      role: place.properties.role,
      gauges: [...new Set(gauge.filter(({from, to}) => from <= i && i <= to).map(({mm}) => mm))],
      km: distances[i]!,
      at: i / last,
      shown: isShown(i),
      row: rows.get(i)?.row,
      alignment: rows.get(i)?.alignment ?? 'middle',
      hasKm: !!rows.get(i)?.hasKm,
    })),
    tracks: gauge.map(({from, to, mm}) => ({
      from: from / last,
      to: to / last,
      kind: lineKind(route.properties.mode, mm),
    })),
    countries: countriesOf(places, lookup, width, size, words.country),
  };
}

/** Runs of stops in one country; the border lies halfway between the two stations. */
function countriesOf(
  places: readonly Place[],
  lookup: Lookup,
  width: number,
  size: number,
  countryName: (code: string) => string,
): StripCountry[] {
  const last = Math.max(1, places.length - 1);
  const runs: {code: string; from: number; to: number}[] = [];
  places.forEach(({properties}, i) => {
    const run = runs.at(-1);
    if (run?.code === properties.country) run.to = Math.min(1, (i + 0.5) / last);
    else runs.push({code: properties.country, from: Math.max(0, (i - 0.5) / last), to: Math.min(1, (i + 0.5) / last)});
  });
  return runs.map((run) => {
    const name = countryName(run.code);
    const highlighted = (lookup.dataset.map.highlight ?? []).includes(run.code);
    return {...run, name, highlighted, named: textWidth(name, size, highlighted) + 4 <= (run.to - run.from) * width};
  });
}

interface Written {
  row: number;
  alignment: StripStop['alignment'];
  left: number;
  right: number;
  hasKm: boolean;
}

/** Names of the most important stops in two rows below the line, none over another. */
function placeNames(
  places: readonly Place[],
  distances: readonly string[],
  lookup: Lookup,
  width: number,
  size: number,
): Map<number, Written> {
  const last = Math.max(1, places.length - 1);
  const highlight = lookup.dataset.map.highlight ?? [];
  const ends = [places[0], places.at(-1)];
  const weight = (place: Place) =>
    ends.includes(place)
      ? 0.5
      : roleOrder.indexOf(place.properties.role) -
        (place.properties.role === 'hub' && highlight.includes(place.properties.country) ? 2.5 : 0);
  const wanted = places
    .map((place, i) => [i, place] as const)
    .filter(([, place]) => roleOrder.includes(place.properties.role))
    .sort(([, a], [, b]) => weight(a) - weight(b));
  const written = new Map<number, Written>();
  const write = (i: number, text: string, hasKm: boolean) => {
    const wide = textWidth(text, size, true);
    const x = (i / last) * width;
    const alignment = x < wide / 2 ? 'start' : x > width - wide / 2 ? 'end' : 'middle';
    const left = alignment === 'start' ? x : alignment === 'end' ? x - wide : x - wide / 2;
    const free = (row: number) =>
      ![...written.values()].some(
        (other) => other.row === row && other.left < left + wide + 8 && left - 8 < other.right,
      );
    const row = [0, 1].find(free);
    if (row !== undefined) written.set(i, {row, alignment, left, right: left + wide, hasKm});
    return row !== undefined;
  };
  for (const [i, {properties}] of wanted) {
    const hasRoom = distances[i] && write(i, `${properties.name} ${distances[i]}`, true);
    if (!hasRoom) write(i, properties.name, false);
  }
  return written;
}
