import pictures from '../../generated/first-pictures/of-map.js';
import {beginScript} from './begin-script.js';

beginScript('corridor-map', pictures, () => import('./corridor-map.code.js'));
