import type {LoadPictures} from '../../embed/first-pictures.js';
import {beginScript} from './begin-script.js';

const load: LoadPictures = (language, width) => import(`../../generated/first-pictures/map-${language}-${width}.js`);
beginScript('corridor-map', load, () => import('./corridor-map.code.js'));
