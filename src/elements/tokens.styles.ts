import {css} from 'lit';

/**
 * With `map-tokens` and `lane-tokens` the only place that reads `--corridor-*`. Each public property becomes a private
 * `--_*` with its default; light is the default, dark follows the page's own `color-scheme` (or `theme`), so that a light page never gets a dark widget.
 */
export const tokens = css`
  :host {
    --_ground: var(--corridor-ground, #fffefa);
    --_ink: var(--corridor-ink, #1b1a17);
    --_muted: var(--corridor-muted, #5f5c55);
    --_rule: var(--corridor-rule, #dcd8cc);
    --_quiet: var(--corridor-quiet, #efebe1);
    --_broad-gauge: var(--corridor-broad-gauge, #c8401f);
    --_accent: var(--corridor-accent, var(--_broad-gauge));
    --_other-line: var(--corridor-other-line, #6f6b62);
    --_font: var(--corridor-font);
    --_size: max(16px, 1rem);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_ground: var(--corridor-ground, light-dark(#fffefa, #17181b));
      --_ink: var(--corridor-ink, light-dark(#1b1a17, #eceae4));
      --_muted: var(--corridor-muted, light-dark(#5f5c55, #a7a49c));
      --_rule: var(--corridor-rule, light-dark(#dcd8cc, #3a3b3e));
      --_quiet: var(--corridor-quiet, light-dark(#efebe1, #2a2b2e));
      --_broad-gauge: var(--corridor-broad-gauge, light-dark(#c8401f, #ff8c69));
      --_other-line: var(--corridor-other-line, light-dark(#6f6b62, #a09c92));
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    background: var(--_ground);
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
  }
`;

/** What all three elements share: type, headings, the source line, buttons, focus. */
export const shared = css`
  :host {
    box-sizing: border-box;
    max-inline-size: 100%;
    text-decoration: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* What a page says of everything ends here, but for its font, its colour scheme and what it hides. */
  .root {
    all: initial;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: inherit;
    container-type: inline-size;
    color: var(--_ink);
    color-scheme: inherit;
    font-family: var(--_font, inherit);
    font-size: var(--_size);
    line-height: 1.45;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
  }
  /* Only without a doctype, where 100% is all of the window, is this the same class. */
  .ROOT {
    block-size: auto;
  }
  :host([theme='dark']) .root {
    padding: 0.6em 0.75em;
  }
  /* Words that are not translated yet keep their own direction on a page that runs right to left; a line that begins with a tag has the tag at its start. */
  .root :is(p:not(.trust, .origin), button, li, dt, dd, .heading) {
    unicode-bidi: plaintext;
  }
  .heading {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
  }
  .description,
  .source,
  .caption {
    color: var(--_muted);
  }
  .description {
    margin: 0.1em 0 0.6em;
    font-size: 0.9375em;
  }
  .source {
    margin: 0;
    padding-block: 0.5em 0;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.8125em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  button {
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .failure {
    margin: 0.5em 0;
    color: var(--_ink);
    font-family: var(--_font, inherit);
    font-size: max(14px, 0.875rem);
  }
  .failure button {
    min-block-size: 44px;
    padding-inline: 1em;
    border: 1px solid var(--_rule);
    border-radius: 22px;
    background: none;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
