import {css} from 'lit';

/** Lanes, marks and labels. */
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
  .timeline {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .overview {
    position: relative;
    flex: 1 0 auto;
    display: grid;
  }
  .zoom {
    display: flex;
    block-size: 44px;
  }
  .scene {
    /* The ring of the chosen event may stand in the first row. */
    overflow: visible;
    position: absolute;
    inset: 0;
    fill: none;
    stroke-width: 2;
  }
  text {
    fill: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  .rules {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .ticks text,
  .names .count,
  .switch[aria-pressed='false'] text {
    fill: var(--_muted);
  }
  .now {
    stroke: var(--_ink);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .hit {
    pointer-events: all;
  }
  g:not(:focus-visible) > .focus {
    display: none;
  }
  .ring,
  .focus {
    stroke: var(--_ink);
  }
  .quiet {
    stroke-width: 1.25;
  }
  .box {
    stroke: var(--_lane);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .core,
  .soft,
  .switch[aria-pressed='true'] .box {
    fill: var(--_lane);
  }
  .tick {
    stroke: var(--_ground);
  }
  .vague:not(.soft),
  .cluster .core {
    fill: color-mix(in srgb, var(--_lane) 28%, var(--_ground));
    stroke: var(--_lane);
    stroke-width: 1.25;
  }
  .cluster .core {
    stroke: none;
  }
  .soft {
    opacity: 0.75;
  }
  .unsure :is(.core, .vague) {
    fill: var(--_ground);
    stroke: var(--_lane);
    stroke-width: 1.5;
    stroke-dasharray: 2.5 1.5;
  }
  .names text,
  .labels {
    stroke: var(--_ground);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
  .strong,
  .doubt {
    font-weight: 700;
  }
  .doubt,
  .labels .count {
    stroke: none;
  }
  .doubt {
    font-size: 0.8em;
  }
`;
