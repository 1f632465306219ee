import pictures from '../../generated/first-pictures/of-timeline.js';
import {beginScript} from './begin-script.js';

beginScript('corridor-timeline', pictures, () => import('./corridor-timeline.code.js'));
