import {aTimeout, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys} from '@web/test-runner-commands';
import '../../src/bundles/define/corridor-timeline.js';
import type {CorridorSelectEvent} from '../../src/controllers/events.js';
import type {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {eventsDataset} from '../fixtures/events.js';

/** For one `describe`: what the console is warned of, anew for each test, and the page as it was after it. */
export function keepPage(): string[] {
  const warnings: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(async () => {
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
    await resetMouse();
  });
  return warnings;
}

let group = 0;
/** Each timeline in a group of its own, so that no test sees the selection of another. */
export const timeline = async (attributes: Partial<CorridorTimeline> = {}, width = 800): Promise<CorridorTimeline> => {
  const element = await fixture<CorridorTimeline>(
    html`<corridor-timeline .data=${attributes.data ?? eventsDataset()} group=${attributes.group ?? `group-${++group}`}
      ><p>As plain text</p></corridor-timeline
    >`,
  );
  element.parentElement?.style.setProperty('inline-size', `${width}px`);
  Object.assign(element, attributes);
  if (!element.lookup) await oneEvent(element, 'corridor-ready');
  await drawn(element);
  // What a reader does is loaded after the first picture.
  if (!attributes.hide?.includes('list')) await waitUntil(() => element.shadowRoot?.querySelector('.events'));
  return element;
};
/** Sizes are told by an observer, after the next layout. */
export const drawn = async (element: CorridorTimeline) => {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
};

/** What a reader sees and does, in a reader’s words. */
export const on = (element: CorridorTimeline) => {
  const root = element.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  const said = (selector: string) => find(selector).textContent.replace(/\s+/g, ' ').trim();
  return {
    find,
    all,
    said,
    title: () => said('.story .title'),
    marks: () => all('.mark').map((mark) => mark.dataset.id),
    mark: (id: string) => find(`.mark[data-id="${id}"]`),
    theme: (id: string) => find(`.names [data-id="${id}"]`),
    focused: () => root.activeElement?.getAttribute('data-id') ?? root.activeElement?.localName,
    click: async (target: Element) => {
      target.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
      await aTimeout(0);
      await element.updateComplete;
    },
    press: async (key: string) => {
      await sendKeys({press: key});
      await aTimeout(0);
      await element.updateComplete;
    },
    box: (selector: string) => find(selector).getBoundingClientRect(),
  };
};
export const chosenBy = (element: CorridorTimeline) => {
  const ids: string[] = [];
  element.addEventListener('corridor-select', (event: CorridorSelectEvent) => ids.push(`${event.kind} ${event.id}`));
  return ids;
};
