import {css} from 'lit';

/** What only the map draws. */
export const mapTokens = css`
  :host {
    --_standard-gauge: var(--corridor-standard-gauge, #1d5f9e);
    --_third-gauge: var(--corridor-third-gauge, #2c7a58);
    --_fourth-gauge: var(--corridor-fourth-gauge, #8c4a7a);
    --_land: var(--corridor-land, #f7f4ee);
    --_water: var(--corridor-water, #e5edf1);
    --_border: var(--corridor-border, #cdc6b6);
    --_highlight: var(--corridor-highlight, #f1e4c6);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_standard-gauge: var(--corridor-standard-gauge, light-dark(#1d5f9e, #7db3ee));
      --_third-gauge: var(--corridor-third-gauge, light-dark(#2c7a58, #6cc39c));
      --_fourth-gauge: var(--corridor-fourth-gauge, light-dark(#8c4a7a, #d898c7));
      --_land: var(--corridor-land, light-dark(#f7f4ee, #25282a));
      --_water: var(--corridor-water, light-dark(#e5edf1, #1a1e25));
      --_border: var(--corridor-border, light-dark(#cdc6b6, #4a4d4f));
      --_highlight: var(--corridor-highlight, light-dark(#f1e4c6, #443a28));
    }
  }
`;
