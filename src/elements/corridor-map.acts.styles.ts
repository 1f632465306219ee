import type {CSSResult} from 'lit';
import {controlStyles} from './corridor-map-controls.acts.styles.js';
import {lineStyles} from './corridor-map-lines.acts.styles.js';
import {mediaStyles} from './corridor-map-media.acts.styles.js';
import {panelStyles} from './corridor-map-panel.acts.styles.js';
import {stageStyles} from './corridor-map-stage.acts.styles.js';
import {stopListStyles} from './corridor-map-stops.acts.styles.js';
import type {LitTools} from './lit-tools.js';

/** Looks of what comes with the acts, part by part; media rules last, because they overrule. */
export const actsStyles = (tools: LitTools): CSSResult => tools.css`
  ${controlStyles(tools)}
  ${lineStyles(tools)}
  ${panelStyles(tools)}
  ${stageStyles(tools)}
  ${stopListStyles(tools)}
  ${mediaStyles(tools)}
`;
