import type {TemplateResult} from 'lit';
import type {Fact, Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {factDetails, type Detail} from '../model/fact-details.js';
import type {LitTools} from './lit-tools.js';

const detailTemplate = ({html}: LitTools, {term, text, href}: Detail): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${href ? html`<a href=${href}>${text}</a>` : text}</dd>
  </div>`;

/** What a card tells on demand: the full reference, the place in it, and how the figure is meant. */
export const detailsTemplate = (
  lit: LitTools,
  fact: Fact,
  lookup: Lookup,
  {lang, strings}: Pick<LanguageController, 'lang' | 'strings'>,
): TemplateResult =>
  lit.html`<dl part="details">
    ${factDetails(fact, lookup, lang, strings).map((detail) => detailTemplate(lit, detail))}
  </dl>`;
