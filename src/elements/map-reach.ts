import type {ReactiveControllerHost} from 'lit';
import type {LanguageController} from '../controllers/language-controller.js';
import type {Lookup, Route} from '../dataset/index.js';
import type {BaseMap} from '../model/base-map.js';
import type {MapPicture} from '../model/map-picture.js';
import type {View} from '../model/mercator.js';

/** The element, as its acts know it. */
export interface MapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
  readonly effectiveGroup: string;
  readonly selected: string;
  readonly asOf: string;
  readonly interactive: string;
}

/** What the element lets its acts know and do. */
export interface MapReach {
  /** What is drawn now. */
  readonly picture: () => MapPicture | undefined;
  /** The route that carries the strip. */
  readonly route: () => Route | undefined;
  /** The view in which the map begins. */
  readonly start: () => View | undefined;
  readonly ground: () => BaseMap;
  /** Address of raster tiles; empty for none. */
  readonly tiles: () => string;
  readonly warn: (sentence: string) => void;
  readonly choose: (id: string) => void;
  readonly hides: (part: string) => boolean;
}
