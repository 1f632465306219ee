import {css} from 'lit';

/** The lanes of the timeline. */
export const laneTokens = css`
  :host {
    --_lane-1: var(--corridor-lane-1, #565aa3);
    --_lane-2: var(--corridor-lane-2, #86680f);
    --_lane-3: var(--corridor-lane-3, #2c7a58);
    --_lane-4: var(--corridor-lane-4, #8c4a7a);
    --_lane-5: var(--corridor-lane-5, #56676f);
    --_lane-6: var(--corridor-lane-6, #84433b);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_lane-1: var(--corridor-lane-1, light-dark(#565aa3, #a9acee));
      --_lane-2: var(--corridor-lane-2, light-dark(#86680f, #d6b55c));
      --_lane-3: var(--corridor-lane-3, light-dark(#2c7a58, #6cc39c));
      --_lane-4: var(--corridor-lane-4, light-dark(#8c4a7a, #d898c7));
      --_lane-5: var(--corridor-lane-5, light-dark(#56676f, #a6b7c0));
      --_lane-6: var(--corridor-lane-6, light-dark(#84433b, #de9b90));
    }
  }
`;
