import {standsInRow} from '../../controllers/row.js';
import {whenIdle} from '../../controllers/when-idle.js';
import {begin} from '../../embed/first-pictures.js';
import pictures from '../../generated/first-pictures/of-timeline.js';
import {askAhead} from './ask-ahead.js';

void begin({
  tags: 'corridor-timeline',
  pictures,
  whenIdle,
  standsInRow,
  bring: (elements) => {
    const code = import('./corridor-timeline.code.js');
    askAhead(elements);
    return code;
  },
});
