import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../dataset/index.js';
import {dateInWords} from '../model/date-in-words.js';
import {allStrings} from '../model/strings/en-later.js';
import {factDetails} from '../model/fact-details.js';
import {factScene, type FactScene} from '../model/fact-scene.js';
import {factsOf} from './fact-card.js';
import type {Setting} from './setting.js';
import type {StaticParts} from './static-parts.js';

const figure = ({figure}: FactScene): TemplateResult | typeof nothing =>
  figure ? html`<p>${figure.before} <strong>${figure.text}</strong> ${figure.after}</p>` : nothing;

/** A comparison is a table: its bars carry the figures. */
const table = ({plot, label}: FactScene): TemplateResult | typeof nothing =>
  plot?.type === 'bars'
    ? html`<table>
          <caption>
            ${label}
          </caption>
          <tbody>
            ${plot.bars.map(
              (bar) =>
                html`<tr>
                  <th scope="row">${bar.label}</th>
                  <td>${bar.amount}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${plot.ratio && html`<p>${plot.ratio}</p>`}`
    : nothing;

function card(fact: Fact, {lookup, lang, strings, get}: Setting): TemplateResult {
  const scene = factScene(fact, lookup, get('variant'), lang, strings, dateInWords);
  const {isView, author, asOf, text, plot, label} = scene;
  const words = allStrings(strings);
  const reference = factDetails(fact, lookup, lang, words).filter(({term}) =>
    [words.factCorrected, words.factReference, words.factPlace].includes(term),
  );
  return html`${plot?.type === 'bars' ? nothing : html`<p>${label}</p>`} ${figure(scene)} ${table(scene)}
    <p>${text}</p>
    <p>
      ${[isView ? strings.view : strings.reported, author, asOf].filter(Boolean).join(' · ')}.
      ${reference.map(({text: words, href}) => (href ? html`<a href=${href}>${words}</a> ` : html`${words} `))}
    </p>`;
}

/** The figure in words, a comparison as a table, and the full reference. */
export function staticFact(setting: Setting): StaticParts {
  const [fact] = factsOf(setting);
  return {heading: '', picture: undefined, alt: '', body: fact ? card(fact, setting) : html``, credit: ''};
}
