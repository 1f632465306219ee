import {trackName} from './describe.js';
import {kindsOfLine, type LineKind, type MapScene} from './map-scene.js';
import type {Strings} from './strings/strings.js';

export interface LegendItem {
  readonly symbol: LineKind | 'gauge-break' | 'thin';
  readonly text: string;
}

const routeNames: Readonly<Partial<Record<LineKind, 'seaRoute' | 'roadRoute'>>> = {sea: 'seaRoute', road: 'roadRoute'};

/** The legend explains what these scenes show, and nothing else. Gauges that are drawn alike share a line. */
export function legend(scenes: readonly MapScene[], lang: string, strings: Strings): LegendItem[] {
  const lines = scenes.flatMap((scene) => scene.lines);
  const lineItems = kindsOfLine.flatMap((symbol) => {
    const name = routeNames[symbol];
    const texts = lines.flatMap(({kind, mm}) =>
      kind === symbol ? (mm && !name ? trackName(mm, lang, strings) : strings[name ?? 'otherTrack']) : [],
    );
    return texts.length ? [{symbol, text: [...new Set(texts)].join(strings.partsBetween)}] : [];
  });
  const isBreak = scenes.some(({stops}) => stops.some(({role}) => role === 'gauge-break'));
  const isThin = lines.some((line) => !line.main && line.kind !== 'sea');
  return [
    ...lineItems,
    ...(isBreak ? [{symbol: 'gauge-break', text: strings.breakOfGaugeLegend} as const] : []),
    ...(isThin ? [{symbol: 'thin', text: strings.otherRoutes} as const] : []),
  ];
}
