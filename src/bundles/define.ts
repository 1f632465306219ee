import './define/corridor-map.js';
import './define/corridor-timeline.js';
import './define/corridor-fact-card.js';
