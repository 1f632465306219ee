import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Lookup} from '../dataset/index.js';
import {CorridorSelectEvent} from './events.js';

interface SelectionHost extends ReactiveControllerHost, EventTarget {
  selected: string;
  /** Elements of one group follow one selection; the default is the dataset’s id. */
  readonly effectiveGroup: string;
  readonly lookup: Lookup | null;
}

/** An element that arrives late asks the document; whoever knows the group’s selection answers. */
const requestType = 'corridor-selection-request';
interface SelectionRequest extends Event {
  group?: unknown;
  answer?: unknown;
}

const hashPattern = /^#corridor=([a-z0-9-]+)$/;
const idInAddress = (): string => hashPattern.exec(location.hash)?.[1] ?? '';

/**
 * Knows the selection of a group: the document event, links in the page’s text, the address. Does not know what an
 * element shows for it. Setting `selected` from script fires nothing.
 */
export class SelectionController implements ReactiveController {
  readonly #host: SelectionHost;
  #followed = '';
  #greeted: Lookup | null = null;

  constructor(host: SelectionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    connect(this);
    // Whatever was chosen while it was away is asked for anew.
    this.#greeted = null;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    disconnect(this);
  }

  hostUpdate() {
    const {lookup} = this.#host;
    if (!lookup || lookup === this.#greeted) return;
    this.#greeted = lookup;
    const known = selectionOf(this.#host.effectiveGroup) || idInAddress();
    if (lookup.kindOf(known)) this.#host.selected = this.#followed = known;
  }

  knows(id: string): boolean {
    return !!this.#host.lookup?.kindOf(id);
  }

  /** The reader has chosen `id` here: everyone of the group is asked, then told. */
  choose(id: string) {
    const kind = this.#host.lookup?.kindOf(id);
    if (kind) this.#host.dispatchEvent(new CorridorSelectEvent(kind, id, this.#host.effectiveGroup));
  }

  /** True where the element belongs to the group and knows the id. */
  follow(id: string, group: unknown): boolean {
    if (!this.#belongsTo(group) || !this.knows(id)) return false;
    this.#host.selected = this.#followed = id;
    return true;
  }

  answer(request: SelectionRequest) {
    if (this.#followed && this.#belongsTo(request.group) && typeof request.answer === 'function')
      (request.answer as (id: string) => void)(this.#followed);
  }

  kindOf(id: string) {
    return this.#host.lookup?.kindOf(id);
  }

  #belongsTo(group: unknown): boolean {
    return !group || group === this.#host.effectiveGroup;
  }
}

const controllers = new Set<SelectionController>();
/** What an id names in the dataset of any element. */
const kindOf = (id: string) => [...controllers].map((controller) => controller.kindOf(id)).find(Boolean);

const handleSelect = (event: Event) => {
  const {id, group} = event as Partial<CorridorSelectEvent>;
  if (typeof id !== 'string') return;
  // Whoever cancels the event must have had their say, and other listeners come after this one.
  queueMicrotask(() => {
    if (event.defaultPrevented) return;
    const followed = [...controllers].map((controller) => controller.follow(id, group));
    if (followed.includes(true)) rememberInAddress(id);
  });
};

const handleRequest = (event: Event) => {
  for (const controller of controllers) controller.answer(event);
};

const handleClick = (event: MouseEvent) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const link = event
    .composedPath()
    .find((node) => node instanceof Element && node.hasAttribute('data-corridor-select'));
  if (!(link instanceof Element)) return;
  const id = link.getAttribute('data-corridor-select') ?? '';
  const kind = kindOf(id);
  if (!kind) return;
  event.preventDefault();
  link.dispatchEvent(new CorridorSelectEvent(kind, id, link.getAttribute('data-corridor-group') ?? ''));
};

const handleHashChange = () => {
  const id = idInAddress();
  if (id) for (const controller of controllers) controller.follow(id, '');
};

/** One set of listeners for all elements of this copy of the script, gone with the last element. */
function connect(controller: SelectionController) {
  if (!controllers.size) listen('addEventListener');
  controllers.add(controller);
}

function disconnect(controller: SelectionController) {
  controllers.delete(controller);
  if (!controllers.size) listen('removeEventListener');
}

// On document a method may be hidden by the name of an image on the page.
const methods = EventTarget.prototype;

function listen(change: 'addEventListener' | 'removeEventListener') {
  methods[change].call(document, CorridorSelectEvent.type, handleSelect);
  methods[change].call(document, requestType, handleRequest);
  methods[change].call(document, 'click', handleClick as EventListener);
  window[change]('hashchange', handleHashChange);
}

function selectionOf(group: string): string {
  let found = '';
  const request: SelectionRequest = new Event(requestType);
  request.group = group;
  request.answer = (id: string) => (found = id);
  methods.dispatchEvent.call(document, request);
  return found;
}

/** The address keeps the choice for sharing, but another page’s anchor and the back button are left alone. */
function rememberInAddress(id: string) {
  if (location.hash && !hashPattern.test(location.hash)) return;
  try {
    // In full, because `#…` alone would be read against a `<base>`.
    history.replaceState(history.state, '', `${location.pathname}${location.search}#corridor=${id}`);
  } catch {
    // A sandboxed frame has no history to write; the selection works without.
  }
}
