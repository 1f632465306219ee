import {expect, waitUntil} from '@open-wc/testing';
import type {CorridorReadyEvent} from '../../src/controllers/events.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {frames, type ContractPage} from './contract-page.js';

/** What becomes of a dataset: told once when it is there, and by name when it is not or is broken. */
export function bearsItsData({tag, shows, warnings, make, within, isDrawn, fallback, failed}: ContractPage) {
  it('fires `corridor-ready` once, with its dataset, and says nothing on the console', async () => {
    const element = make(shows.corridor);
    const ready: CorridorReadyEvent[] = [];
    element.addEventListener('corridor-ready', (event) => ready.push(event));
    element.addEventListener('corridor-error', () => expect.fail('there is no error'));
    await within(element);
    await isDrawn(element);
    await waitUntil(() => ready.length);
    element.requestUpdate();
    await element.updateComplete;
    expect(ready.map(({dataset}) => dataset.id)).to.deep.equal(['belarus-china']);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the page’s own text, names the address and offers another try when a document cannot be had', async () => {
    const element = make({...shows.corridor, src: '/nowhere/corridor.json'});
    const problems = await failed(element);
    const address = new URL('/nowhere/corridor.json', document.baseURI).href;
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['unreadable', address]]);
    expect(fallback(element)).to.equal('As plain text');
    expect(element.shadowRoot?.textContent).to.include('could not be loaded');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include(`<${tag}>`).and.to.include(address);
    await expect(element).to.be.accessible();
    const again = new Promise((resolve) => element.addEventListener('corridor-error', resolve, {once: true}));
    element.shadowRoot?.querySelector<HTMLElement>('.failure button')?.click();
    await again;
    await frames();
    expect(element.shadowRoot?.activeElement?.localName).to.equal('button');
    element.removeAttribute('src');
    await isDrawn(element);
  });

  for (const [name, data] of [
    ['a number', 7],
    ['a list', []],
    ['an object of something else', {hello: 'world'}],
  ] as const)
    it(`keeps the page’s own text when ${name} comes in place of a dataset`, async () => {
      const element = make(shows.small, data);
      const problems = await failed(element);
      expect(problems.length).to.be.greaterThan(0);
      expect(fallback(element)).to.equal('As plain text');
    });

  it('shows the sound part of a dataset with broken records and names the rest, each once', async () => {
    const data = smallDataset();
    Object.assign(data.events[1]!, {date: 'yesterday'});
    Object.assign(data.facts[1]!, {value: {type: 'range', min: 'a', max: 40, unit: 'percent'}});
    const element = make(shows.small, data);
    const problems = await failed(element);
    await isDrawn(element);
    expect(problems.map(({path}) => path.split('/').slice(0, 3).join('/'))).to.include.members([
      '/events/1',
      '/facts/1',
    ]);
    for (const {found, expected, fix} of problems)
      expect([found, expected, fix].every(Boolean), JSON.stringify([found, expected, fix])).to.equal(true);
    expect(warnings.length).to.be.at.least(2);
    expect(new Set(warnings).size).to.equal(warnings.length);
  });
}
