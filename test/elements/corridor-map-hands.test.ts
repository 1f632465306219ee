import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendMouse} from '@web/test-runner-commands';
import {openMap, type MapPage} from '../pages/map-page.js';

type Pixel = [number, number];

/** A place of the picture where no stop is, in pixels of the window. */
function emptyPlace(page: MapPage): Pixel {
  page.map.scrollIntoView({block: 'start'});
  const {x, y, width, height} = page.box('.picture');
  return [Math.round(x + width / 2), Math.round(y + height * 0.85)];
}
function middleOf(page: MapPage, id: string): Pixel {
  const symbol = page.stop(id)!.querySelector('.symbol')!;
  symbol.scrollIntoView({block: 'center'});
  const {x, y, width, height} = symbol.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
const zoomOf = ({map}: MapPage) => map.leaflet!.getZoom();
const wheel = (position: Pixel, deltaY: number, key?: string) =>
  executeServerCommand('wheel', {position, deltaY, ...(key ? {key} : {})});

/** Nothing here is dispatched by a script: mouse, wheel, finger and keys are the browser’s own. */
describe('hands on the map', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  async function reached() {
    const page = await openMap({}, 780);
    const place = emptyPlace(page);
    await sendMouse({type: 'move', position: [place[0] - 6, place[1]]});
    await sendMouse({type: 'move', position: place});
    await waitUntil(() => page.map.leaflet, 'Leaflet has not come', {timeout: 8000});
    await page.settled();
    return {page, place, start: zoomOf(page)};
  }

  it('click on a stop chooses it', async () => {
    const page = await openMap({}, 780);
    await sendMouse({type: 'click', position: middleOf(page, 'dostyk')});
    await waitUntil(() => page.map.selected === 'dostyk', 'not chosen', {timeout: 8000});
    expect(page.choices.map(({id}) => id)).to.deep.equal(['dostyk']);
    await page.leave();
  });

  it('drag and pan, and choose nothing by it', async () => {
    const {page, place, start} = await reached();
    const [x, y] = place;
    const {lng} = page.map.leaflet!.getCenter();
    await sendMouse({type: 'down'});
    for (const step of [20, 40, 60, 80]) await sendMouse({type: 'move', position: [x - step, y]});
    await sendMouse({type: 'up'});
    await waitUntil(() => page.map.leaflet!.getCenter().lng > lng + 2, 'the map has not moved');
    expect(zoomOf(page)).to.equal(start);
    expect(page.choices).to.deep.equal([]);
    await page.leave();
  });

  it('turn the wheel: the page scrolls and says how to zoom, with Ctrl the map zooms and the page stays', async () => {
    const {page, place, start} = await reached();
    document.body.style.paddingBlockEnd = '2000px';
    const {scrollY, devicePixelRatio} = window;
    await wheel(place, 40);
    await waitUntil(() => page.text('.advice').includes('Ctrl'), 'nothing is said');
    await waitUntil(() => window.scrollY > scrollY, 'the page has not scrolled');
    expect(zoomOf(page)).to.equal(start);
    const there = emptyPlace(page);
    await aTimeout(300);
    const stayed = window.scrollY;
    await wheel(there, -240, 'Control');
    await waitUntil(() => zoomOf(page) > start + 0.5, 'the map has not zoomed');
    await aTimeout(300);
    expect([window.scrollY, window.devicePixelRatio]).to.deep.equal([stayed, devicePixelRatio]);
    document.body.style.paddingBlockEnd = '';
    await page.leave();
  });

  it('double click and zoom one level, around the hand', async () => {
    const {page, place, start} = await reached();
    await executeServerCommand('double-click', {position: place});
    await waitUntil(() => Math.abs(zoomOf(page) - start - 1) < 0.01, 'the map has not zoomed');
    await page.leave();
  });

  it('press arrows along the line, + and − to zoom, Shift and an arrow to pan, Escape to go back', async () => {
    const {page, start} = await reached();
    await sendMouse({type: 'click', position: middleOf(page, 'dostyk')});
    await waitUntil(() => page.focused() === 'dostyk', 'the press has not given the focus');
    await page.press('ArrowRight');
    await waitUntil(() => page.focused() !== 'dostyk');
    await page.press('ArrowLeft');
    await waitUntil(() => page.focused() === 'dostyk');
    await page.press('+');
    await waitUntil(() => zoomOf(page) > start + 0.9, 'plus');
    await page.press('-');
    await waitUntil(() => Math.abs(zoomOf(page) - start) < 0.1, 'minus');
    const {lng} = page.map.leaflet!.getCenter();
    await page.press('+', 'Shift-ArrowRight');
    await waitUntil(() => page.map.leaflet!.getCenter().lng !== lng, 'the arrow');
    await page.press('Escape');
    await waitUntil(() => zoomOf(page) === start && Math.abs(page.map.leaflet!.getCenter().lng - lng) < 1, 'Escape');
    await page.leave();
  });

  it('tap on a stop and choose it', async () => {
    const page = await openMap({}, 780);
    await executeServerCommand('tap', {position: middleOf(page, 'dostyk')});
    await waitUntil(() => page.map.selected === 'dostyk', 'not chosen', {timeout: 8000});
    expect(page.choices.map(({id}) => id)).to.deep.equal(['dostyk']);
    await waitUntil(() => getComputedStyle(page.find('.controls')!).opacity === '0', 'the controls cover the picture');
  });
});
