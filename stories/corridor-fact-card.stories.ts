import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {CorridorFactCard} from '../src/elements/corridor-fact-card.js';
import dataset from '../src/generated/belarus-china.js';
import {drawn} from './drawn.js';

interface Args extends Pick<CorridorFactCard, 'fact' | 'about' | 'variant' | 'hide' | 'theme'> {
  heading?: string;
  selected?: string;
  data?: CorridorFactCard['data'];
  /** Width of the column around the card, in pixels. */
  width: number;
}

const card = ({fact, about, variant, hide, theme, heading, selected, data}: Partial<Args>) =>
  html`<corridor-fact-card
    fact=${ifDefined(fact || undefined)}
    about=${ifDefined(about || undefined)}
    variant=${ifDefined(variant)}
    hide=${ifDefined(hide || undefined)}
    theme=${ifDefined(theme)}
    heading=${ifDefined(heading || undefined)}
    selected=${ifDefined(selected || undefined)}
    .data=${data}
    >This text stands here without script.</corridor-fact-card
  >`;

const column = (args: Args) =>
  html`<div style=${styleMap({'inline-size': `${args.width}px`, 'max-inline-size': '100%'})}>${card(args)}</div>`;

const grid = {display: 'grid', 'grid-template-columns': 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))'};
const row = (facts: readonly string[], style: Readonly<Record<string, string>> = grid) =>
  html`<div style=${styleMap({gap: '24px', ...style})}>${facts.map((fact) => card({fact}))}</div>`;

/**
 * One figure, how sure it is, and who says so. The value of the fact chooses what is drawn; the line at the foot opens
 * and tells the rest: the full reference, the exact place in the source, what the qualifier means.
 */
