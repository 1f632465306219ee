/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import text from './article/index.html?raw';
import sheet from './article/article.css?inline';

const page = new DOMParser().parseFromString(text, 'text/html');

/** The published page is the only copy of the text; its scripts are left out, the elements come from the sources. */
function article(): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const style = document.createElement('style');
  style.textContent = sheet;
  fragment.append(style, document.importNode(page.querySelector('main')!, true));
  return fragment;
}

const meta: Meta = {title: 'In an article', tags: ['!autodocs'], parameters: {layout: 'fullscreen'}};
export default meta;

export const InAnArticle: StoryObj = {name: 'In an article', render: article};
