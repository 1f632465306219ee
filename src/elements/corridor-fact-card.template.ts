import {html, nothing, svg, type TemplateResult} from 'lit';
import type {CitedSource} from '../model/cite.js';
import type {Bar, Plot, Span, Step} from '../model/fact-plot.js';
import type {FactScene} from '../model/fact-scene.js';
import type {Figure} from '../model/fact-value.js';
import {message} from '../model/message.js';
import type {Strings} from '../model/strings/strings.js';
import {textWidth} from '../model/text-width.js';

const percent = (share: number) => `${+(share * 100).toFixed(3)}%`;

const spanTemplate = ({from, to}: Span, name: string, opacity = 1) =>
  svg`<rect class=${name} x=${percent(from)} width=${percent(to - from)} height="100%" opacity=${opacity} />`;

/** In the size of the letters: a longer amount stands above its bar, and a shorter one with its name beside it. */
const longAmount = 11;

/** What a long number may be broken into: its thousands. */
const groups = /.+?\d\D(?=\d{3})|.+/g;

/** Of the size of the big figure, as in the styles. */
const smallWords = 0.4;

/** The longer the expression, the smaller its letters, so that it stands in one line. */
const figureTemplate = ({before, text, after}: Figure): TemplateResult => {
  const width = textWidth(text, 1, true) + textWidth(`${before} ${after} `, smallWords, true);
  return html`<p class="amount" part="figure" .style=${`--width:${width}`}>
    ${before && html`<span>${before}</span>`}
    <strong>${text.match(groups)?.map((group) => html`${group}<wbr />`)}</strong>
    ${after && html`<span>${after}</span>`}
  </p>`;
};

/** The box of a bar reaches to its end or to zero, whichever is farther; the amount follows it. */
function barTemplate({label, from, to, amount}: Bar, zero: number): TemplateResult {
  const end = Math.max(to, zero);
  const within = (share: number) => (end ? share / end : 0);
  return html`<span>${label}&ensp;</span>
    <span class="track">
      <b>${amount}</b>
      <svg width=${percent(end)} height="14">
        ${spanTemplate({from: within(from), to: within(to)}, to < 1 ? 'other' : 'strong')}
        ${zero ? svg`<rect class="zero" x=${percent(within(zero))} width="1" height="100%" />` : nothing}
      </svg>
    </span>`;
}

function stepTemplate({from, to, chosen, certainty}: Step, _: number, {length}: readonly Step[]) {
  const gap = length > 2 ? (to - from) * 0.3 : 0;
  return spanTemplate({from, to: to - gap}, chosen ? 'strong' : 'other', certainty);
}

function drawing(plot: Plot): TemplateResult {
  if (plot.type === 'bars') {
    const {bars, zero, ratio} = plot;
    const room = Math.max(...bars.map(({amount}) => textWidth(amount, 1, true)));
    const isShort = bars.every(({label}) => textWidth(label, 1) + room < longAmount);
    const place = room > longAmount ? 'below' : isShort ? 'beside' : '';
    return html`<div class="bars ${place}" .style=${`--room:${room}`}>${bars.map((bar) => barTemplate(bar, zero))}</div>
      ${ratio && html`<p class="ends">${ratio}</p>`}`;
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

/** No line begins with the year of a source or the number of a paragraph. */
const kept = (text: string) => text.replace(/ (?=¶|\d{4}$)/g, '\u00a0');

/** Names and places in them keep their own direction, and the dots between them that of the page. */
const nameTemplate = ({name, locator}: CitedSource, others: number, strings: Strings) =>
  html`<bdi>${kept(name)}</bdi>${locator && html`${dot}<bdi>${kept(locator)}</bdi>`}${
      others > 0 ? ` ${message(strings.andMore, {count: others}, strings.language)}` : ''
    }`;

const trustTemplate = ({isView, author, asOf, sources}: FactScene, strings: Strings): TemplateResult =>
  html`<span class=${isView ? 'tag view' : 'tag'}>${isView ? strings.view : strings.reported}</span>
    ${author && html`<b>${author}</b>${dot}`}${asOf && asOf + dot}${
      sources[0] && nameTemplate(sources[0], sources.length - 1, strings)
    }`;

/** What comes with the acts; undefined until they are there. */
export interface Later<T> {
  readonly open: () => void;
  readonly content: T | undefined;
}

/** Who says so, as of when, in one line; the line opens and tells more, once there is more. */
export const sourceTemplate = (
  scene: FactScene,
  strings: Strings,
  details: Later<TemplateResult> | undefined,
): TemplateResult =>
  details
    ? html`<details class="trust" part="source" @toggle=${details.open}>
        <summary>${trustTemplate(scene, strings)} <u>${strings.details}</u></summary>
        ${details.content}
      </details>`
    : html`<p class="trust" part="source">${trustTemplate(scene, strings)}</p>`;

/** Label, figure, plot and text of one fact; figure and plot are one image with its text equivalent. */
export const factTemplate = (
  {label, lang, spoken, figure, plot, text}: FactScene,
  header: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div class="top">
      ${header}
      <p class="label" part="label" lang=${lang ?? nothing}>${label}</p>
    </div>
    ${
      spoken &&
      html`<div class="plot" role="img" aria-label=${spoken}>
        ${figure && figureTemplate(figure)}${plot && drawing(plot)}
      </div>`
    }
    <div class="words"><p class="text" lang=${lang ?? nothing}>${text}</p></div>`;
