import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, render} from 'lit';
import {attributesOf, snippetsOf, snippetTemplate, type Choice} from './embed/builder.js';
import sheet from './embed/builder.css?inline';

/** The element as it will be on a page, so wide. */
function preview(choice: Choice, width: number): HTMLElement {
  const element = document.createElement(choice.element);
  for (const [name, value] of Object.entries(attributesOf(choice))) element.setAttribute(name, String(value));
  element.style.width = `${width}px`;
  element.setAttribute('group', `preview-${width}`);
  return element;
}

function builder(choice: Choice): HTMLElement {
  const root = document.createElement('div');
  root.className = 'builder';
  render(
    html`<style>
        ${sheet}
      </style>
      <h2>On a phone</h2>
      ${preview(choice, 343)}
      <h2>In a column of ${choice.width} px</h2>
      ${preview(choice, choice.width)}
      <h2>To paste</h2>
      <div class="snippets">${snippetsOf(choice).map(snippetTemplate)}</div>`,
    root,
  );
  return root;
}

const meta: Meta<Choice> = {
  title: 'Embed',
  tags: ['!autodocs'],
  render: builder,
  args: {
    element: 'corridor-map',
    shows: '',
    lang: 'en',
    theme: 'auto',
    width: 680,
    host: 'https://static.example.org/corridor-elements',
    version: 'stays as it is',
  },
  argTypes: {
    element: {control: 'select', options: ['corridor-map', 'corridor-timeline', 'corridor-fact-card']},
    shows: {
      control: 'text',
      description: 'Id of a place for the map, of an event for the timeline, of a fact for the card',
    },
    lang: {control: 'select', options: ['en', 'be', 'de', 'ru', 'zh', 'ar']},
    theme: {control: 'radio', options: ['auto', 'light', 'dark']},
    width: {control: {type: 'range', min: 280, max: 1200, step: 20}, description: 'Width of the column in pixels'},
    host: {control: 'text', description: 'Where cdn/ and embed/ stand, in a folder for each version'},
    version: {control: 'radio', options: ['stays as it is', 'follows corrections']},
  },
};
export default meta;

export const Embed: StoryObj<Choice> = {};
