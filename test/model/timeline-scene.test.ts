import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLookup, type CorridorEvent} from '../../src/dataset/index.js';
import {overlaps, type Box} from '../../src/model/box.js';
import {textWidth} from '../../src/model/text-width.js';
import {datedEvents, isWithin, keyOf, shapeOf, softEnds, type DatedEvent} from '../../src/model/timeline-events.js';
import {eventToShow, eventsOf} from '../../src/model/timeline-choice.js';
import {nearestMark} from '../../src/model/nearest-mark.js';
import {timelinePlan} from '../../src/model/timeline-plan.js';
import {timelineScene, type TimelineScene} from '../../src/model/timeline-scene.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {datedOf, edtf, eventOf, eventsDataset} from '../fixtures/events.js';

const none: ReadonlySet<string> = new Set();
const planOf = (width: number, more: readonly CorridorEvent[] = [], em = 16) => {
  const dataset = eventsDataset(more);
  return timelinePlan(dataset.themes, datedEvents(createLookup(dataset), 'en'), {width, em, lang: 'en'});
};
const sceneOf = (width: number, height = 300, more: readonly CorridorEvent[] = [], off = none, chosen = '') =>
  timelineScene(planOf(width, more), Math.max(height, planOf(width, more).leastHeight), off, chosen);
const markOf = (scene: TimelineScene, id: string) => {
  const mark = scene.marks.find(({dated}) => dated.event.id === id);
  assert.ok(mark, id);
  return mark;
};
const boxOfLabel = ({text, x, y, anchor}: TimelineScene['labels'][number], size: number): Box => {
  const width = textWidth(text, size);
  const left = x - width * {start: 0, middle: 0.5, end: 1}[anchor];
  return {left, right: left + width, top: y - size / 2, bottom: y + size / 2};
};

/** A seeded stream of numbers from 0 to 1, so that a failure comes again. */
const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32;
  return seed / 2 ** 32;
};
/** Events at random dates of every form, one word to a dozen in the title. */
function randomEvents(count: number, seed: number): CorridorEvent[] {
  const next = random(seed);
  const two = (most: number) => String(1 + Math.floor(next() * most)).padStart(2, '0');
  return Array.from({length: count}, (_, index) => {
    const year = 1990 + Math.floor(next() * 35);
    const forms = [
      `${year}-${two(12)}-${two(28)}`,
      `${year}-${two(12)}`,
      `${year}~`,
      `${year}/${year + 2}`,
      `${year}/..`,
    ];
    return eventOf(`random-${index}`, forms[Math.floor(next() * forms.length)] ?? '', {
      theme: next() < 0.5 ? 'trade' : 'treaties',
      importance: ([1, 2, 3] as const)[Math.floor(next() * 3)] ?? 1,
      title: 'Some words '.repeat(1 + Math.floor(next() * 5)).trim(),
    });
  });
}

test('events come in order of time, and only those within the range', () => {
  const dataset = eventsDataset();
  const ids = (range = {}) =>
    datedEvents(createLookup(dataset), 'en')
      .filter((dated) => isWithin(dated, range))
      .map(({event}) => event.id);
  assert.deepEqual(ids(), ['treaty', 'credit', 'boom', 'works', 'visit', 'rumour', 'war']);
  assert.deepEqual(ids({themes: ['treaties']}), ['treaty', 'visit']);
  assert.deepEqual(ids({from: edtf('2013'), to: edtf('2016')}), ['boom', 'visit']);
  assert.deepEqual(ids({from: edtf('2030')}), ['war'], 'what is still going on');
});

test('the shape says how sharp the date is, the ends say where it is soft', () => {
  const seen = (text: string) => `${shapeOf(edtf(text))} ${softEnds(edtf(text))}`.trim();
  const expected: Record<string, string> = {
    '2015-05-03': 'dot',
    '2015-05-03T10:00': 'dot',
    '2015-05-03?': 'dot',
    '2015-05-03~': 'span both',
    '2015-05': 'span',
    '2015': 'span',
    '2015~': 'span both',
    '201X': 'span',
    '2015-21': 'span',
    '2011/2012': 'bar',
    '2009-11~/2010-03~': 'bar both',
    '1992-01-20/2010~': 'bar end',
    '2022-02-24/..': 'bar end',
    '../2015': 'bar start',
    '2015/': 'bar end',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((text) => [text, seen(text)])), expected);
});

