import {html, nothing, svg, type TemplateResult} from 'lit';
import type {CitedSource} from '../model/cite.js';
import type {Bar, Plot, Span, Step} from '../model/fact-plot.js';
import type {FactScene} from '../model/fact-scene.js';
import type {Figure} from '../model/fact-value.js';
import {message} from '../model/message.js';
import type {Strings} from '../model/strings/en.js';
import {textWidth} from '../model/text-width.js';

/** How the chips take part in the page. */
export interface ChipAccess {
  readonly label: string;
  readonly selected: string;
  readonly tabIndex: (id: string) => 0 | -1;
  readonly choose: (id: string) => void;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
}

const percent = (share: number) => `${+(share * 100).toFixed(3)}%`;

const spanTemplate = ({from, to}: Span, name: string, opacity = 1) =>
  svg`<rect class=${name} x=${percent(from)} width=${percent(to - from)} height="100%" opacity=${opacity} />`;

/** Of the size of the big figure, as in the styles. */
const smallWords = 0.4;

/** The longer the expression, the smaller its letters, so that it stands in one line. */
const figureTemplate = ({before, text, after}: Figure): TemplateResult => {
  const width = textWidth(text, 1, true) + textWidth(`${before} ${after} `, smallWords, true);
  return html`<p class="amount" part="figure" .style=${`--width:${width}`}>
    ${before && html`<span>${before}</span>`} <strong>${text}</strong> ${after && html`<span>${after}</span>`}
  </p>`;
};

/** The box of a bar reaches to its end or to zero, whichever is farther; the amount follows it. */
function barTemplate({label, from, to, amount}: Bar, zero: number, index: number): TemplateResult {
  const end = Math.max(to, zero);
  const within = (share: number) => (end ? share / end : 0);
  return html`<span>${label}</span>
    <span class="track">
      <svg width=${percent(end)} height="14">
        ${spanTemplate({from: within(from), to: within(to)}, index ? 'other' : 'strong')}
        ${zero ? svg`<rect class="zero" x=${percent(within(zero))} width="1" height="100%" />` : nothing}
      </svg>
      <b>${amount}</b>
    </span>`;
}

function stepTemplate({from, to, chosen, certainty}: Step, _: number, {length}: readonly Step[]) {
  const gap = length > 2 ? (to - from) * 0.3 : 0;
  return spanTemplate({from, to: to - gap}, chosen ? 'strong' : 'other', certainty);
}

function drawing(plot: Plot): TemplateResult {
  if (plot.type === 'bars') {
    const {bars, zero} = plot;
    const room = Math.max(...bars.map(({amount}) => textWidth(amount, 1, true)));
    return html`<div class="bars" .style=${`--room:${room}`}>
      ${bars.map((bar, index) => barTemplate(bar, zero, index))}
    </div>`;
  }
  return html`<svg class=${plot.type} width="100%" height="16">
      ${
        plot.type === 'ladder'
          ? plot.steps.map(stepTemplate)
          : [spanTemplate(plot.whole, 'whole'), spanTemplate(plot.band, 'strong')]
      }
    </svg>
    <div class="ends"><span>${plot.low}</span><span>${plot.high}</span></div>`;
}

/** Never at the start of a line. */
const dot = '\u00a0· ';

const sourceText = ({name, locator}: CitedSource, others: number, strings: Strings) =>
  `${name}${locator && dot + locator}${others > 0 ? ` ${message(strings.andMore, {count: others})}` : ''}`;

const trustTemplate = ({isView, author, asOf, sources}: FactScene, strings: Strings): TemplateResult =>
  html`<span class=${isView ? 'tag view' : 'tag'}>${isView ? strings.view : strings.reported}</span>
    ${author && html`<b>${author}</b>${dot}`}${asOf && asOf + dot}${
      sources[0] && sourceText(sources[0], sources.length - 1, strings)
    }`;

/** Who says so, as of when, in one line; the line opens and tells more, once there is more. */
export const sourceTemplate = (
  scene: FactScene,
  strings: Strings,
  details: {readonly open: () => void; readonly content: TemplateResult | undefined} | undefined,
): TemplateResult =>
  details
    ? html`<details class="trust" part="source" @toggle=${details.open}>
        <summary>${trustTemplate(scene, strings)} <u>${strings.details}</u></summary>
        ${details.content}
      </details>`
    : html`<p class="trust" part="source">${trustTemplate(scene, strings)}</p>`;

/** What the fact is about, as buttons that choose it for the whole group. */
export const aboutTemplate = (scene: FactScene, access: ChipAccess): TemplateResult =>
  html`<div class="chips" role="toolbar" aria-label=${access.label} @keydown=${access.handleKeyDown}>
    ${scene.about.map(
      ({id, name}) =>
        html`<button
          type="button"
          class="chip"
          data-id=${id}
          tabindex=${access.tabIndex(id)}
          aria-pressed=${String(id === access.selected)}
          @click=${() => access.choose(id)}
        >
          <span>${name}</span>
        </button>`,
    )}
  </div>`;

/** Previous and next of several facts about one thing. */
export const stepsTemplate = (
  index: number,
  total: number,
  strings: Strings,
  step: (by: 1 | -1) => void,
): TemplateResult => {
  const button = (by: 1 | -1, label: string) =>
    html`<button type="button" class="step" aria-label=${label} @click=${() => step(by)}>
      <span aria-hidden="true">${by < 0 ? '←' : '→'}</span>
    </button>`;
  return html`<div class="steps">
    ${button(-1, strings.factPrevious)}
    <span>${message(strings.factCount, {number: index + 1, total})}</span>
    ${button(1, strings.factNext)}
  </div>`;
};

/** Label, figure, plot and text of one fact; figure and plot are one image with its text equivalent. */
export const factTemplate = ({label, spoken, figure, plot, text}: FactScene): TemplateResult =>
  html`<p class="label" part="label">${label}</p>
    ${
      spoken &&
      html`<div role="img" aria-label=${spoken}>${figure && figureTemplate(figure)}${plot && drawing(plot)}</div>`
    }
    <p class="text">${text}</p>`;
