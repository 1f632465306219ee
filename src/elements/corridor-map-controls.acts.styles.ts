import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** Buttons over the picture, the search and the line of advice. */
export const controlStyles = ({css}: LitTools): CSSResult => css`
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
`;
