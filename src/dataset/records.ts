/** Written by `npm run schema` from schema.ts, which says what each part may hold. */

/** A valid dataset document. */
export interface Dataset {
  /** Address of this schema, for the editor’s sake. */
  $schema?: string | undefined;
  /** Version of the format. This release reads version 1. */
  schemaVersion: 1;
  /** Id of the dataset. Example: "belarus-china". */
  id: string;
  /** Title of the corridor; the default heading. */
  title: string;
  /** One or two sentences on what the dataset tells. */
  description: string;
  /** BCP 47 language tag. Example: "zh-Hans". */
  lang: string;
  /** Day of the last change, YYYY-MM-DD. */
  updated: string;
  /** Licence of the dataset. Example: "CC BY 4.0". */
  license: string;
  /** What the map shows. */
  map: {
    /** What the map shows at first. */
    bbox: BBox;
    /** The part of the map that is shown larger. */
    inset?:
      | {
          /** [west, south, east, north] in degrees. */
          bbox: BBox;
          /** Title of the inset. */
          title: string;
        }
      | undefined;
    /** Countries filled with the highlight colour. */
    highlight?: string[] | undefined;
    /** Credit under the map, where the licence of a source asks for one. Example: "Stops: GeoNames (CC BY 4.0)". */
    credit?: string | undefined;
  };
  /** Lanes of the timeline, in order. */
  themes: Theme[];
  /** Places: a GeoJSON collection of points. */
  places: {
    /** Address of this schema, for the editor’s sake. */
    $schema?: string | undefined;
    type: 'FeatureCollection';
    features: Place[];
  };
  /** Routes: a GeoJSON collection of lines. */
  routes: {
    /** Address of this schema, for the editor’s sake. */
    $schema?: string | undefined;
    type: 'FeatureCollection';
    features: Route[];
  };
  /** What happened, in any order. */
  events: CorridorEvent[];
  /** Figures and statements, in any order. */
  facts: Fact[];
  /** What the records refer to. */
  sources: Source[];
  /** BCP 47 language tag → translation. */
  translations?: Record<string, Record<string, Record<string, string>>> | undefined;
}

/** A place: a GeoJSON point. */
export interface Place {
  type: 'Feature';
  /** Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone". */
  id: string;
  geometry: {
    type: 'Point';
    /** [longitude, latitude] in degrees, WGS 84. */
    coordinates: Position;
  };
  properties: {
    /** Today’s usual name in the language of the dataset. */
    name: string;
    /** The name in the language of the place, where it differs from `name`. */
    localName?:
      | {
          /** BCP 47 language tag. Example: "zh-Hans". */
          lang: string;
          /** The name as written there. */
          text: string;
        }
      | undefined;
    /** What the place is for the corridor; sets symbol and label priority. */
    role: PlaceRole;
    /** ISO 3166-1 alpha-2 country code. Example: "BY". */
    country: string;
    /** What happens there, in a sentence or two. */
    description?: string | undefined;
    /** Uncertainty of the point in kilometres, where it is not a surveyed one. */
    precision?: number | undefined;
    /** Where the coordinate, and the description, come from. */
    sources: SourceReference[];
  };
}

/** A route: a GeoJSON line. */
export interface Route {
  type: 'Feature';
  /** Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone". */
  id: string;
  geometry: {
    type: 'LineString';
    /** The drawn line, at least two points. */
    coordinates: Position[];
  };
  properties: {
    /** Name of the route. */
    name: string;
    /** What runs on it. */
    mode: 'rail' | 'sea' | 'road';
    /** What the route is, and how sure its course is. */
    description?: string | undefined;
    /** Stops in order; the position of each is a vertex of the line. */
    stops: {
      /** Id of a place. */
      place: string;
      /** Published railway kilometres from the first stop. */
      km?: number | undefined;
    }[];
    /** Stretches by track gauge. Together they cover all stops; where two overlap, both gauges lie side by side. */
    gauge?: GaugeStretch[] | undefined;
    /** The states of the line over time, as far as a source tells. */
    status?: RouteStatus[] | undefined;
    /** True where the drawn line is not the surveyed track. */
    schematic?: boolean | undefined;
    /** At least one source. */
    sources: LocatedSource[];
  };
}

