import type {SourceReference} from '../dataset/index.js';
import {citedSources, type CitedSource} from '../model/cite.js';
import {factsOf} from './fact-card.js';
import {mainRoute} from './map.js';
import type {Setting, Tag} from './setting.js';
import {storyOf} from './timeline.js';

const referencesOf = (tag: Tag, setting: Setting): readonly SourceReference[] => {
  if (tag === 'corridor-map') return mainRoute(setting)?.properties.sources ?? [];
  if (tag === 'corridor-fact-card') return factsOf(setting)[0]?.sources ?? [];
  return storyOf(setting).events.flatMap(({event}) => event.sources);
};

/** Whom an element quotes, most often first, at most three, each with its address. */
export function citedFor(tag: Tag, setting: Setting): CitedSource[] {
  const references = referencesOf(tag, setting);
  const count = (id: string) => references.filter((one) => one.id === id).length;
  return citedSources(references, setting.lookup.sources)
    .sort((a, b) => count(b.id) - count(a.id))
    .filter(({href}) => href)
    .slice(0, 3);
}
