import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendMouse} from '@web/test-runner-commands';
import {openMap, type MapPage} from '../pages/map-page.js';
import {idle} from '../fixtures/idle.js';

const globals = new Set(Object.getOwnPropertyNames(window));
const at = ({map}: MapPage) => {
  const {lat, lng} = map.leaflet!.getCenter();
  return {lat, lng, zoom: map.leaflet!.getZoom()};
};
/** The picture stands where it was drawn, neither moved nor scaled. */
const isStill = (page: MapPage) => {
  const {transform} = getComputedStyle(page.find('.picture > .scene')!);
  return transform === 'none' || new DOMMatrix(transform).isIdentity;
};
const settles = (page: MapPage) => waitUntil(() => isStill(page), 'the picture is not drawn anew');

describe('the map under the hand', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('has no Leaflet before a reader reaches for it', async () => {
    const page = await openMap();
    await idle();
    expect(!!page.map.leaflet).to.equal(false);
    expect(page.all('.leaflet-pane').length).to.equal(0);
  });

  it('takes over in place: the same picture, the same element, the same box', async () => {
    const page = await openMap();
    const scene = page.find('.picture > .scene');
    const [box, lines, labels] = [page.box('.picture'), page.lines(), page.text('.picture > .scene')];
    await page.wake();
    await page.settled();
    expect(page.find('.picture > .scene') === scene).to.equal(true);
    expect(isStill(page)).to.equal(true);
    expect(page.box('.picture')).to.deep.equal(box);
    expect(page.lines()).to.deep.equal(lines);
    expect(page.text('.picture > .scene')).to.equal(labels);
    for (const id of ['chongqing', 'duisburg']) {
      const [longitude, latitude] = page.map.lookup!.places.get(id)!.geometry.coordinates;
      const {x, y} = page.map.leaflet!.latLngToContainerPoint([latitude, longitude]);
      const drawn = page.stop(id)!.querySelector('.symbol')!.getBoundingClientRect();
      expect(drawn.x + drawn.width / 2 - box.x, `${id}, as Leaflet has it`).to.be.closeTo(x, 1);
      expect(drawn.y + drawn.height / 2 - box.y, `${id}, as Leaflet has it`).to.be.closeTo(y, 1);
    }
  });

  it('is not glided on when it is gone a frame after a flick', async () => {
    const page = await openMap();
    await page.wake();
    const leaflet = page.map.leaflet!;
    page.map.remove();
    await waitUntil(() => !page.map.leaflet);
    expect(() => leaflet.panBy([40, 0])).not.to.throw();
  });

  it('wakes when the pointer comes', async () => {
    const page = await openMap();
    page.find('.picture')!.scrollIntoView({block: 'center'});
    const {x, y} = page.box('.picture');
    await sendMouse({type: 'move', position: [Math.round(x) + 40, Math.round(y) + 40]});
    await waitUntil(() => page.map.leaflet);
    await page.leave();
  });

  it('wakes when a stop gets the focus, which stays where it is', async () => {
    const page = await openMap();
    page.stop('chongqing')!.focus();
    await waitUntil(() => page.map.leaflet);
    await page.settled();
    expect(page.focused()).to.equal('chongqing');
  });

  it('is awake at once with `interactive="always"`, and never with `never`', async () => {
    const always = await openMap({interactive: 'always'});
    await waitUntil(() => always.map.leaflet);
    const never = await openMap({interactive: 'never'});
    never.find('.picture')!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    never.stop('chongqing')!.focus();
    await never.press('+');
    expect(!!never.map.leaflet).to.equal(false);
    const left = never.all('.controls button').map(({ariaLabel}) => ariaLabel);
    expect(left).to.deep.equal(['Find a stop', 'Save the map']);
  });

  it('zooms with plus and minus, moves with Shift and an arrow, goes back with Escape', async () => {
    const page = await openMap();
    page.stop('chongqing')!.focus();
    await waitUntil(() => page.map.leaflet);
    const start = at(page);
    const place = page.stop('chongqing')!.getAttribute('transform');
    await page.press('+');
    await waitUntil(() => Math.abs(at(page).zoom - start.zoom - 1) < 1e-6);
    await settles(page);
    const numbers = (text: string | null | undefined) => (text ?? '').match(/[\d.]+/g)!.map(Number);
    for (const [i, number] of numbers(page.stop('chongqing')!.getAttribute('transform')).entries())
      expect(number, 'the stop with the focus keeps its place').to.be.closeTo(numbers(place)[i]!, 2);
    const {lng} = at(page);
    await page.press('Shift-ArrowLeft');
    await waitUntil(() => at(page).lng < lng - 1);
    await page.press('-');
    await waitUntil(() => Math.abs(at(page).zoom - start.zoom) < 0.01);
    await page.press('+', 'Escape');
    await waitUntil(() => Math.abs(at(page).zoom - start.zoom) < 1e-6 && Math.abs(at(page).lng - start.lng) < 0.5);
  });

  it('leaves the focus on its stop through every zoom', async () => {
    const page = await openMap();
    page.stop('chongqing')!.focus();
    await waitUntil(() => page.map.leaflet);
    await page.press('ArrowRight', 'ArrowRight');
    const focused = page.focused();
    for (const key of ['+', '+', '+', '-', '-', '-']) {
      const {zoom} = at(page);
      await page.press(key);
      await waitUntil(() => at(page).zoom !== zoom);
      await settles(page);
      expect(page.focused()).to.equal(focused);
    }
  });

  it('draws a new picture after each movement, with more stops when it is closer', async () => {
    const page = await openMap();
    await page.wake();
    const [lines, stops] = [page.lines(), page.all('.picture .stop').map((stop) => stop.getAttribute('data-id'))];
    page.map.flyTo('minsk');
    await waitUntil(() => page.lines().join() !== lines.join());
    await waitUntil(() => page.stop('zhodzina'));
    await settles(page);
    expect(stops).not.to.include('zhodzina');
    page.map.reset();
    await waitUntil(() => page.stop('duisburg'));
    await settles(page);
    expect(page.lines()).to.deep.equal(lines);
  });

  it('goes to what `flyTo` names though nobody has woken it, and nowhere for an unknown id', async () => {
    const page = await openMap();
    page.map.flyTo('atlantis');
    await page.settled();
    expect(!!page.map.leaflet).to.equal(false);
    page.map.flyTo('minsk');
    await waitUntil(() => page.map.leaflet && Math.abs(at(page).lat - 53.891) < 0.5);
  });

  it('has buttons that say what they do', async () => {
    const page = await openMap();
    await page.wake();
    const start = at(page);
    const names = page.all('.controls button').map(({ariaLabel}) => ariaLabel);
    expect(names).to.deep.equal(['Zoom in', 'Zoom out', 'Whole route', 'Find a stop', 'Save the map']);
    const press = (id: string) => (page.find(`.controls [data-control=${id}]`) as HTMLElement).click();
    press('in');
    await waitUntil(() => at(page).zoom > start.zoom + 0.9);
    press('reset');
    await waitUntil(() => Math.abs(at(page).zoom - start.zoom) < 1e-6);
  });

  it('leaves the wheel to the page and says how to zoom; with Ctrl it zooms', async () => {
    const page = await openMap();
    await page.wake();
    const start = at(page);
    const picture = page.find('.picture')!;
    const wheel = (more: WheelEventInit) => {
      const event = new WheelEvent('wheel', {deltaY: -240, bubbles: true, cancelable: true, ...more});
      picture.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel({})).to.equal(false);
    await waitUntil(() => page.text('.advice').includes('Ctrl'));
    expect(at(page)).to.deep.equal(start);
    expect(wheel({ctrlKey: true})).to.equal(true);
    await waitUntil(() => Math.abs(at(page).zoom - start.zoom - 1) < 0.01);
  });

  it('outlives a move within the page with its view', async () => {
    const page = await openMap();
    await page.wake();
    const {leaflet} = page.map;
    leaflet!.setZoom(leaflet!.getZoom() + 2, {animate: false});
    await settles(page);
    const there = at(page);
    const elsewhere = document.createElement('div');
    elsewhere.style.width = '800px';
    document.body.append(elsewhere);
    elsewhere.append(page.map);
    await page.settled();
    expect(page.map.leaflet === leaflet).to.equal(true);
    expect(at(page).zoom).to.equal(there.zoom);
    elsewhere.remove();
  });

  it('goes with its element, and comes again with it', async () => {
    const page = await openMap();
    const {parentElement} = page.map;
    await page.wake();
    page.map.remove();
    await waitUntil(() => !page.map.leaflet);
    parentElement!.append(page.map);
    await page.settled();
    await page.wake();
    expect(page.all('.leaflet-map-pane').length).to.equal(1);
    expect(isStill(page)).to.equal(true);
  });

  it('follows its container when that changes', async () => {
    const page = await openMap();
    await page.wake();
    page.map.parentElement!.style.width = '600px';
    await waitUntil(() => page.map.leaflet!.getSize().x === 600);
    await settles(page);
    expect(page.box('.scene').width).to.equal(600);
  });

  it('leaves no global behind', () => {
    expect('L' in window).to.equal(false);
    const added = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name));
    expect(added.filter((name) => !/^(lit|reactiveElement|__)/.test(name))).to.deep.equal([]);
  });
});
