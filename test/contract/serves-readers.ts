import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {idle} from '../fixtures/idle.js';
import {frames, type ContractPage} from './contract-page.js';

const mostTabStops = 5;

/** What every reader may count on: colours, language, heading, keys. */
export function servesReaders({shows, use, warnings, open}: ContractPage) {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible in ${colorScheme}`, async () => {
      Object.assign(document.documentElement.style, {colorScheme, background: 'Canvas'});
      try {
        const element = await open();
        await expect(element).to.be.accessible();
        element.selected = 'great-stone';
        await use(element);
        await frames();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      } finally {
        Object.assign(document.documentElement.style, {colorScheme: '', background: ''});
      }
    });

  it('speaks the language of the page and names it; follows `lang` and `dir`', async () => {
    const element = await open(shows.corridor, undefined, {lang: 'ru', dir: 'rtl'});
    const root = () => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect([root().lang, root().dir]).to.deep.equal(['ru', 'rtl']);
    const russian = root().textContent;
    expect(russian).to.match(/[а-я]{4}/i);
    expect(warnings).to.deep.equal([]);
    Object.assign(element.parentElement!, {lang: 'en', dir: 'ltr'});
    await waitUntil(() => root().dir === 'ltr' && root().lang === 'en');
    await element.updateComplete;
    expect(root().textContent).not.to.match(/[а-я]{4}/i);
  });

  it('leaves out its heading when told to, and takes the level that the page gives', async () => {
    const named = await open({...shows.corridor, heading: 'Two gauges', 'heading-level': '2'});
    const heading = named.shadowRoot?.querySelector('[role=heading]');
    expect([heading?.textContent, heading?.ariaLevel]).to.deep.equal(['Two gauges', '2']);
    const without = await open({...shows.corridor, heading: 'Two gauges', hide: 'heading'});
    expect(without.shadowRoot?.querySelectorAll('.heading').length).to.equal(0);
  });

  it(`is left after at most ${mostTabStops} tab stops, whatever is loaded`, async () => {
    const element = await open();
    await use(element);
    await idle();
    await frames();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    element.before(before);
    element.after(after);
    before.focus();
    let stops = -1;
    while (document.activeElement !== after && stops <= mostTabStops) {
      await sendKeys({press: 'Tab'});
      stops++;
    }
    expect(stops).to.be.at.least(1).and.to.be.at.most(mostTabStops);
  });
}
