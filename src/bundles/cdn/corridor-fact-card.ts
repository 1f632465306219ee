import pictures from '../../generated/first-pictures/of-fact-card.js';
import {beginScript} from './begin-script.js';

beginScript('corridor-fact-card', pictures, () => import('./corridor-fact-card.code.js'));