test('the key explains what occurs and nothing else', () => {
  assert.deepEqual(keyOf([datedOf('2015-05-03')]), ['dot']);
  assert.deepEqual(keyOf(datedEvents(createLookup(eventsDataset()), 'en')), ['dot', 'span', 'bar', 'soft', 'unsure']);
});

test('shown is what the selection is about; before any, the latest of the most important events', () => {
  const events = datedEvents(createLookup(eventsDataset()), 'en');
  const shown = (related: ReadonlySet<string>, before: string, isOn: (dated: DatedEvent) => boolean = () => true) =>
    eventToShow(events, isOn, related, before)?.event.id;
  assert.equal(shown(none, ''), 'war');
  assert.equal(shown(none, 'boom'), 'boom');
  assert.equal(shown(none, 'gone'), 'war');
  assert.equal(shown(new Set(['visit', 'treaty']), 'war'), 'treaty');
  assert.equal(shown(new Set(['visit', 'treaty']), 'visit'), 'visit');
  const isTrade = ({event}: DatedEvent) => event.theme === 'trade';
  assert.equal(shown(new Set(['visit']), 'war', isTrade), 'visit', 'what is left out is shown if it must be');
  assert.equal(shown(new Set(['visit', 'works']), 'war', isTrade), 'works');
  assert.equal(
    eventToShow([], () => true, none, ''),
    undefined,
  );
});

test('a place, a route and a fact lead to their events', () => {
  const dataset = eventsDataset();
  const fact = {
    id: 'one',
    label: 'One',
    value: {type: 'statement'},
    text: 'One.',
    kind: 'view',
    sources: [{id: 'gazette', locator: '1'}],
  } as const;
  const lookup = createLookup({
    ...dataset,
    facts: [
      {...fact, sources: [...fact.sources], about: ['war', 'harbour']},
      {...fact, sources: [...fact.sources], id: 'two', about: ['harbour']},
    ],
  });
  assert.deepEqual(eventsOf('visit', lookup), ['visit']);
  assert.deepEqual(eventsOf('harbour', lookup), ['treaty', 'visit']);
  assert.deepEqual(eventsOf('line', lookup), ['works']);
  assert.deepEqual(eventsOf('one', lookup), ['war']);
  assert.deepEqual(eventsOf('two', lookup), ['treaty', 'visit']);
});

test('a date is said in words, with those of the source where they say more', () => {
  const said = (date: string, dateText?: string) =>
    datedEvents(createLookup({...eventsDataset(), events: [eventOf('one', date, {dateText})]}), 'en')[0]?.when;
  assert.equal(said('1992-01-20'), '20 January 1992');
  assert.equal(said('2014', 'already in early 2014'), 'already in early 2014');
  assert.equal(said('2024-02', 'when it appeared'), 'February 2024 (when it appeared)');
});

test('an event knows its theme, its places and routes, and its sources by name', () => {
  const events = datedEvents(createLookup(eventsDataset()), 'en');
  const told = events.map(({event, theme, lane, about, sources}) => [
    event.id,
    theme,
    lane,
    about.map(({name}) => name).join(),
    sources.map(({name}) => name).join(),
  ]);
  assert.deepEqual(told[0], ['treaty', 'Treaties and visits', 1, 'Harbour', 'Kowalska, 2024']);
  assert.deepEqual(told[3], ['works', 'Trade', 0, 'The line', 'Kowalska, 2024']);
});

test('an event leads to the facts about it', () => {
  const dataset = eventsDataset();
  const facts = smallDataset()
    .facts.slice(0, 1)
    .map((fact) => ({...fact, about: ['treaty']}));
  const treaty = datedEvents(createLookup({...dataset, facts}), 'en').find(({event}) => event.id === 'treaty');
  assert.deepEqual(treaty?.about.at(-1), {id: facts[0]?.id, name: facts[0]?.label});
});

test('positions are true to time', () => {
  const {marks} = sceneOf(1000);
  const middle = (id: string) => {
    const mark = marks.find(({dated}) => dated.event.id === id);
    return mark ? (mark.left + mark.right) / 2 : NaN;
  };
  const years = (a: string, b: string) => (edtf(b).earliest + edtf(b).latest - edtf(a).earliest - edtf(a).latest) / 2;
  const ratio = (middle('rumour') - middle('treaty')) / (middle('visit') - middle('treaty'));
  assert.ok(Math.abs(ratio - years('1992-01-20', '2018') / years('1992-01-20', '2015-05')) < 1e-3);
});

