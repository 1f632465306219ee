import {standsInRow} from '../../controllers/row.js';
import {whenIdle} from '../../controllers/when-idle.js';
import {begin} from '../../embed/first-pictures.js';
import pictures from '../../generated/first-pictures/of-elements.js';
import {askAhead} from './ask-ahead.js';

void begin({
  tags: 'corridor-map,corridor-timeline,corridor-fact-card',
  pictures,
  whenIdle,
  standsInRow,
  bring: (elements) => {
    const code = import('./corridor-elements.code.js');
    askAhead(elements);
    return code;
  },
});
