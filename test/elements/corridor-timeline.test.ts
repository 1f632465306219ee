import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse, resetMouse} from '@web/test-runner-commands';
import '../../src/bundles/define/corridor-timeline.js';
import type {CorridorErrorEvent, CorridorSelectEvent} from '../../src/controllers/events.js';
import type {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {eventOf, eventsDataset} from '../fixtures/events.js';

let group = 0;
/** Each timeline in a group of its own, so that no test sees the selection of another. */
const timeline = async (attributes: Partial<CorridorTimeline> = {}, width = 800) => {
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
const drawn = async (element: CorridorTimeline) => {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
};

/** What a reader sees and does, in a reader’s words. */
const on = (element: CorridorTimeline) => {
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
const chosenBy = (element: CorridorTimeline) => {
  const ids: string[] = [];
  element.addEventListener('corridor-select', (event: CorridorSelectEvent) => ids.push(`${event.kind} ${event.id}`));
  return ids;
};

describe('corridor-timeline', () => {
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

  it('draws every event in order of time and shows the latest of the most important ones', async () => {
    const page = on(await timeline());
    expect(page.marks()).to.deep.equal(['treaty', 'credit', 'boom', 'works', 'visit', 'rumour', 'war']);
    expect(page.title()).to.equal('War begins');
    expect(page.said('.when')).to.equal('since 24 February 2022 · Trade7 of 7');
    expect(page.said('.heading')).to.equal('30 years on one line');
    expect(page.said('.description')).to.match(/^a dot is a day; .*a question mark/);
    expect(warnings).to.deep.equal([]);
  });

  for (const width of [280, 480, 800, 1600])
    it(`is accessible and keeps everything inside at ${width} px`, async () => {
      const element = await timeline({}, width);
      const page = on(element);
      await expect(element).to.be.accessible();
      const frame = element.getBoundingClientRect();
      // Firefox counts the stroke of a shape into the box of its group.
      const slack = 3;
      for (const inside of page.all('.root *:not(slot, defs, defs *, .hidden)')) {
        if (!inside.checkVisibility()) continue;
        const {left, right} = inside.getBoundingClientRect();
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

  for (const [what, change] of Object.entries<Partial<CorridorTimeline>>({
    'in dark': {theme: 'dark'},
    'as a list': {layout: 'list'},
    'without controls': {hide: 'controls heading source list'},
    'with a heading of its own': {heading: 'Own heading'},
  }))
    it(`is accessible ${what}`, async () => {
      await expect(await timeline(change)).to.be.accessible();
    });

  it('says in the name of a mark what is in doubt', async () => {
    const page = on(await timeline());
    expect(page.mark('rumour').getAttribute('aria-label')).to.equal('possibly 2018: A rumour. Trade');
    expect(page.mark('treaty').getAttribute('aria-label')).to.equal(
      '20 January 1992 (on a Monday): A treaty. Treaties and visits',
    );
    expect(page.all('.doubt')).to.have.length(1);
  });

  it('takes four tab stops, and five with the list open', async () => {
    const element = await timeline();
    const page = on(element);
    const stops = () =>
      page
        .all('a, button, summary, [tabindex]')
        .filter(
          (one) => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}),
        );
    expect(stops().map((one) => one.dataset.id ?? one.localName)).to.deep.equal(['trade', 'war', '<', 'summary']);
    await page.click(page.find('summary'));
    expect(stops()).to.have.length(5);
  });

  it('moves the focus along the events in order of time and chooses by Enter and Space', async () => {
    const element = await timeline();
    const page = on(element);
    const chosen = chosenBy(element);
    page.mark('war').focus();
    await page.press('ArrowLeft');
    expect(page.focused()).to.equal('rumour');
    expect(page.said('.tip')).to.equal('possibly 2018 A rumour');
    expect(page.title(), 'focus alone chooses nothing').to.equal('War begins');
    await page.press('Home');
    await page.press('Enter');
    expect(page.title()).to.equal('A treaty');
    expect(page.focused()).to.equal('treaty');
    await page.press('End');
    await page.press('ArrowLeft');
    await page.press(' ');
    expect(chosen).to.deep.equal(['event treaty', 'event rumour']);
    expect(page.mark('rumour').getAttribute('aria-selected')).to.equal('true');
    await page.press('Escape');
    expect(page.all('.tip')).to.have.length(0);
  });

  it('announces a chosen event once, and nothing at first', async () => {
    const page = on(await timeline());
    expect(page.said('[role=status]')).to.equal('');
    await page.click(page.mark('visit'));
    expect(page.said('[role=status]')).to.equal('5 of 7: May 2015. A visit');
  });

  it('goes on with previous and next, which stay where they are and stop at the ends', async () => {
    const element = await timeline({selected: 'rumour'});
    const page = on(element);
    const chosen = chosenBy(element);
    const places = () => JSON.stringify(['.next', '.previous', '.scene', 'summary'].map((one) => page.box(one)));
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

  it('reaches the controls of the chosen event by arrows, and its places drive the group', async () => {
    const element = await timeline({selected: 'treaty'});
    const page = on(element);
    const chosen = chosenBy(element);
    page.find('.previous').focus();
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('harbour');
    await page.press('Enter');
    expect(chosen).to.deep.equal(['place harbour']);
    expect(page.title(), 'an event that is about the place already stays').to.equal('A treaty');
    expect(page.focused()).to.equal('harbour');
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('#gazette');
    await page.press('End');
    expect(page.focused()).to.equal('>');
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
    expect(element.getBoundingClientRect().height).to.equal(whole);
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

  it('mirrors time on a right-to-left page', async () => {
    const element = await timeline();
    element.dir = 'rtl';
    await aTimeout(0);
    await drawn(element);
    const page = on(element);
    expect(page.box('.mark[data-id=treaty]').left).to.be.above(page.box('.mark[data-id=war]').left);
    expect(page.box('.next').left).to.be.below(page.box('.previous').left);
    page.mark('war').focus();
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('rumour');
    const {left, top, height} = page.mark('treaty').querySelector('.core')!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left - 12), Math.round(top + height / 2)]});
    await aTimeout(20);
    expect(page.title()).to.equal('A treaty');
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
