import {beginScript} from './begin-script.js';

beginScript('corridor-timeline', () => import('./corridor-timeline.code.js'));
