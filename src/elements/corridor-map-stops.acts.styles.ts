import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** The line of all stops that runs down the page. */
export const stopListStyles = ({css}: LitTools): CSSResult => css`
  .stops,
  .stops ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .stops {
    columns: 16em;
    column-gap: 1.5em;
    margin-block: 0.25em 0.5em;
  }
  .narrow .stops {
    columns: auto;
  }
  .stops .highlighted {
    background: var(--_highlight);
  }
  /* On that ground the quiet colour would be 4.48 : 1 in the dark. */
  .highlighted .note {
    color: inherit;
  }
  .country-name,
  .stops li li {
    position: relative;
    break-inside: avoid;
  }
  .country-name {
    display: flex;
    align-items: end;
    min-block-size: 32px;
    margin: 0;
    padding-inline-start: 32px;
    border-block-start: 1px solid var(--_rule);
    break-after: avoid;
  }
  .stops > :first-child .country-name {
    border: 0;
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.55em;
    inline-size: 100%;
    min-block-size: 30px;
    padding: 2px 6px;
    border: 0;
    background: none;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .row svg {
    flex: none;
    overflow: visible;
  }
  .distance {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .rail {
    position: absolute;
    inset-inline-start: 11px;
    inline-size: 8px;
    block-size: 50%;
    transform: scaleX(1.5);
  }
  .above {
    inset-block-start: 0;
  }
  .below {
    inset-block-end: 0;
  }
  .across {
    inset-block-start: -1px;
    block-size: calc(100% + 1px);
  }
  .rail.left {
    margin-inline-start: -4.5px;
  }
  .rail.right {
    margin-inline-start: 4.5px;
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .stops .highlighted .country-name {
      border-block-start: 3px solid CanvasText;
    }
  }
  /* The line stands whole on a sheet: where it is broken, the columns of the rest are not evened out. */
  @media print {
    .stops,
    .narrow .stops {
      columns: 4 9em;
      break-inside: avoid;
      margin-block-end: 0;
      font-size: 0.75em;
    }
    .row,
    .country-name {
      min-block-size: 15px;
    }
    .row {
      padding-block: 0;
    }
  }
`;
