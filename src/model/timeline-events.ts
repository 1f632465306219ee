import {readEdtf, type EdtfEnd, type EdtfPoint, type EdtfValue} from '../dataset/edtf.js';
import {formatEdtf, type DateWords} from '../dataset/format-edtf.js';
import type {CorridorEvent, Lookup} from '../dataset/index.js';
import {citedSources, type CitedSource} from './cite.js';
import {recordName} from './record-name.js';

/** An event as a timeline tells it. What takes time to say is said when somebody asks. */
export interface DatedEvent {
  readonly event: CorridorEvent;
  readonly date: EdtfValue;
  /** The date in words. */
  readonly when: string;
  /** Name of its theme. */
  readonly theme: string;
  /** Number of that theme in the dataset, from 0. */
  readonly lane: number;
  readonly shape: MarkShape;
  readonly soft: SoftEnds;
  /** Places and routes that it names, and facts about it. */
  readonly about: readonly {readonly id: string; readonly name: string}[];
  readonly sources: readonly CitedSource[];
}

/** What of a dataset a timeline shows. An undefined limit is none. */
export interface TimelineRange {
  readonly from?: EdtfValue | undefined;
  readonly to?: EdtfValue | undefined;
  /** Ids of themes; undefined for all. */
  readonly themes?: readonly string[] | undefined;
}

/** Lanes have this many colours; the next one begins again with the first. */
export const laneColours = 6;

/** By first instant, then by last. Two open ends are equal: their difference is not a number. */
export const inTime = (a: DatedEvent, b: DatedEvent): number =>
  a.date.earliest - b.date.earliest || a.date.latest - b.date.latest || 0;

/** All events, in order of time. */
export function datedEvents(lookup: Lookup, lang: string, words?: DateWords): DatedEvent[] {
  const lanes = new Map(lookup.dataset.themes.map((theme, lane) => [theme.id, {lane, theme: theme.name}]));
  return lookup.dataset.events
    .flatMap((event) => {
      const date = readEdtf(event.date);
      return typeof date === 'object'
        ? [datedEvent(event, date, lanes.get(event.theme), lookup, (edtf) => formatEdtf(edtf, lang, words))]
        : [];
    })
    .sort(inTime);
}

export const isWithin = ({date, event}: DatedEvent, {from, to, themes}: TimelineRange): boolean =>
  (themes?.includes(event.theme) ?? true) &&
  date.latest > (from?.earliest ?? -Infinity) &&
  date.earliest < (to?.latest ?? Infinity);

function datedEvent(
  event: CorridorEvent,
  date: EdtfValue,
  {lane, theme} = {lane: -1, theme: ''},
  lookup: Lookup,
  inWords: (date: EdtfValue) => string,
): DatedEvent {
  let when: string | undefined;
  return {
    event,
    date,
    theme,
    lane,
    shape: shapeOf(date),
    soft: softEnds(date),
    get when() {
      return (when ??= dateInWords(event, inWords(date)));
    },
    get about() {
      const facts = lookup.factsAbout(event.id).map(({id}) => id);
      return [...(event.places ?? []), ...(event.routes ?? []), ...facts].flatMap((id) => {
        const name = recordName(id, lookup);
        return name ? [{id, name}] : [];
      });
    },
    get sources() {
      return citedSources(event.sources, lookup.sources);
    },
  };
}

/** The date in words, and in the source’s own where they say more. */
function dateInWords({dateText}: CorridorEvent, words: string): string {
  return dateText ? (dateText.includes(words) ? dateText : `${words} (${dateText})`) : words;
}

const isDay = ({precision}: EdtfPoint) => precision === 'day' || precision === 'minute' || precision === 'second';

/** `dot`: known to the day. `span`: some time within it. `bar`: it lasted so long. */
export type MarkShape = 'dot' | 'span' | 'bar';

export const shapeOf = ({interval, start, approximate}: EdtfValue): MarkShape =>
  interval ? 'bar' : typeof start === 'object' && isDay(start) && !approximate ? 'dot' : 'span';

export type SoftEnds = '' | 'start' | 'end' | 'both';

const isSoft = (end: EdtfEnd) => typeof end === 'string' || end.approximate;

/** Which ends the source leaves open, unknown or about right. */
export function softEnds({start, end}: EdtfValue): SoftEnds {
  if (isSoft(start)) return isSoft(end) ? 'both' : 'start';
  return isSoft(end) ? 'end' : '';
}

export type KeyItem = MarkShape | 'soft' | 'unsure';

/** What has to be explained: what occurs and nothing else. */
export const keyOf = (events: readonly DatedEvent[]): KeyItem[] => {
  const occurs = (item: KeyItem) =>
    events.some(({date, shape, soft}) =>
      item === 'soft' ? soft : item === 'unsure' ? date.uncertain : shape === item,
    );
  return (['dot', 'span', 'bar', 'soft', 'unsure'] as const).filter(occurs);
};
