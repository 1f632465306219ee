import type {LoadPictures} from '../../embed/first-pictures.js';
import {beginScript} from './begin-script.js';

const load: LoadPictures = (language, width) =>
  import(`../../generated/first-pictures/timeline-${language}-${width}.js`);
beginScript('corridor-timeline', load, () => import('./corridor-timeline.code.js'));
