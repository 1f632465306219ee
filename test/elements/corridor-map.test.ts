import {expect, waitUntil} from '@open-wc/testing';
import {boxOfLetters} from '../fixtures/letters.js';
import {emulateMedia} from '@web/test-runner-commands';
import {CorridorMap} from '../../src/elements/corridor-map.js';
import type {Dataset} from '../../src/dataset/index.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {openMap, type MapPage} from '../pages/map-page.js';

/** A map that never gets its base map. */
class BareMap extends CorridorMap {
  override prepare() {
    return Promise.resolve();
  }
}
customElements.define('x-bare-map', BareMap);

const fields = ({choices}: MapPage) => choices.map(({kind, id, group}) => [kind, id, group]);
const chosen = (page: MapPage, id: string) => waitUntil(() => page.map.selected === id, `${id} is not selected`);

describe('corridor-map', () => {
  const warnings: string[] = [];
  const {warn} = console;
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => {
      if (!words.join(' ').includes('dev mode')) warnings.push(words.join(' '));
    };
  });
  afterEach(() => {
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('the picture', () => {
    it('shows both gauges, the breaks between them, the ground and an inset, without a warning', async () => {
      const page = await openMap();
      expect(page.all('.picture .line.standard').length).to.be.greaterThan(1);
      expect(page.all('.picture .line.broad').length).to.be.greaterThan(0);
      expect(page.shows('dostyk')).to.equal(true);
      expect(page.find('.picture .land')?.getAttribute('d')).to.match(/^M/);
      expect(!!page.find('.inset .stop.gauge-break')).to.equal(true);
      expect(page.text('.legend')).to.include('1,435 mm track').and.to.include('1,520 mm track');
      expect(page.text('.source')).to.include('Natural Earth').and.to.include('The line is schematic');
      expect(warnings).to.deep.equal([]);
    });

    for (const width of [320, 480, 800, 1280])
      it(`at ${width} px sets no name over another in the browser’s own letters`, async () => {
        const page = await openMap({}, width);
        for (const picture of ['.picture', '.inset']) {
          const frame = page.box(picture);
          const texts = page.all(`${picture} text`).map((text) => ({
            text: text.textContent,
            box: boxOfLetters(text),
          }));
          expect(texts.length).to.be.greaterThan(2);
          for (const [i, {text, box}] of texts.entries()) {
            expect(box.left >= frame.left && box.right <= frame.right, `${text} is cut`).to.equal(true);
            for (const other of texts.slice(i + 1))
              expect(
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
                  Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3,
                `${text} over ${other.text}`,
              ).to.equal(false);
          }
        }
        await page.leave();
      });

    it('fills its element at every width and scrolls nothing sideways', async () => {
      for (const width of [320, 480, 800, 1280]) {
        const page = await openMap({}, width);
        const {map} = page;
        expect(page.box('.picture').width).to.be.closeTo(width, 1);
        const {right} = map.getBoundingClientRect();
        const wide = page.all('*').filter((part) => part.getBoundingClientRect().right > right + 0.5);
        const loose = wide.filter((part) => !part.closest('.scene'));
        expect(loose.map(({localName, textContent}) => `${localName} ${textContent.trim()}`)).to.deep.equal([]);
        expect(map.scrollWidth).to.be.at.most(width);
      }
    });

    it('has the inset on the picture, and in a narrow container below it at full width', async () => {
      const wide = await openMap({}, 800);
      expect(wide.box('.inset').bottom).to.be.at.most(wide.box('.picture').bottom);
      const narrow = await openMap({}, 400);
      expect(narrow.box('.inset').top).to.be.at.least(narrow.box('.picture').bottom);
      expect(narrow.box('.inset').width).to.equal(narrow.box('.picture').width);
    });

    it('follows a change of its container', async () => {
      const page = await openMap({}, 800);
      page.map.parentElement!.style.width = '420px';
      await waitUntil(() => page.find('.layout.narrow'));
      await page.settled();
      expect(page.box('.scene').width).to.equal(page.box('.picture').width);
    });

    it('begins at what `focus` names', async () => {
      const [whole, minsk] = [await openMap(), await openMap({focusId: 'minsk'})];
      expect(whole.shows('duisburg')).to.equal(true);
      expect(minsk.shows('duisburg')).to.equal(false);
      expect(minsk.shows('zhodzina')).to.equal(true);
    });

    it('draws the routes that are named', async () => {
      const page = await openMap({routes: 'khorgos-branch'});
      expect(page.shows('altynkol')).to.equal(true);
      expect(page.shows('poznan')).to.equal(false);
      expect(page.text('summary span')).to.equal('All 5 stops, Jinghe to Moiynty');
    });

    it('tells the state of the line on the day of `as-of`', async () => {
      const page = await openMap({asOf: '2025-09-15'});
      const {status} = page.map.lookup!.routes.get('main-line')!.properties;
      await waitUntil(() => page.text('.legend').includes(status![0]!.text));
    });

    it('leaves out what `hide` names, one part for each name', async () => {
      const parts = {
        heading: '.heading',
        legend: '.legend',
        inset: '.inset',
        strip: '.strip',
        source: '.source',
        controls: '.controls',
      };
      const whole = await openMap();
      await whole.wake();
      for (const [name, selector] of Object.entries(parts)) {
        expect(!!whole.find(selector), `${name} is there by default`).to.equal(true);
        const page = await openMap({hide: name});
        await page.wake();
        for (const [other, part] of Object.entries(parts))
          expect(!!page.find(part), `${other} with hide="${name}"`).to.equal(other !== name);
      }
    });

    it('draws lines and stops when the base map has not come', async () => {
      const map = new BareMap();
      document.body.append(map);
      await waitUntil(() => map.shadowRoot?.querySelectorAll('.picture .line').length);
      expect(map.shadowRoot?.querySelectorAll('.picture .stop').length).to.be.greaterThan(10);
      expect(map.shadowRoot?.querySelector('.picture .land')?.getAttribute('d')).to.equal('');
      map.remove();
    });

    it('shows a dataset with no route at all', async () => {
      const data: Dataset = {...smallDataset(), routes: {type: 'FeatureCollection', features: []}};
      const map = Object.assign(document.createElement('corridor-map'), {data, group: 'no-route'});
      document.body.append(map);
      await waitUntil(() => map.shadowRoot?.querySelector('.picture .land')?.getAttribute('d'));
      expect(map.shadowRoot?.querySelector('.strip')).to.equal(null);
      map.remove();
    });
  });

  describe('a choice', () => {
    it('by click fires one event with kind, id and group, lights the stop and tells about it', async () => {
      const page = await openMap({}, 780);
      await page.choose('dostyk');
      await chosen(page, 'dostyk');
      expect(fields(page)).to.deep.equal([['place', 'dostyk', page.map.group]]);
      expect(page.choices[0]).to.include({bubbles: true, composed: true, cancelable: true});
      await waitUntil(() => page.text('.chosen').startsWith('Dostyk'));
      expect(page.text('.chosen')).to.include('break of gauge');
      expect(page.selectedStops()).to.deep.equal(['dostyk']);
      expect(page.stop('dostyk')?.getAttribute('aria-pressed')).to.equal('true');
      await page.leave();
    });

    it('by keyboard alone: Tab to the line, arrows along it, Enter', async () => {
      const page = await openMap();
      (document.activeElement as HTMLElement | null)?.blur();
      await page.press('Tab');
      expect(page.focused()).to.equal('chongqing');
      await page.press('End');
      await waitUntil(() => page.focused() !== 'chongqing', 'the arrows do not move the focus');
      await page.press('Home', 'ArrowRight', 'ArrowRight');
      const reached = page.focused()!;
      expect(page.map.lookup?.kindOf(reached)).to.equal('place');
      await page.press('Enter');
      await chosen(page, reached);
      expect(fields(page)).to.deep.equal([['place', reached, page.map.group]]);
      expect(page.focused(), 'the focus stays').to.equal(reached);
    });

    it('by space is the same', async () => {
      const page = await openMap();
      page.stop('chongqing')!.focus();
      await page.press(' ');
      await chosen(page, 'chongqing');
    });

    it('on the strip reaches stops that the picture leaves out', async () => {
      const page = await openMap();
      const onStrip = page.all('.strip button').map((button) => button.getAttribute('data-id') ?? '');
      const id = onStrip.find((each) => !page.shows(each))!;
      await page.chooseOnStrip(id);
      await chosen(page, id);
      await page.map.updateComplete;
      expect(page.shows(id), 'a chosen stop is drawn').to.equal(true);
      expect(fields(page)).to.deep.equal([['place', id, page.map.group]]);
      await page.leave();
    });

    it('is none when the press was a drag, and the map has moved', async () => {
      const page = await openMap({}, 780);
      await page.wake();
      page.stop('dostyk')!.focus();
      await page.press('+');
      const before = page.lines();
      await page.drag('dostyk', 60, 10);
      await waitUntil(() => page.lines().join() !== before.join(), 'the map has not moved');
      expect(page.choices).to.deep.equal([]);
      expect(page.map.selected).to.equal('');
      await page.leave();
    });

    it('is none when a drag ends on the stop where it began', async () => {
      const page = await openMap({interactive: 'never'}, 780);
      await page.drag('dostyk', 10, 0);
      await page.choose('chongqing');
      await chosen(page, 'chongqing');
      expect(fields(page).map(([, id]) => id)).to.deep.equal(['chongqing']);
      await page.leave();
    });

    it('is none when a listener cancels it', async () => {
      const page = await openMap();
      page.map.addEventListener('corridor-select', (event) => event.preventDefault());
      page.stop('chongqing')!.focus();
      await page.press('Enter');
      await waitUntil(() => page.choices.length === 1);
      await page.map.updateComplete;
      expect(page.map.selected).to.equal('');
      expect(page.selectedStops()).to.deep.equal([]);
    });

    it('is none when the page sets `selected`; the map shows it all the same', async () => {
      const page = await openMap();
      page.map.selected = 'border-closure';
      await page.map.updateComplete;
      expect(page.selectedStops().sort()).to.deep.equal(['brest', 'kuznica', 'malaszewicze']);
      expect(page.choices).to.deep.equal([]);
    });
  });

  for (const [attribute, id] of [
    ['routes', 'silk-road'],
    ['focusId', 'atlantis'],
    ['selected', 'eldorado'],
  ] as const)
    it(`names an unknown id in \`${attribute}\` in one sentence, once, and shows the map`, async () => {
      const page = await openMap();
      Object.assign(page.map, {[attribute]: id});
      await page.map.updateComplete;
      page.map.requestUpdate();
      await page.map.updateComplete;
      expect(page.errors.length).to.equal(1);
      expect(page.errors[0]?.problems.map(({code, found}) => [code, found])).to.deep.equal([['unknown-id', `"${id}"`]]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0])
        .to.match(/^<corridor-map>: .*expected the id of .*\.$/)
        .and.to.not.include('\n');
      expect(!!page.find('.picture .land')).to.equal(true);
    });

  it('reads an unknown `interactive` as auto and says so once', async () => {
    const page = await openMap({interactive: 'sometimes' as 'auto'});
    page.map.requestUpdate();
    await page.map.updateComplete;
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('interactive="sometimes"').and.to.include('auto');
    await page.wake();
  });

  describe('as a file', () => {
    it('draws itself for it far below the window, and says so where there is nothing to draw', async () => {
      const far = document.createElement('corridor-map');
      const space = document.createElement('p');
      space.style.paddingBlockStart = `${5 * innerHeight}px`;
      document.body.append(space, far);
      expect(await far.toSVG())
        .to.include('<svg')
        .and.to.include('Minsk');
      const broken = Object.assign(document.createElement('corridor-map'), {src: '/nowhere/corridor.json'});
      document.body.append(broken);
      const refusal = await broken.toSVG().catch(String);
      expect(refusal).to.include('nothing to draw');
      for (const element of [space, far, broken]) element.remove();
    });

    it('is an SVG document that needs nothing of the page', async () => {
      const page = await openMap();
      const text = await page.map.toSVG();
      const {documentElement: svg} = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(svg.localName).to.equal('svg');
      expect(svg.querySelector('parsererror')).to.equal(null);
      for (const line of page.lines()) expect(!!svg.querySelector(`path[d="${line!}"]`)).to.equal(true);
      expect(svg.textContent).to.include('Dostyk').and.to.include('Natural Earth');
      expect(text).not.to.match(/class=|data-id|tabindex|var\(|href=|<script|<style/);
      const broad = page.find('.picture .line.broad:not(.thin)')!;
      expect(text).to.include(`d="${broad.getAttribute('d')!}"`);
      expect(text).to.include(`stroke="${getComputedStyle(broad).stroke}"`);
    });

    it('is a PNG of two pixels to one', async () => {
      const page = await openMap({}, 500);
      const blob = await page.map.toPNG();
      const {width} = await createImageBitmap(blob);
      expect(blob.type).to.equal('image/png');
      expect(width).to.equal(2 * Math.round(page.box('.picture').width));
    });
  });
});
