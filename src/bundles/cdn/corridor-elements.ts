import pictures from '../../generated/first-pictures/of-elements.js';
import {beginScript} from './begin-script.js';

beginScript('corridor-map,corridor-timeline,corridor-fact-card', pictures, () => import('./corridor-elements.code.js'));
