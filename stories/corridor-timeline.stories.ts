import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, waitFor} from 'storybook/test';
import {styleMap} from 'lit/directives/style-map.js';
import type {CorridorTimeline} from '../src/elements/corridor-timeline.js';
import dataset from '../src/generated/belarus-china.js';
import {drawn} from './drawn.js';

interface Args extends Pick<CorridorTimeline, 'from' | 'to' | 'themes' | 'layout' | 'hide' | 'theme' | 'selected'> {
  heading?: string;
  src?: string;
  data?: CorridorTimeline['data'];
  /** Width of the column around the timeline, in pixels. */
  width: number;
}

const timeline = ({width, ...args}: Args) =>
  html`<div style=${styleMap({'inline-size': `${width}px`, 'max-inline-size': '100%'})}>
    <corridor-timeline
      from=${ifDefined(args.from || undefined)}
      to=${ifDefined(args.to || undefined)}
      themes=${ifDefined(args.themes || undefined)}
      layout=${ifDefined(args.layout)}
      hide=${ifDefined(args.hide || undefined)}
      theme=${ifDefined(args.theme)}
      selected=${ifDefined(args.selected || undefined)}
      heading=${ifDefined(args.heading || undefined)}
      src=${ifDefined(args.src)}
      group="story"
      .data=${args.data}
      ><p>Belarus and China began relations in 1992; most of what followed came after 2010.</p></corridor-timeline
    >
  </div>`;

const events = dataset.events.map(({id}) => id);

/**
 * Every event on one true scale of time, in lanes by theme, and the chosen one in full below. Nothing is drawn sharper
 * than the source has it: a month is as wide as a month, and where nobody gives a date an end fades.
 */
const meta: Meta<Args> = {
  title: 'Timeline',
  component: 'corridor-timeline',
  render: timeline,
  args: {from: '', to: '', themes: '', layout: 'auto', hide: '', theme: 'auto', selected: '', heading: '', width: 800},
  argTypes: {
    layout: {control: 'inline-radio', options: ['auto', 'overview', 'list']},
    heading: {control: 'text'},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    selected: {control: 'select', options: ['', ...events, ...dataset.places.features.map(({id}) => id)]},
    width: {control: {type: 'range', min: 280, max: 1600, step: 10}},
    data: {control: false},
    src: {control: false},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Overview: Story = {};

/** Under 480 px the names stand above their lanes and the text takes the whole width. */
export const Narrow: Story = {args: {width: 340}};

export const Wide: Story = {args: {width: 1400}};

/** A part of time and some of the themes; the scale follows. */
export const RangeAndThemes: Story = {args: {from: '2014', to: '2018', themes: 'diplomacy money great-stone-park'}};

/** A place is selected: the first event there is shown and the others are ringed. */
export const AboutAPlace: Story = {args: {selected: 'great-stone'}};

/** All events in full, for narrow columns, print and feeds. */
export const List: Story = {args: {layout: 'list', width: 480}};

/** The picture alone, with a heading of the page’s own. */
export const Bare: Story = {args: {hide: 'controls source list', heading: 'Little until 2010, then a rush'}};

export const Dark: Story = {args: {theme: 'dark'}};

/** Time runs from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${timeline(args)}</div>`,
};

const doubtful = [
  '1914-07-28/1918-11-11',
  '1917',
  '1921-03-18?',
  '1922~',
  '1929/1939~',
  '193X',
  '1941?',
  '1945-21',
  '../1920',
  '1947/..',
  '1936%',
];
const odd: NonNullable<Args['data']> = {
  ...dataset,
  id: 'odd',
  themes: [
    {id: 'plain', name: 'Lastwagenverkehrsbeschränkungen'},
    {id: 'doubt', name: '疑问'},
  ],
  facts: [],
  events: doubtful.map((date, index) => ({
    id: `odd-${index}`,
    date,
    title: `A title of some length for ${date}`,
    text: '<b>Nothing</b> of a dataset is ever read as markup.',
    theme: index % 2 ? 'doubt' : 'plain',
    importance: 3,
    kind: index % 3 ? 'reported' : 'view',
    sources: [{id: 'preiherman-2024', locator: 'Nowhere'}],
  })),
};

/** Every kind of date that EDTF knows, long names, and a word that looks like markup. */
export const EveryDoubt: Story = {args: {data: odd}};

/** As many events as asked for, the same in every run. */
const many = (count: number): NonNullable<Args['data']> => {
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const upTo = (most: number) => 1 + Math.floor(next() * most);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    ...dataset,
    id: `many-${count}`,
    facts: [],
    events: Array.from({length: count}, (_, index) => {
      const [year, month] = [1991 + upTo(33), two(upTo(12))];
      const date = [`${year}-${month}-${two(upTo(28))}`, `${year}-${month}`, `${year}~`][upTo(8) >> 2];
      const event = dataset.events[index % dataset.events.length]!;
      const theme = dataset.themes[index % dataset.themes.length]!.id;
      return {...event, id: `event-${index}`, date: date ?? String(year), dateText: undefined, theme};
    }),
  };
};

/** What finds no room is gathered and counted; a press opens it. The page stays as light as with two dozen events. */
export const ManyEvents: Story = {args: {data: many(5000)}};

const from = (dates: readonly string[], id: string): NonNullable<Args['data']> => ({
  ...odd,
  id,
  events: dates.map((date, index) => ({...odd.events[index % odd.events.length]!, id: `${id}-${index}`, date})),
});

/** Ticks from hours to millennia, never sharper than the dates. */
export const Hours: Story = {
  args: {data: from(['1986-04-26T01:23Z', '1986-04-26T05:00Z', '1986-04-26T14:30Z', '1986-04-26T21:02Z'], 'hours')},
};
export const Millennia: Story = {
  args: {data: from(['-3100~', '-0753-04-21?', '-0044-03-15', '0476', '1453-05-29', '18XX', '1991-12'], 'millennia')},
};

/** From near: the strip under the picture shows which stretch it is. */
export const FromNear: Story = {
  play: async ({canvasElement}) => {
    const root = await drawn(canvasElement, 'corridor-timeline', '.brush');
    for (let presses = 0; presses < 2; presses++) root.querySelector<HTMLElement>('[data-id="@in"]')!.click();
    await waitFor(() => expect(root.querySelector('[data-id="@whole"][aria-disabled="false"]')).not.toBeNull());
  },
};

/** The text of the reader is twice as large. */
export const LargeText: Story = {
  args: {width: 420},
  decorators: [
    (story) => {
      document.documentElement.style.fontSize = '200%';
      return story();
    },
  ],
  beforeEach: () => () => document.documentElement.style.removeProperty('font-size'),
};

export const NothingToShow: Story = {args: {data: {...odd, id: 'empty', events: []}}};

/** The page’s own text stays, one sentence says why, and a press tries again. */
export const BrokenDataset: Story = {args: {src: 'no-such-dataset.json'}};
