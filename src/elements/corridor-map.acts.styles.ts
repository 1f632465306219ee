import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** Looks of what comes with the acts: zoom buttons, advice, the list of stops. */
export const actsStyles = ({css}: LitTools): CSSResult => css`
  .controls {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    display: flex;
    border-radius: 4px;
    background: var(--_ground);
    opacity: 0;
    transition: opacity 0.15s;
  }
  .pictures:hover .controls,
  .pictures:focus-within .controls {
    opacity: 0.94;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
  }
  .control path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .control[aria-disabled] {
    color: var(--_border);
    cursor: default;
  }
  .advice {
    position: absolute;
    z-index: 1;
    inset-block-end: 10px;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: 90%;
    margin: 0 auto;
    padding: 0.3em 0.9em;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_ground);
    font-size: 0.875em;
    text-align: center;
    pointer-events: none;
  }
  .stops,
  .stops ol {
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .stops ol li {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_rule);
  }
  .stops .gauge-break {
    font-weight: 700;
  }
  @media print {
    .controls,
    .advice {
      display: none;
    }
  }
`;
