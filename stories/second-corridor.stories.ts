import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {drawn} from './drawn.js';

interface Args {
  /** Width of the column, in pixels. */
  width: number;
  theme: 'auto' | 'light' | 'dark';
  fact: string;
}

/**
 * Rail Baltica, from the plain files in `data/rail-baltica`, built with `corridor-elements build` and named by `src`.
 * Three gauges, a ferry and other sources; the elements are the same.
 */
const meta: Meta<Args> = {
  title: 'Another corridor',
  render: ({width, theme, fact}) =>
    html`<div
      style=${styleMap({display: 'grid', gap: '2.5rem', 'inline-size': `${width}px`, 'max-inline-size': '100%'})}
    >
      <corridor-map src="corridors/rail-baltica.json" theme=${theme}>
        <p>The railway from Warsaw to Tallinn, in words.</p>
      </corridor-map>
      <corridor-timeline src="corridors/rail-baltica.json" theme=${theme}>
        <p>How Rail Baltica came about, in words.</p>
      </corridor-timeline>
      <corridor-fact-card src="corridors/rail-baltica.json" theme=${theme} fact=${fact}>
        <p>The estimate has grown from €5.8bn to €23.8bn.</p>
      </corridor-fact-card>
    </div>`,
  args: {width: 900, theme: 'auto', fact: 'cost-estimates'},
  argTypes: {
    width: {control: {type: 'range', min: 280, max: 1600, step: 10}},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    fact: {
      control: 'select',
      options: ['length', 'cost-estimates', 'shortfall', 'top-speed', 'ferry-passengers', 'gauge-difference'],
    },
  },
};
export default meta;

type Story = StoryObj<Args>;

export const RailBaltica: Story = {
  async play({canvasElement}) {
    const map = await drawn(canvasElement, 'corridor-map', 'svg.scene');
    for (const gauge of ['1,435 mm', '1,520 mm', '1,524 mm'])
      await expect(map.querySelector('.legend')?.textContent).toContain(gauge);
    await drawn(canvasElement, 'corridor-timeline', 'svg');
    const card = await drawn(canvasElement, 'corridor-fact-card', '[part]');
    await expect(card.textContent).toContain('Estimated cost');
  },
};

export const OnAPhone: Story = {args: {width: 340}};
