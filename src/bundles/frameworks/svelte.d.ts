/** Types of the elements in templates, for Svelte 5: `import type {} from 'corridor-elements/svelte'` once. */
import type {HTMLAttributes} from 'svelte/elements';
import type * as corridor from './attributes.js';

type Listeners = {
  [Name in keyof corridor.CorridorEvents as `on${Name}`]?: (event: corridor.CorridorEvents[Name]) => void;
};
type Tag<Type extends EventTarget, Attributes> = Attributes & Listeners & Omit<HTMLAttributes<Type>, keyof Attributes>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'corridor-map': Tag<corridor.CorridorMap, corridor.MapAttributes>;
    'corridor-timeline': Tag<corridor.CorridorTimeline, corridor.TimelineAttributes>;
    'corridor-fact-card': Tag<corridor.CorridorFactCard, corridor.FactCardAttributes>;
  }
}

export {isCorridorElement} from '../frameworks.js';
