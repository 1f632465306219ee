import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** Lines that can be chosen, their states, signs and tips. */
export const lineStyles = ({css}: LitTools): CSSResult => css`
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
`;
