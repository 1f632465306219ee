import {css} from 'lit';

/** The line pulled straight, below the map. */
export const stripStyles = css`
  .strip {
    position: relative;
    flex: none;
    block-size: 6em;
    margin-block: 0.25em;
    margin-inline: 9px;
    font-size: 0.8125em;
  }
  .narrow .strip {
    display: none;
  }
  .country,
  .track {
    position: absolute;
    inset-inline-start: calc(var(--from) * 100%);
    inline-size: calc((var(--to) - var(--from)) * 100%);
  }
  .country {
    inset-block-start: 0;
    block-size: 2.7em;
    padding-inline: 2px;
    border-inline-start: 1px solid var(--_rule);
    color: var(--_muted);
    text-align: center;
    white-space: nowrap;
  }
  .country:first-child {
    border: 0;
  }
  .country.highlighted {
    background: var(--_highlight);
    color: var(--_ink);
    font-weight: 700;
  }
  .track {
    inset-block-start: calc(1.85em - 0.5px);
    block-size: 5px;
    transform: scaleY(1.5);
  }
  .strip ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .strip li {
    position: absolute;
    inset-block-start: calc(1.85em + 2px - 12px);
    inset-inline-start: calc(var(--at) * 100%);
  }
  .strip li.gauge-break {
    z-index: 1;
  }
  .strip button {
    display: grid;
    place-content: center;
    place-items: center;
    inline-size: 12px;
    block-size: 24px;
    margin: 0;
    margin-inline-start: -6px;
    padding: 0;
    border: 0;
    background: none;
  }
  .strip button svg {
    overflow: visible;
  }
  .strip .name {
    position: absolute;
    inset-block-start: 2em;
    line-height: 1.3;
    white-space: nowrap;
    pointer-events: auto;
  }
  .row-1 .name {
    inset-block-start: 3.4em;
  }
  .align-start .name {
    inset-inline-start: 0;
  }
  .align-end .name {
    inset-inline-end: 0;
  }
  .gauge-break .name,
  .selected .name {
    font-weight: 700;
  }
`;