/** A stretch of a route with one track gauge. */
export interface GaugeStretch {
  /** Id of the stop where the stretch begins. */
  from: string;
  /** Id of the stop where it ends. */
  to: string;
  /** Track gauge in millimetres. Example: 1520. */
  mm: number;
  /** At least one source. */
  sources: LocatedSource[];
}

/** The state of the route for a time. */
export interface RouteStatus {
  /** Since when, in EDTF. Example: "2021-10". */
  from: string;
  /** Until when, in EDTF; left out where it is still so. */
  to?: string | undefined;
  /** The part of the route concerned; left out for all of it. */
  stretch?:
    | {
        /** Id of the stop where it begins. */
        from: string;
        /** Id of the stop where it ends. */
        to: string;
      }
    | undefined;
  /** Whether trains could run. */
  state: 'open' | 'limited' | 'closed';
  /** What was the case, in one sentence. */
  text: string;
  /** At least one source. */
  sources: LocatedSource[];
}

/** What happened. */
export interface CorridorEvent {
  /** Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone". */
  id: string;
  /** A date in EDTF (ISO 8601-2), level 0 or 1, never sharper than the source. Example: "2009-11~/2010-03~". */
  date: string;
  /** The source’s own vagueness in words, where EDTF cannot hold it. */
  dateText?: string | undefined;
  /** A headline of at most 60 characters. */
  title: string;
  /** What happened, in one to three sentences of our own. */
  text: string;
  /** Id of a theme: the lane of the timeline. */
  theme: string;
  /** Ids of places. */
  places?: string[] | undefined;
  /** Ids of routes. */
  routes?: string[] | undefined;
  /** 3 is labelled first, 1 last. */
  importance: 1 | 2 | 3;
  /** `reported`: the source states it as a fact. `view`: it is the author’s judgement. */
  kind: 'reported' | 'view';
  /** At least one source. */
  sources: LocatedSource[];
}

/** A figure or a statement. */
export interface Fact {
  /** Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone". */
  id: string;
  /** What the figure counts, as a short heading. */
  label: string;
  /** The figure, in the form that `type` names. */
  value: FactValue;
  /** When the figure held, in EDTF. Example: "2020". */
  asOf?: string | undefined;
  /** What it means, in one or two sentences of our own. */
  text: string;
  /** Ids of places, routes and events. */
  about?: string[] | undefined;
  /** `reported`: the source states it as a fact. `view`: it is the author’s judgement. */
  kind: 'reported' | 'view';
  /** At least one source. */
  sources: LocatedSource[];
  /** A former value, and when it was corrected. */
  replaces?:
    | {
        /** The figure, in the form that `type` names. */
        value: FactValue;
        /** A date in EDTF (ISO 8601-2), level 0 or 1, never sharper than the source. Example: "2009-11~/2010-03~". */
        date: string;
      }
    | undefined;
}

