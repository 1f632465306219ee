import type {LoadPictures} from '../../embed/first-pictures.js';
import {beginScript} from './begin-script.js';

const load: LoadPictures = (language, width) =>
  import(`../../generated/first-pictures/elements-${language}-${width}.js`);
beginScript('corridor-map,corridor-timeline,corridor-fact-card', load, () => import('./corridor-elements.code.js'));
