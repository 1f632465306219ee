import type {Lookup} from '../dataset/index.js';
import {citedSources, type CitedSource} from './cite.js';
import {textWidth} from './text-width.js';
import {dateInWords, type DatedEvent} from './timeline-events.js';

/** One event in words. */
export interface EventDetail {
  readonly id: string;
  readonly when: string;
  readonly theme: string;
  /** Number of the theme’s lane, from 0. */
  readonly lane: number;
  readonly title: string;
  readonly text: string;
  readonly isView: boolean;
  /** Places and routes that it names. */
  readonly about: readonly {readonly id: string; readonly name: string}[];
  readonly sources: readonly CitedSource[];
}

export function eventDetail(dated: DatedEvent, lookup: Lookup, lang: string): EventDetail {
  const {id, title, text, theme, kind, places = [], routes = [], sources} = dated.event;
  const {themes} = lookup.dataset;
  const lane = themes.findIndex((one) => one.id === theme);
  return {
    id,
    when: dateInWords(dated, lang),
    theme: themes[lane]?.name ?? '',
    lane,
    title,
    text,
    isView: kind === 'view',
    about: [...places, ...routes].flatMap((about) => {
      const record = lookup.places.get(about) ?? lookup.routes.get(about);
      return record ? [{id: about, name: record.properties.name}] : [];
    }),
    sources: citedSources(sources, lookup.sources),
  };
}

/** Lines of a text `size` times as large as the column’s own, in a column `width` times as wide as that is high. */
const lines = (text: string, size: number, width: number) => Math.ceil(textWidth(text, size) / Math.max(1, width));

/** About how high a detail stands in such a column, in units of its text size. */
function heightOf({when, theme, title, text, about, sources}: EventDetail, width: number): number {
  const chips = about.reduce((sum, {name}) => sum + textWidth(name, 0.875) + 3.5, 0);
  const source = sources.map(({name, locator}) => `${name}${locator} · `).join('');
  const beside = chips + 15 <= width;
  const origin = lines(source, 0.8125, (beside ? width - chips : width) - 6) * 1.2;
  const row = chips && Math.ceil(chips / width) * 3.1;
  return (
    lines(`${when} · ${theme} · 00 of 00`, 0.875, width) * 1.3 +
    lines(title, 1.4, width) * 1.6 +
    lines(text, 1, Math.min(42, width)) * 1.45 +
    (beside ? Math.max(row, origin) : row + origin)
  );
}

/** The `count` details that need the most room: laid out unseen, they keep it free for every other one. */
export const tallest = (details: readonly EventDetail[], width: number, count: number): EventDetail[] =>
  details
    .map((detail) => ({detail, height: heightOf(detail, width)}))
    .sort((a, b) => b.height - a.height)
    .slice(0, count)
    .map(({detail}) => detail);