/** The figure, in the form that `type` names. */
export type FactValue =
  | {
      type: 'quantity';
      /** Plain number: 5.7 billion is 5700000000. */
      amount: number;
      /** ISO 4217 code ("USD"), CLDR unit ("kilometer", "day", "square-kilometer"), "percent", or a counted noun: one form for all numbers ("people"), or its plural forms in the order zero, one, two, few, many, other, as far as the language has them ("train|trains"). */
      unit: string;
      /** How the source qualifies the figure. */
      qualifier?: Qualifier | undefined;
    }
  | {
      type: 'range';
      /** Lower end. */
      min: number;
      /** Upper end. */
      max: number;
      /** ISO 4217 code ("USD"), CLDR unit ("kilometer", "day", "square-kilometer"), "percent", or a counted noun: one form for all numbers ("people"), or its plural forms in the order zero, one, two, few, many, other, as far as the language has them ("train|trains"). */
      unit: string;
      /** The whole of which the range is a part, in the same unit. Example: 100. */
      of?: number | undefined;
      /** How the source qualifies the figure. */
      qualifier?: Qualifier | undefined;
    }
  | {
      type: 'comparison';
      /** ISO 4217 code ("USD"), CLDR unit ("kilometer", "day", "square-kilometer"), "percent", or a counted noun: one form for all numbers ("people"), or its plural forms in the order zero, one, two, few, many, other, as far as the language has them ("train|trains"). */
      unit: string;
      /** Two to eight bars, in order. */
      items: {
        /** What this bar counts. */
        label: string;
        /** Its length, in the unit. */
        amount: number;
        /** How the source qualifies the figure. */
        qualifier?: Qualifier | undefined;
      }[];
      /** Say how many times the larger of two amounts is the smaller, as computed by the card: in no more digits than they have. */
      ratio?: 'computed' | undefined;
    }
  | {
      type: 'rank';
      /** 1 is the first. */
      position: number;
      /** How many there are. */
      of: number;
      /** Qualifies `of`. Example: second of about 25. */
      qualifier?: Qualifier | undefined;
    }
  | {
      type: 'statement';
    };

/** A source in CSL-JSON (a subset). */
export interface Source {
  /** Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone". */
  id: string;
  /** CSL item type. */
  type:
    | 'article'
    | 'article-newspaper'
    | 'article-magazine'
    | 'webpage'
    | 'post-weblog'
    | 'report'
    | 'dataset'
    | 'entry-encyclopedia'
    | 'personal_communication';
  /** Title of the work. */
  title: string;
  /** Short name for a source line. Example: "Preiherman, 2024". */
  'title-short'?: string | undefined;
  /** Who wrote it. */
  author?:
    | (
        | {
            /** Family name. */
            family: string;
            /** Given name. */
            given?: string | undefined;
          }
        | {
            /** Name of an institution. */
            literal: string;
          }
      )[]
    | undefined;
  /** Where it appeared. */
  'container-title'?: string | undefined;
  /** Publisher. */
  publisher?: string | undefined;
  /** Year, month and day of publication. */
  issued?:
    | {
        /** One date, or first and last: [[2024, 2, 8]]. */
        'date-parts': number[][];
      }
    | undefined;
  /** When it was read. */
  accessed?:
    | {
        /** One date, or first and last: [[2024, 2, 8]]. */
        'date-parts': number[][];
      }
    | undefined;
  /** http, https or mailto address. */
  URL?: string | undefined;
  /** BCP 47 language tag. Example: "zh-Hans". */
  language?: string | undefined;
  /** Licence of the material, where it matters. Example: "CC BY 4.0". */
  license?: string | undefined;
  /** What to know about the quality of the source. */
  note?: string | undefined;
}

/** A source and the place in it. */
export interface SourceReference {
  /** Id of a source. */
  id: string;
  /** Where in the source the statement stands. Example: "Lead, ¶1". */
  locator?: string | undefined;
}

/** A source and the place in it; the place is required. */
export interface LocatedSource {
  /** Id of a source. */
  id: string;
  /** Where in the source the statement stands. Example: "Lead, ¶1". */
  locator: string;
}

/** A lane of the timeline. */
export interface Theme {
  /** Lower-case words joined by hyphens, unique in the whole dataset. Example: "great-stone". */
  id: string;
  /** Name of the lane. */
  name: string;
}

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = [number, number];

/** [west, south, east, north] in degrees. */
export type BBox = [number, number, number, number];

export type PlaceRole = 'origin' | 'hub' | 'border' | 'gauge-break' | 'terminal' | 'site' | 'waypoint';

export type Qualifier = 'about' | 'over' | 'up-to' | 'under' | 'at-least';
