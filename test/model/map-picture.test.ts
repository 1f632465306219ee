import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noBaseMap} from '../../src/model/base-map.js';
import {startView, viewOf} from '../../src/model/focus.js';
import {overlaps, type Box} from '../../src/model/box.js';
import {
  mapPicture,
  narrowest,
  pictureMemo,
  type MapPicture,
  type MapPictureOptions,
} from '../../src/model/map-picture.js';
import type {MapScene} from '../../src/model/map-scene.js';
import {project, toPixel, viewAt, type View} from '../../src/model/mercator.js';
import {en} from '../../src/model/strings/en.js';
import {baseMap, corridor} from '../fixtures/corridor.js';
import {snapshot} from '../snapshot.js';

const widths = [280, 320, 390, 480, 640, 768, 1000, 1280, 1600];
const heightOf = (width: number) => Math.max(260, Math.round(width * 0.42));
const start = (width: number, focus = '') => startView(corridor, focus, width, heightOf(width));
const closer = (place: string, levels: number) => (width: number) => {
  const {scale} = start(width);
  const centre = project(corridor.places.get(place)!.geometry.coordinates);
  return viewAt(centre, scale * 2 ** levels, width, heightOf(width));
};
const views: Readonly<Record<string, (width: number) => View>> = {
  start,
  'focus on Minsk': (width) => start(width, 'minsk'),
  'focus on Great Stone': (width) => start(width, 'great-stone'),
  'focus on an event': (width) => start(width, 'border-closure'),
  'one level closer': closer('samara', 1),
  'two levels closer': closer('dostyk', 2),
  'three levels closer': closer('brest', 3),
  'five levels closer': closer('duisburg', 5),
};
const selections = ['', 'great-stone', 'malaszewicze', 'dostyk', 'ryazan', 'border-closure', 'main-line', 'beijing'];

const picture = (view: View, more: Partial<MapPictureOptions> = {}) =>
  mapPicture({
    lookup: corridor,
    baseMap,
    view,
    routes: [],
    selected: '',
    hasInset: true,
    textSize: 13,
    lang: 'en',
    strings: en,
    ...more,
  });

const named = ({labels, areas}: MapScene) => [...labels, ...areas];
const scenesOf = ({main, inset}: MapPicture) => (inset ? [main, inset.scene] : [main]);
const insideOf = ({left, top, right, bottom}: Box, {width, height}: View) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;
const scaleBox = ({main: {view}, scale}: MapPicture): Box => ({
  left: scale.x,
  top: view.height - 26,
  right: scale.x + scale.width,
  bottom: view.height,
});
const isIn = (id: string, view: View, edge: number) => {
  const {x, y} = toPixel(view, project(corridor.places.get(id)!.geometry.coordinates));
  return x > edge && y > edge && x < view.width - edge && y < view.height - edge;
};

for (const [name, viewFor] of Object.entries(views))
  describe(`mapPicture, ${name}`, () => {
    for (const width of widths) {
      const pictures = selections.map((selected) => ({selected, drawn: picture(viewFor(width), {selected})}));

      it(`at ${width} px no name lies over another, over the inset or the scale bar`, () => {
        for (const {selected, drawn} of pictures)
          for (const scene of scenesOf(drawn)) {
            const others = scene === drawn.main ? [drawn.inset?.box, scaleBox(drawn)].filter((box) => !!box) : [];
            const texts = named(scene);
            for (const [i, a] of texts.entries()) {
              const hit = [...texts.slice(i + 1), ...others.map((box) => ({box, text: 'something else'}))].find((b) =>
                overlaps(a.box, b.box),
              );
              assert.ok(!hit, `${a.text} over ${hit?.text ?? ''} with "${selected}" selected`);
            }
          }
      });

      it(`at ${width} px no name is cut off`, () => {
        for (const {drawn} of pictures)
          for (const scene of scenesOf(drawn))
            for (const {text, box} of named(scene)) assert.ok(insideOf(box, scene.view), text);
      });

      it(`at ${width} px no stop lies on another unless the reader has chosen it`, () => {
        for (const {drawn} of pictures)
          for (const {stops} of scenesOf(drawn))
            for (const [i, a] of stops.entries())
              for (const b of stops.slice(i + 1))
                assert.ok(
                  (a.selected && b.selected) || Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius,
                  `${a.name} on ${b.name}`,
                );
      });

      it(`at ${width} px the chosen stop is drawn and named wherever it is in the picture`, () => {
        for (const {selected, drawn} of pictures) {
          if (!corridor.places.has(selected)) continue;
          for (const {view, stops, labels} of scenesOf(drawn)) {
            if (!isIn(selected, view, 0)) continue;
            const covered = view === drawn.main.view && [drawn.inset?.box, scaleBox(drawn)];
            const {x, y} = toPixel(view, project(corridor.places.get(selected)!.geometry.coordinates));
            const isHidden =
              covered && covered.some((box) => box && overlaps(box, {left: x, right: x, top: y, bottom: y}));
            assert.ok(
              stops.some(({id, selected: isSelected}) => id === selected && isSelected),
              `${selected} is not drawn`,
            );
            if (!isHidden && isIn(selected, view, 20))
              assert.ok(
                labels.some(({id}) => id === selected),
                `${selected} is not named`,
              );
          }
        }
      });
    }
  });

