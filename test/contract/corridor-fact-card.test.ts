import {elementContract} from './element-contract.js';

describe('corridor-fact-card keeps the contract of an element', () => {
  elementContract({
    tag: 'corridor-fact-card',
    define: () => import('../../src/bundles/define/corridor-fact-card.js'),
    shows: {corridor: {fact: 'transit-capacity'}, small: {fact: 'cost'}},
    drawn: 'figure',
    use: ({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('summary')?.focus(),
  });
});
