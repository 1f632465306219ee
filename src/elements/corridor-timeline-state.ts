import type {TimeSpan} from '../model/time-scale.js';
import type {SizeController} from '../controllers/size-controller.js';

/** What a reader has changed. */
export interface TimelineState {
  /** Themes that are switched off. */
  readonly off: ReadonlySet<string>;
  /** The mark under the pointer or the focus. */
  readonly pointed: string;
  /** What of the time is in the picture; undefined for all of it. */
  readonly window: TimeSpan | undefined;
  readonly isListOpen: boolean;
  /** The size of the overview when the reader began: whatever comes below, it moves no more. */
  readonly held: Readonly<Pick<SizeController, 'width' | 'height' | 'em'>> | undefined;
  readonly announced: string;
}

export const untouched: TimelineState = {
  off: new Set(),
  pointed: '',
  window: undefined,
  isListOpen: false,
  held: undefined,
  announced: '',
};
