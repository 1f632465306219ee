import type {Dataset, Kind, Problem} from '../dataset/index.js';

/**
 * A reader has chosen something. Bubbles through shadow roots to the document, where every element of the group
 * listens. Others read its fields by name, never its class, so copies of the script understand each other.
 * Cancel it and nothing is selected.
 */
export class CorridorSelectEvent extends Event {
  static readonly type = 'corridor-select';
  constructor(
    /** What kind of record was chosen. */
    readonly kind: Kind,
    /** Its id. */
    readonly id: string,
    /** The group that follows; empty means every element that knows the id. */
    readonly group: string,
  ) {
    super(CorridorSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

/** The dataset is there and drawn for the first time. */
export class CorridorReadyEvent extends Event {
  static readonly type = 'corridor-ready';
  constructor(readonly dataset: Dataset) {
    super(CorridorReadyEvent.type, {bubbles: true, composed: true});
  }
}

/** Something is wrong with the dataset or an attribute; what could be shown is shown. */
export class CorridorErrorEvent extends Event {
  static readonly type = 'corridor-error';
  constructor(readonly problems: readonly Problem[]) {
    super(CorridorErrorEvent.type, {bubbles: true, composed: true});
  }
}

interface CorridorEventMap {
  'corridor-select': CorridorSelectEvent;
  'corridor-ready': CorridorReadyEvent;
  'corridor-error': CorridorErrorEvent;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- the platform’s maps are extended, not named anew */
declare global {
  interface HTMLElementEventMap extends CorridorEventMap {}
  interface DocumentEventMap extends CorridorEventMap {}
  interface WindowEventMap extends CorridorEventMap {}
}
