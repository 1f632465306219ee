import {waitUntil} from '@open-wc/testing';
import type {CorridorElement} from '../../src/elements/corridor-element.js';
import {elementContract} from './element-contract.js';

describe('corridor-map keeps the contract of an element', () => {
  elementContract({
    tag: 'corridor-map',
    define: () => import('../../src/bundles/define/corridor-map.js'),
    shows: {corridor: {}, small: {}},
    drawn: '.picture .stop',
    use: (element) => {
      element.shadowRoot
        ?.querySelector('.picture')
        ?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      return waitUntil(() => (element as CorridorElement & {leaflet?: unknown}).leaflet, 'Leaflet does not come', {
        timeout: 8000,
      });
    },
  });
});
