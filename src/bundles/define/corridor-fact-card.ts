import {CorridorFactCard} from '../../elements/corridor-fact-card.js';
import {register} from '../register.js';

register('corridor-fact-card', CorridorFactCard);

declare global {
  interface HTMLElementTagNameMap {
    'corridor-fact-card': CorridorFactCard;
  }
}
