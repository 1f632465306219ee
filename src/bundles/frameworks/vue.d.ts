/** Types of the elements in templates, for Vue 3: `import type {} from 'corridor-elements/vue'` once. */
/* eslint-disable @typescript-eslint/no-redundant-type-constituents -- Vue is not installed here */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type * as corridor from './attributes.js';

type Events = {[Name in keyof corridor.CorridorEvents]: (event: corridor.CorridorEvents[Name]) => void};
type Tag<Attributes> = new () => Attributes & {
  /** @deprecated For the checker of templates only. */
  $props: Attributes & Omit<HTMLAttributes, keyof Attributes> & PublicProps;
  /** @deprecated For the checker of templates only. */
  $emit: EmitFn<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
    'corridor-map': Tag<corridor.MapAttributes>;
    'corridor-timeline': Tag<corridor.TimelineAttributes>;
    'corridor-fact-card': Tag<corridor.FactCardAttributes>;
  }
}

export {isCorridorElement} from '../frameworks.js';
