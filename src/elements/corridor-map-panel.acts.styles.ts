import type {CSSResult} from 'lit';
import type {LitTools} from './lit-tools.js';

/** What is told of the chosen record. */
export const panelStyles = ({css}: LitTools): CSSResult => css`
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
  .held {
    flex: none;
  }
  .chosen-title > * + * {
    margin-inline-start: 0.5em;
  }
`;
