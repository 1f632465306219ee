import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/bundles/define.js';

setCustomElementsManifest(manifest);

/** The toolbar plays the page around the elements: its language, direction and colour scheme. */
const page: Decorator = (story, {globals}) => {
  const root = document.documentElement;
  root.lang = String(globals.lang);
  root.dir = String(globals.dir);
  root.style.colorScheme = String(globals.theme);
  document.body.style.background = 'Canvas';
  document.body.style.color = 'CanvasText';
  return story();
};

const toolbar = (title: string, icon: string, items: string[]) => ({
  description: title,
  toolbar: {title, icon, items, dynamicTitle: true},
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: {theme: 'light', dir: 'ltr', lang: 'en'},
  globalTypes: {
    theme: toolbar('Colour scheme', 'contrast', ['light', 'dark']),
    dir: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    lang: toolbar('Language', 'globe', ['en', 'be', 'de', 'ru', 'zh-Hans', 'ar']),
  },
  parameters: {
    options: {storySort: {order: ['In an article', 'Corridor map', 'Corridor timeline', 'Fact card', 'States', '*']}},
    controls: {expanded: true},
    backgrounds: {disable: true},
  },
};

export default preview;
