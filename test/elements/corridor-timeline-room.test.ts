import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {CorridorErrorEvent} from '../../src/controllers/events.js';
import type {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {eventsDataset} from '../fixtures/events.js';
import {chosenBy, drawn, keepPage, on, timeline} from '../pages/timeline-page.js';

/** Of a line, without its stroke: Firefox counts that at its ends, too, four times as wide as it is. */
function sidesOf(one: Element): Pick<DOMRect, 'left' | 'right'> {
  if (!(one instanceof SVGPathElement)) return one.getBoundingClientRect();
  const {x, width} = one.getBBox();
  const {a, e} = one.getScreenCTM()!;
  const [start, end] = [a * x + e, a * (x + width) + e];
  return {left: Math.min(start, end), right: Math.max(start, end)};
}

/** To a tenth of a pixel: engines lay out in 60ths or 64ths. */
const placesOf = (page: ReturnType<typeof on>, ...selectors: string[]) =>
  selectors
    .map((selector) => page.box(selector))
    .map(({left, top, width, height}) => [left, top, width, height].map((length) => length.toFixed(1)).join(' '))
    .join(', ');

describe('corridor-timeline, what it takes of the page', () => {
  keepPage();

  for (const width of [280, 480, 800, 1600])
    it(`is accessible and keeps everything inside at ${width} px`, async () => {
      const element = await timeline({}, width);
      const page = on(element);
      await expect(element).to.be.accessible();
      const frame = element.getBoundingClientRect();
      const slack = 1;
      // A group takes no room of its own, and each engine has another idea of its box.
      for (const inside of page.all('.root *:not(slot, defs, defs *, g, .hidden)')) {
        if (!inside.checkVisibility()) continue;
        const {left, right} = sidesOf(inside);
        expect(left, `${inside.localName} ${inside.getAttribute('class')}`).to.be.at.least(frame.left - slack);
        expect(right, `${inside.localName} ${inside.getAttribute('class')}`).to.be.at.most(frame.right + slack);
      }
      const texts = page.all('text').map((text) => ({text: text.textContent, box: text.getBoundingClientRect()}));
      for (const [index, {text, box: a}] of texts.entries())
        for (const {text: other, box: b} of texts.slice(index + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          expect(across < 1.5 || down < 3, `${text} × ${other}`).to.equal(true);
        }
    });

  it('goes on with previous and next, which stay where they are and stop at the ends', async () => {
    const element = await timeline({selected: 'rumour'});
    const page = on(element);
    const chosen = chosenBy(element);
    const places = () => placesOf(page, '.next', '.previous', '.scene', 'summary');
    const before = places();
    await page.click(page.find('.next'));
    expect(page.title()).to.equal('War begins');
    expect(page.find('.next').getAttribute('aria-disabled')).to.equal('true');
    await page.click(page.find('.next'));
    for (let i = 0; i < 6; i++) {
      expect(places()).to.equal(before);
      await page.click(page.find('.previous'));
    }
    expect(page.title()).to.equal('A treaty');
    expect(page.find('.previous').getAttribute('aria-disabled')).to.equal('true');
    expect(chosen).to.have.length(7);
  });

  it('does not move its picture, nor what follows, from a short event to one that is as long as there is room for', async () => {
    const text = 'A sentence that takes a line or two on a phone. ';
    const events = eventsDataset().events.map((event, index) => ({...event, text: text.repeat(index % 2 ? 4 : 1)}));
    const element = await timeline({data: {...eventsDataset(), events}, selected: 'treaty'}, 340);
    const page = on(element);
    const places = () => placesOf(page, '.scene', '.next');
    const ends = [];
    const before = places();
    for (let i = 0; i < 6; i++) {
      await page.click(page.find('.next'));
      await drawn(element);
      expect(places(), page.title()).to.equal(before);
      ends.push(page.box('summary').top);
    }
    expect(Math.min(...ends), 'the list keeps its place under short ones').to.equal(ends[0]);
  });

  it('opens the list of all events without squeezing the overview or moving anything above', async () => {
    const element = await timeline();
    const page = on(element);
    const places = () =>
      [page.box('.scene'), page.box('summary')].map(({top, height}) => `${top.toFixed(1)} ${height.toFixed(1)}`);
    const before = places();
    const whole = element.getBoundingClientRect().height;
    await page.click(page.find('summary'));
    await drawn(element);
    expect(page.find('details').hasAttribute('open')).to.equal(true);
    expect(places()).to.deep.equal(before);
    expect(element.getBoundingClientRect().height).to.be.above(whole);
    expect(element.getBoundingClientRect().bottom, 'the element grows with it').to.be.at.least(
      page.box('.events').bottom - 0.1,
    );
    expect(page.all('.events li').map((item) => item.querySelector('button')?.textContent.trim())).to.deep.equal([
      'A treaty',
      'A credit line',
      'A boom',
      'Works',
      'A visit',
      'A rumour',
      'War begins',
    ]);
    await page.click(page.find('.events [data-id="visit"]'));
    expect(page.title()).to.equal('A visit');
    await page.click(page.find('summary'));
    await drawn(element);
    expect(element.getBoundingClientRect().height).to.be.closeTo(whole, 0.1);
  });

  it('keeps its place before the data is there, while and after', async () => {
    const element = await fixture<CorridorTimeline>(
      html`<corridor-timeline src="/nowhere.json"><p>Plain</p></corridor-timeline>`,
    );
    const {width, height} = element.getBoundingClientRect();
    expect(height).to.be.closeTo(Math.max(42 * 16, 69 * 16 - width * 0.8, width * 0.588), 0.5);
    const failed = new Promise<CorridorErrorEvent>((resolve) =>
      element.addEventListener('corridor-error', resolve, {once: true}),
    );
    await failed;
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(height);
    element.data = eventsDataset();
    await oneEvent(element, 'corridor-ready');
    await drawn(element);
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
  });

  it('prints the whole list and no controls', async () => {
    const element = await timeline();
    const page = on(element);
    await emulateMedia({media: 'print'});
    try {
      await drawn(element);
      expect(page.find('.events').checkVisibility({contentVisibilityAuto: true})).to.equal(true);
      expect(page.box('.events').height).to.be.above(100);
      expect(page.find('.next').checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
