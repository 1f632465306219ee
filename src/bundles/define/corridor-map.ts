import {CorridorMap} from '../../elements/corridor-map.js';
import {register} from '../register.js';

register('corridor-map', CorridorMap);

declare global {
  interface HTMLElementTagNameMap {
    'corridor-map': CorridorMap;
  }
}
