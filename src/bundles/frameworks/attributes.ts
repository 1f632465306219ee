import type {
  CorridorErrorEvent,
  CorridorFactCard,
  CorridorMap,
  CorridorReadyEvent,
  CorridorSelectEvent,
  CorridorTimeline,
} from '../index.js';

/** What JSX and templates may set on an element: attributes by their names in HTML, objects by those of properties. */
interface CommonAttributes extends Partial<
  Pick<CorridorMap, 'src' | 'data' | 'heading' | 'headingLevel' | 'selected' | 'group' | 'hide' | 'theme'>
> {
  'heading-level'?: number | string;
}

export interface MapAttributes
  extends
    CommonAttributes,
    Partial<Pick<CorridorMap, 'routes' | 'interactive' | 'asOf' | 'tiles' | 'tilesAttribution'>> {
  focus?: string;
  'as-of'?: string;
  'tiles-attribution'?: string;
}

export interface TimelineAttributes
  extends CommonAttributes, Partial<Pick<CorridorTimeline, 'from' | 'to' | 'themes' | 'layout'>> {}

export interface FactCardAttributes
  extends CommonAttributes, Partial<Pick<CorridorFactCard, 'fact' | 'about' | 'variant'>> {}

export interface CorridorEvents {
  'corridor-select': CorridorSelectEvent;
  'corridor-ready': CorridorReadyEvent;
  'corridor-error': CorridorErrorEvent;
}

export type {CorridorFactCard, CorridorMap, CorridorTimeline};
