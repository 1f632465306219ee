import {beginScript} from './begin-script.js';

beginScript('corridor-fact-card', () => import('./corridor-fact-card.code.js'));
