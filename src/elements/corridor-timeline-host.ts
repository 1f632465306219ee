import type {ReactiveControllerHost} from 'lit';
import type {Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import type {SizeController} from '../controllers/size-controller.js';
import type {DatedEvent} from '../model/timeline-events.js';
import type {TimelinePlan} from '../model/timeline-plan.js';
import type {TimelineScene} from '../model/timeline-scene.js';
import type {EventPlace} from '../model/timeline-story.js';
import type {TimelineState} from './corridor-timeline-state.js';

/** The element, as far as its acts know it. */
export interface TimelineHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: ParentNode;
  readonly isUpdatePending: boolean;
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
  readonly size: Readonly<Pick<SizeController, 'width' | 'em'>>;
  /** All of the time. */
  readonly whole: TimelinePlan | undefined;
  readonly scene: TimelineScene | undefined;
  /** Within the range, in order of time. */
  readonly events: readonly DatedEvent[];
  readonly chosen: DatedEvent | undefined;
  readonly state: TimelineState;
  change(change: Partial<TimelineState>): void;
  /** Whether the theme of an event is switched on. */
  readonly isOn: (dated: DatedEvent) => boolean;
  placeOf(dated: DatedEvent): EventPlace;
  hides(part: string): boolean;
  show(id: string): void;
  choose(id: string): void;
}

/** Each is one tab stop: themes and zoom buttons, marks, the chosen event, the list. */
export type TimelineStop = 'views' | 'marks' | 'detail' | 'events';
