import {CorridorTimeline} from '../../elements/corridor-timeline.js';
import {register} from '../register.js';

register('corridor-timeline', CorridorTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'corridor-timeline': CorridorTimeline;
  }
}
