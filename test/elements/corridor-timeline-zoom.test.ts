import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/bundles/define/corridor-timeline.js';
import type {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {eventOf, eventsDataset} from '../fixtures/events.js';

let group = 0;
/** A timeline whose code for acting has come. */
const timeline = async (attributes: Partial<CorridorTimeline> = {}) => {
  const element = await fixture<CorridorTimeline>(
    html`<corridor-timeline
      .data=${attributes.data ?? eventsDataset()}
      group=${`zoom-${++group}`}
    ></corridor-timeline>`,
  );
  element.parentElement?.style.setProperty('inline-size', '800px');
  Object.assign(element, attributes);
  if (!element.lookup) await oneEvent(element, 'corridor-ready');
  await waitUntil(() => element.shadowRoot?.querySelector('.brush'));
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
  return element;
};

/** 300 events in two lanes from 2000 to 2009, and 20 more on one day. */
const manyEvents = () => {
  const events = Array.from({length: 300}, (_, index) => {
    const [year, month, day] = [2000 + (index % 10), 1 + (index % 12), 1 + (index % 28)];
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return eventOf(`e${index}`, date, {theme: index % 2 ? 'trade' : 'treaties', importance: 1});
  });
  const twins = Array.from({length: 20}, (_, index) => eventOf(`twin-${index}`, '2005-05-05', {importance: 1}));
  return {...eventsDataset(), id: 'many', events: [...events, ...twins]};
};

const on = (element: CorridorTimeline) => {
  const root = element.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  const settled = async () => {
    await aTimeout(0);
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
  };
  const box = (selector: string) => find(selector).getBoundingClientRect();
  const pointer = (target: Element, type: string, x: number, y: number, more: PointerEventInit = {}) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: x,
        clientY: y,
        pointerId: 1,
        ...more,
      }),
    );
  return {
    all,
    find,
    box,
    settled,
    pointer,
    marks: () => all('.mark').map(({dataset}) => dataset.id),
    ticks: () => all('.ticks text').map(({textContent}) => textContent),
    said: () => find('[role=status]').textContent,
    title: () => find('.story .title').textContent.trim(),
    focused: () => root.activeElement?.getAttribute('data-id'),
    isWhole: () => find('[data-id="@whole"]').getAttribute('aria-disabled') === 'true',
    click: async (selector: string) => {
      find(selector).click();
      await settled();
    },
    press: async (key: string) => {
      await sendKeys({press: key});
      await settled();
    },
    /** With a height, the press ends in a click there. */
    drag: async (selector: string, from: number, to: number, clickAt?: number) => {
      const {left, width, top, height} = box(selector);
      const y = clickAt ?? top + height - 4;
      const target = find(selector);
      pointer(target, 'pointerdown', left + width * from, y);
      pointer(target, 'pointermove', left + width * ((from + to) / 2), y);
      await settled();
      pointer(target, 'pointermove', left + width * to, y);
      pointer(target, 'pointerup', left + width * to, y);
      if (clickAt) pointer(target, 'click', left + width * to, y);
      await settled();
    },
  };
};
type Page = ReturnType<typeof on>;
const wheel = async (page: Page, options: WheelEventInit) => {
  const {left, width, top} = page.box('.scene');
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: left + width / 2,
    clientY: top + 20,
    ...options,
  });
  page.find('.scene').dispatchEvent(event);
  await page.settled();
  return event.defaultPrevented;
};

