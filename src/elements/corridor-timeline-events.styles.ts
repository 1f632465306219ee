import {css} from 'lit';

/** The chosen event. */
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
    min-block-size: 9.5em;
  }
  .step {
    grid-area: 1 / 1;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
  }
  .next {
    grid-column: 3;
  }
  .step,
  .chips button {
    border: 1px solid var(--_rule);
    border-radius: 22px;
    background: none;
  }
  .step[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
  }
  .step path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .previous:dir(ltr) svg,
  .next:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .timeline p {
    margin: 0;
  }
  .timeline .description {
    margin-block-end: 0.6em;
  }
  .when,
  .origin {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .date {
    display: inline-block;
  }
  .date::first-letter,
  .description::first-letter {
    text-transform: uppercase;
  }
  .position::before {
    content: ' · ';
    white-space: pre;
  }
  .title {
    unicode-bidi: plaintext;
    font-weight: 700;
  }
  .story .title {
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
  .chips button {
    min-block-size: 44px;
    padding-inline: 0.9em;
    font-size: 0.875em;
  }
  .footer button::before {
    content: '';
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    padding: 0.15em;
    border: 1px solid;
    border-radius: 50%;
    background: currentColor content-box;
    vertical-align: -0.05em;
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
    inline-size: fit-content;
    padding-block: 0.7em;
    color: var(--_muted);
    font-size: 0.875em;
    cursor: pointer;
  }
  @container (inline-size < 30rem) {
    .story {
      grid-column: 1 / -1;
      min-block-size: 14em;
    }
    .footer {
      margin-block-start: 0;
    }
    [role='toolbar'] .story {
      position: relative;
      padding-block-start: 50px;
    }
    [role='toolbar'] .position {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 52px;
      line-height: 44px;
      text-align: center;
    }
    [role='toolbar'] .position::before {
      content: none;
    }
  }
  .detail[role='group'] .story {
    grid-column: 1 / -1;
  }
`;
