import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** Looks of what comes with the acts: details, chips, steps, copies; and those of paper and forced colours. */
export const actsStyles = ({css}: LitTools): CSSResult => css`
  [open] u::after {
    margin-block-end: 0;
    transform: rotate(225deg);
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
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  [dir='rtl'] dd {
    text-align: right;
  }
  .steps,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
  }
  .steps {
    font-size: 0.875em;
  }
  .chips {
    margin-block-start: -0.3em;
  }
  .foot button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-block: -5px;
    padding: 5px 0;
    border: 0;
    background: none;
    color: var(--_ink);
    text-align: start;
  }
  .foot button span {
    padding: 0.2em 0.75em;
    border: 1px solid var(--_rule);
    border-radius: 1em;
    line-height: 1.3;
  }
  .foot button:hover span {
    border-color: var(--_muted);
  }
  button[aria-pressed='true'] span {
    border-color: var(--_ink);
    background: var(--_quiet);
  }
  [dir='rtl'] .steps button span {
    transform: scaleX(-1);
  }
  textarea {
    inline-size: 100%;
    border: 1px solid var(--_rule);
    background: none;
    color: var(--_ink);
    font: inherit;
  }
  @media (forced-colors: active) {
    .strong,
    .zero {
      fill: CanvasText;
    }
    .other,
    .whole {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .tag {
      outline: 1px solid;
    }
    button[aria-pressed='true'] span {
      border-width: 2px;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .steps,
    .tools,
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
