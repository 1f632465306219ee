import {css, html, nothing, svg, type HTMLTemplateResult, type SVGTemplateResult} from 'lit';

type Template<Result> = (strings: TemplateStringsArray, ...values: unknown[]) => Result;

/** What a module that is loaded later needs of Lit. */
export interface LitTools {
  readonly css: typeof css;
  readonly html: Template<HTMLTemplateResult>;
  readonly svg: Template<SVGTemplateResult>;
  readonly nothing: typeof nothing;
}

/** A module that is loaded later brings no Lit of its own: the element hands it these. */
export const litTools: LitTools = {css, html, nothing, svg};
