import {css, html, nothing, svg} from 'lit';

/** A module that is loaded later brings no Lit of its own: the element hands it these. */
export const litTools = {css, html, nothing, svg};
export type LitTools = typeof litTools;
