import {beginScript} from './begin-script.js';

beginScript('corridor-map,corridor-timeline,corridor-fact-card', () => import('./corridor-elements.code.js'));