describe('mapPicture at its start', () => {
  for (const width of widths.filter((width) => width >= 320))
    it(`names both breaks of gauge of the main line at ${width} px`, () => {
      const drawn = picture(start(width));
      const names = scenesOf(drawn).flatMap(({labels}) => labels.map(({id}) => id));
      for (const id of ['dostyk', 'brest']) assert.ok(names.includes(id), `${id} is not among ${names.join()}`);
    });

  it('says what a break of gauge is where there is room for a second line', () => {
    const noteOf = (width: number) => picture(start(width)).main.labels.find(({id}) => id === 'dostyk')?.note;
    assert.equal(noteOf(780), 'break of gauge');
    assert.equal(noteOf(320), undefined);
  });

  it('thins the stops out in a small picture and shows more of them in a larger one', () => {
    const count = (view: View) => picture(view).main.stops.length;
    assert.ok(count(start(280)) < count(start(780)));
    assert.ok(count(start(780)) < count(start(1600)));
    const inBelarus = (view: View) =>
      picture(view).main.stops.filter(({id}) => corridor.places.get(id)?.properties.country === 'BY').length;
    assert.ok(inBelarus(start(780)) < 6);
    assert.ok(inBelarus(start(780, 'minsk')) >= 10);
  });

  it('has the inset on the map, in a corner that hides little of the line, from 480 px on; below it before', () => {
    const wide = picture(start(narrowest));
    assert.ok(wide.inset?.box && insideOf(wide.inset.box, wide.main.view));
    assert.equal(picture(start(narrowest - 1)).inset?.box, undefined);
    assert.ok(picture(start(320)).inset);
    assert.equal(picture(start(780), {hasInset: false}).inset, undefined);
  });

  it('needs no inset once the map itself shows its region large', () => {
    const drawn = picture(closer('minsk', 4)(780));
    assert.equal(drawn.inset, undefined);
    assert.equal(drawn.main.frame, undefined);
  });

  it('frames on the map what the inset shows', () => {
    const {main} = picture(start(780));
    const {x, y} = toPixel(main.view, project(corridor.places.get('minsk')!.geometry.coordinates));
    assert.ok(main.frame && overlaps(main.frame, {left: x, right: x + 1, top: y, bottom: y + 1}));
  });
});

