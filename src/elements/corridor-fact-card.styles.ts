import {css} from 'lit';

export const factCardStyles = css`
  p {
    margin: 0;
  }
  .card {
    flex: 1;
    display: flex;
    flex-direction: column;
    margin: 0;
    padding-block: 0.6em 0.4em;
    border-block-start: 2px solid var(--_ink);
  }
  .card.selected {
    border-color: var(--_accent);
  }
  .label,
  .ends,
  .trust,
  dt {
    color: var(--_muted);
  }
  .label {
    font-size: 0.9375em;
    line-height: 1.35;
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
    overflow-wrap: anywhere;
  }
  /* A figure without a plot has the room to itself. */
  .figure .amount {
    padding-block: 0.5em;
  }
  .figure .amount strong {
    font-size: clamp(1.75em, 100cqi / var(--width), 3.75em);
  }
  .amount span {
    font-size: clamp(1em, 40cqi / var(--width), 1.125em);
  }
  .text {
    margin-block-end: 0.6em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .statement .text {
    margin-block: 0.5em 0.6em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_accent);
    font-size: clamp(1.125em, 4.2cqi, 1.5em);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .trust {
    margin-block-start: auto;
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
  u::after {
    content: ' ▾';
  }
  [open] u::after {
    content: ' ▴';
  }
  summary:hover u {
    color: var(--_ink);
    text-decoration-color: currentColor;
  }
  dl {
    display: grid;
    gap: 0.6em;
    margin: 0.3em 0 0.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  dd {
    margin: 0;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }

  svg {
    display: block;
    overflow: visible;
    fill: var(--_other-line);
  }
  [dir='rtl'] svg,
  [dir='rtl'] .step span {
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
    padding-block: 0.5em 0.6em;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .track {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-inline-end: calc(var(--room) * 1em + 0.5em);
    margin-block: 0.15em 0.5em;
    white-space: nowrap;
  }
  .track svg {
    flex: none;
    min-inline-size: 1px;
  }
  .track b {
    flex: none;
    inline-size: 0;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block: 0.2em 0.6em;
    font-size: 0.8125em;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }
  .chips,
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
  }
  .controls button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-block: -5px;
    padding: 5px 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .controls button span {
    padding: 0.2em 0.75em;
    border: 1px solid var(--_rule);
    border-radius: 1em;
    line-height: 1.3;
  }
  .controls button:hover span {
    border-color: var(--_muted);
  }
  .chip[aria-pressed='true'] span {
    border-color: var(--_ink);
    background: var(--_quiet);
  }

  /* Figure and plot beside the text. */
  @container (min-width: 480px) {
    .card:not(.statement) {
      display: grid;
      grid-template: auto auto auto 1fr / minmax(0, 5fr) minmax(0, 6fr);
      column-gap: 2em;
    }
    .card .label,
    .card .trust {
      grid-column: 1 / -1;
    }
    [role='img'] {
      grid-row: 2 / 4;
    }
    .card .amount strong {
      font-size: clamp(1.75em, 42cqi / var(--width), 3.75em);
    }
    .card:not(.statement) .text {
      margin-block-start: 0.5em;
    }
    .trust {
      align-self: end;
    }
  }
  @media (forced-colors: active) {
    .strong,
    .zero {
      fill: CanvasText;
    }
    .other {
      fill: GrayText;
    }
    .whole {
      fill: Canvas;
      stroke: CanvasText;
    }
    .tag {
      outline: 1px solid;
    }
    .chip[aria-pressed='true'] span {
      border-width: 2px;
    }
  }
  @media print {
    .controls,
    u {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    svg {
      print-color-adjust: exact;
    }
  }
`;
