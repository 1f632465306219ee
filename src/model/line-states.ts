import {readEdtf, type EdtfValue} from '../dataset/edtf.js';
import type {Lookup, Route, RouteStatus} from '../dataset/index.js';
import type {Strings} from './strings/strings.js';
import {dateInWords} from './date-in-words.js';
import type {UnitPoint} from './mercator.js';
import {pointsBetween} from './route-lines.js';

/** What was the case on a route, or on a part of it, on a day. */
export interface LineState {
  readonly route: string;
  readonly state: RouteStatus['state'];
  readonly text: string;
  /** When it was so, in words. */
  readonly dates: string;
  /** The drawn line of the part concerned, in the unit square. */
  readonly points: readonly UnitPoint[];
}

const longestDay = 366 * 864e5;
const read = (text: string): EdtfValue | undefined => {
  const value = readEdtf(text);
  return typeof value === 'object' ? value : undefined;
};

/** The day, month or year for which a chosen event asks; empty for events that last longer, and for other records. */
export function dayOf(id: string, {events}: Lookup): string {
  const date = events.get(id)?.date ?? '';
  const value = read(date);
  return value && value.latest - value.earliest <= longestDay ? date : '';
}

/** What is on record for a time in EDTF; nothing where the text is no date. */
export function lineStates(
  routes: readonly Route[],
  day: string,
  lookup: Lookup,
  lang: string,
  strings: Pick<Strings, 'dates'>,
): LineState[] {
  const asked = read(day);
  if (!asked) return [];
  const holds = ({from, to}: RouteStatus): boolean => {
    const [begin, end] = [read(from), to === undefined ? undefined : read(to)];
    return !!begin && begin.earliest < asked.latest && (to === undefined || (!!end && end.latest > asked.earliest));
  };
  return routes.flatMap((route) =>
    (route.properties.status ?? []).filter(holds).map((status): LineState => ({
      route: route.id,
      state: status.state,
      text: status.text,
      dates: dateInWords(periodOf(status), lang, strings),
      points: pointsBetween(route, status.stretch, lookup),
    })),
  );
}

const periodOf = ({from, to}: RouteStatus): string =>
  to === undefined ? `${from}/..` : from === to ? from : `${from}/${to}`;