test('a mark covers its whole extent, a bar is solid only where it is sure', () => {
  const scene = sceneOf(1000);
  const boom = markOf(scene, 'boom');
  const visit = markOf(scene, 'visit');
  assert.ok(boom.left < visit.left && boom.right > visit.right, '201X is the whole decade');
  const works = markOf(sceneOf(1000), 'works');
  assert.equal(works.core, undefined, '2011/2012 may have begun at the end of 2011 and ended in early 2012');
  const long = markOf(sceneOf(1000, 300, [eventOf('long', '2000/2020')]), 'long');
  assert.ok(long.core && long.core[0] > long.left && long.core[1] < long.right);
  const soft = markOf(sceneOf(1000, 300, [eventOf('soft', '2000~/2020~')]), 'soft');
  assert.deepEqual(soft.core, [soft.left, soft.right], 'its ends fade instead');
  const war = markOf(scene, 'war');
  assert.equal(war.core?.[1], war.right, 'solid to its end, which fades');
  assert.ok(war.right > 1000 - 16, 'what goes on reaches the end of the picture');
});

test('with names above lanes in narrow pictures, beside them in wide ones', () => {
  assert.equal(sceneOf(320).stacked, true);
  assert.equal(sceneOf(479).stacked, true);
  assert.equal(sceneOf(800).stacked, false);
  assert.equal(
    timelinePlan(eventsDataset().themes, [], {width: 800, em: 32, lang: 'en'}).stacked,
    true,
    'text twice as large',
  );
});

test('at every width labels and marks stay inside and keep off each other', () => {
  for (let width = 280; width <= 1600; width += 60)
    for (const seed of [1, 2, 3]) {
      const scene = sceneOf(width, 340, randomEvents(20, seed));
      const labels = scene.labels.map((label) => boxOfLabel(label, scene.labelSize));
      const names = scene.stacked ? scene.lanes.map(({name}) => name) : [];
      const about = `${width} px, seed ${seed}`;
      for (const {left, right, top, bottom} of [...labels, ...scene.marks])
        assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= scene.bottom + 1, about);
      for (const [index, label] of labels.entries())
        for (const other of [...labels.slice(index + 1), ...scene.marks, ...names])
          assert.ok(!overlaps(label, other), about);
      for (const {x, labelX, label} of scene.ticks) {
        assert.ok(x >= 0 && x <= width);
        if (labelX !== undefined) assert.ok(labelX >= textWidth(label, scene.labelSize) / 2 - 1e-6);
      }
    }
});

test('labels of ticks stay inside and keep off each other, however long the first one is', () => {
  const themes = eventsDataset().themes;
  for (const [from, to] of [
    ['2015-03-04T09:50', '2015-03-04T18:00'],
    ['2015-03-03', '2015-03-20'],
    ['-3000', '2020'],
  ] as const)
    for (let width = 280; width < 1600; width += 33) {
      const {ticks, labelSize} = timelinePlan(themes, [datedOf(from), datedOf(to)], {width, em: 16, lang: 'en'});
      const boxes = ticks.flatMap(({label, labelX = NaN}) => {
        const half = textWidth(label, labelSize) / 2;
        return isNaN(labelX) ? [] : [[labelX - half, labelX + half] as const];
      });
      assert.ok(boxes.length > 0);
      for (const [index, [left, right]] of boxes.entries()) {
        assert.ok(left >= -1e-6 && right <= width + 1e-6);
        assert.ok(left >= (boxes[index - 1]?.[1] ?? 0) - 1e-6, `${from} at ${width} px`);
      }
    }
});

test('marks of one lane overlap only where there are more rows than it may have', () => {
  const scene = sceneOf(1000, 400, randomEvents(12, 4));
  for (const [index, mark] of scene.marks.entries())
    for (const other of scene.marks.slice(index + 1))
      assert.ok(!overlaps(mark, other), `${mark.dated.event.id} and ${other.dated.event.id}`);
});

