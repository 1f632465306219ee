import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {createLookup} from '../../src/dataset/index.js';
import {readEdtf} from '../../src/dataset/edtf.js';
import {overlaps} from '../../src/model/box.js';
import {gather} from '../../src/model/timeline-clusters.js';
import {datedEvents, inTime, type DatedEvent} from '../../src/model/timeline-events.js';
import {timelinePlan, type TimelinePlan} from '../../src/model/timeline-plan.js';
import {timelineScene} from '../../src/model/timeline-scene.js';
import {stepFrom, type TimelineStep} from '../../src/model/timeline-steps.js';
import {zoomedPlan} from '../../src/model/timeline-zoom.js';
import {isNearest, opened, pannedBy, revealing, zoomedBy} from '../../src/model/timeline-window.js';
import {eventOf, eventsDataset} from '../fixtures/events.js';

const none: ReadonlySet<string> = new Set();
const two = (value: number) => String(value).padStart(2, '0');
const dates = ({from, to}: {from: number; to: number}) => {
  const year = fc
    .integer({min: from, max: to})
    .map((value) => (value < 0 ? `-${two(-value).padStart(4, '0')}` : two(value).padStart(4, '0')));
  const month = fc.tuple(year, fc.integer({min: 1, max: 12})).map(([y, m]) => `${y}-${two(m)}`);
  const day = fc.tuple(month, fc.integer({min: 1, max: 28})).map(([m, d]) => `${m}-${two(d)}`);
  const point = fc.tuple(fc.oneof(year, month, day), fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
  const vague = year.map((text) => `${text.slice(0, -1)}X`);
  const interval = fc
    .tuple(fc.oneof(point, fc.constantFrom('..', '')), fc.oneof(point, fc.constantFrom('..', '')))
    .map((ends) => ends.join('/'));
  return fc
    .oneof({weight: 6, arbitrary: day}, {weight: 2, arbitrary: point}, vague, interval)
    .filter((text) => typeof readEdtf(text) === 'object');
};
const eras = [
  {from: 1992, to: 2024},
  {from: 2019, to: 2020},
  {from: -600, to: 2024},
] as const;
/** Up to 300 events in two lanes, of a few years or of millennia; many on one day. */
const anyEvents = fc.constantFrom(...eras).chain((era) =>
  fc
    .tuple(
      fc.array(fc.tuple(dates(era), fc.boolean(), fc.constantFrom(1, 2, 3)), {
        minLength: 1,
        maxLength: 300,
        size: 'max',
      }),
      fc.integer({min: 0, max: 40}),
    )
    .map(([rows, twins]) => {
      const all = [...rows, ...Array.from({length: twins}, () => rows[0]!)];
      const events = all.map(([date, isTrade, importance], index) =>
        eventOf(`e${index}`, date, {theme: isTrade ? 'trade' : 'treaties', importance: importance}),
      );
      return {...eventsDataset(), events};
    }),
);
const anyWidth = fc.integer({min: 280, max: 1600});
const wholeOf = (dataset: ReturnType<typeof eventsDataset>, width: number) => {
  const events = datedEvents(createLookup(dataset), 'en');
  return {events, plan: timelinePlan(dataset.themes, events, {width, em: 16, lang: 'en', gather})};
};
const draw = (plan: TimelinePlan) => timelineScene(plan, plan.leastHeight, none, '');
const runs = {numRuns: 60, includeErrorInReport: true};

test('for any dates, marks of one lane never overlap, near or far', () => {
  fc.assert(
    fc.property(
      anyEvents,
      anyWidth,
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.integer({min: 0, max: 12}),
      (dataset, width, where, times) => {
        const {plan} = wholeOf(dataset, width);
        const window = zoomedBy(2 ** times, plan.span.from + where * (plan.span.to - plan.span.from), plan);
        for (const one of [plan, zoomedPlan(plan, window, 'en')])
          for (const lane of [0, 1]) {
            const marks = draw(one).marks.filter(({dated}) => dated.lane === lane);
            for (const [index, mark] of marks.entries())
              for (const other of marks.slice(index + 1))
                assert.ok(
                  !overlaps(mark, other),
                  `${mark.id} ${mark.left}–${mark.right} × ${other.id} ${other.left}–${other.right}`,
                );
          }
      },
    ),
    runs,
  );
});

test('for any dates, order in the picture is order in time', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, (dataset, width) => {
      const {marks} = draw(wholeOf(dataset, width).plan);
      const middle = ({left, right}: {left: number; right: number}) => (left + right) / 2;
      const alone = marks.filter(({shape}) => shape !== 'cluster');
      for (const [index, mark] of alone.entries())
        for (const other of alone.slice(index + 1))
          if (mark.dated.date.latest <= other.dated.date.earliest)
            assert.ok(middle(mark) <= middle(other) + 1e-6, `${mark.dated.event.date} and ${other.dated.event.date}`);
      for (const lane of [0, 1]) {
        const counted = marks.filter(({shape, dated}) => shape === 'cluster' && dated.lane === lane);
        const byPlace = [...counted].sort((a, b) => a.left - b.left);
        assert.deepEqual(
          byPlace
            .map(({members}) =>
              members.filter(({date}) => date.earliest === date.latest - 864e5).map((one) => one.date.earliest),
            )
            .flat(),
          counted
            .flatMap(({members}) =>
              members.filter(({date}) => date.earliest === date.latest - 864e5).map((one) => one.date.earliest),
            )
            .sort((a, b) => a - b),
        );
      }
    }),
    runs,
  );
});

