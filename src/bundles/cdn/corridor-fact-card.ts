import {standsInRow} from '../../controllers/row.js';
import {whenIdle} from '../../controllers/when-idle.js';
import {begin} from '../../embed/first-pictures.js';
import pictures from '../../generated/first-pictures/of-fact-card.js';
import {askAhead} from './ask-ahead.js';

void begin({
  tags: 'corridor-fact-card',
  pictures,
  whenIdle,
  standsInRow,
  bring: (elements) => {
    const code = import('./corridor-fact-card.code.js');
    askAhead(elements);
    return code;
  },
});
