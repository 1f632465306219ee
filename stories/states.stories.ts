import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import {problemSentence} from '../src/dataset/index.js';
import type {CorridorErrorEvent} from '../src/controllers/events.js';
import dataset from '../src/generated/belarus-china.js';
import {drawn} from './drawn.js';

interface Args {
  /** Width of the column, in pixels. */
  width: number;
  theme: 'auto' | 'light' | 'dark';
  group?: string;
  src?: string;
  data?: unknown;
  fact?: string;
}

const elements = ({theme, group, src, data, fact = 'soft-loans-2015'}: Args): TemplateResult =>
  html`<corridor-map theme=${theme} .group=${group} .src=${src} .data=${data}>
      <p>The railway from Chongqing to Duisburg, in words.</p>
    </corridor-map>
    <corridor-timeline theme=${theme} .group=${group} .src=${src} .data=${data}>
      <p>Thirty years of relations, in words.</p>
    </corridor-timeline>
    <corridor-fact-card theme=${theme} .group=${group} .src=${src} .data=${data} fact=${fact}>
      <p>Over US$15bn of loans opened to joint projects in 2015.</p>
    </corridor-fact-card>`;

const column = (args: Args, content = elements(args)) =>
  html`<div
    style=${styleMap({display: 'grid', gap: '2.5rem', 'inline-size': `${args.width}px`, 'max-inline-size': '100%'})}
  >
    ${content}
  </div>`;

/** What `corridor-error` carries, as sentences below the elements. */
const withProblems = (args: Args) => {
  const list = document.createElement('ul');
  const show = ({problems}: CorridorErrorEvent) => {
    for (const sentence of problems.map(problemSentence)) {
      if ([...list.children].some(({textContent}) => textContent === sentence)) continue;
      const item = document.createElement('li');
      item.textContent = sentence;
      list.append(item);
    }
  };
  return html`<div @corridor-error=${show}>${column(args)}</div>
    <p>What the page is told:</p>
    ${list}`;
};

/** What an element shows when something is amiss, or the place is unusual. */
const meta: Meta<Args> = {
  title: 'States',
  tags: ['!autodocs'],
  render: (args) => column(args),
  args: {width: 720, theme: 'auto'},
  argTypes: {
    width: {control: {type: 'range', min: 200, max: 1200, step: 10}},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: false},
    src: {control: false},
    fact: {control: false},
    group: {control: false},
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Answers for one address in place of the network, until the story is left. */
const answering = (address: string, answer: () => Promise<Response>) => () => {
  const {fetch} = window;
  window.fetch = (input, init) => (new Request(input).url.endsWith(address) ? answer() : fetch(input, init));
  return () => {
    window.fetch = fetch;
  };
};

/** The dataset has not come yet: the page’s own text stands in the place that is held free. */
export const Loading: Story = {
  args: {src: '/never.json'},
  beforeEach: answering('/never.json', () => new Promise(() => undefined)),
};

const broken = {
  ...dataset,
  id: 'broken',
  events: [
    ...dataset.events,
    {...dataset.events[0]!, id: 'no-such-day', date: '2015-02-30'},
    {...dataset.events[0]!, id: 'nowhere', title: 'An event without its place', places: ['atlantis']},
  ],
  facts: dataset.facts.map((fact) => (fact.id === 'distance' ? {...fact, value: {type: 'guess'}} : fact)),
};

/** Broken records are left out and reported; everything else is shown. */
export const BrokenRecords: Story = {args: {data: broken}, render: withProblems};

/** Nothing can be read: the page’s own text stays, with a plain message and a button. */
export const Unreadable: Story = {
  args: {src: `data:text/html,${encodeURIComponent('<!doctype html><title>Not found</title>')}`},
  render: withProblems,
};

let isBack = false;
/** The server answers again: one press on the button is enough for each element. */
export const TryAgain: Story = {
  args: {src: '/unsteady.json'},
  beforeEach: () => {
    isBack = false;
    return answering('/unsteady.json', () =>
      Promise.resolve(isBack ? Response.json(dataset) : new Response('', {status: 503})),
    )();
  },
  play: async ({canvasElement}) => {
    for (const tag of ['corridor-map', 'corridor-timeline', 'corridor-fact-card']) {
      const root = await drawn(canvasElement, tag, '.failure button');
      isBack = true;
      await userEvent.click(root.querySelector('.failure button')!);
      await drawn(canvasElement, tag, '.root');
      isBack = false;
    }
  },
};

/** A valid dataset with nothing in it. */
export const NoData: Story = {
  args: {
    data: {
      ...dataset,
      id: 'empty',
      places: {type: 'FeatureCollection', features: []},
      routes: {type: 'FeatureCollection', features: []},
      events: [],
      facts: [],
      sources: [],
    },
    fact: '',
  },
};

export const VeryNarrow: Story = {args: {width: 240}};

export const Narrow: Story = {args: {width: 280}};

export const Dark: Story = {args: {theme: 'dark'}};

/** The page’s language has no texts yet, its direction counts all the same. */
export const RightToLeft: Story = {render: (args) => html`<div lang="ar" dir="rtl">${column(args)}</div>`};

/** A link in the text, map, timeline and card follow one selection. */
export const OneSelection: Story = {
  args: {fact: ''},
  render: (args) =>
    html`<p>Look at <a href="#corridor=great-stone" data-corridor-select="great-stone">Great Stone</a>.</p>
      ${column(args)}`,
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement, 'corridor-map', '.scene');
    const timeline = await drawn(canvasElement, 'corridor-timeline', '.detail');
    const card = await drawn(canvasElement, 'corridor-fact-card', '.card');
    await userEvent.click(canvasElement.querySelector('a')!);
    await waitFor(() => expect(map.querySelector('[part="event"]')).toHaveTextContent('Great Stone'));
    await expect(timeline.querySelector('[part="event"]')).toHaveTextContent('Great Stone');
    await expect(card.querySelector('.text')).toHaveTextContent('Great Stone');
  },
};

/** What is chosen in one group is nothing to the other. */
export const TwoGroups: Story = {
  render: (args) =>
    html`<div
      style=${styleMap({display: 'grid', gap: '2rem', 'grid-template-columns': 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))'})}
    >
      ${['left', 'right'].map((group) => html`<section>${column(args, elements({...args, group}))}</section>`)}
    </div>`,
  play: async ({canvasElement}) => {
    const [left, right] = [...canvasElement.querySelectorAll('section')] as [HTMLElement, HTMLElement];
    const map = await drawn(left, 'corridor-map', '.stop[data-id="minsk"]');
    const other = await drawn(right, 'corridor-map', '.stop[data-id="minsk"]');
    await userEvent.click(map.querySelector('.picture .stop[data-id="minsk"]')!);
    await waitFor(() => expect(map.querySelector('.picture .stop[data-id="minsk"]')).toHaveClass('selected'));
    await expect(other.querySelector('.picture .stop[data-id="minsk"]')).not.toHaveClass('selected');
  },
};
