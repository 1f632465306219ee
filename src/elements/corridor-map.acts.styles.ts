import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** Looks of what comes with the acts, and of paper and forced colours, which a first picture on a screen does without. */
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
  .pictures:hover .controls:not(.away),
  .pictures:focus-within .controls:not(.away),
  .controls:focus-within {
    opacity: 0.94;
  }
  .controls.away:not(:focus-within) {
    pointer-events: none;
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
  .files {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    display: flex;
    flex-direction: column;
    border-radius: 4px;
    background: var(--_ground);
  }
  .files button {
    min-block-size: 44px;
    padding-inline: 1em;
    border: 0;
    background: none;
    text-align: start;
    white-space: nowrap;
  }
  .search {
    position: absolute;
    z-index: 3;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    inline-size: min(20em, 100% - 12px);
    border-radius: 4px;
    background: var(--_ground);
    font-size: 0.875em;
  }
  .search input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_ink);
    border-radius: 4px;
    background: var(--_ground);
    color: inherit;
    font: inherit;
    font-size: max(16px, 1em);
  }
  .search ul {
    max-block-size: 13em;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  .search li {
    padding: 0.35em 0.85em;
    cursor: pointer;
  }
  .search li[aria-selected='true'] {
    background: var(--_ink);
    color: var(--_ground);
  }
  .search li[aria-selected='true'] .note {
    color: inherit;
  }
  .hit {
    fill: none;
    stroke: transparent;
    stroke-width: 16;
    pointer-events: stroke;
    cursor: pointer;
  }
  .hit:focus {
    outline: none;
  }
  .pointed,
  .hit:focus-visible {
    stroke: var(--_ink);
    stroke-opacity: 0.25;
    stroke-width: 12;
  }
  .state {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 6.5;
    stroke-dasharray: 3 3;
    pointer-events: none;
  }
  .state.limited {
    stroke-dasharray: 2 7;
  }
  .sign rect {
    fill: var(--_ink);
  }
  .sign text {
    fill: var(--_ground);
    font-weight: 700;
    text-anchor: middle;
  }
  .sign path {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .sign,
  .tip {
    pointer-events: none;
  }
  .tip rect {
    fill: var(--_ground);
    stroke: var(--_ink);
  }
  .tip text {
    fill: var(--_ink);
    font-weight: 700;
  }
  .chosen .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chosen .links b,
  .chosen .links span {
    color: var(--_muted);
    font-weight: 400;
  }
  .links a + span {
    margin-inline: 0.4em;
  }
  .links a,
  .chosen button {
    display: inline-block;
    padding-block: 0.2em;
  }
  .chosen button {
    border: 0;
    padding-inline: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.15em;
  }
  @media (pointer: coarse) {
    .links a,
    .chosen button {
      padding-block: 0.7em;
    }
  }
  .picture.leaflet-grab {
    cursor: grab;
  }
  .picture.leaflet-grab:active {
    cursor: grabbing;
  }
  .held {
    flex: none;
  }
  .picture .leaflet-pane {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .picture .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .picture .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .picture .leaflet-tile {
    position: absolute;
    pointer-events: none;
  }
  .tiled .picture .ground {
    display: none;
  }
  .scene.animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .stop[data-id]:hover .symbol {
    stroke-width: 2.5;
  }
  .stop:focus-visible .target {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .chosen-title > * + * {
    margin-inline-start: 0.5em;
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
  @media (forced-colors: active) {
    .picture,
    .inset {
      background: Canvas;
    }
    .land,
    .lake {
      fill: Canvas;
    }
    .highlight {
      fill: none;
      stroke: CanvasText;
      stroke-width: 2;
    }
    .boundary {
      stroke: GrayText;
    }
    .label,
    .area,
    .note {
      fill: CanvasText;
      stroke: Canvas;
    }
    .frame,
    .leader,
    .ring,
    .symbol,
    .pointed,
    .hit:focus-visible {
      stroke: CanvasText;
    }
    .state {
      stroke: Canvas;
    }
    .sign rect {
      fill: CanvasText;
    }
    .sign text,
    .tip rect {
      fill: Canvas;
    }
    .tip text {
      fill: CanvasText;
    }
    .search li[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
    }
    .symbol {
      fill: Canvas;
    }
    .line.broad,
    .track.broad {
      stroke: Highlight;
      background: Highlight;
    }
    .line.standard,
    .track.standard {
      stroke: LinkText;
      background: LinkText;
    }
    .track {
      forced-color-adjust: none;
    }
  }
  @media print {
    .controls,
    .search,
    .advice,
    .scale,
    .chosen > .note,
    .chosen button,
    summary {
      display: none;
    }
    /* The picture fits the sheet, whatever width it was drawn for; the inset stands below it. */
    .layout {
      display: block;
    }
    .pictures,
    .picture,
    .layout:not(.narrow) .inset {
      position: static;
      display: block;
      min-block-size: 0;
      contain: none;
      overflow: hidden;
      margin-block-end: 6px;
      break-inside: avoid;
    }
    .picture .scene {
      inline-size: 100%;
      block-size: auto;
      overflow: hidden;
    }
    .scene {
      position: static;
    }
    .chosen {
      min-block-size: 0;
    }
    .legend {
      break-inside: avoid;
    }
    /* The list says more than a strip that was measured for another width. */
    .strip {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .stops {
      columns: 3;
    }
  }
`;
