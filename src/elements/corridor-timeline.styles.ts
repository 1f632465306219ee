import {css} from 'lit';

/** Lanes, marks, labels and the key. */
export const overviewStyles = css`
  :host([layout='list'])::before {
    content: none;
  }
  :host([layout='list']) .root {
    min-block-size: 0;
  }
  .lane-0 {
    --_lane: var(--_lane-1);
  }
  .lane-1 {
    --_lane: var(--_lane-2);
  }
  .lane-2 {
    --_lane: var(--_lane-3);
  }
  .lane-3 {
    --_lane: var(--_lane-4);
  }
  .lane-4 {
    --_lane: var(--_lane-5);
  }
  .lane-5 {
    --_lane: var(--_lane-6);
  }
  .overview {
    position: relative;
    flex: 1 0 auto;
    display: grid;
  }
  .scene {
    position: absolute;
    inset: 0;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .pointed {
    cursor: pointer;
  }
  text {
    fill: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  .rules {
    stroke: var(--_rule);
    fill: none;
  }
  .ticks text,
  .count {
    fill: var(--_muted);
  }
  .now {
    stroke: var(--_ink);
    stroke-dasharray: 1 3;
  }
  .hit {
    fill: none;
    pointer-events: all;
  }
  .focus {
    display: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  g:focus-visible {
    outline: none;
  }
  g:focus-visible > .focus {
    display: inline;
  }
  .switch,
  .mark {
    cursor: pointer;
  }
  .box {
    fill: none;
    stroke: var(--_lane, var(--_muted));
    stroke-width: 1.5;
  }
  .switch[aria-pressed='true'] .box {
    fill: var(--_lane);
  }
  .switch[aria-pressed='false'] text {
    fill: var(--_muted);
  }
  .tick {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 1.75;
  }
  .dot,
  .core {
    fill: var(--_lane, var(--_muted));
  }
  .vague {
    fill: var(--_lane, var(--_muted));
    fill-opacity: 0.28;
    stroke: var(--_lane, var(--_muted));
    stroke-width: 1.25;
  }
  .soft {
    fill-opacity: 0.75;
    stroke: none;
  }
  .unsure .dot,
  .unsure .vague {
    fill: var(--_ground);
    fill-opacity: 1;
    stroke: var(--_lane, var(--_muted));
    stroke-width: 1.5;
    stroke-dasharray: 2.5 1.5;
  }
  .unsure .core {
    display: none;
  }
  .labels {
    pointer-events: none;
  }
  .doubt {
    font-size: 0.65rem;
    font-weight: 700;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .quiet {
    stroke-width: 1.25;
  }
  .label {
    stroke: var(--_ground);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .strong {
    font-weight: 700;
  }
  .tip {
    position: absolute;
    z-index: 1;
    max-inline-size: min(50%, 22em);
    min-inline-size: min-content;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    background: var(--_ground);
    font-size: 0.8125em;
    line-height: 1.35;
    pointer-events: none;
  }
  .tip span {
    display: block;
    color: var(--_muted);
  }
  .tip span::first-letter,
  .date::first-letter {
    text-transform: uppercase;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin: 0.3em 0 0.7em;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .key svg {
    vertical-align: -0.2em;
  }
  @media (forced-colors: active) {
    .overview,
    .overview g,
    .key {
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
  }
  @media print {
    .scene {
      inline-size: 100%;
      block-size: 100%;
    }
  }
`;
