import {test} from 'node:test';
import {createLookup} from '../../src/dataset/index.js';
import {gather} from '../../src/model/timeline-clusters.js';
import {datedEvents} from '../../src/model/timeline-events.js';
import {timelinePlan} from '../../src/model/timeline-plan.js';
import {timelineScene} from '../../src/model/timeline-scene.js';
import {edtf, eventOf, eventsDataset} from '../fixtures/events.js';
import {snapshot} from '../snapshot.js';

/** Every form of a date in EDTF, levels 0 and 1. */
const forms = [
  '2012-03-24',
  '2012-03-24?',
  '2012-03-24~',
  '2012-03-24%',
  '2012-03-24T09:50',
  '2012-03-24T09:50:30Z',
  '2012-03-24T09:50:30+03:00',
  '2012-05',
  '2012-05?',
  '2012-05~',
  '2012-05%',
  '2012',
  '2012?',
  '2012~',
  '2012%',
  '2012-XX',
  '2012-06-XX',
  '2012-XX-XX',
  '201X',
  '20XX',
  '2012-21',
  '2012-24~',
  '2011-01-20/2013',
  '2011~/2012-04?',
  '2011/2012',
  '2012-02-24/..',
  '2012-02/',
  '../2013',
  '/2013-05',
  '-0044-03-15',
  '-0753',
  '0000',
  '-01XX',
  '-0509~/-0027',
  'Y-20000',
];

/** From weeks to millennia. */
const spans = [
  ['2012-03-10', '2012-05-20'],
  ['2005', '2020'],
  ['-3000', '2500'],
] as const;

const rounded = (value: number) => String(Math.round(value));

/** Where a date stands in a picture of 800 pixels and how sharp it is; a dash where it is out of the picture. */
function drawn(text: string, [from, to]: readonly [string, string]): string {
  const dataset = {...eventsDataset(), events: [eventOf('one', text)]};
  const view = {width: 800, em: 16, lang: 'en', gather, from: edtf(from), to: edtf(to)};
  const plan = timelinePlan(dataset.themes.slice(0, 1), datedEvents(createLookup(dataset), 'en'), view);
  const [mark] = timelineScene(plan, plan.leastHeight, new Set(), '').marks;
  if (!mark) return '–';
  const {shape, soft, left, right, core} = mark;
  const sure = core ? ` sure ${core.map(rounded).join('–')}` : '';
  return `${shape} ${rounded(left)}–${rounded(right)}${sure}${soft && ` soft ${soft}`}`;
}

test('every form of a date, drawn over weeks, years and millennia', () => {
  const rows = forms.map((text) => {
    const [dated] = datedEvents(createLookup({...eventsDataset(), events: [eventOf('one', text)]}), 'en');
    const doubt = dated?.date.uncertain ? ' ?' : '';
    return [`${text}${doubt}  “${dated?.when}”`, ...spans.map((span) => `  ${drawn(text, span)}`)].join('\n');
  });
  snapshot('timeline-edtf', rows.join('\n'));
});

test('ticks at every span, no sharper than the sources', () => {
  const pairs = [
    ['2012-03-24T09:50', '2012-03-24T10:20'],
    ['2012-03-24T09:50', '2012-03-24T23:20'],
    ['2012-03-24', '2012-03-24'],
    ['2012-03-24', '2012-03-29'],
    ['2012-03', '2012-05'],
    ['2012-03-24', '2012-11-29'],
    ['2012', '2012'],
    ['2012', '2016-03'],
    ['1992-01-20', '2025-11-18'],
    ['1500', '2025'],
    ['-0400', '0300'],
    ['-3000', '2025'],
    ['Y-200000', '2025'],
  ] as const;
  const rows = pairs.map(([from, to]) => {
    const dataset = {...eventsDataset(), events: [eventOf('a', from), eventOf('b', to)]};
    const view = {width: 800, em: 16, lang: 'en', gather};
    const {ticks} = timelinePlan(dataset.themes.slice(0, 1), datedEvents(createLookup(dataset), 'en'), view);
    return `${from} … ${to}: ${ticks.map(({label, labelX}) => (labelX === undefined ? '·' : label)).join(' | ')}`;
  });
  snapshot('timeline-ticks', rows.join('\n'));
});
