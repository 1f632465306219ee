import {fixture, html, waitUntil} from '@open-wc/testing';
import type {CorridorErrorEvent} from '../../src/controllers/events.js';
import type {Dataset} from '../../src/dataset/index.js';
import type {CorridorElement} from '../../src/elements/corridor-element.js';

export interface ContractCase {
  readonly tag: 'corridor-map' | 'corridor-timeline' | 'corridor-fact-card';
  /** Registers the element. */
  readonly define: () => Promise<unknown>;
  /** What the element needs to show something of the dataset that comes with the script, and of the small one. */
  readonly shows: Readonly<Record<'corridor' | 'small', Readonly<Record<string, string>>>>;
  /** What is there once it is drawn. */
  readonly drawn: string;
  /** Reaches for everything that the element loads late, and waits for it. */
  readonly use: (element: CorridorElement) => unknown;
}

export const frames = async (count = 3) => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

/** One kind of element on the page of a test: made, drawn, failed; and what it has said on the console. */
export function contractPage({tag, define, shows, drawn, use}: ContractCase) {
  let group = 0;
  const warnings: string[] = [];

  const make = (attributes: Readonly<Record<string, string>>, data?: unknown) => {
    const element = document.createElement(tag) as CorridorElement;
    for (const [name, value] of Object.entries({group: `contract-${++group}`, ...attributes}))
      element.setAttribute(name, value);
    element.append('As plain text');
    if (data !== undefined) element.data = data as Dataset;
    return element;
  };
  const within = async (element: HTMLElement, more: Partial<HTMLElement> = {}, width = 700) => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(box, more);
    box.style.width = `${width}px`;
    box.append(element);
    return box;
  };
  const isDrawn = async (element: CorridorElement) => {
    await waitUntil(() => element.shadowRoot?.querySelector(drawn), `${tag} is not drawn`, {timeout: 5000});
    await frames();
    await element.updateComplete;
  };
  const open = async (attributes = shows.corridor, data?: unknown, more: Partial<HTMLElement> = {}) => {
    await define();
    const element = make(attributes, data);
    await within(element, more);
    element.scrollIntoView({block: 'nearest'});
    await isDrawn(element);
    return element;
  };
  const fallback = (element: CorridorElement) =>
    element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes()[0]?.textContent;
  const failed = async (element: CorridorElement) => {
    await define();
    const reported = new Promise<CorridorErrorEvent>((resolve) =>
      element.addEventListener('corridor-error', resolve, {once: true}),
    );
    await within(element);
    const {problems} = await reported;
    await element.updateComplete;
    return problems;
  };

  return {tag, define, shows, use, warnings, make, within, isDrawn, open, fallback, failed};
}

export type ContractPage = ReturnType<typeof contractPage>;
