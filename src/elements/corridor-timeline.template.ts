import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {styleMap} from 'lit/directives/style-map.js';
import {message} from '../model/message.js';
import type {Strings} from '../model/strings/en.js';
import type {KeyItem} from '../model/timeline-events.js';
import type {MarkLabel} from '../model/timeline-labels.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import type {TimelineLane, TimelineScene} from '../model/timeline-scene.js';

/** What the overview shows beside its scene: who is chosen, what a screen reader hears, where the Tab key goes. */
export interface OverviewState {
  readonly chosen: string;
  readonly related: ReadonlySet<string>;
  readonly name: (id: string) => string;
  readonly tabIndex: (id: string) => 0 | -1;
  /** Undefined where lanes cannot be switched off. */
  readonly laneTabIndex: ((id: string) => 0 | -1) | undefined;
  /** Class that gives a theme its colour. */
  readonly lane: (theme: string) => string;
  readonly rtl: boolean;
}

const lanes = 6;
export const laneClass = (lane: number) => `lane-${lane % lanes}`;

/** Time runs from right to left: shapes are mirrored as a whole, texts one by one. */
const mirrored = ({width}: TimelineScene, rtl: boolean) => (rtl ? `matrix(-1 0 0 1 ${width} 0)` : nothing);

const bar = (name: string, left: number, right: number, y: number, height: number) =>
  svg`<rect class=${name} x=${left} y=${y - height / 2} width=${right - left} height=${height} rx=${height / 2} />`;

type Shape = Pick<TimelineMark, 'shape' | 'soft' | 'left' | 'right' | 'top' | 'bottom' | 'y' | 'core'>;

const shapeTemplate = ({shape, soft, left, right, top, bottom, y, core}: Shape): SVGTemplateResult =>
  svg`<g mask=${soft ? `url(#soft-${soft})` : nothing}>${
    shape === 'dot'
      ? svg`<circle class="dot" cx=${(left + right) / 2} cy=${y} r=${(bottom - top) / 2} />`
      : svg`${bar(soft ? 'vague soft' : 'vague', left, right, y, bottom - top)} ${
          core ? bar('core', core[0], core[1], y, bottom - top) : nothing
        }`
  }</g>`;

const softMask = (side: string, stops: readonly (readonly [offset: number, opacity: number])[]) =>
  svg`<linearGradient id="fade-${side}">${stops.map(
    ([offset, opacity]) => svg`<stop offset=${offset} stop-color="#fff" stop-opacity=${opacity} />`,
  )}</linearGradient>
  <mask id="soft-${side}" maskContentUnits="objectBoundingBox"><rect x="-0.1" y="-1" width="1.2" height="3" fill="url(#fade-${side})" /></mask>`;

const masks = svg`<defs>
  ${softMask('start', [
    [0, 0],
    [0.3, 1],
  ])}
  ${softMask('end', [
    [0.7, 1],
    [1, 0],
  ])}
  ${softMask('both', [
    [0, 0],
    [0.4, 1],
    [0.6, 1],
    [1, 0],
  ])}