test('the most important events of a wide picture are labelled', () => {
  for (const width of [640, 800, 1200]) {
    const scene = sceneOf(width);
    const ids = new Set(scene.labels.map(({id}) => id));
    assert.ok(ids.has('war') && ids.has('treaty'), `${width} px`);
  }
});

test('a label stands nearer to its own mark than to any other one on its line', () => {
  for (let width = 280; width <= 1600; width += 60) {
    const scene = sceneOf(width, 340, randomEvents(20, 6));
    for (const label of scene.labels) {
      const box = boxOfLabel(label, scene.labelSize);
      const distance = (mark: Box) => {
        const across = Math.max(mark.left - box.right, 0, box.left - mark.right);
        const down = Math.max(mark.top - box.bottom, 0, box.top - mark.bottom);
        return Math.hypot(across, down);
      };
      const own = distance(markOf(scene, label.id));
      for (const mark of scene.marks)
        if (mark.dated.event.id !== label.id && mark.top < box.bottom && mark.bottom > box.top)
          assert.ok(own < distance(mark), `${label.text} at ${width} px`);
    }
  }
});

test('switching a theme off takes its marks away and moves no other; the chosen event stays', () => {
  const all = sceneOf(800);
  const less = sceneOf(800, 300, [], new Set(['trade']), 'war');
  assert.deepEqual(
    less.marks.map(({dated}) => dated.event.id),
    ['treaty', 'visit', 'war'],
  );
  for (const mark of less.marks) assert.deepEqual(mark, markOf(all, mark.dated.event.id));
  assert.deepEqual(
    less.lanes.map(({on, count, top}) => [on, count, top]),
    all.lanes.map(({count, top}, index) => [index === 1, count, top]),
  );
});

test('marks come in order of time', () => {
  const {marks} = sceneOf(800, 300, randomEvents(30, 5));
  const starts = marks.map(({dated}) => dated.date.earliest);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
});

test('the nearest mark within reach is found, and none beyond', () => {
  const scene = sceneOf(800);
  const {left, top} = markOf(scene, 'treaty');
  assert.equal(nearestMark(scene.marks, left - 20, top, 22)?.dated.event.id, 'treaty');
  assert.equal(nearestMark(scene.marks, left - 24, top, 22), undefined);
});

test('no events, one event and one instant make a picture too', () => {
  const dataset = eventsDataset();
  for (const events of [[], [datedOf('2015-05-03')], [datedOf('2015-05-03T10:00')], [datedOf('../2015')]]) {
    const plan = timelinePlan(dataset.themes, events, {width: 600, em: 16, lang: 'en'});
    const scene = timelineScene(plan, 300, none, '');
    const numbers = [
      ...scene.marks.flatMap(({left, right, y}) => [left, right, y]),
      ...scene.ticks.map(({x}) => x),
      scene.bottom,
    ];
    assert.ok(numbers.every(Number.isFinite));
    assert.equal(scene.marks.length, events.length);
  }
});

test('the picture as text, rounded', () => {
  const round = (value: number) => Math.round(value * 10) / 10;
  const {marks, labels, ticks} = sceneOf(720, 280);
  assert.deepEqual(
    marks.map(
      ({dated, shape, left, right, y}) => `${dated.event.id} ${shape} ${[left, right, y].map(round).join(' ')}`,
    ),
    [
      'treaty dot 196.9 207.1 206.7',
      'credit bar 483 494.2 78.7',
      'boom span 488 647.3 101.1',
      'works bar 503.9 535.8 78.7',
      'visit span 567.7 579.4 206.7',
      'rumour span 615.5 631.4 56.3',
      'war bar 681.6 714.4 78.7',
    ],
  );
  assert.deepEqual(
    labels.map(({text, x, y, anchor}) => `${text} ${round(x)} ${round(y)} ${anchor}`),
    [
      'War begins 673.6 78.7 end',
      'A credit line 475 78.7 end',
      'A boom 480 101.1 end',
      'A rumour 607.5 56.3 end',
      'A treaty 215.1 206.7 start',
      'A visit 559.7 206.7 end',
    ],
  );
  assert.deepEqual(
    ticks.map(({label, x}) => `${label} ${round(x)}`),
    ['1995 249', '2000 328.6', '2005 408.3', '2010 488', '2015 567.7', '2020 647.3'],
  );
});
