import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** Forced colours and paper, which a first picture on a screen does without. */
export const mediaStyles = ({css}: LitTools): CSSResult => css`
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
    .casing,
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
    .broad {
      --_line: Highlight;
    }
    .standard {
      --_line: LinkText;
    }
    .third,
    .fourth,
    .other,
    .sea,
    .road {
      --_line: CanvasText;
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
    .narrow .inset,
    .layout:not(.narrow) .inset {
      position: static;
      display: block;
      min-block-size: 0;
      contain: none;
      overflow: hidden;
      outline-offset: -1px;
      margin-block-end: 6px;
      break-inside: avoid;
    }
    /* It may be held at the height that it had on the screen. */
    .pictures {
      block-size: auto !important;
    }
    .picture .scene,
    .narrow .inset .scene {
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
  }
`;
