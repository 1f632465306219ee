import {standsInRow} from '../../controllers/row.js';
import {whenIdle} from '../../controllers/when-idle.js';
import {begin} from '../../embed/first-pictures.js';
import pictures from '../../generated/first-pictures/of-map.js';
import {askAhead} from './ask-ahead.js';

void begin({
  tags: 'corridor-map',
  pictures,
  whenIdle,
  standsInRow,
  bring: (elements) => {
    const code = import('./corridor-map.code.js');
    askAhead(elements);
    return code;
  },
});
