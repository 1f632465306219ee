import {css, html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../dataset/index.js';
import {factCardStyles} from '../elements/corridor-fact-card.styles.js';
import {actsStyles} from '../elements/corridor-fact-card.acts.styles.js';
import {detailsTemplate, stepsTemplate} from '../elements/corridor-fact-card.acts.template.js';
import {factTemplate, sourceTemplate} from '../elements/corridor-fact-card.template.js';
import {litTools} from '../elements/lit-tools.js';
import {dateInWords} from '../model/date-in-words.js';
import {factScene} from '../model/fact-scene.js';
import {message} from '../model/message.js';
import {allStrings} from '../model/strings/en-later.js';
import {recordName} from '../model/record-name.js';
import {headerTemplate, type Picture} from './picture.js';
import type {Setting} from './setting.js';

/** Room is kept for what comes with the script. */
const stillStyles = css`
  @media (scripting: none) {
    :host::before {
      content: none;
    }
    .root {
      min-block-size: 0;
    }
  }
`;

/** The fact itself, or those about what is named. */
export function factsOf({lookup, get}: Setting): readonly Fact[] {
  const subject = get('fact') || get('about') || get('selected');
  const fact = lookup.facts.get(subject);
  return fact ? [fact] : get('fact') ? [] : lookup.factsAbout(subject);
}

function cardTemplate(fact: Fact, total: number, setting: Setting): TemplateResult {
  const {lookup, lang, strings, get, hides} = setting;
  const scene = factScene(fact, lookup, get('variant'), lang, strings, dateInWords);
  const words = allStrings(strings);
  const access = {
    selected: get('selected'),
    tabIndex: () => -1 as const,
    choose: () => undefined,
    copy: () => undefined,
    handleKeyDown: () => undefined,
    note: '',
    byHand: '',
  };
  const details = {
    content: detailsTemplate(litTools, fact, lookup, {lang, strings: words}, access),
    open: () => undefined,
  };
  return html`<figure
    class="card ${scene.variant} ${scene.id === get('selected') ? 'selected' : ''}"
    aria-label=${scene.sentence}
  >
    ${factTemplate(scene, headerTemplate({heading: '', description: ''}, setting))}
    <div class="foot">
      ${
        total > 1 && !hides('controls')
          ? html`<div class="steps">${stepsTemplate(litTools, 0, total, words, () => undefined)}</div>`
          : nothing
      }
      ${hides('source') ? nothing : sourceTemplate(scene, strings, hides('details') ? undefined : details)}
    </div>
  </figure>`;
}

function whyNone({lookup, strings, get}: Setting): string {
  const name = recordName(get('about') || get('selected'), lookup);
  return name ? message(strings.noFactAbout, {name}) : strings.chooseForFacts;
}

/** The card, complete without script. A fact that is not known leaves the page’s own text in place. */
export function factCardPicture(setting: Setting): Picture {
  const facts = factsOf(setting);
  const [fact] = facts;
  const none = setting.get('fact')
    ? html`<slot name="fallback"><slot></slot></slot>`
    : html`<p class="card none">${whyNone(setting)}</p>`;
  return {
    heading: '',
    description: '',
    styles: [factCardStyles, actsStyles(litTools), stillStyles],
    holdsHeader: facts.length > 0,
    content: fact ? cardTemplate(fact, facts.length, setting) : none,
  };
}
