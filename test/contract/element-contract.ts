import {expect} from '@open-wc/testing';
import {smallDataset} from '../dataset/small-dataset.js';
import {idle} from '../fixtures/idle.js';
import {bearsItsData} from './bears-its-data.js';
import {contractPage, frames, type ContractCase} from './contract-page.js';
import {keepsItsPlace} from './keeps-its-place.js';
import {servesReaders} from './serves-readers.js';

/** What every element promises to a page; a test file for each element runs it. */
export function elementContract(one: ContractCase) {
  const page = contractPage(one);
  const {tag, define, shows, use, warnings, make, within, isDrawn} = page;
  const {warn} = console;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
  });

  // First, while the page does not know the element yet.
  it('keeps its place, and the `data` it was given, from before the script has come: nothing shifts', async () => {
    expect(customElements.get(tag)).to.equal(undefined);
    const {reservedSizeCss} = await import('../../src/elements/reserved-size.js');
    const rule = document.createElement('style');
    rule.textContent = reservedSizeCss();
    document.head.append(rule);
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
    });
    observer.observe({type: 'layout-shift'});
    const element = make(shows.corridor);
    const box = await within(element);
    const after = box.appendChild(document.createElement('p'));
    after.textContent = 'The story goes on.';
    const given = make(shows.small, smallDataset());
    box.append(given);
    await frames();
    const {top} = after.getBoundingClientRect();
    expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
    await define();
    await isDrawn(element);
    await use(element);
    await idle();
    await frames();
    expect(after.getBoundingClientRect().top).to.equal(top);
    for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & {value: number}).value;
    observer.disconnect();
    expect(shift).to.equal(0);
    given.scrollIntoView({block: 'nearest'});
    await isDrawn(given);
    expect(given.lookup?.dataset.id).to.equal('small');
    rule.remove();
  });

  servesReaders(page);
  keepsItsPlace(page);
  bearsItsData(page);

  // Last, when everything has been loaded.
  it('has asked nobody but its own server', () => {
    const foreign = performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter(
        (name) => !['data:', 'blob:'].includes(new URL(name).protocol) && new URL(name).origin !== location.origin,
      );
    expect(foreign).to.deep.equal([]);
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('has had no warning from Lit', () => {
    const {litIssuedWarnings} = globalThis as {litIssuedWarnings?: Set<string>};
    expect(litIssuedWarnings, 'Lit runs in development mode').to.be.instanceOf(Set);
    const said = [...litIssuedWarnings!].filter((text) => !text.includes('dev-mode') && !text.includes('dev mode'));
    expect(said).to.deep.equal([]);
  });
}
