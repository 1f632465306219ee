import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import {openMap, type MapPage} from '../pages/map-page.js';

/** A map that a reader has reached for, with all that comes later. */
async function awake(...asked: Parameters<typeof openMap>) {
  const page = await openMap(...asked);
  page.stop('minsk')?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
  await waitUntil(() => page.find('.controls'), 'the acts have not come');
  return page;
}
const keys = (page: MapPage, selector: string) => page.all(selector).map((one) => one.textContent.trim());
const control = (page: MapPage, name: string) => (page.find(`[data-control="${name}"]`) as HTMLElement).click();
const input = (page: MapPage) => page.find('.search input') as HTMLInputElement;

describe('a reader of the map', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('who searches', () => {
    async function searching() {
      const page = await awake();
      control(page, 'find');
      await waitUntil(() => page.find('.search input') && page.focused() === 'input');
      return page;
    }

    it('types a few letters, is told what there is, and goes there with Enter', async () => {
      const page = await searching();
      await sendKeys({type: 'malasz'});
      await page.map.updateComplete;
      expect(keys(page, '[role=option]')).to.deep.equal(['Małaszewicze Poland']);
      expect(input(page).getAttribute('aria-expanded')).to.equal('true');
      expect(input(page).getAttribute('aria-activedescendant')).to.equal('found-0');
      expect(page.text('.search [role=status]')).to.equal('1 found');
      await page.press('Enter');
      await waitUntil(() => page.map.selected === 'malaszewicze');
      await waitUntil(() => page.map.leaflet && page.map.leaflet.getZoom() > 5, 'the map has not moved');
      expect(page.choices.map(({id}) => id)).to.deep.equal(['malaszewicze']);
      expect(page.find('.search')).to.equal(undefined);
      expect(page.focused()).to.equal('button');
    });

    it('moves in the list with the arrows, round its ends, and leaves with Escape', async () => {
      const page = await searching();
      await sendKeys({type: 'br'});
      await page.map.updateComplete;
      const count = page.all('[role=option]').length;
      const active = () => page.find('[role=option][aria-selected=true]')?.id;
      await page.press('ArrowUp');
      expect(active()).to.equal(`found-${count - 1}`);
      await page.press('ArrowDown');
      expect(active()).to.equal('found-0');
      await page.press('Escape');
      expect(input(page).value).to.equal('');
      await page.press('Escape');
      await waitUntil(() => !page.find('.search') && page.focused() === 'button');
      expect(page.choices).to.deep.equal([]);
    });

    it('presses on what was found', async () => {
      const page = await searching();
      await sendKeys({type: 'dostyk'});
      await page.map.updateComplete;
      const {x, y, width, height} = page.box('[data-found=dostyk]');
      await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
      await waitUntil(() => page.map.selected === 'dostyk');
      await page.leave();
    });
  });

  it('who types letters on the line goes to the next stop with that name', async () => {
    const page = await awake();
    page.stop('chongqing')!.focus();
    await page.press('s');
    await waitUntil(() => page.map.lookup?.places.get(page.focused()!)?.properties.name.startsWith('S'));
    (page.find('.strip button[tabindex="0"]') as HTMLElement).focus();
    await new Promise((resolve) => setTimeout(resolve, 750));
    await page.press('d');
    await waitUntil(() => page.map.lookup?.places.get(page.focused()!)?.properties.name.startsWith('D'));
  });

  it('who goes on beyond the last stop comes to the routes, and chooses one', async () => {
    const page = await awake();
    page.stop('chongqing')!.focus();
    await page.press('End');
    await waitUntil(() => page.focused() === 'duisburg');
    for (let i = 0; i < 60 && page.map.lookup?.kindOf(page.focused()!) !== 'route'; i++) await page.press('ArrowRight');
    const route = page.focused()!;
    expect(page.map.lookup!.kindOf(route)).to.equal('route');
    expect(page.find(`.hit[data-id="${route}"]`)?.getAttribute('aria-label')).to.include('1,435 mm track');
    await page.press('Enter');
    await waitUntil(() => page.map.selected === route);
    expect(page.choices.map(({kind}) => kind)).to.deep.equal(['route']);
  });

  it('who points between two stops means the nearer one, and reads its name', async () => {
    const page = await awake({}, 780);
    const symbol = page.stop('samara')!.querySelector('.symbol')!;
    symbol.scrollIntoView({block: 'center'});
    const {x, y, width, height} = symbol.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({type: 'move', position});
    await waitUntil(() => page.text('.tip') === 'Samara');
    await sendMouse({type: 'click', position});
    await waitUntil(() => page.map.selected === 'samara');
    await page.leave();
  });

  describe('who has little width', () => {
    async function opened() {
      const page = await awake({}, 320);
      const height = page.box('.picture').height;
      (page.find('summary') as HTMLElement).click();
      await waitUntil(() => page.find('details[open] .stops'));
      return {page, height};
    }
    const row = (page: MapPage, id: string) => page.find(`.stops [data-id="${id}"]`) as HTMLElement;

    it('has the line run down the page: every stop, no name over another, the picture as it was', async () => {
      const {page, height} = await opened();
      const rows = page.all('.stops [data-id]');
      expect(rows.map((one) => one.getAttribute('data-id'))).to.deep.equal(
        page.map.lookup!.routes.get('main-line')!.properties.stops.map(({place}) => place),
      );
      const boxes = rows.map((one) => one.getBoundingClientRect());
      for (const [i, box] of boxes.slice(1).entries()) expect(box.top).to.be.at.least(boxes[i]!.bottom - 0.5);
      for (const {scrollWidth, clientWidth} of rows) expect(scrollWidth).to.be.at.most(clientWidth);
      expect(page.box('.picture').height).to.be.closeTo(height, 1);
      const heard = (id: string) => row(page, id).textContent.replace(/\s+/g, ' ').trim();
      expect(heard('dostyk')).to.match(/^Dostyk break of gauge: 1,435 mm track \/ 1,520 mm track/);
      expect(heard('duisburg')).to.match(/^Duisburg 11,179 km, Germany, /);
    });

    it('sees the tracks meet from stop to stop, the broad one wider', async () => {
      const {page} = await opened();
      const rails = page.all('.stops .rail').map((one) => ({
        box: one.getBoundingClientRect(),
        line: one.querySelector('.line')!,
      }));
      const middle = (id: string) => (({top, bottom}) => (top + bottom) / 2)(row(page, id).getBoundingClientRect());
      let end = middle('chongqing');
      for (const {box} of rails.sort((a, b) => a.box.top - b.box.top)) {
        expect(box.top).to.be.at.most(end + 0.6);
        end = Math.max(end, box.bottom);
      }
      expect(end).to.be.closeTo(middle('duisburg'), 0.6);
      const width = (kind: string) =>
        parseFloat(getComputedStyle(rails.find(({line}) => line.matches(`.${kind}`))!.line).strokeWidth);
      expect(width('broad')).to.be.greaterThan(width('standard'));
    });

    it('chooses in it with pointer and keys, and it follows what is chosen on the map', async () => {
      const {page} = await opened();
      row(page, 'minsk').click();
      await waitUntil(() => page.map.selected === 'minsk');
      expect(page.choices.map(({id}) => id)).to.deep.equal(['minsk']);
      row(page, 'minsk').focus();
      await page.press('End');
      await waitUntil(() => page.focused() === 'duisburg');
      await page.press('d');
      await waitUntil(() => page.focused() === 'dazhou', 'a letter after End is a letter of its own');
      await page.press('Enter');
      await waitUntil(() => page.map.selected === 'dazhou');
      page.map.selected = 'brest';
      await waitUntil(() => row(page, 'brest').getAttribute('aria-pressed') === 'true');
      expect(page.all('.stops [aria-pressed=true]').length).to.equal(1);
      expect(page.all('.stops [tabindex="0"]').length).to.equal(1);
    });
  });

  describe('who has chosen a stop', () => {
    it('is led on to its events, figures and routes, which every element follows', async () => {
      const page = await awake({}, 780);
      const height = page.box('.picture').height;
      await page.choose('brest');
      await waitUntil(() => page.find('.chosen .links'));
      expect(page.text('.chosen')).to.include('Брэст').and.to.include('Poland shuts the border');
      expect(keys(page, '.chosen .links b')).to.deep.equal(['Events', 'Figures', 'On the route', 'Source']);
      expect(page.box('.picture').height, 'the picture keeps its height').to.be.closeTo(height, 1);
      (page.find('[data-corridor-select="border-closure"]') as HTMLElement).click();
      await waitUntil(() => page.map.selected === 'border-closure');
      await waitUntil(() => page.text('.chosen').startsWith('Poland shuts the border'));
      expect(page.choices.map(({kind, id}) => [kind, id])).to.deep.equal([
        ['place', 'brest'],
        ['event', 'border-closure'],
      ]);
      await page.leave();
    });

    it('has one tab stop for all that leads on, the arrows go through it', async () => {
      const page = await awake({}, 780);
      await page.choose('brest');
      await waitUntil(() => page.find('.chosen .links'));
      expect(page.all('.chosen [tabindex="0"]').length).to.equal(1);
      (page.find('.chosen [tabindex="0"]') as HTMLElement).focus();
      await page.press('ArrowRight');
      await waitUntil(
        () => (page.map.shadowRoot!.activeElement as HTMLElement).textContent === 'Poland shuts the border',
      );
      await page.leave();
    });

    it('sees only name and text of what another element chose: the page does not grow', async () => {
      const page = await awake({}, 780);
      const before = page.map.getBoundingClientRect().height;
      page.map.selected = 'brest';
      await waitUntil(() => page.text('.chosen').startsWith('Brest'));
      expect(page.find('.chosen .links')).to.equal(undefined);
      expect(page.map.getBoundingClientRect().height).to.equal(before);
      (page.find('.chosen button') as HTMLElement).click();
      await waitUntil(() => page.find('.chosen .links'));
    });
  });

  describe('on a day', () => {
    it('sees the closed stretch, on map and inset, and reads why', async () => {
      const page = await awake({asOf: '2025-09-15'}, 780);
      await waitUntil(() => page.find('.picture .state.closed'));
      expect(page.text('.picture .sign')).to.equal('closed');
      expect(page.text('.inset .sign')).to.equal('closed');
      expect(page.text('.legend .closed')).to.match(/^12.*24 September 2025: Poland keeps/);
    });

    it('that a chosen event sets, sees the same', async () => {
      const page = await awake({}, 780);
      expect(page.find('.state')).to.equal(undefined);
      page.map.selected = 'border-closure';
      await waitUntil(() => page.find('.picture .state.closed'));
      page.map.selected = 'border-reopening';
      await waitUntil(() => page.text('.legend .open').includes('Freight crosses'));
      expect(page.find('.state')).to.equal(undefined);
    });
  });

  it('who has moved the map is taken to an event that names a whole route', async () => {
    const page = await awake({focusId: 'minsk'}, 780);
    await page.wake();
    page.map.leaflet!.setView([43, 87], 6, {animate: false});
    await page.settled();
    page.map.selected = 'border-closure';
    await waitUntil(() => page.shows('brest'), 'the map stays where the event is not', {timeout: 4000});
  });

  it('who saves the map gets a file with its name, and the focus stays', async () => {
    const page = await awake({}, 780);
    const saved: string[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(`${this.download} ${this.protocol}`);
    };
    try {
      for (const kind of ['svg', 'png']) {
        control(page, 'save');
        await waitUntil(() => page.find(`[data-control="${kind}"]`));
        control(page, kind);
        await waitUntil(() => saved.length === (kind === 'svg' ? 1 : 2), 'no file', {timeout: 4000});
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal(['belarus-china.svg blob:', 'belarus-china.png blob:']);
    await waitUntil(() => page.focused() === 'button');
  });

  it('who hides a part that there is not is told once', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    try {
      const page = await openMap({hide: 'legend footer'});
      page.map.requestUpdate();
      await page.map.updateComplete;
      expect(warnings.filter((line) => line.includes('hide='))).to.deep.equal([
        '<corridor-map>: hide="footer" is not one of heading, legend, inset, strip, source, controls, event',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('has at most five tab stops, whatever is open', async () => {
    const page = await awake({}, 780);
    await page.choose('brest');
    await waitUntil(() => page.find('.chosen .links'));
    const stops = page
      .all('[tabindex="0"], summary, button:not([tabindex]), a:not([tabindex]), input')
      .map((one) => one.getAttribute('class') ?? one.localName);
    expect(stops.length, stops.join()).to.be.at.most(5);
    await page.leave();
  });

  describe('with tiles', () => {
    const attribution = {tilesAttribution: '© Someone'};

    it('keeps the drawn ground and is told, where they cannot be had', async () => {
      const {warn} = console;
      console.warn = () => undefined;
      const page = await awake({tiles: `${location.origin}/nowhere/{z}/{x}/{y}.png`, ...attribution}, 780);
      await page.wake();
      await waitUntil(() => page.text('.advice').includes('could not be loaded'), 'nothing is said', {timeout: 4000});
      expect(getComputedStyle(page.find('.ground')!).display).to.not.equal('none');
      expect(page.text('.source')).to.not.include('Someone');
      console.warn = warn;
    });

    it('shows them and names whom they are owed to', async () => {
      const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7#{z}{x}{y}';
      const page = await awake({tiles: pixel, ...attribution}, 780);
      await page.wake();
      await waitUntil(() => page.text('.source').includes('© Someone'));
      expect(getComputedStyle(page.find('.ground')!).display).to.equal('none');
    });
  });
});
