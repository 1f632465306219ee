import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {reservedSize} from '../elements/reserved-size.js';
import {shared, tokens} from '../elements/tokens.styles.js';
import type {Setting, Tag} from './setting.js';

/** One element as it stands before its script. */
export interface Picture {
  /** Where the page gives none; empty for no heading. */
  readonly heading: string;
  /** Below that heading. */
  readonly description: string;
  readonly styles: readonly CSSResult[];
  readonly content: TemplateResult;
  /** The heading stands inside the content. */
  readonly holdsHeader?: boolean;
}

/** What would do something with a script is not shown to a reader who has none. */
const stillStyles = css`
  @media (scripting: none) {
    .hint,
    .step,
    .steps,
    .tools {
      display: none !important;
    }
  }
`;

export const stylesOf = (tag: Tag, {styles}: Picture): string =>
  [tokens, shared, reservedSize(tag), ...styles, stillStyles].map(({cssText}) => cssText).join('');

export function headerTemplate(
  {heading, description}: Pick<Picture, 'heading' | 'description'>,
  {get, hides, headingLevel}: Setting,
): TemplateResult | typeof nothing {
  if (hides('heading')) return nothing;
  const own = get('heading');
  const title = own || heading;
  return html`<slot name="heading">
    ${title ? html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel}>${title}</div>` : nothing}
    ${!own && description ? html`<p class="description">${description}</p>` : nothing}
  </slot>`;
}

/** Everything inside the shadow root. */
export const rootTemplate = (picture: Picture, setting: Setting): TemplateResult =>
  html`<div class="root" lang=${setting.lookup.dataset.lang} dir=${setting.dir}>
    ${picture.holdsHeader ? nothing : headerTemplate(picture, setting)} ${picture.content}
    <slot name="caption" class="caption"></slot>
  </div>`;
