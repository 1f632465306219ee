import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startView, viewOf} from '../../src/model/focus.js';
import {overlaps} from '../../src/model/box.js';
import {lineSigns} from '../../src/model/line-signs.js';
import {dayOf, lineStates} from '../../src/model/line-states.js';
import {mapPicture} from '../../src/model/map-picture.js';
import {project} from '../../src/model/mercator.js';
import {en} from '../../src/model/strings/en.js';
import {baseMap, corridor, mainLine} from '../fixtures/corridor.js';

const routes = corridor.dataset.routes.features;
const on = (day: string) => lineStates(routes, day, corridor, 'en', {});
const summary = (day: string) => on(day).map(({route, state}) => `${route} ${state}`);

describe('lineStates', () => {
  it('tells the state of the line on a day', () => {
    assert.deepEqual(summary('2025-09-12'), ['main-line closed']);
    assert.deepEqual(summary('2025-09-24'), ['main-line closed']);
    assert.deepEqual(summary('2026-01'), ['main-line open']);
    assert.deepEqual(summary('2024-02'), ['red-sea-route limited']);
    assert.match(on('2025-09-15')[0]!.dates, /^12.*24 September 2025$/);
  });

  it('says nothing for a day before the first record, a day that is none, or no day', () => {
    for (const day of ['2019-01-01', 'yesterday', '']) assert.deepEqual(on(day), []);
    assert.deepEqual(lineStates([corridor.routes.get('northern-branch')!], '2025-09-15', corridor, 'en', {}), []);
  });

  it('concerns the stretch that the record names, or the whole route', () => {
    const ends = ['brest', 'malaszewicze'].map((id) => project(corridor.places.get(id)!.geometry.coordinates));
    const {points} = on('2025-09-15')[0]!;
    assert.deepEqual([points[0], points.at(-1)], ends);
    assert.equal(on('2024-02')[0]!.points.length, corridor.routes.get('red-sea-route')!.geometry.coordinates.length);
    assert.ok(points.length < mainLine.geometry.coordinates.length);
  });

  it('takes the day of a chosen event, where that lasted no longer than a year', () => {
    assert.equal(dayOf('border-reopening', corridor), '2025-09-25');
    assert.equal(dayOf('border-closure', corridor), '2025-09-12/2025-09-24');
    assert.equal(dayOf('brest', corridor), '');
    for (const [id, {date}] of corridor.events) if (date.includes('..')) assert.equal(dayOf(id, corridor), '');
  });
});

describe('lineSigns', () => {
  const pictureOf = (width: number, focus: string) =>
    mapPicture({
      lookup: corridor,
      baseMap,
      view:
        viewOf(focus, corridor, width, Math.round(width / 2)) ?? startView(corridor, '', width, Math.round(width / 2)),
      routes: [],
      selected: focus,
      hasInset: true,
      textSize: 13,
      lang: 'en',
      strings: en,
    }).main;

  for (const width of [280, 480, 780, 1280])
    for (const focus of ['', 'brest', 'border-closure'])
      it(`say that the line is closed, over no name, at ${width} px ${focus && `by ${focus}`}`, () => {
        const scene = pictureOf(width, focus);
        const [sign, ...more] = lineSigns(on('2025-09-15'), scene, (state) => state, 12);
        assert.deepEqual(more, []);
        assert.equal(sign?.state, 'closed');
        assert.match(sign.d, /^M/);
        assert.equal(sign.sign?.text, 'closed');
        const {box} = sign.sign;
        for (const label of [...scene.labels, ...scene.areas]) assert.ok(!overlaps(label.box, box), label.text);
        assert.ok(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= scene.view.height);
      });

  it('are none where trains run, and none out of sight', () => {
    assert.deepEqual(
      lineSigns(on('2026-01'), pictureOf(780, ''), (state) => state, 12),
      [],
    );
    assert.deepEqual(
      lineSigns(on('2025-09-15'), pictureOf(780, 'chongqing'), (state) => state, 12),
      [],
    );
  });
});
