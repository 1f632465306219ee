import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** Looks of what comes with the acts, and of what only an acting reader, paper or forced colours show. */
export const actsStyles = ({css}: Pick<LitTools, 'css'>): CSSResult => css`
  .scene {
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .switch,
  .pointed {
    cursor: pointer;
  }
  /* What a short event leaves free is its own: neither the picture nor what follows moves. */
  .held {
    flex-grow: 0;
  }
  .held ~ .detail {
    flex-grow: 1;
  }
  g:focus {
    outline: none;
  }
  .chips button:hover,
  .step[aria-disabled='false']:hover {
    border-color: currentColor;
  }
  summary:hover {
    color: var(--_ink);
  }
  .tip {
    position: absolute;
    z-index: 1;
    max-inline-size: 50%;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    background: var(--_ground);
    font-size: 0.8125em;
    pointer-events: none;
  }
  .tip span {
    display: block;
    color: var(--_muted);
  }

  .brush {
    flex: 1;
    min-inline-size: 0;
    padding-block: 10px;
    touch-action: pan-y;
    cursor: crosshair;
  }
  .brush svg {
    inline-size: 100%;
    block-size: 24px;
  }
  .brush path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .bars {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .base {
    stroke: var(--_rule);
  }
  .brush .aside {
    fill: var(--_ground);
    opacity: 0.75;
  }
  .ends {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .zooms {
    display: flex;
  }
  .zooms button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    padding: 0;
    border: 0;
    background: none;
  }
  .zooms path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .zoom [aria-disabled='true'] {
    color: var(--_rule);
    cursor: default;
  }
  .step[aria-disabled='true'] {
    cursor: default;
  }

  .events {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0.5em 0 1em;
    list-style: none;
  }
  .save {
    padding-block: 0.5em;
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
    text-align: start;
  }
  .events button:is(:hover, [aria-pressed='true']) {
    text-decoration: underline;
  }
  .proportional {
    margin-inline-start: 6px;
    border-inline-start: 1px solid var(--_rule);
  }
  .proportional li {
    position: relative;
    margin-block-start: calc(var(--_gap) * 1em);
    padding-inline-start: 1.1em;
    border: 0;
  }
  .proportional li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: -0.36em;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--_lane);
    border-radius: 0.35em;
    background: var(--_lane);
  }
  .proportional .span::before {
    background: var(--_ground);
  }
  .proportional .bar::before {
    block-size: 1.6em;
  }
  .proportional .unsure::before {
    border-style: dashed;
    background: var(--_ground);
  }
  .gap {
    position: absolute;
    inset-block-end: 100%;
    block-size: calc(var(--_gap) * 1em);
    display: grid;
    align-items: center;
    color: var(--_muted);
    font-size: 1em;
  }

  @media (forced-colors: active) {
    .overview,
    .overview g,
    .zoom,
    .events li {
      --_lane: CanvasText;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_ground: Canvas;
      --_rule: GrayText;
    }
    .ring,
    .focus {
      stroke: Highlight;
    }
    .cluster .core {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .scene {
      inline-size: 100%;
      block-size: 100%;
    }
    .step,
    .chips,
    .zoom,
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
