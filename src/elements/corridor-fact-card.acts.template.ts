import type {TemplateResult} from 'lit';
import type {Fact, Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {citationFormats, type CitationFormat} from '../model/citation.js';
import {factDetails, type Detail} from '../model/fact-details.js';
import {message} from '../model/message.js';
import {recordName} from '../model/record-name.js';
import type {AllStrings} from '../model/strings/en-later.js';
import type {LitTools} from './lit-tools.js';

interface Language extends Pick<LanguageController, 'lang'> {
  readonly strings: AllStrings;
}

/** How the buttons take part in the page. */
export interface ToolAccess {
  readonly selected: string;
  readonly tabIndex: (id: string) => 0 | -1;
  readonly choose: (id: string) => void;
  readonly copy: (what: CitationFormat | 'link') => void;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
  /** What became of the last copy; `byHand` is a text that the reader has to copy without our help. */
  readonly note: string;
  readonly byHand: string;
}

/** What a fact is about, as far as the dataset knows it. */
export const aboutOf = ({about = []}: Fact, lookup: Lookup): string[] => about.filter((id) => lookup.kindOf(id));

/** Ids of records hold no space: no button can be taken for a record. */
export const copyId = (what: CitationFormat | 'link'): string => `copy ${what}`;

const formatNames: Readonly<Record<CitationFormat, keyof AllStrings & `cite${string}`>> = {
  text: 'citeAsText',
  bibtex: 'citeAsBibtex',
  'csl-json': 'citeAsCslJson',
};

const detailTemplate = ({html}: LitTools, {term, text, href}: Detail): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${href ? html`<a href=${href}>${text}</a>` : text}</dd>
  </div>`;

/** What the fact is about, as buttons that choose it for the whole group, and what can be taken away. */
export function toolsTemplate(
  {html, nothing}: LitTools,
  fact: Fact,
  lookup: Lookup,
  strings: AllStrings,
  access: ToolAccess,
): TemplateResult {
  const button = (id: string, name: string, pressed: string | undefined, act: () => void) =>
    html`<button
      type="button"
      class=${pressed ? 'chip' : 'copy'}
      data-id=${id}
      tabindex=${access.tabIndex(id)}
      aria-pressed=${pressed ?? nothing}
      @click=${act}
    >
      <span>${name}</span>
    </button>`;
  const copy = (what: CitationFormat | 'link', name: string) =>
    button(copyId(what), name, undefined, () => access.copy(what));
  const about = aboutOf(fact, lookup);
  return html`<div class="tools" role="toolbar" aria-label=${strings.factTools} @keydown=${access.handleKeyDown}>
      ${
        about.length
          ? html`<div role="group" aria-labelledby="about">
              <span id="about">${strings.factAbout}</span>
              <div class="chips">
                ${about.map((id) =>
                  button(id, recordName(id, lookup), String(id === access.selected), () => access.choose(id)),
                )}
              </div>
            </div>`
          : nothing
      }
      <div role="group" aria-labelledby="cite">
        <span id="cite">${strings.factCite}</span>
        <div class="chips">
          ${citationFormats.map((format) => copy(format, strings[formatNames[format]]))}${copy('link', strings.copyLink)}
        </div>
      </div>
    </div>
    <p class="note" role="status">${access.note}</p>
    ${
      access.byHand
        ? html`<textarea
            class="tools"
            readonly
            rows="4"
            aria-label=${strings.copyByHand}
            .value=${access.byHand}
          ></textarea>`
        : nothing
    }`;
}

/** What a card tells on demand: the full reference, the place in it, and how the figure is meant. */
export const detailsTemplate = (
  lit: LitTools,
  fact: Fact,
  lookup: Lookup,
  {lang, strings}: Language,
  access: ToolAccess,
): TemplateResult =>
  lit.html`<dl part="details">
      ${factDetails(fact, lookup, lang, strings).map((detail) => detailTemplate(lit, detail))}
    </dl>
    ${toolsTemplate(lit, fact, lookup, strings, access)}`;

/** Previous and next of several facts about one thing. */
export function stepsTemplate(
  {html}: LitTools,
  index: number,
  total: number,
  strings: AllStrings,
  step: (by: 1 | -1) => void,
): TemplateResult {
  const button = (by: 1 | -1, label: string) =>
    html`<button type="button" class="step" aria-label=${label} @click=${() => step(by)}>
      <span aria-hidden="true">${by < 0 ? '←' : '→'}</span>
    </button>`;
  return html`${button(-1, strings.factPrevious)}
    <span>${message(strings.factCount, {number: index + 1, total})}</span>
    ${button(1, strings.factNext)}`;
}
