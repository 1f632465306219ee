import {elementContract} from './element-contract.js';

describe('corridor-map keeps the contract of an element', () => {
  elementContract({
    tag: 'corridor-map',
    define: () => import('../../src/bundles/define/corridor-map.js'),
    shows: {corridor: {}, small: {}},
    drawn: '.picture .stop',
    use: ({shadowRoot}) =>
      shadowRoot?.querySelector('.picture')?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true})),
  });
});
