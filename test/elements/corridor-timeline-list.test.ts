import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/bundles/define/corridor-timeline.js';
import type {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {eventOf, eventsDataset} from '../fixtures/events.js';

let group = 0;
const timeline = async (attributes: Partial<CorridorTimeline> = {}) => {
  const element = await fixture<CorridorTimeline>(
    html`<corridor-timeline
      .data=${attributes.data ?? eventsDataset()}
      group=${`list-${++group}`}
    ></corridor-timeline>`,
  );
  element.parentElement?.style.setProperty('inline-size', '600px');
  Object.assign(element, attributes);
  if (!element.lookup) await oneEvent(element, 'corridor-ready');
  await waitUntil(() => element.shadowRoot?.querySelector('.list'));
  await settled(element);
  return element;
};
const settled = async (element: CorridorTimeline) => {
  await aTimeout(30);
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
};
const eventsOf = (count: number) => ({
  ...eventsDataset(),
  id: 'many',
  events: Array.from({length: count}, (_, index) => eventOf(`e${index}`, String(1000 + index), {importance: 1})),
});
const all = (element: CorridorTimeline, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** What a press on a download link would save. */
async function saved(press: () => void): Promise<{name: string; text: string}> {
  const links: HTMLAnchorElement[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    press();
    await waitUntil(() => links.length);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = links;
  return {name: link!.download, text: await (await fetch(link!.href)).text()};
}

describe('corridor-timeline, list and what is taken away', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('as a list alone puts events at distances true to time, without an overview', async () => {
    const element = await timeline({layout: 'list'});
    expect(all(element, '.scene')).to.have.length(0);
    const tops = all(element, '.events li').map((item) => item.getBoundingClientRect());
    expect(tops).to.have.length(7);
    const gap = (index: number) => tops[index]!.top - tops[index - 1]!.bottom;
    expect(gap(1), '17 years').to.be.above(8 * gap(2));
    expect(all(element, '.gap')[0]!.textContent).to.equal('18 years');
    await expect(element).to.be.accessible();
    expect(element.getBoundingClientRect().height, 'no place is held free').to.be.below(1600);
  });

  it('chooses from the list by click and by keys', async () => {
    const element = await timeline({layout: 'list'});
    const chosen: string[] = [];
    element.addEventListener('corridor-select', ({id}) => chosen.push(id));
    all(element, '.events button')[1]!.click();
    await settled(element);
    all(element, '.events button[tabindex="0"]')[0]?.focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal(['credit', 'boom']);
    expect(all(element, '[data-id][tabindex="0"]'), 'one tab stop').to.have.length(1);
  });

  it('has only the near parts of a long list, and any of them when it comes near', async () => {
    const element = await timeline({data: eventsOf(1000)});
    expect(all(element, '.events li')).to.have.length(0);
    all(element, 'summary')[0]!.click();
    await settled(element);
    const parts = all(element, '.part');
    expect(parts).to.have.length(10);
    expect(parts[9]!.querySelector('.origin')!.textContent).to.match(/^Events 901 to 1,000/);
    expect(all(element, '.events li').length).to.be.below(500);
    parts[7]!.scrollIntoView();
    await settled(element);
    await settled(element);
    expect(parts[7]!.querySelectorAll('li')).to.have.length(100);
    expect(parts[7]!.querySelector('ol')!.start).to.equal(701);
    expect(all(element, '.events li').length).to.be.below(700);
    window.scrollTo(0, 0);
  });

  it('has all of a long list on paper', async () => {
    const element = await timeline({data: eventsOf(250)});
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(all(element, '.events li')).to.have.length(250);
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(all(element, '.events li')).to.have.length(0);
  });

  it('gives its picture, its table, its data and its calendar from the list', async () => {
    const element = await timeline();
    all(element, 'summary')[0]!.click();
    await settled(element);
    const buttons = all(element, '.save button');
    expect(buttons.map(({textContent}) => textContent.trim())).to.deep.equal([
      'Picture (SVG)',
      'Table (CSV)',
      'Data (JSON)',
      'Calendar (iCalendar)',
    ]);
    const files = [];
    for (const button of buttons) files.push(await saved(() => button.click()));
    expect(files.map(({name}) => name)).to.deep.equal(['events.svg', 'events.csv', 'events.json', 'events.ics']);
    const [svg, csv, json, ics] = files.map(({text}) => text);
    expect(svg).to.match(/^<svg[^]*A treaty[^]*Source: Kowalska, 2024/);
    expect(csv!.trim().split('\r\n')).to.have.length(8);
    expect((JSON.parse(json!) as {events: unknown[]}).events).to.have.length(7);
    expect(ics).to.match(/^BEGIN:VCALENDAR\r\n/);
  });

  it('gives the same by its methods, within its range', async () => {
    const element = await timeline({from: '2015'});
    expect((await element.exportEvents('csv')).split('\r\n')).to.have.length(6);
    const svg = await element.toSVG();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(svg).not.to.match(/tabindex|aria-|data-id|class=/);
    expect(parsed.querySelectorAll('[mask]').length).to.be.above(0);
    for (const masked of parsed.querySelectorAll('[mask]'))
      expect(parsed.getElementById(/#(.*)\)/.exec(masked.getAttribute('mask')!)![1]!)).not.to.equal(null);
  });

  it('leaves out what is to be hidden', async () => {
    const element = await timeline({hide: 'controls', layout: 'list'});
    expect(all(element, '.save, .zoom')).to.have.length(0);
  });
});
