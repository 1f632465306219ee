import {aTimeout, expect, nextFrame, waitUntil} from '@open-wc/testing';
import type {CorridorTimeline} from '../../src/elements/corridor-timeline.js';
import {drawn, on, timeline as begin} from '../pages/timeline-page.js';

type Page = ReturnType<typeof on>;

/** A timeline whose zoom buttons have come. */
const timeline = async (): Promise<CorridorTimeline> => {
  const element = await begin();
  await waitUntil(() => element.shadowRoot?.querySelector('.brush'));
  return element;
};

describe('corridor-timeline, on the way to another stretch', () => {
  const {matchMedia} = globalThis;
  // Some engines are started with reduced motion.
  before(() => (globalThis.matchMedia = () => matchMedia('not all')));
  after(() => (globalThis.matchMedia = matchMedia));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const left = (page: Page) => page.box('.mark[data-id="credit"] .soft').left;
  const ticks = (page: Page) => page.all('.ticks text').map(({textContent}) => textContent);
  const isWhole = (page: Page) => page.find('[data-id="@whole"]').getAttribute('aria-disabled') === 'true';
  const pointer = (page: Page, type: string, clientX: number, clientY: number) =>
    page
      .find('.scene')
      .dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, clientX, clientY, pointerId: 1}));
  const frames = async (page: Page, milliseconds: number) => {
    const lefts: number[] = [];
    for (const end = performance.now() + milliseconds; performance.now() < end;) {
      lefts.push(Math.round(left(page)));
      await nextFrame();
    }
    return lefts;
  };

  /** The way takes 200 ms, and a busy machine as long as it needs to draw it. */
  const arrived = async (page: Page) => {
    await aTimeout(250);
    const scale = () =>
      page
        .all('.ticks text')
        .map((tick) => `${tick.textContent} ${tick.getBoundingClientRect().left}`)
        .join();
    for (let still = 0, last = ''; still < 8; last = scale()) {
      await nextFrame();
      still = scale() === last ? still + 1 : 0;
    }
  };

  it('glides to another stretch, one way, and is there in a moment', async () => {
    const page = on(await timeline());
    const start = left(page);
    page.find('[data-id="@in"]').click();
    const lefts = await frames(page, 400);
    expect(new Set(lefts).size, 'there are pictures between').to.be.above(3);
    const end = lefts.at(-1)!;
    expect(end).not.to.equal(Math.round(start));
    expect(
      [...lefts].sort((a, b) => (end > start ? a - b : b - a)),
      'never back',
    ).to.deep.equal(lefts);
    await page.click(page.find('[data-id="@whole"]'));
    await arrived(page);
    expect(isWhole(page)).to.equal(true);
    expect(left(page)).to.be.closeTo(start, 0.5);
  });

  it('says at once where it leads', async () => {
    const element = await timeline();
    const page = on(element);
    page.find('[data-id="@in"]').click();
    await element.updateComplete;
    const said = page.said('[role=status]');
    expect(said).to.match(/ to /);
    await arrived(page);
    expect(page.said('[role=status]')).to.equal(said);
  });

  it('adds up what is pressed on the way, and stops where a hand takes it', async () => {
    const element = await timeline();
    const page = on(element);
    for (let presses = 0; presses < 3; presses++) page.find('[data-id="@in"]').click();
    await arrived(page);
    const near = ticks(page).join();
    await page.click(page.find('[data-id="@whole"]'));
    await arrived(page);
    for (let presses = 0; presses < 3; presses++) {
      await page.click(page.find('[data-id="@in"]'));
      await arrived(page);
    }
    expect(ticks(page).join()).to.equal(near);
    const half = performance.now() + 100;
    page.find('[data-id="@whole"]').click();
    // However long a frame takes here, the hand comes half the way.
    Object.defineProperty(performance, 'now', {value: () => half, configurable: true});
    await drawn(element);
    const {left: x, top} = page.box('.scene');
    pointer(page, 'pointerdown', x + 400, top + 30);
    Reflect.deleteProperty(performance, 'now');
    await drawn(element);
    const held = await frames(page, 250);
    expect(new Set(held).size, 'it stands still').to.equal(1);
    expect(isWhole(page)).to.equal(false);
    pointer(page, 'pointerup', x + 400, top + 30);
  });

  it('does in their order what keys say on the way', async () => {
    const keys = ['Home', '+', '+', 'ArrowRight', 'ArrowRight', 'Enter', '-', 'ArrowLeft'];
    const pressed = async (rest: (page: Page) => Promise<unknown>) => {
      const page = on(await timeline());
      page.find('.mark[tabindex="0"]').focus();
      for (const key of keys) {
        const {activeElement} = page.find('.scene').getRootNode() as ShadowRoot;
        activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
        await rest(page);
      }
      await arrived(page);
      return `${page.focused()} is focused, told is ${page.title()}, between ${ticks(page).join()}`;
    };
    const slowly = await pressed(arrived);
    expect(slowly).to.include('credit is focused, told is A boom');
    expect(await pressed(nextFrame), 'one a frame').to.equal(slowly);
    expect(await pressed(() => Promise.resolve()), 'at once').to.equal(slowly);
  });

  it('keeps the focus on its event and tells it once', async () => {
    const page = on(await timeline());
    page.find('.mark[tabindex="0"]').focus();
    const focused: (string | null)[] = [];
    page
      .find('.marks')
      .addEventListener('focusin', ({target}) => focused.push((target as Element).getAttribute('data-id')));
    await page.press('+');
    await arrived(page);
    await page.press('+');
    await arrived(page);
    expect(page.focused()).to.equal('war');
    expect(new Set(focused).size, focused.join()).to.be.below(2);
    expect(focused.length, 'at most once for a press').to.be.below(3);
  });
});
