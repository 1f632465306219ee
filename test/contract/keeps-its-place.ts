import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {CorridorElement} from '../../src/elements/corridor-element.js';
import {idle} from '../fixtures/idle.js';
import {frames, type ContractPage} from './contract-page.js';
import {countListeners} from './count-listeners.js';

/** What the page around an element may count on: nothing shifts, nothing is left behind, nothing begins too early. */
export function keepsItsPlace({define, shows, use, make, within, isDrawn, open}: ContractPage) {
  it('leaves nothing behind: after connect, disconnect, connect, disconnect no node and no listener is left', async () => {
    const first = await open();
    // What Leaflet adds once for a page, in browsers without touch events, stays: it is there before the counting.
    await use(first);
    await frames();
    first.remove();
    await frames();
    const counts = countListeners();
    const nodes = () => document.querySelectorAll('*').length;
    try {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const before = nodes();
      const element = make(shows.corridor);
      for (let round = 0; round < 2; round++) {
        box.append(element);
        await isDrawn(element);
        await use(element);
        await frames();
        element.remove();
        await frames();
      }
      expect(nodes()).to.equal(before);
      expect(counts.left()).to.deep.equal([]);
    } finally {
      counts.stop();
    }
  });

  it('draws again and still listens after it came back to the page', async () => {
    const element = await open({...shows.corridor, group: 'back'});
    const {parentElement} = element;
    element.remove();
    parentElement?.append(element);
    await isDrawn(element);
    document.body.dispatchEvent(
      Object.assign(new Event('corridor-select', {bubbles: true, cancelable: true}), {
        kind: 'place',
        id: 'great-stone',
        group: 'back',
      }),
    );
    await waitUntil(() => element.selected === 'great-stone');
  });

  it('lives twice on a page: both are drawn, both follow one group, a third of another group does not', async () => {
    const [one, two, other] = [
      await open({...shows.corridor, group: 'pair'}),
      await open({...shows.corridor, group: 'pair'}),
      await open({...shows.corridor, group: 'alone'}),
    ];
    document.body.dispatchEvent(
      Object.assign(new Event('corridor-select', {bubbles: true, cancelable: true}), {
        kind: 'place',
        id: 'great-stone',
        group: 'pair',
      }),
    );
    await waitUntil(() => one.selected === 'great-stone' && two.selected === 'great-stone');
    expect(other.selected).to.equal('');
    expect(one.lookup === two.lookup).to.equal(true);
  });

  it('asks for nothing in a box that is hidden, and draws itself when it is shown', async () => {
    await define();
    const element = make(shows.corridor);
    await within(element, {hidden: true});
    await frames();
    expect(!element.lookup).to.equal(true);
    element.parentElement!.hidden = false;
    await isDrawn(element);
  });

  it('does not begin far below the window among many, and has drawn itself before a reader gets there', async () => {
    await define();
    const many = Array.from({length: 13}, () => make(shows.corridor));
    const [element] = many as [CorridorElement];
    const box = await within(document.createElement('p'));
    box.style.paddingBlockStart = `${4 * innerHeight}px`;
    box.append(...many);
    await frames();
    await idle();
    expect(many.some(({lookup}) => lookup)).to.equal(false);
    scrollTo(0, 2.5 * innerHeight);
    await isDrawn(element);
    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    scrollTo(0, 0);
  });
}