</defs>`;

const ring = (name: string, {left, right, top, bottom}: TimelineMark, gap: number) =>
  svg`<rect class=${name} x=${left - gap} y=${top - gap} width=${right - left + 2 * gap} height=${bottom - top + 2 * gap} rx=${(bottom - top) / 2 + gap} />`;

function markTemplate(mark: TimelineMark, state: OverviewState): SVGTemplateResult {
  const {id} = mark.dated.event;
  const chosen = id === state.chosen;
  const unsure = mark.dated.date.uncertain;
  return svg`<g class=${classMap({mark: true, [state.lane(mark.dated.event.theme)]: true, unsure})} data-id=${id} role="option"
    tabindex=${state.tabIndex(id)} aria-selected=${String(chosen)} aria-label=${state.name(id)}>
    ${ring('hit', mark, 6)} ${shapeTemplate(mark)}
    ${chosen ? ring('ring', mark, 4) : state.related.has(id) ? ring('ring quiet', mark, 3) : nothing}
    ${ring('focus', mark, 7)}
  </g>`;
}

const labelTemplate = ({id, text, x, y, anchor}: MarkLabel, at: (x: number) => number, state: OverviewState) =>
  svg`<text class=${id === state.chosen ? 'label strong' : 'label'} x=${at(x)} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`;

function laneTemplate(
  lane: TimelineLane,
  scene: TimelineScene,
  at: (x: number) => number,
  state: OverviewState,
  strings: Strings,
) {
  const {theme, count, on, name} = lane;
  const {em} = scene;
  const middle = (name.top + name.bottom) / 2;
  const switchable = state.laneTabIndex;
  const text = svg`<text x=${at(switchable ? em * 1.3 : 0)} y=${middle} dy="0.35em">${`${theme.name} `}<tspan class="count">${count}</tspan></text>`;
  if (!switchable) return svg`<g class="name">${text}</g>`;
  const x = at(em * 0.5);
  return svg`<g class="name switch ${state.lane(theme.id)}" data-theme=${theme.id} role="button" tabindex=${switchable(theme.id)}
    aria-pressed=${String(on)} aria-label=${message(strings.themeCount, {name: theme.name, count})}>
    <rect class="hit" x=${Math.min(at(name.left), at(name.right))} y=${lane.top} width=${name.right - name.left} height=${lane.bottom - lane.top} />
    <rect class="focus" x=${Math.min(at(name.left), at(name.right)) + 1} y=${middle - em * 0.55} width=${name.right - name.left - 2} height=${em * 1.1} rx="2" />
    <g transform="translate(${x} ${middle}) scale(${em / 16})"><rect class="box" x="-6" y="-6" width="12" height="12" rx="2.5" />${
      on ? svg`<path class="tick" d="M-3 .2l2.2 2.3 4-4.8" />` : nothing
    }</g>
    ${text}
  </g>`;
}

function chosenLine(scene: TimelineScene, chosen: string) {
  const mark = scene.marks.find(({dated}) => dated.event.id === chosen);
  return mark
    ? svg`<path class="now" d="M${(mark.left + mark.right) / 2} ${mark.bottom + 4}V${scene.bottom}" />`
    : nothing;
}

const doubtTemplate = ({left, right, y}: Pick<TimelineMark, 'left' | 'right' | 'y'>, at: (x: number) => number) =>
  svg`<text class="doubt" x=${at((left + right) / 2)} y=${y} dy="0.36em" text-anchor="middle">?</text>`;

/** One pixel wide, on the pixels of the screen. */
const line = (position: number) => Math.round(position) - 0.5;

/** Lanes, grid, marks and labels of the overview. */
export function overviewTemplate(scene: TimelineScene, state: OverviewState, strings: Strings): TemplateResult {
  const {width, height, em, bottom, left} = scene;
  const at = (x: number) => (state.rtl ? width - x : x);
  const ends = scene.lanes.map((lane) => `M${left} ${line(lane.bottom)}H${width}`).join('');
  return html`<svg
    class="scene"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    font-size=${scene.labelSize}
    role="group"
    aria-label=${strings.eventsInOrder}
  >
    ${masks}
    <g transform=${mirrored(scene, state.rtl)}>
      <path class="rules" d=${ends + scene.ticks.map(({x}) => `M${line(x)} 0V${bottom}`).join('')} />
      ${chosenLine(scene, state.chosen)}
    </g>
    <g class="ticks" aria-hidden="true">
      ${scene.ticks.map(({label, labelX}) => (labelX === undefined ? nothing : svg`<text x=${at(labelX)} y=${bottom + em * 0.85} dy="0.35em" text-anchor="middle">${label}</text>`))}
    </g>
    <g
      role=${state.laneTabIndex ? 'toolbar' : nothing}
      aria-label=${strings.themes}
      aria-orientation="vertical"
      class="names"
      font-size=${em * (scene.stacked ? 0.8125 : 0.875)}
    >
      ${scene.lanes.map((lane) => laneTemplate(lane, scene, at, state, strings))}
    </g>
    <g
      class="marks"
      role=${scene.marks.length ? 'listbox' : nothing}
      aria-label=${strings.eventsInOrder}
      aria-orientation="horizontal"
      transform=${mirrored(scene, state.rtl)}
    >
      ${repeat(
        scene.marks,
        ({dated}) => dated.event.id,
        (mark) => markTemplate(mark, state),
      )}
    </g>
    <g class="labels" aria-hidden="true">
      ${scene.labels.map((label) => labelTemplate(label, at, state))}
      ${scene.marks.filter(({dated}) => dated.date.uncertain).map((mark) => doubtTemplate(mark, at))}
    </g>
  </svg>`;
}

/** Date and title of the mark under the pointer or the focus, on the side where there is more room. */
export function tipTemplate(
  {left, right, top, bottom, dated}: TimelineMark,
  {width, height}: TimelineScene,
  when: string,
) {
  const middle = (left + right) / 2;
  const across =
    middle < width / 2
      ? {'inset-inline-start': `${Math.max(0, left - 8)}px`}
      : {'inset-inline-end': `${Math.max(0, width - right - 8)}px`};
  const down =
    top > height / 2 ? {'inset-block-end': `${height - top + 8}px`} : {'inset-block-start': `${bottom + 8}px`};
  return html`<div class="tip" aria-hidden="true" style=${styleMap({...across, ...down})}>
    <span>${when}</span> ${dated.event.title}
  </div>`;
}

const keyShapes: Readonly<Record<KeyItem, Shape>> = (() => {
  const base = {soft: '', left: 2, right: 26, top: 4, bottom: 12, y: 8} as const;
  return {
    dot: {...base, shape: 'dot', left: 9, right: 19, top: 3, bottom: 13},
    span: {...base, shape: 'span', top: 3, bottom: 13},
    bar: {...base, shape: 'bar', core: [2, 26]},
    soft: {...base, shape: 'bar', soft: 'end', core: [2, 26]},
    unsure: {...base, shape: 'span', top: 3, bottom: 13},
  };
})();

/** Explains the marks that occur, and no other. */
export const keyTemplate = (items: readonly KeyItem[], strings: Strings): TemplateResult => {
  const names = {
    dot: strings.keyDot,
    span: strings.keySpan,
    bar: strings.keyBar,
    soft: strings.keySoft,
    unsure: strings.keyUnsure,
  };
  return html`<ul class="key" part="legend">
    ${items.map(
      (item) =>
        html`<li>
          <svg width="28" height="16" aria-hidden="true">
            <g class=${item}>
              ${shapeTemplate(keyShapes[item])}
              ${item === 'unsure' ? doubtTemplate(keyShapes[item], (x) => x) : nothing}
            </g>
          </svg>
          ${names[item]}
        </li>`,
    )}
  </ul>`;
};
