import {again, hearHand} from '../../controllers/hand.js';
import {inTurn} from '../../controllers/in-turn.js';
import {rowOf} from '../../controllers/row.js';
import {whenIdle} from '../../controllers/when-idle.js';
import {begin} from '../../embed/first-pictures.js';
import {askAhead} from './ask-ahead.js';

/** What every script for pages does: pictures first, then the `code` of the elements that `tags` selects. */
export function beginScript(tags: string, code: () => Promise<unknown>): void {
  void begin({
    tags,
    load: (file) => import(`../../generated/first-pictures/${file}.js`),
    whenIdle,
    rowOf,
    inTurn,
    hearHand,
    again,
    bring: (elements) => {
      const coming = code();
      askAhead(elements);
      return coming;
    },
  });
}
