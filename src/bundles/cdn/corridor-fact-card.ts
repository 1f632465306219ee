import type {LoadPictures} from '../../embed/first-pictures.js';
import {beginScript} from './begin-script.js';

const load: LoadPictures = (language) => import(`../../generated/first-pictures/fact-card-${language}.js`);
beginScript('corridor-fact-card', load, () => import('./corridor-fact-card.code.js'));
