import type {LineKind} from './map-scene.js';
import type {StripCountry, StripScene, StripStop} from './strip-scene.js';

/** A stop on a line that runs down the page, with the tracks that reach it from above and leave it below. */
export interface LineStop extends StripStop {
  readonly above: readonly LineKind[];
  readonly below: readonly LineKind[];
}

export interface LineCountry extends Pick<StripCountry, 'code' | 'name' | 'highlighted'> {
  /** The tracks that cross the border into it; none where the line begins. */
  readonly across: readonly LineKind[];
  readonly stops: readonly LineStop[];
}

/** The strip turned to run down the page, country by country. */
export function lineOfStops({stops, tracks, countries}: StripScene): LineCountry[] {
  const line = stops.map((stop): LineStop => {
    const kinds = (isTrack: (from: number, to: number) => boolean) =>
      tracks.filter(({from, to}) => isTrack(from, to)).map(({kind}) => kind);
    return {
      ...stop,
      above: kinds((from, to) => from < stop.at && stop.at <= to),
      below: kinds((from, to) => from <= stop.at && stop.at < to),
    };
  });
  return countries.map(({code, name, highlighted, from, to}) => {
    const inside = line.filter(({at}) => at >= from && at <= to);
    return {code, name, highlighted, across: inside[0]?.above ?? [], stops: inside};
  });
}
