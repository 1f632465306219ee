import {elementContract} from './element-contract.js';

describe('corridor-timeline keeps the contract of an element', () => {
  elementContract({
    tag: 'corridor-timeline',
    define: () => import('../../src/bundles/define/corridor-timeline.js'),
    shows: {corridor: {}, small: {}},
    drawn: '.mark',
    use: ({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('.mark')?.focus(),
  });
});
