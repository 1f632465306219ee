import {css} from 'lit';

export const mapStyles = css`
  .layout {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .pictures {
    position: relative;
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    gap: 6px;
    min-block-size: 260px;
  }
  .picture,
  .inset {
    position: relative;
    overflow: hidden;
    background: var(--_water);
    contain: strict;
  }
  .picture,
  .narrow .inset {
    flex: 1 1 0;
  }
  .picture {
    touch-action: pan-x pan-y;
  }
  .scene {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    left: 0;
    display: block;
    overflow: visible;
    transform-origin: 0 0;
    direction: ltr;
    user-select: none;
    -webkit-user-select: none;
  }
  .layout:not(.narrow) .inset {
    position: absolute;
    outline: 1px solid var(--_ink);
  }

  .land {
    fill: var(--_land);
  }
  .highlight {
    fill: var(--_highlight);
  }
  .lake {
    fill: var(--_water);
  }
  .river,
  .boundary,
  .line,
  .casing,
  .frame,
  .ring,
  .scale path {
    fill: none;
  }
  .ground path {
    vector-effect: non-scaling-stroke;
  }
  .river {
    stroke: var(--_water);
  }
  .boundary {
    stroke: var(--_border);
    stroke-width: 0.8;
    stroke-linejoin: round;
  }
  .disputed {
    stroke-dasharray: 2.5 2.5;
  }
  .frame,
  .leader {
    stroke: var(--_ink);
  }
  .leader {
    stroke-width: 0.8;
  }
  .line,
  .casing {
    stroke-linejoin: round;
    stroke-linecap: butt;
  }
  .casing {
    stroke: var(--_ground);
    stroke-width: 5.5;
  }
  .casing.broad {
    stroke-width: 7.5;
  }
  .line {
    stroke: var(--_line);
    stroke-width: 3;
  }
  .standard {
    --_line: var(--_standard-gauge);
  }
  .broad {
    --_line: var(--_broad-gauge);
  }
  .third {
    --_line: var(--_third-gauge);
  }
  .fourth {
    --_line: var(--_fourth-gauge);
  }
  .sea,
  .road,
  .other {
    --_line: var(--_other-line);
  }
  .line.broad {
    stroke-width: 4.5;
  }
  .line.third {
    stroke-dasharray: 10 2 2 2;
  }
  .line.fourth {
    stroke-dasharray: 10 2 2 2 2 2;
  }
  .line.thin {
    stroke-width: 1.1;
  }
  .line.thin.broad {
    stroke-width: 1.5;
  }
  .line.sea {
    stroke-width: 1.8;
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }
  .line.road {
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }

  .symbol {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .waypoint .symbol {
    stroke-width: 1;
  }
  .site .symbol {
    fill: var(--_ink);
    stroke: var(--_ground);
    stroke-width: 1;
  }
  .ring {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .line.thin.selected {
    stroke-width: 3;
  }
  .target {
    fill: transparent;
  }
  .stop[data-id],
  .label[data-id] {
    cursor: pointer;
  }
  .stop:focus {
    outline: none;
  }
  .label,
  .area {
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_land);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .bold {
    font-weight: 700;
  }
  .note {
    color: var(--_muted);
    fill: var(--_muted);
    font-weight: 400;
  }
  .area {
    fill: var(--_muted);
    font-weight: 700;
    letter-spacing: 0.08em;
    stroke-width: 2px;
    pointer-events: none;
  }
  .area.sea {
    font-style: italic;
    font-weight: 400;
    letter-spacing: 0;
    stroke: var(--_water);
  }
  /* Arabic letters are joined, and do not lean. */
  [dir='rtl'] .area {
    font-style: normal;
    letter-spacing: 0;
  }

  .scale {
    position: absolute;
    z-index: 1;
    inset-block-end: 6px;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1;
    pointer-events: none;
  }
  .scale svg {
    display: block;
    margin-block-start: 2px;
  }
  .scale path {
    stroke: currentColor;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.4em;
    margin: 0.5em 0 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .chosen {
    min-block-size: 4.4em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .chosen p {
    margin: 0;
  }

  details {
    flex: none;
    font-size: 0.875em;
  }
  summary {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    column-gap: 1.4em;
    min-block-size: 44px;
    padding-block: 0.3em;
    cursor: pointer;
  }
  summary :first-child {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.15em;
  }
`;
