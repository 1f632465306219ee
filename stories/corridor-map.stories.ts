import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {CorridorMap} from '../src/elements/corridor-map.js';
import dataset from '../src/generated/belarus-china.js';
import {drawn} from './drawn.js';

interface Args extends Pick<CorridorMap, 'hide' | 'theme' | 'routes' | 'interactive' | 'selected'> {
  heading?: string;
  focus?: string;
  'as-of'?: string;
  'heading-level': number;
  group?: string;
  /** Width of the column around the map, in pixels. */
  width: number;
}

const routes = dataset.routes.features.map(({id}) => id);
const places = dataset.places.features.map(({id}) => id);
const events = dataset.events.map(({id}) => id);
const parts = ['heading', 'legend', 'inset', 'strip', 'source', 'controls', 'event'];

/**
 * The route at once, with its two track gauges; a map to move as soon as the reader reaches for it. Arrow keys go from
 * stop to stop, Enter chooses.
 */
const meta: Meta<Args> = {
  title: 'Map',
  component: 'corridor-map',
  render: ({heading, routes, focus, interactive, selected, group, hide, theme, width, ...args}) =>
    html`<div style=${styleMap({'inline-size': `${width}px`, 'max-inline-size': '100%'})}>
      <corridor-map
        heading=${ifDefined(heading || undefined)}
        routes=${ifDefined(routes || undefined)}
        focus=${ifDefined(focus || undefined)}
        interactive=${interactive}
        as-of=${ifDefined(args['as-of'] || undefined)}
        heading-level=${args['heading-level']}
        group=${ifDefined(group || undefined)}
        selected=${ifDefined(selected || undefined)}
        hide=${ifDefined(hide || undefined)}
        theme=${theme}
      >
        <p>From Chongqing the trains run on 1,435 mm track to Dostyk, on 1,520 mm to Brest, then on 1,435 mm again.</p>
      </corridor-map>
    </div>`,
  args: {
    heading: '',
    routes: '',
    focus: '',
    interactive: 'auto',
    'as-of': '',
    'heading-level': 3,
    group: '',
    selected: '',
    hide: '',
    theme: 'auto',
    width: 1040,
  },
  argTypes: {
    routes: {control: 'select', options: ['', ...routes, 'main-line northern-branch', 'main-line red-sea-route']},
    focus: {control: 'select', options: ['', ...places, ...routes, ...events]},
    selected: {control: 'select', options: ['', ...places, ...routes, ...events]},
    interactive: {control: 'inline-radio', options: ['auto', 'always', 'never']},
    group: {control: 'text'},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
    hide: {control: 'select', options: ['', ...parts, 'legend strip source', 'heading legend strip source controls']},
    heading: {control: 'text'},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    width: {control: {type: 'range', min: 240, max: 1200, step: 10}},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** A press on a stop tells what happens there; the strip below follows. */
export const ChooseAStop: Story = {
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement, 'corridor-map', '.picture [data-id="dostyk"]');
    await userEvent.click(map.querySelector('.picture .stop[data-id="dostyk"]')!);
    await waitFor(() => expect(map.querySelector('[part="event"]')).toHaveTextContent('Dostyk'));
    await expect(map.querySelector('.strip [data-id="dostyk"]')).toHaveAttribute('aria-pressed', 'true');
  },
};

/** By keyboard alone: into the map, along the line, choose. */
export const ByKeyboard: Story = {
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement, 'corridor-map', '.picture .stop[tabindex="0"]');
    map.querySelector<SVGElement>('.picture .stop[tabindex="0"]')!.focus();
    await userEvent.keyboard('{End}{Enter}');
    await waitFor(() => expect(map.querySelector('[part="event"]')).toHaveTextContent('Duisburg'));
  },
};

/** Begins where the broad gauge ends. */
export const FocusOnBrest: Story = {args: {focus: 'brest', selected: 'brest'}};

export const MainLineOnly: Story = {args: {routes: 'main-line'}};

/** For a narrow place: the picture and its credit only. */
export const HiddenParts: Story = {args: {hide: 'heading legend strip inset controls', width: 560}};

/** What was closed on a day is drawn so, and told with the legend. */
export const OnADay: Story = {args: {'as-of': '2025-09-15', focus: 'brest'}};

/** A chosen event sets the day. */
export const OnTheDayOfAnEvent: Story = {args: {selected: 'border-closure'}};

/** A few letters find a stop among many; Enter goes there. */
export const FindAStop: Story = {
  play: async ({canvasElement}) => {
    const map = await drawn(canvasElement, 'corridor-map', '[data-control="find"]');
    await userEvent.click(map.querySelector('[data-control="find"]')!);
    await waitFor(() => expect(map.activeElement).toHaveRole('combobox'));
    await userEvent.keyboard('malasz{Enter}');
    await waitFor(() => expect(map.querySelector('[part="event"]')).toHaveTextContent('Małaszewicze'));
  },
};

/** A picture that stays one. */
export const NeverInteractive: Story = {args: {interactive: 'never'}};

/** Movable at once, without waiting for the reader. */
export const AlwaysInteractive: Story = {args: {interactive: 'always'}};

export const Phone: Story = {args: {width: 320}};

export const Dark: Story = {args: {theme: 'dark'}};

/** The console names the attribute, what it holds and what was expected; the map shows what it can. */
export const UnknownIds: Story = {args: {focus: 'atlantis', routes: 'main-line no-such-line'}};
