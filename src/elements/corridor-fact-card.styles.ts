import {css} from 'lit';

/**
 * Label, figure, text and source are four rows, the figure and the text side by side where both have room. In a grid of
 * cards alone the rows are those of the page’s grid, so that they stand on common lines from card to card.
 */
export const factCardStyles = css`
  :host(:state(row)) {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    row-gap: 0;
    container-type: normal;
  }
  :host(:state(row))::before {
    grid-area: 1 / 1 / span 4;
  }
  /* Beside its like without a grid around it; Chromium would take rows of its own. */
  :host(:state(flex)) {
    grid-template-rows: auto auto 1fr auto;
  }
  .root {
    container-type: normal;
  }
  :host(:state(row)) > slot {
    display: block;
  }
  :host(:state(row)) > .failure {
    align-self: end;
  }
  :host(:state(row)) > *,
  :host(:state(row)) .card {
    grid-area: 1 / 1 / span 4;
  }
  :host(:state(row)) :is(.root, .card) {
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0;
    min-block-size: 0;
  }
  .card {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(14em, 40%)), 1fr));
    column-gap: 2em;
    margin: 0;
    border-block-start: 2px solid var(--_ink);
  }
  /* The buttons keep their place whatever the length of the text above them. */
  .card:has(.steps) {
    flex: 1;
    grid-template-rows: auto auto 1fr;
  }
  .card.selected {
    border-color: var(--_accent);
  }
  p {
    margin: 0;
  }
  .top,
  .foot,
  .statement .words {
    grid-column: 1 / -1;
  }
  .top,
  .none {
    padding-block-start: 0.6em;
  }
  .label,
  .ends,
  .trust {
    color: var(--_muted);
  }
  .label {
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .plot,
  .words {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
    padding-block: 0.35em 0.3em;
    font-weight: 700;
    line-height: 1.1;
  }
  .amount strong {
    font-size: clamp(1.75em, 100cqi / var(--width), 3em);
    line-height: 1.05;
    letter-spacing: -0.02em;
  }
  /* A figure without a plot has the room to itself. */
  .figure .amount strong {
    font-size: clamp(1.75em, 100cqi / var(--width), 3.75em);
  }
  /* In a row all stand on the line of the largest that there may be. */
  :host(:state(row)) .amount strong {
    font-size: clamp(1.75em, min(100cqi / var(--width), 18cqi), 3em);
  }
  :host(:state(row)) .amount::before {
    content: '\\200b';
    inline-size: 0;
    margin-inline-end: calc(var(--_size) * -0.4);
    font-size: clamp(1.75em, 18cqi, 3em);
    line-height: 1.05;
  }
  .amount span {
    font-size: clamp(1em, 40cqi / var(--width), 1.125em);
  }
  .text {
    margin-block: 0.5em 0.6em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .statement .words {
    grid-row: 2 / span 2;
  }
  .statement .text {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_accent);
    font-size: clamp(1.125em, 4.2cqi, 1.5em);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .foot {
    grid-row: 4;
    padding-block: 0.25em 0.4em;
  }
  .trust {
    font-size: 0.8125em;
    line-height: 1.5;
  }
  summary {
    list-style: none;
    padding-block: 0.3em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .tag {
    display: inline-block;
    margin-inline-end: 0.3em;
    padding-inline: 0.5em;
    border: 1px solid var(--_quiet);
    border-radius: 3px;
    background: var(--_quiet);
    color: var(--_ink);
  }
  .view {
    border-color: currentColor;
    background: none;
  }
  .trust b {
    color: var(--_ink);
    font-weight: 400;
  }
  u {
    white-space: nowrap;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.2em;
  }
  /* Drawn: not every font has an arrowhead. */
  u::after {
    content: '';
    display: inline-block;
    margin: 0 0.3em 0.2em;
    padding: 0.15em;
    border: solid;
    border-width: 0 1px 1px 0;
    transform: rotate(45deg);
  }
  /* Room for what comes with the acts. */
  .steps {
    min-block-size: 44px;
  }

  svg {
    display: block;
    overflow: visible;
    fill: var(--_other-line);
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .strong {
    fill: var(--_accent);
  }
  .other {
    fill-opacity: 0.72;
  }
  .whole {
    fill: var(--_quiet);
  }
  .ladder .other {
    y: 30%;
    height: 70%;
  }
  .zero {
    fill: var(--_ink);
  }
  .bars {
    display: grid;
    padding-block-start: 0.5em;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .beside {
    grid-template-columns: auto 1fr;
    align-items: center;
  }
  .track {
    display: flex;
    flex-flow: row-reverse;
    align-items: center;
    justify-content: flex-end;
    gap: 0.5em;
    padding-inline-end: calc(var(--room) * 1em + 0.6em);
    margin-block: 0.1em 0.35em;
    white-space: nowrap;
  }
  .beside .track {
    margin-block: 0.2em;
  }
  .track svg {
    flex: none;
    min-inline-size: 1px;
  }
  .track b {
    flex: none;
    inline-size: 0;
  }
  /* Name and amount flow as one text, the bar below them. */
  .below {
    display: block;
  }
  .below .track {
    all: unset;
  }
  .below b {
    display: inline-block;
    inline-size: auto;
  }
  .below svg {
    margin-block-end: 0.4em;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-start: 0.2em;
    font-size: 0.8125em;
  }
`;
