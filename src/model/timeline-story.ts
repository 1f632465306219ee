import {message} from './message.js';
import type {Strings} from './strings/strings.js';
import {timeSpan} from './time-scale.js';
import {keyOf, type DatedEvent, type TimelineRange} from './timeline-events.js';

const yearLength = 365.2425 * 864e5;

/** "35 years on one line"; what is shorter than two years has the title of its dataset. */
export function headingOf(
  events: readonly DatedEvent[],
  title: string,
  strings: Strings,
  range: TimelineRange,
): string {
  const dates = events.map(({date}) => date);
  const {from, to} = timeSpan(dates, range.from, range.to);
  const count = Math.round((to - from) / yearLength);
  return count > 1 ? message(strings.yearsOnOneLine, {count}, strings.language) : title;
}

/** What the marks mean, as far as they occur. */
export function keyInWords(events: readonly DatedEvent[], strings: Strings): string {
  const clauses = keyOf(events).map((item) => strings[`${item}Is`]);
  return clauses.length ? clauses.join(strings.clausesBetween) + strings.clausesEnd : '';
}

export interface EventPlace {
  /** "3 of 24", or why it does not count. */
  readonly position: string;
  /** Ids of its neighbours. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Where an event stands among `all` that are `within` the range and whose theme is not `off`; it may itself be neither. */
export function placeOf(
  chosen: DatedEvent,
  all: readonly DatedEvent[],
  within: ReadonlySet<DatedEvent>,
  off: ReadonlySet<string>,
  strings: Strings,
): EventPlace {
  const {eventPosition, leftOut, themeIsOff, language} = strings;
  const isOff = ({event}: DatedEvent) => off.has(event.theme);
  const isShown = (dated: DatedEvent) => within.has(dated) && !isOff(dated);
  const others = all.filter((dated) => dated === chosen || isShown(dated));
  const index = others.indexOf(chosen);
  const position = isShown(chosen)
    ? message(eventPosition, {number: index + 1, total: others.length}, language)
    : isOff(chosen)
      ? message(themeIsOff, {theme: chosen.theme})
      : leftOut;
  return {position, previous: others[index - 1]?.event.id, next: others[index + 1]?.event.id};
}
