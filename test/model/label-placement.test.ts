import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {boxAround, overlaps, type Box} from '../../src/model/box.js';
import {placeLabels, type LabelRequest, type PlacedLabel, type Room} from '../../src/model/label-placement.js';

const room: Room = {width: 400, height: 300, taken: [], line: []};
const label = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  text: id,
  x,
  y,
  size: 13,
  bold: false,
  gap: 8,
  ...more,
});
const grid = (count: number, step: number, more?: Partial<LabelRequest>) =>
  Array.from({length: count * count}, (_, i) =>
    label(`Station ${i}`, 20 + (i % count) * step, 20 + Math.floor(i / count) * step, more),
  );
const assertApart = (boxes: readonly Box[]) => {
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) assert.ok(!overlaps(a, b), `${JSON.stringify(a)} over ${JSON.stringify(b)}`);
};

describe('overlaps', () => {
  it('is true for a shared area, whichever comes first', () => {
    const [a, b] = [boxAround(0, 0, 10), boxAround(15, 15, 10)];
    assert.ok(overlaps(a, b) && overlaps(b, a));
  });

  it('is false for boxes that only touch', () => {
    assert.ok(!overlaps(boxAround(0, 0, 10), boxAround(20, 0, 10)));
  });
});

describe('placeLabels', () => {
  it('sets a lone name to the end of its point, at the distance that it asks for', () => {
    const [placed] = placeLabels([label('Brest', 100, 100)], room);
    assert.equal(placed?.anchor, 'start');
    assert.equal(placed.textX, 108);
    assert.equal(placed.box.left, 108);
    assert.equal(placed.leader, undefined);
    assert.ok(placed.box.top < 100 && placed.box.bottom > 100);
  });

  for (const step of [12, 25, 40])
    it(`lets no two of a hundred names touch, ${step} px apart`, () => {
      const placed = placeLabels(grid(10, step), room);
      assert.ok(placed.length >= 5);
      assertApart(placed.map(({box}) => box));
    });

  it('cuts no name at the edge', () => {
    const around = [0, 1, 5, 200, 395, 399, 400].flatMap((x) => [0, 3, 150, 297, 300].map((y) => label('Edge', x, y)));
    const placed = placeLabels(around, room);
    assert.ok(placed.length > 5);
    for (const {box} of placed)
      assert.ok(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300, JSON.stringify(box));
  });

  it('keeps off what is taken', () => {
    const taken = [{left: 90, top: 0, right: 400, bottom: 300}];
    const [placed] = placeLabels([label('Brest', 80, 100)], {...room, taken});
    assert.equal(placed?.anchor, 'end');
    assert.ok(placed.box.right <= 90);
  });

  it('leaves out a name without room, and that alone', () => {
    const small: Room = {...room, width: 60, height: 40};
    const names = placeLabels([label('Far too long a name', 30, 20), label('Ufa', 20, 20)], small);
    assert.deepEqual(
      names.map(({id}) => id),
      ['Ufa'],
    );
    assert.deepEqual(placeLabels([], room), []);
  });

  it('serves first who comes first', () => {
    const tight: Room = {...room, width: 80, height: 20};
    const [one, other] = [label('Minsk', 10, 10), label('Brest', 12, 10)];
    const first = (requests: LabelRequest[]) => placeLabels(requests, tight).map(({id}) => id);
    assert.deepEqual(first([one, other]), ['Minsk']);
    assert.deepEqual(first([other, one]), ['Brest']);
  });

  it('covers the drawn line as little as it can', () => {
    const line = Array.from({length: 100}, (_, i) => ({...boxAround(200 + 2 * i, 150, 0), cost: 4}));
    const covers = ({box}: PlacedLabel) => line.filter((point) => overlaps(point, box)).length;
    const [placed] = placeLabels([label('Warsaw', 200, 150)], {...room, line});
    assert.ok(placed);
    assert.equal(covers(placed), 0);
    assert.ok(covers(placeLabels([label('Warsaw', 200, 150)], room)[0]!) > 0, 'the usual side lies on it');
  });

  it('draws a line to a name only where it stands far off, and ends it at the name', () => {
    const placed = placeLabels(grid(3, 9), room);
    const far = placed.filter(({leader}) => leader);
    assert.ok(far.length > 0 && far.length < placed.length);
    for (const {leader, box} of far) {
      const [x, y] = leader!;
      assert.ok(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    }
  });

  it('sets a name that is needed farther off rather than leaving it out', () => {
    const taken = [boxAround(200, 150, 36)];
    const far = (needed: boolean) => placeLabels([label('Beijing', 200, 150, {needed})], {...room, taken});
    assert.deepEqual(far(false), []);
    const [placed] = far(true);
    assert.ok(placed?.leader);
    assert.ok(!overlaps(placed.box, taken[0]!));
  });

  it('keeps room for a second line', () => {
    const height = ({box}: PlacedLabel) => box.bottom - box.top;
    const [one] = placeLabels([label('Dostyk', 100, 100)], room);
    const [two] = placeLabels([label('Dostyk', 100, 100, {note: 'break of gauge'})], room);
    assert.equal(Math.round(height(two!)), Math.round(2 * height(one!)));
    assert.ok(two!.box.right - two!.box.left > one!.box.right - one!.box.left);
  });

  it('answers the same to the same and changes nothing that it is given', () => {
    const requests = grid(6, 20).map((request) => Object.freeze(request));
    const frozen: Room = Object.freeze({...room, taken: Object.freeze([boxAround(50, 50, 20)])});
    assert.deepEqual(placeLabels(Object.freeze(requests), frozen), placeLabels(requests, frozen));
  });
});
