import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** The moving picture: Leaflet’s boxes, tiles, the stop under the hand. */
export const stageStyles = ({css}: LitTools): CSSResult => css`
  .picture.leaflet-grab {
    cursor: grab;
  }
  .picture.leaflet-grab:active {
    cursor: grabbing;
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
`;
