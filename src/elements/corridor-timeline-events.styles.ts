import {css} from 'lit';

/** The chosen event and the list of all events. */
export const eventStyles = css`
  .detail {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 44px;
    column-gap: 1em;
    padding-block: 0.75em 0.5em;
    border-block-start: 2px solid var(--_ink);
  }
  .story {
    grid-area: 1 / 2;
    display: flex;
    flex-direction: column;
  }
  .unseen {
    visibility: hidden;
  }
  .detail:not([role='toolbar']) .story {
    grid-column: 1 / -1;
  }
  .step {
    grid-area: 1 / 1;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    background: none;
  }
  .next {
    grid-column: 3;
  }
  .step path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .previous svg {
    transform: scaleX(-1);
  }
  .next:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .previous:dir(rtl) svg {
    transform: none;
  }
  .step[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .step:hover:not([aria-disabled='true']),
  button.chip:hover {
    border-color: currentColor;
  }
  .detail p,
  .events p {
    margin: 0;
  }
  .when {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .date {
    display: inline-block;
  }
  .position::before {
    content: ' · ';
    white-space: pre;
  }
  .title {
    font-weight: 700;
  }
  .detail .title {
    margin-block: 0.15em 0.3em;
    font-size: 1.3em;
    line-height: 1.25;
  }
  .text {
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.2em;
    margin-block-start: auto;
    padding-block-start: 0.6em;
  }
  .footer .origin {
    flex: 1 1 18em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding-inline: 0.9em;
    border: 1px solid var(--_rule);
    border-radius: 22px;
    background: none;
    font-size: 0.875em;
  }
  .pin {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  .pin .dot {
    fill: currentColor;
    stroke: none;
  }
  .tag {
    display: inline-block;
    margin-inline-end: 0.3em;
    padding-inline: 0.5em;
    border-radius: 3px;
    background: var(--_quiet);
    color: var(--_ink);
  }

  details {
    border-block-start: 1px solid var(--_rule);
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    padding-block: 0.7em;
    color: var(--_muted);
    font-size: 0.875em;
    cursor: pointer;
  }
  summary:hover {
    color: var(--_ink);
  }
  .events {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0.5em 0 1em;
    list-style: none;
  }
  .events li {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_lane);
    break-inside: avoid;
  }
  .events button {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 700;
    text-align: start;
  }
  .events button:hover,
  .events button[aria-pressed='true'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .origin {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  @container (inline-size < 30rem) {
    .story {
      grid-column: 1 / -1;
    }
    .footer {
      margin-block-start: 0;
    }
    .detail[role='toolbar'] .story {
      position: relative;
      padding-block-start: 50px;
    }
    .detail[role='toolbar'] .position {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 52px;
      line-height: 44px;
      text-align: center;
    }
    .detail[role='toolbar'] .position::before {
      content: none;
    }
  }
  @media print {
    .step,
    .chips,
    .unseen,
    summary {
      display: none;
    }
    .story {
      grid-column: 1 / -1;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