test('for any dates, every event is reached by pressing marks: a cluster opens, or gives its events one by one', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, (dataset, width) => {
      const {events, plan: whole} = wholeOf(dataset, width);
      const reached = new Set<DatedEvent>();
      const explore = (plan: TimelinePlan, sought: ReadonlySet<DatedEvent>, depth: number) => {
        assert.ok(depth < 40, 'it comes to an end');
        const {marks} = draw(plan);
        const seen = new Set(marks.flatMap(({members}) => members));
        for (const one of sought) assert.ok(seen.has(one), `${one.event.date} is in the picture that opens for it`);
        for (const {shape, members} of marks) {
          const wanted = new Set(members.filter((one) => sought.has(one) && !reached.has(one)));
          if (!wanted.size) continue;
          const window = shape === 'cluster' ? opened(members, plan) : undefined;
          if (window) explore(zoomedPlan(whole, window, 'en'), wanted, depth + 1);
          else for (const one of members) reached.add(one);
        }
      };
      explore(whole, new Set(events), 0);
      assert.equal(reached.size, events.length);
    }),
    runs,
  );
});

test('for any dates, arrow keys go through all events and come to an end, however near the picture is', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, fc.integer({min: 1, max: 8}), (dataset, width, times) => {
      const {events, plan: whole} = wholeOf(dataset, width);
      let plan = zoomedPlan(whole, zoomedBy(2 ** times, whole.span.from, whole), 'en');
      const press = (at: DatedEvent | undefined, step: TimelineStep) => {
        const {marks} = draw(plan);
        const id = marks.find(({members}) => at && members.includes(at))?.id ?? '';
        const to = stepFrom(id, step, marks, events, plan.window);
        if (!to) return undefined;
        plan = zoomedPlan(whole, revealing(to, plan), 'en', plan);
        assert.ok(
          draw(plan).marks.some(({members}) => members.includes(to)),
          `${to.event.date} can be seen`,
        );
        return to;
      };
      for (const [start, step] of [
        ['first', 'later'],
        ['last', 'earlier'],
      ] as const) {
        const passed = new Set<DatedEvent>();
        let at = press(undefined, start);
        for (let presses = 0; at && presses <= 3 * events.length; presses++) {
          for (const {members} of draw(plan).marks) if (members.includes(at)) members.forEach((one) => passed.add(one));
          at = press(at, step);
        }
        assert.equal(at, undefined, 'it comes to an end');
        if (step === 'later') assert.equal(passed.size, events.length);
      }
    }),
    {...runs, numRuns: 25},
  );
});

test('a window stays inside the span, keeps its length when moved, and comes no nearer than the sources are sharp', () => {
  fc.assert(
    fc.property(
      anyEvents,
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.integer({min: -9, max: 30}),
      fc.double({min: -2, max: 2, noNaN: true}),
      (dataset, where, times, by) => {
        const {plan, events} = wholeOf(dataset, 800);
        const {from, to} = plan.span;
        const window = zoomedBy(2 ** times, from + where * (to - from), plan);
        const near = zoomedPlan(plan, window, 'en');
        const moved = pannedBy(by * (window.to - window.from), near);
        for (const one of [window, moved]) assert.ok(one.from >= from - 1 && one.to <= to + 1 && one.to > one.from);
        assert.ok(Math.abs(moved.to - moved.from - (window.to - window.from)) < 1);
        if (times > 25) assert.ok(isNearest(near) || plan === near);
        assert.deepEqual([...events].sort(inTime), events);
      },
    ),
    runs,
  );
});
