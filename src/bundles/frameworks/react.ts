/**
 * The elements as components for React 19, on servers too: React alone hands neither objects nor listeners to an element
 * that a server has written. Importing this types the bare tags in JSX as well. Register the elements with
 * `corridor-elements/define.js`.
 */
import {
  createElement,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import type {
  CorridorEvents,
  CorridorFactCard as FactCardElement,
  CorridorMap as MapElement,
  CorridorTimeline as TimelineElement,
  FactCardAttributes,
  MapAttributes,
  TimelineAttributes,
} from './attributes.js';

interface Listeners {
  onCorridorSelect?: (event: CorridorEvents['corridor-select']) => void;
  onCorridorReady?: (event: CorridorEvents['corridor-ready']) => void;
  onCorridorError?: (event: CorridorEvents['corridor-error']) => void;
}
type Props<Element, Attributes> = Attributes &
  Listeners &
  Omit<HTMLAttributes<Element>, keyof Attributes> & {ref?: Ref<Element | null>; children?: ReactNode};

const events = {
  onCorridorSelect: 'corridor-select',
  onCorridorReady: 'corridor-ready',
  onCorridorError: 'corridor-error',
} as const;
const names: Readonly<Record<string, string>> = {
  headingLevel: 'heading-level',
  asOf: 'as-of',
  tilesAttribution: 'tiles-attribution',
};

/** `on…` of ours and objects wait for the element itself; everything else is an attribute. */
const isForElement = (name: string): boolean => name in events || name === 'data';

const component =
  <Element extends HTMLElement & {data: unknown}, Attributes extends object>(tag: string) =>
  ({ref, children, ...props}: Props<Element, Attributes>): ReactElement => {
    const element = useRef<Element>(null);
    const given = props as Readonly<Record<string, unknown>>;
    useImperativeHandle<Element | null, Element | null>(ref, () => element.current, []);
    useLayoutEffect(() => {
      if (element.current) element.current.data = given.data;
    }, [given.data]);
    useLayoutEffect(() => {
      const listening = new AbortController();
      for (const [name, type] of Object.entries(events)) {
        const listener = given[name] as ((event: Event) => void) | undefined;
        if (listener) element.current?.addEventListener(type, listener, {signal: listening.signal});
      }
      return () => listening.abort();
    });
    const attributes = Object.entries(given)
      .filter(([name]) => !isForElement(name))
      .map(([name, value]): [string, unknown] => [names[name] ?? name, value]);
    return createElement(tag, {...Object.fromEntries(attributes), ref: element}, children);
  };

export const CorridorMap = component<MapElement, MapAttributes>('corridor-map');
export const CorridorTimeline = component<TimelineElement, TimelineAttributes>('corridor-timeline');
export const CorridorFactCard = component<FactCardElement, FactCardAttributes>('corridor-fact-card');

type TagListeners = {[Name in keyof CorridorEvents as `on${Name}`]?: (event: CorridorEvents[Name]) => void};
type Tag<Element, Attributes> = Attributes &
  TagListeners &
  Omit<HTMLAttributes<Element>, keyof Attributes> & {ref?: Ref<Element>; key?: string | number | null};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is where React keeps them
  namespace JSX {
    interface IntrinsicElements {
      'corridor-map': Tag<MapElement, MapAttributes>;
      'corridor-timeline': Tag<TimelineElement, TimelineAttributes>;
      'corridor-fact-card': Tag<FactCardElement, FactCardAttributes>;
    }
  }
}