describe('corridor-timeline, zoom and pan', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('comes nearer by its buttons, says so, and shows the whole again', async () => {
    const page = on(await timeline());
    const {height} = page.box('.scene');
    expect(page.isWhole()).to.equal(true);
    await page.click('[data-id="@in"]');
    await page.click('[data-id="@in"]');
    expect(page.isWhole()).to.equal(false);
    expect(page.marks()).to.deep.equal(['credit', 'boom', 'works']);
    expect(page.ticks()).to.include('2008');
    expect(page.said()).to.match(/^\w{3,4} 200\d to \w{3,4} 201\d$/);
    expect(page.box('.scene').height, 'lanes stay as they are').to.equal(height);
    await page.click('[data-id="@whole"]');
    expect(page.marks()).to.have.length(7);
    await page.click('[data-id="@out"]');
    expect(page.marks(), 'there is no more').to.have.length(7);
  });

  it('never comes nearer than the sources are sharp', async () => {
    const page = on(await timeline());
    for (let presses = 0; presses < 14; presses++) await page.click('[data-id="@in"]');
    expect(page.find('[data-id="@in"]').getAttribute('aria-disabled')).to.equal('true');
    for (const tick of page.ticks()) expect(tick).not.to.match(/:/);
  });

  it('is moved by keys alone: plus, minus, 0, Shift with arrows, Escape', async () => {
    const page = on(await timeline());
    page.find('.mark[tabindex="0"]').focus();
    expect(page.focused(), 'the chosen event is the tab stop').to.equal('war');
    await page.press('+');
    await page.press('+');
    expect(page.marks()).to.include('war').and.not.include('treaty');
    expect(page.focused()).to.equal('war');
    const before = page.ticks().join();
    await sendKeys({down: 'Shift'});
    await page.press('ArrowLeft');
    await sendKeys({up: 'Shift'});
    expect(page.ticks().join()).not.to.equal(before);
    await page.press('0');
    expect(page.isWhole()).to.equal(true);
    await page.press('+');
    await page.press('Escape');
    await page.press('Escape');
    expect(page.isWhole()).to.equal(true);
    await page.press('-');
    expect(page.isWhole()).to.equal(true);
    expect(page.focused()).not.to.equal(null);
  });

  it('goes from event to event beyond the edge of the picture, up and down between lanes, and by decades', async () => {
    const page = on(await timeline());
    page.find('.mark[tabindex="0"]').focus();
    await page.press('+');
    await page.press('+');
    await page.press('Home');
    expect(page.focused()).to.equal('treaty');
    expect(page.marks()).to.include('treaty');
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('credit');
    await page.press('0');
    await page.press('Home');
    await page.press('PageDown');
    expect(page.focused(), 'ten years on or more').to.equal('credit');
    await page.press('PageUp');
    expect(page.focused()).to.equal('treaty');
    await page.press('ArrowUp');
    expect(page.focused(), 'nearest in the lane above').to.equal('credit');
    await page.press('ArrowDown');
    expect(page.focused()).to.equal('visit');
    await page.press('End');
    expect(page.focused()).to.equal('war');
  });

  it('tells of every event that the keys reach, however the picture moves', async () => {
    const page = on(await timeline());
    page.find('.mark').focus();
    await page.press('+');
    await page.press('+');
    await page.press('Home');
    let heard: string[] = [];
    page.find('.marks').addEventListener('focusin', ({target}) => heard.push((target as HTMLElement).dataset.id!));
    for (const [id, title] of [
      ['credit', 'A credit line'],
      ['boom', 'A boom'],
      ['works', 'Works'],
      ['visit', 'A visit'],
      ['rumour', 'A rumour'],
      ['war', 'War begins'],
    ] as const) {
      await page.press('ArrowRight');
      expect(page.focused()).to.equal(id);
      expect(heard, 'the focus has come once').to.deep.equal([id]);
      expect(page.find('.tip').textContent).to.include(title);
      heard = [];
    }
  });

  it('zooms under a wheel with Ctrl, leaves a plain one to the page, and moves sideways when near', async () => {
    const page = on(await timeline());
    expect(await wheel(page, {deltaY: -300})).to.equal(false);
    expect(await wheel(page, {deltaX: 60}), 'nothing to move').to.equal(false);
    expect(page.isWhole()).to.equal(true);
    expect(await wheel(page, {deltaY: -300, ctrlKey: true})).to.equal(true);
    expect(page.isWhole()).to.equal(false);
    const before = page.ticks().join();
    expect(await wheel(page, {deltaX: 600})).to.equal(true);
    expect(page.ticks().join()).not.to.equal(before);
    expect(await wheel(page, {deltaY: 3000, ctrlKey: true})).to.equal(true);
    expect(page.isWhole()).to.equal(true);
  });

  it('is dragged when near, and a drag chooses nothing', async () => {
    const element = await timeline();
    const page = on(element);
    await page.drag('.scene', 0.8, 0.5);
    expect(page.isWhole(), 'all is there already').to.equal(true);
    await page.click('[data-id="@in"]');
    const left = () => page.box('.mark[data-id="boom"] .vague').left;
    const before = left();
    const title = page.title();
    const boom = page.box('.mark[data-id="boom"] .vague');
    await page.drag('.scene', 0.8, 0.75, boom.top + boom.height / 2);
    expect(left()).to.be.closeTo(before - 40, 1.5);
    expect(page.title()).to.equal(title);
  });

  it('is pinched', async () => {
    const page = on(await timeline());
    const scene = page.find('.scene');
    const {left, width, top} = page.box('.scene');
    const at = (share: number) => left + width * share;
    page.pointer(scene, 'pointerdown', at(0.6), top + 20, {pointerId: 11, pointerType: 'touch'});
    page.pointer(scene, 'pointerdown', at(0.7), top + 20, {pointerId: 12, pointerType: 'touch', isPrimary: false});
    page.pointer(scene, 'pointermove', at(0.5), top + 20, {pointerId: 11, pointerType: 'touch'});
    page.pointer(scene, 'pointermove', at(0.8), top + 20, {pointerId: 12, pointerType: 'touch'});
    page.pointer(scene, 'pointerup', at(0.5), top + 20, {pointerId: 11, pointerType: 'touch'});
    page.pointer(scene, 'pointerup', at(0.8), top + 20, {pointerId: 12, pointerType: 'touch'});
    await page.settled();
    expect(page.isWhole()).to.equal(false);
    expect(page.marks()).to.include('works');
    expect(page.marks()).not.to.include('treaty');
  });

  it('shows what is brushed on the strip; its ends and its middle can be dragged, and a press goes there', async () => {
    const page = on(await timeline());
    await page.drag('.brush', 0.5, 0.75);
    expect(page.marks()).to.include.members(['credit', 'works']);
    expect(page.marks()).not.to.include.members(['treaty', 'war']);
    await page.drag('.brush', 0.75, 1);
    expect(page.marks(), 'its end').to.include.members(['credit', 'war']);
    await page.drag('.brush', 0.8, 0.2);
    expect(page.marks(), 'the whole of it').to.include('treaty').and.not.include('war');
    const {left, width, top} = page.box('.brush');
    page.pointer(page.find('.brush'), 'pointerdown', left + width * 0.95, top + 20);
    page.pointer(page.find('.brush'), 'pointerup', left + width * 0.95, top + 20);
    await page.settled();
    expect(page.marks(), 'a press').to.include('war').and.not.include('treaty');
  });

  it('gathers what finds no room, opens a cluster, and gives the events of one day one by one', async () => {
    const element = await timeline({data: manyEvents()});
    const page = on(element);
    expect(page.all('.mark').length).to.be.below(150);
    const clusters = page.all('.cluster');
    expect(clusters.length).to.be.above(5);
    expect(page.find('.labels .count').textContent).to.match(/^\d+$/);
    expect(clusters[0]!.getAttribute('aria-label')).to.match(/^\d+ events: .* … .*\. (Trade|Treaties and visits)$/);
    const chosen: string[] = [];
    element.addEventListener('corridor-select', ({id}) => chosen.push(id));
    const count = (mark: Element) => parseInt(mark.getAttribute('aria-label') ?? '');
    const withTwins = () => page.all('.cluster').sort((a, b) => count(b) - count(a))[0]!;
    for (let presses = 0; presses < 12 && !chosen.length; presses++) {
      const {left, top, width, height} = withTwins().getBoundingClientRect();
      withTwins().dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2}),
      );
      await page.settled();
    }
    expect(page.isWhole()).to.equal(false);
    expect(chosen).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('opens a cluster by Enter, and the focus goes to its first event', async () => {
    const page = on(await timeline({data: manyEvents()}));
    page.find('.mark[tabindex="0"]').focus();
    await page.press('Home');
    expect(page.focused()).to.match(/\+/);
    await page.press('Enter');
    expect(page.isWhole()).to.equal(false);
    expect(page.focused()).to.be.a('string');
    expect(page.said()).to.contain('2000');
  });

  it('follows a choice made elsewhere that is out of the picture', async () => {
    const element = await timeline();
    const page = on(element);
    await page.drag('.brush', 0.9, 1);
    expect(page.marks()).not.to.include('treaty');
    element.selected = 'treaty';
    await page.settled();
    expect(page.marks()).to.include('treaty');
    expect(page.isWhole()).to.equal(false);
  });

  it('shows a choice that its range leaves out, and says that it is left out', async () => {
    const element = await timeline({from: '2000'});
    const page = on(element);
    element.selected = 'treaty';
    await page.settled();
    expect(page.title()).to.equal('A treaty');
    expect(page.find('.position').textContent).to.equal('not among the events shown');
    await page.click('.next');
    expect(page.title()).to.equal('A credit line');
  });

  it('runs from right to left: keys, drags and the strip', async () => {
    const element = await timeline();
    const page = on(element);
    element.dir = 'rtl';
    await page.settled();
    await page.drag('.brush', 1, 0.75);
    expect(page.marks()).to.include('treaty').and.not.include('war');
    page.find('.mark').focus();
    await page.press('Home');
    await page.press('ArrowLeft');
    expect(page.focused(), 'to the left is later').to.equal('credit');
  });

  it('keeps no timer and no listener after it has gone', async () => {
    const element = await timeline();
    const page = on(element);
    await page.click('[data-id="@in"]');
    element.remove();
    await aTimeout(50);
    document.body.append(element);
    await page.settled();
    expect(page.isWhole()).to.equal(false);
    element.remove();
  });
});
