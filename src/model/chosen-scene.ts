import {
  langOf,
  type CorridorEvent,
  type Fact,
  type Lookup,
  type Place,
  type Route,
  type SourceReference,
} from '../dataset/index.js';
import {citedSources, type CitedSource} from './cite.js';
import {dateInWords} from './date-in-words.js';
import {countryName, roleName, trackName} from './describe.js';
import {recordName} from './record-name.js';
import type {AllStrings} from './strings/en-later.js';

/** A record that the chosen one leads to. */
export interface ChosenLink {
  readonly id: string;
  readonly text: string;
  /** When it happened, in words; empty for what has no date. */
  readonly date: string;
}

export interface ChosenGroup {
  readonly label: string;
  readonly links: readonly ChosenLink[];
}

/** What the map says about the chosen record. */
export interface ChosenScene {
  readonly title: string;
  /** Of title and text, where they are not in the language of the dataset. */
  readonly lang: string | undefined;
  /** The name as it is written there, and in which language. */
  readonly local: {readonly lang: string; readonly text: string} | undefined;
  readonly note: string;
  readonly text: string;
  /** Where to go on from here; groups without links are left out. */
  readonly groups: readonly ChosenGroup[];
  readonly sources: readonly CitedSource[];
}

interface Words {
  readonly lookup: Lookup;
  readonly lang: string;
  readonly strings: AllStrings;
}

/** Undefined where the id names no record. */
export function chosenScene(id: string, lookup: Lookup, lang: string, strings: AllStrings): ChosenScene | undefined {
  const words = {lookup, lang, strings};
  const [place, route] = [lookup.places.get(id), lookup.routes.get(id)];
  const [event, fact] = [lookup.events.get(id), lookup.facts.get(id)];
  return place
    ? ofPlace(place, words)
    : route
      ? ofRoute(route, words)
      : event
        ? ofEvent(event, words)
        : fact && ofFact(fact, words);
}

function ofPlace({id, properties}: Place, words: Words): ChosenScene {
  const {lang, strings, lookup} = words;
  const {name, localName, role, country, description = ''} = properties;
  const routes = lookup.dataset.routes.features.filter((route) =>
    route.properties.stops.some(({place}) => place === id),
  );
  return {
    title: name,
    lang: langOf(properties),
    local: localName?.text === name ? undefined : localName,
    note: [countryName(country, lang, strings), roleName(role, strings)].join(' · '),
    text: description,
    groups: groupsOf({happened: lookup.eventsAbout(id), figures: lookup.factsAbout(id), onLine: routes}, words),
    sources: sourcesOf(properties.sources, words),
  };
}

function ofRoute({id, properties}: Route, words: Words): ChosenScene {
  const {lang, strings, lookup} = words;
  const {name, description = '', gauge = [], schematic, stops, sources} = properties;
  const ends = [...new Set([stops[0], stops.at(-1)].flatMap((stop) => (stop ? [stop.place] : [])))];
  const tracks = [...new Set(gauge.map(({mm}) => trackName(mm, lang, strings)))];
  return {
    title: name,
    lang: langOf(properties),
    local: undefined,
    note: [...tracks, ...(schematic ? [strings.schematic] : [])].join(' · '),
    text: description,
    groups: groupsOf(
      {
        happened: lookup.eventsAbout(id),
        figures: lookup.factsAbout(id),
        where: ends.flatMap((end) => lookup.places.get(end) ?? []),
      },
      words,
    ),
    sources: sourcesOf(sources, words),
  };
}

function ofEvent(event: CorridorEvent, words: Words): ChosenScene {
  const {id, title, date, dateText, text, places = [], routes = [], sources} = event;
  const {lang, lookup} = words;
  const about = [...places, ...routes].flatMap((one) => lookup.places.get(one) ?? lookup.routes.get(one) ?? []);
  return {
    title,
    lang: langOf(event),
    local: undefined,
    note: dateText ?? dateInWords(date, lang, words.strings),
    text,
    groups: groupsOf({figures: lookup.factsAbout(id), where: about}, words),
    sources: sourcesOf(sources, words),
  };
}

function ofFact(fact: Fact, words: Words): ChosenScene {
  const {label, text, about = [], sources} = fact;
  const {lookup} = words;
  const [events, others] = [
    about.flatMap((id) => lookup.events.get(id) ?? []),
    about.filter((id) => !lookup.events.has(id)),
  ];
  return {
    title: label,
    lang: langOf(fact),
    local: undefined,
    note: '',
    text,
    groups: groupsOf(
      {happened: events, where: others.flatMap((id) => lookup.places.get(id) ?? lookup.routes.get(id) ?? [])},
      words,
    ),
    sources: sourcesOf(sources, words),
  };
}

interface Related {
  readonly happened?: readonly CorridorEvent[];
  readonly figures?: readonly Fact[];
  readonly where?: readonly (Place | Route)[];
  readonly onLine?: readonly Route[];
}

const groupsOf = (
  {happened = [], figures = [], where = [], onLine = []}: Related,
  {lang, strings, lookup}: Words,
): ChosenGroup[] => {
  const linked = ({id}: {id: string}): ChosenLink => ({id, text: recordName(id, lookup), date: ''});
  return [
    {
      label: strings.chosenEvents,
      links: happened.map((event) => ({
        ...linked(event),
        date: event.dateText ?? dateInWords(event.date, lang, strings),
      })),
    },
    {label: strings.chosenFacts, links: figures.map(linked)},
    {label: strings.chosenPlaces, links: where.map(linked)},
    {label: strings.chosenRoutes, links: onLine.map(linked)},
  ].filter(({links}) => links.length);
};

const sourcesOf = (references: readonly SourceReference[] | undefined, {lookup}: Words): CitedSource[] =>
  citedSources(references ?? [], lookup.sources);
