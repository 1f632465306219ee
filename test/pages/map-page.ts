import {fixture, html, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/bundles/define/corridor-map.js';
import type {CorridorErrorEvent, CorridorSelectEvent} from '../../src/controllers/events.js';
import type {CorridorMap} from '../../src/elements/corridor-map.js';

let group = 0;

/** A map on a page of its own group, drawn; and what a reader does with it, in a reader’s words. */
export async function openMap(attributes: Partial<CorridorMap> = {}, width = 800) {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  wrapper.style.width = `${width}px`;
  const map = document.createElement('corridor-map');
  const choices: CorridorSelectEvent[] = [];
  const errors: CorridorErrorEvent[] = [];
  map.addEventListener('corridor-select', (event) => choices.push(event));
  map.addEventListener('corridor-error', (event) => errors.push(event));
  Object.assign(map, {group: `map-${++group}`, ...attributes});
  map.append('As plain text');
  wrapper.append(map);
  map.scrollIntoView({block: 'nearest'});
  const page = mapPage(map, choices, errors);
  await waitUntil(() => page.find('.scene .line'), 'no line is drawn', {timeout: 5000});
  await page.settled();
  return page;
}

export type MapPage = ReturnType<typeof mapPage>;

function mapPage(map: CorridorMap, choices: CorridorSelectEvent[], errors: CorridorErrorEvent[]) {
  const root = () => map.shadowRoot!;
  const all = (selector: string) => [...root().querySelectorAll<HTMLElement | SVGElement>(selector)];
  const find = (selector: string) => all(selector)[0];
  const middle = (target: Element): [number, number] => {
    target.scrollIntoView({block: 'center'});
    const {x, y, width, height} = target.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };
  const click = async (target: Element | undefined) => {
    if (!target) throw new Error('there is nothing to click on');
    await sendMouse({type: 'click', position: middle(target)});
    await map.updateComplete;
  };
  const stop = (id: string) => find(`.picture .stop[data-id="${id}"]`);
  return {
    map,
    choices,
    errors,
    all,
    find,
    stop,
    /** Whether a stop is in the picture. (An assertion on an element itself would write out the whole page.) */
    shows: (id: string) => !!stop(id),
    text: (selector: string) => find(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    box: (selector: string) => find(selector)!.getBoundingClientRect(),
    /** Every size is told and every picture drawn to it. */
    settled: async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      await map.updateComplete;
    },
    /** The lines as they are drawn now. */
    lines: () => all('.picture .line').map((line) => line.getAttribute('d')),
    selectedStops: () => all('.picture .stop.selected').map((one) => one.getAttribute('data-id')),
    /** Chooses a stop on the picture with the mouse. */
    choose: (id: string) => click(stop(id)?.querySelector('.target') ?? undefined),
    chooseOnStrip: (id: string) => click(find(`.strip button[data-id="${id}"] svg`)),
    drag: async (id: string, x: number, y: number) => {
      const [left, top] = middle(stop(id)!);
      await sendMouse({type: 'move', position: [left, top]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [left + x / 2, top + y / 2]});
      await sendMouse({type: 'move', position: [left + x, top + y]});
      await sendMouse({type: 'up'});
      await map.updateComplete;
    },
    leave: () => resetMouse(),
    press: async (...keys: string[]) => {
      for (const key of keys) {
        const [last, ...modifiers] = key.length > 1 ? key.split('-').reverse() : [key];
        for (const modifier of modifiers) await sendKeys({down: modifier});
        await sendKeys({press: last!});
        for (const modifier of modifiers) await sendKeys({up: modifier});
        await map.updateComplete;
        await new Promise(requestAnimationFrame);
      }
    },
    focused: () => root().activeElement?.getAttribute('data-id') ?? root().activeElement?.localName,
    /** The reader reaches for the map; Leaflet is there. */
    wake: async () => {
      find('.picture')!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      await waitUntil(() => map.leaflet, 'Leaflet has not come', {timeout: 5000});
      await map.updateComplete;
    },
  };
}
