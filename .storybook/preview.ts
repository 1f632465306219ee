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
  document.body.style.fontFamily = 'system-ui, sans-serif';
  return story();
};

/** A control for what no story reads would do nothing. */
const onlyControlsThatWork: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      name in initialArgs ? type : {...type, control: {disable: true}},
    ]),
  );

const preview: Preview = {
  tags: ['autodocs'],
  /** What was chosen in the story before stays behind. */
  beforeEach: () => history.replaceState(history.state, '', location.pathname + location.search),
  decorators: [page],
  argTypesEnhancers: [onlyControlsThatWork],
  initialGlobals: {theme: 'light', dir: 'ltr', lang: 'en'},
  globalTypes: {
    theme: {toolbar: {title: 'Colour scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true}},
    dir: {toolbar: {title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true}},
    lang: {
      toolbar: {title: 'Language', icon: 'globe', items: ['en', 'be', 'de', 'ru', 'zh', 'ar'], dynamicTitle: true},
    },
  },
  parameters: {
    options: {
      storySort: {
        order: [
          'In an article',
          'Map',
          'Timeline',
          'Fact card',
          'Another corridor',
          'States',
          'Embed',
          'Embedding',
          'Theming',
          'Own data',
          'Accessibility',
          'Promises',
        ],
      },
    },
    controls: {expanded: true},
    backgrounds: {disable: true},
  },
};

export default preview;
