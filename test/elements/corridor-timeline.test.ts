import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {eventOf, eventsDataset} from '../fixtures/events.js';
import {chosenBy, drawn, keepPage, on, timeline} from '../pages/timeline-page.js';

describe('corridor-timeline', () => {
  const warnings = keepPage();

  it('draws every event in order of time and shows the latest of the most important ones', async () => {
    const page = on(await timeline());
    expect(page.marks()).to.deep.equal(['treaty', 'credit', 'boom', 'works', 'visit', 'rumour', 'war']);
    expect(page.title()).to.equal('War begins');
    expect(page.said('.when')).to.equal('since 24 February 2022 · Trade7 of 7');
    expect(page.said('.heading')).to.equal('30 years on one line');
    expect(page.said('.description')).to.match(/^a dot is a day; .*a question mark/);
    expect(warnings).to.deep.equal([]);
  });

  it('counts the years that it shows, not those before and after its range', async () => {
    const element = await timeline({from: '2012', to: '2017'});
    expect(on(element).said('.heading')).to.equal('6 years on one line');
    element.from = '';
    await element.updateComplete;
    expect(on(element).said('.heading')).to.equal('26 years on one line');
  });

  for (const [what, change] of Object.entries<Partial<CorridorTimeline>>({
    'in dark': {theme: 'dark'},
    'as a list': {layout: 'list'},
    'without controls': {hide: 'controls heading source list'},
    'with a heading of its own': {heading: 'Own heading'},
  }))
    it(`is accessible ${what}`, async () => {
      await expect(await timeline(change)).to.be.accessible();
    });

  it('shows the first event about what the group selects, and marks the others', async () => {
    const element = await timeline();
    const page = on(element);
    element.selected = 'harbour';
    await element.updateComplete;
    expect(page.title()).to.equal('A treaty');
    expect(page.all('.ring').length).to.equal(2);
    element.selected = 'line';
    await element.updateComplete;
    expect(page.title()).to.equal('Works');
  });

  it('chooses the mark nearest to a press, up to 22 px away', async () => {
    const element = await timeline();
    const page = on(element);
    const {left, top, height} = page.mark('treaty').querySelector('.core')!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 5), Math.round(top - 28)]});
    await aTimeout(20);
    expect(page.title()).to.equal('War begins');
    await sendMouse({type: 'click', position: [Math.round(left + 5), Math.round(top + height + 18)]});
    await aTimeout(20);
    expect(page.title()).to.equal('A treaty');
  });

  it('tells date and title of the mark under the pointer', async () => {
    const element = await timeline();
    const page = on(element);
    const {left, top} = page.mark('credit').querySelector('.core')!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + 4), Math.round(top + 4)]});
    await drawn(element);
    expect(page.said('.tip')).to.contain('A credit line');
  });

  it('switches themes off and on; what is chosen is explained and not lost', async () => {
    const element = await timeline();
    const page = on(element);
    page.theme('trade').focus();
    await page.press(' ');
    expect(page.theme('trade').getAttribute('aria-pressed')).to.equal('false');
    expect(page.marks()).to.deep.equal(['treaty', 'visit', 'war']);
    expect(page.title()).to.equal('War begins');
    expect(page.said('.story .position')).to.equal('shown alone: “Trade” is switched off');
    await page.click(page.find('.previous'));
    expect(page.said('.story .position')).to.equal('2 of 2');
    expect(page.marks()).to.deep.equal(['treaty', 'visit']);
    await page.press('ArrowDown');
    await page.press('Enter');
    expect(page.marks(), 'the chosen one alone').to.deep.equal(['visit']);
    await expect(element).to.be.accessible();
    await page.press('ArrowUp');
    await page.press('Enter');
    expect(page.marks()).to.have.length(6);
  });

  it('shows a range and chosen themes; says what it cannot read', async () => {
    const element = await timeline({from: '2013', to: '2016', themes: 'treaties nonsense'});
    const page = on(element);
    expect(page.marks()).to.deep.equal(['visit']);
    expect(page.all('.ticks text').map((text) => text.textContent)).to.include('2014');
    expect(warnings.join('\n')).to.contain('nonsense');
    element.from = 'next year';
    element.themes = '';
    await element.updateComplete;
    expect(page.marks()).to.deep.equal(['treaty', 'credit', 'boom', 'works', 'visit']);
    expect(warnings.at(-1)).to.contain('from="next year"');
    element.from = '2050';
    element.to = '2060';
    element.data = {...eventsDataset(), events: [eventOf('old', '1990')]};
    await oneEvent(element, 'corridor-ready');
    await element.updateComplete;
    expect(page.said('.root')).to.contain('There is no event to show.');
  });

  it('moves on from script without an event', async () => {
    const element = await timeline();
    const page = on(element);
    const chosen = chosenBy(element);
    element.show('treaty');
    element.next();
    await element.updateComplete;
    expect(page.title()).to.equal('A credit line');
    element.previous();
    await element.updateComplete;
    element.previous();
    await element.updateComplete;
    expect(page.title()).to.equal('A treaty');
    expect(chosen).to.deep.equal([]);
  });

  it('tells nothing as markup', async () => {
    const hostile = '<img src=x onerror="document.title=1"> & co';
    const page = on(
      await timeline({data: {...eventsDataset(), events: [eventOf('odd', '2015', {title: hostile, text: hostile})]}}),
    );
    expect(page.title()).to.equal(hostile);
    expect(page.all('img')).to.have.length(0);
  });

  it('comes and goes without leaving anything behind', async () => {
    const element = await timeline();
    const parent = element.parentElement!;
    for (let i = 0; i < 3; i++) {
      element.remove();
      parent.append(element);
      await drawn(element);
    }
    expect(on(element).marks()).to.have.length(7);
    expect(warnings).to.deep.equal([]);
  });
});