describe('mapPicture and what is asked of it', () => {
  it('draws the routes that are named, the first of them as the main one', () => {
    const drawn = picture(start(780), {routes: ['khorgos-branch', 'red-sea-route']});
    const routes = new Set(drawn.main.lines.map(({route}) => route));
    assert.deepEqual([...routes].sort(), ['khorgos-branch', 'red-sea-route']);
    assert.deepEqual(
      [...new Set(drawn.main.lines.filter(({main}) => main).map(({route}) => route))],
      ['khorgos-branch'],
    );
    assert.ok(!drawn.main.stops.some(({id}) => id === 'poznan'));
  });

  it('draws nothing for routes that nobody knows and keeps the ground', () => {
    const {main} = picture(start(780), {routes: ['silk-road']});
    assert.deepEqual(main.lines, []);
    assert.ok(main.ground.land.length > 1000);
  });

  it('lights up what a chosen event is about', () => {
    const {lines, stops} = picture(start(1000), {selected: 'border-closure'}).main;
    assert.ok(lines.filter(({route}) => route === 'main-line').every(({selected}) => selected));
    assert.deepEqual(
      stops
        .filter(({selected}) => selected)
        .map(({id}) => id)
        .sort(),
      ['brest', 'kuznica', 'malaszewicze'],
    );
  });

  it('explains the lines that it shows and no other', () => {
    const symbols = (more: Partial<MapPictureOptions>) => picture(start(780), more).legend.map(({symbol}) => symbol);
    assert.deepEqual(symbols({}), ['standard', 'broad', 'sea', 'gauge-break', 'thin']);
    assert.deepEqual(symbols({routes: ['red-sea-route']}), ['sea']);
    assert.deepEqual(symbols({routes: ['iletsk-variant']}), ['broad']);
  });

  it('writes countries in the language of the page', () => {
    const names = (lang: string) => picture(start(1280), {lang}).main.areas.map(({text}) => text);
    assert.ok(names('en').includes('KAZAKHSTAN'));
    assert.ok(names('de').includes('KASACHSTAN'));
  });

  it('answers the same to the same and changes nothing in the dataset', () => {
    const before = JSON.stringify(corridor.dataset);
    assert.deepEqual(picture(start(640)), picture(start(640)));
    assert.equal(JSON.stringify(corridor.dataset), before);
  });

  it('is remembered for what is asked twice, and drawn anew for anything else', () => {
    const remembered = pictureMemo();
    const options = {lookup: corridor, baseMap, routes: [], hasInset: true, textSize: 13, lang: 'en', strings: en};
    const ask = (selected: string, width: number) => remembered({...options, selected, view: start(width)});
    const first = ask('', 640);
    assert.equal(ask('', 640), first);
    assert.notEqual(ask('brest', 640), first);
    assert.notEqual(ask('brest', 641), ask('brest', 640));
    assert.deepEqual(ask('', 640), first);
    assert.notEqual(remembered({...options, baseMap: noBaseMap, selected: '', view: start(640)}), first);
  });

  it('draws lines and stops without a base map', () => {
    const {main} = picture(start(780), {baseMap: noBaseMap});
    assert.ok(main.lines.length > 5 && main.stops.length > 10);
    assert.deepEqual(main.areas, []);
  });
});

/** Names of countries come from the machine's own tables, so areas are left to the rules above. */
const scenePicture = ({view, lines, stops, labels, frame}: MapScene): string[] => [
  `${view.width} × ${view.height}, world ${view.scale.toFixed(0)} px`,
  ...(frame ? [`frame ${box(frame)}`] : []),
  ...lines.map(({route, kind, main, d}) => `line ${route} ${kind}${main ? ' main' : ''} ${whole(d)}`),
  ...stops.map(({id, role, x, y, radius, main}) => `stop ${id} ${role}${main ? ' main' : ''} ${x} ${y} r ${radius}`),
  ...labels.map(
    ({text, note, anchor, bold, textX, textY, leader}) =>
      `label "${text}"${note ? ` / "${note}"` : ''} ${anchor}${bold ? ' bold' : ''} ${textX.toFixed(0)} ${textY.toFixed(0)}${leader ? ' leader' : ''}`,
  ),
];
const box = ({left, top, right, bottom}: Box) => [left, top, right, bottom].map(Math.round).join(' ');
const whole = (d: string) => d.replace(/-?\d+(\.\d+)?/g, (number) => Number(number).toFixed(0));

describe('pictures of the corridor as text', () => {
  for (const width of [320, 780, 1280])
    it(`${width} px`, () => {
      const {main, inset, legend, scale} = picture(start(width));
      const lines = [
        ...scenePicture(main),
        `scale ${scale.km} km = ${scale.width} px at ${Math.round(scale.x)}`,
        ...legend.map(({symbol, text}) => `legend ${symbol}: ${text}`),
        ...(inset
          ? ['', `inset "${inset.title}" ${inset.box ? box(inset.box) : 'below'}`, ...scenePicture(inset.scene)]
          : []),
      ];
      snapshot(`map-picture-${width}`, lines.join('\n'));
    });

  it('the surroundings of Minsk', () => {
    snapshot('map-picture-minsk', scenePicture(picture(viewOf('minsk', corridor, 640, 300)!).main).join('\n'));
  });
});