const meta: Meta<Args> = {
  title: 'Fact card',
  component: 'corridor-fact-card',
  render: column,
  args: {fact: '', about: '', variant: 'auto', hide: '', theme: 'auto', heading: '', width: 340},
  argTypes: {
    fact: {control: 'select', options: dataset.facts.map(({id}) => id)},
    about: {
      control: 'select',
      options: ['', ...dataset.places.features.map(({id}) => id), ...dataset.events.map(({id}) => id)],
    },
    variant: {control: 'select', options: ['auto', 'figure', 'compare', 'range', 'rank', 'statement']},
    heading: {control: 'text'},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    width: {control: {type: 'range', min: 200, max: 800, step: 10}},
    data: {control: false},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Figure: Story = {args: {fact: 'soft-loans-2015'}};

export const Compare: Story = {args: {fact: 'world-shares-2020'}};

export const Range: Story = {args: {fact: 'transit-capacity'}};

/** The last steps fade: the source says "about 25 levels". */
export const Rank: Story = {args: {fact: 'partnership-rank'}};

/** A judgement is set as text and carries its author’s name. */
export const Statement: Story = {args: {fact: 'gateway-view'}};

/** From about 480 px on, the text stands beside figure and plot. */
export const Wide: Story = {args: {fact: 'transit-capacity', width: 700}};

export const Narrow: Story = {args: {fact: 'park-area', width: 240}};

/** Cards of one row end on the same line; the page’s grid does the rest. */
export const Row: Story = {
  render: () => row(['soft-loans-2015', 'world-shares-2020', 'transit-capacity', 'partnership-rank']),
};

/** One fact of each variant. */
const variants = ['soft-loans-2015', 'world-shares-2020', 'transit-capacity', 'partnership-rank', 'gateway-view'];

/** As many as there are: one has the width to itself; the last row is no grid, but flex. */
export const Rows: Story = {
  render: () =>
    html`<div style=${styleMap({display: 'grid', gap: '48px'})}>
      ${[1, 2, 3].map((count) => row(variants.slice(0, count)))} ${row([...variants, 'transit-teu'])}
      ${row(variants.slice(0, 3), {display: 'flex', 'flex-wrap': 'wrap'})}
    </div>`,
};

const sentence = 'The text of the article runs around the card, and below it takes the whole of the column again. ';

const corrected: NonNullable<Args['data']> = {
  ...dataset,
  id: 'corrected',
  facts: [
    {
      id: 'corrected',
      label: 'Loans opened to joint projects, 2015',
      value: {type: 'quantity', amount: 15000000000, unit: 'USD', qualifier: 'over'},
      asOf: '2015',
      text: 'The correction is made up for this story: no figure of the article has needed one.',
      about: ['soft-loans'],
      kind: 'reported',
      sources: [{id: 'preiherman-2024', locator: 'Cooperation Agenda Prior to 2020, ¶6'}],
      replaces: {value: {type: 'quantity', amount: 14500000000, unit: 'USD', qualifier: 'about'}, date: '2026-11-24'},
    },
  ],
};

/** The details tell what stood there before, and until when; paper and plain HTML tell it, too. */
export const Corrected: Story = {
  args: {fact: 'corrected', data: corrected},
  play: async ({canvasElement}) => {
    const card = await drawn(canvasElement, 'corridor-fact-card', 'summary');
    await userEvent.click(card.querySelector('summary')!);
    await waitFor(() =>
      expect(card.querySelector('dl')).toHaveTextContent(
        'It was about 14.5 billion US dollars until 24 November 2026.',
      ),
    );
    card.querySelector<HTMLElement>('summary')!.blur();
  },
};

/** A card of its own beside the text of an article. */
export const Floating: Story = {
  render: () =>
    html`<div style=${styleMap({'max-inline-size': '640px'})}>
      <div
        style=${styleMap({float: 'inline-end', 'inline-size': '240px', 'max-inline-size': '100%', 'margin-inline-start': '24px'})}
      >
        ${card({fact: 'transit-capacity'})}
      </div>
      <p style=${styleMap({margin: '0', font: '17px/1.5 serif'})}>${sentence.repeat(10)}</p>
    </div>`,
};

/** Every variant at 240, 360 and 700 px, on a page in this language. */
const everywhere = (lang: string, dir = 'ltr'): Story => ({
  render: () =>
    html`<div lang=${lang} dir=${dir} style=${styleMap({display: 'grid', gap: '32px'})}>
      ${[240, 360, 700].map(
        (width) =>
          html`<div style=${styleMap({display: 'flex', 'flex-wrap': 'wrap', gap: '24px'})}>
            ${variants.map((fact) => column({...meta.args, fact, width} as Args))}
          </div>`,
      )}
    </div>`,
});

export const InEnglish: Story = everywhere('en');

export const InRussian: Story = everywhere('ru');

export const InChinese: Story = everywhere('zh');

export const InArabic: Story = everywhere('ar', 'rtl');

/** All facts about one place, one at a time. */
export const AboutAPlace: Story = {args: {about: 'great-stone'}};

/** Without `fact` and `about` a card shows what is selected in its group: choose a place on the first card. */
export const FollowsTheSelection: Story = {
  render: () => html`${row(['belarus-hours', 'duisport-share'])} ${column({...meta.args, width: 340} as Args)}`,
};

export const NothingKnown: Story = {args: {about: 'zamyn-uud'}};

/** The page’s own text stays, and the console says what is wrong. */
export const UnknownFact: Story = {args: {fact: 'no-such-fact'}};

export const Dark: Story = {args: {fact: 'credit-2010', theme: 'dark'}};

export const RightToLeft: Story = {
  args: {fact: 'transit-capacity'},
  render: (args) => html`<div dir="rtl" lang="ar">${column(args)}</div>`,
};

export const BareFigure: Story = {args: {fact: 'contracted-2018', hide: 'source controls'}};

const odd: NonNullable<Args['data']> = {
  ...dataset,
  id: 'odd',
  facts: [
    {
      id: 'odd',
      label: 'Amounts of every sign and size, <em>with</em> a hostile label',
      value: {
        type: 'comparison',
        unit: 'USD',
        items: [
          {label: 'A loss', amount: -420000000},
          {label: 'Nothing', amount: 0},
          {
            label: 'Next to nothing, under a name that is rather too long for its column',
            amount: 0.05,
            qualifier: 'under',
          },
          {label: 'A gain to the last cent', amount: 123456789.01},
        ],
      },
      text: 'Nothing is rounded and nothing leaves its column.',
      kind: 'reported',
      sources: [{id: 'preiherman-2024', locator: 'Nowhere'}],
    },
  ],
};

export const OddNumbers: Story = {args: {fact: 'odd', data: odd, width: 240}};
