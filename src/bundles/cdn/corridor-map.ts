import {beginScript} from './begin-script.js';

beginScript('corridor-map', () => import('./corridor-map.code.js'));
