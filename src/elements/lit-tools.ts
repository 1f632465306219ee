import {html, nothing, svg} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

/** A module that is loaded later brings no Lit of its own: the element hands it these. */
export const litTools = {html, nothing, svg, styleMap};
export type LitTools = typeof litTools;
