import {trackName} from './describe.js';
import type {LineKind, MapScene} from './map-scene.js';
import type {Strings} from './strings/strings.js';

export interface LegendItem {
  readonly symbol: LineKind | 'gauge-break' | 'thin';
  readonly text: string;
}

const routeNames: Readonly<Record<'sea' | 'road' | 'other', 'seaRoute' | 'roadRoute' | 'otherTrack'>> = {
  sea: 'seaRoute',
  road: 'roadRoute',
  other: 'otherTrack',
};

/** The legend explains what these scenes show, and nothing else. */
export function legend(scenes: readonly MapScene[], lang: string, strings: Strings): LegendItem[] {
  const lines = scenes.flatMap((scene) => scene.lines);
  const kinds = new Map(lines.map((line) => [line.kind, line]));
  const lineItems = (['standard', 'broad', 'other', 'sea', 'road'] as const).flatMap((kind): LegendItem[] => {
    const line = kinds.get(kind);
    if (!line) return [];
    const text =
      line.mm && kind !== 'sea' && kind !== 'road'
        ? trackName(line.mm, lang, strings)
        : strings[routeNames[kind as 'sea']];
    return [{symbol: kind, text}];
  });
  const isBreak = scenes.some(({stops}) => stops.some(({role}) => role === 'gauge-break'));
  const isThin = lines.some((line) => !line.main && line.kind !== 'sea');
  return [
    ...lineItems,
    ...(isBreak ? [{symbol: 'gauge-break', text: strings.breakOfGaugeLegend} as const] : []),
    ...(isThin ? [{symbol: 'thin', text: strings.otherRoutes} as const] : []),
  ];
}
