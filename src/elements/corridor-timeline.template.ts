import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {counted, message} from '../model/message.js';
import type {Strings} from '../model/strings/strings.js';
import {laneColours} from '../model/timeline-events.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import type {TimelineLane, TimelineScene} from '../model/timeline-scene.js';

/** What the overview shows beside its scene: which event is chosen and where the Tab key goes. */
export interface OverviewState {
  readonly chosen: string;
  readonly related: ReadonlySet<string>;
  readonly tabIndex: (id: string) => 0 | -1;
  /** Undefined where lanes cannot be switched off. */
  readonly laneTabIndex: ((id: string) => 0 | -1) | undefined;
  readonly rtl: boolean;
}

const laneClass = (lane: number) => `lane-${lane % laneColours}`;

const textTemplate = (text: string, x: number, y: number, anchor = 'start', name = '') =>
  svg`<text class=${name} x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`;

/** A rectangle with round ends, `gap` wider on every side. */
const pill = (name: string, left: number, right: number, {top, bottom}: TimelineMark, gap = 0) =>
  svg`<rect class=${name} x=${left - gap} y=${top - gap} width=${right - left + 2 * gap} height=${bottom - top + 2 * gap} rx=${(bottom - top) / 2 + gap} />`;

function nameOf({shape, members, dated}: TimelineMark, strings: Strings): string {
  const [first] = members;
  if (shape !== 'cluster' || !first) return `${dated.when}: ${dated.event.title}. ${dated.theme}`;
  const values = {count: members.length, from: first.when, to: members.at(-1)!.when, theme: dated.theme};
  return message(strings.eventCluster, values, strings.language);
}

function markTemplate(
  mark: TimelineMark,
  {chosen, related, tabIndex}: OverviewState,
  strings: Strings,
): SVGTemplateResult {
  const {id, dated, members, left, right, core, soft, shape} = mark;
  const around = (name: string, gap: number) => pill(name, left, right, mark, gap);
  const holds = (isMeant: (id: string) => boolean) => members.some(({event}) => isMeant(event.id));
  const isChosen = holds((one) => one === chosen);
  const isSolid = shape === 'dot' || shape === 'cluster';
  const doubt = shape !== 'cluster' && dated.date.uncertain ? 'unsure' : shape;
  return svg`<g class="mark ${laneClass(dated.lane)} ${doubt}" data-id=${id} role="option" tabindex=${tabIndex(id)}
    aria-selected=${String(isChosen)} aria-label=${nameOf(mark, strings)}>
    <g mask=${soft ? `url(#soft-${soft})` : nothing}>${
      isSolid
        ? around('core', 0)
        : svg`${around(soft ? 'vague soft' : 'vague', 0)} ${core ? pill('core', ...core, mark) : nothing}`
    }</g>
    ${isChosen ? around('ring', 4) : holds((one) => related.has(one)) ? around('ring quiet', 3) : nothing} ${
      tabIndex(id) ? nothing : around('focus', 7)
    }
  </g>`;
}

/** Opacity along a bar: at its start, where it is in full from and to, at its end. */
const maskTemplate = (side: string, start: number, from: number, to: number, end: number) =>
  svg`<linearGradient id="fade-${side}">${[
    [0, start],
    [from, 1],
    [to, 1],
    [1, end],
  ].map(
    ([offset, opacity]) => svg`<stop offset=${offset} stop-color="#fff" stop-opacity=${opacity} />`,
  )}</linearGradient>
  <mask id="soft-${side}" maskContentUnits="objectBoundingBox"><rect x="-0.1" y="-1" width="1.2" height="3" fill="url(#fade-${side})" /></mask>`;

const masks = svg`<defs>
  ${maskTemplate('start', 0, 0.3, 1, 1)} ${maskTemplate('end', 1, 0, 0.7, 0)} ${maskTemplate('both', 0, 0.4, 0.6, 0)}
</defs>`;

/** Marks that run out of the picture do not run over the names. */
const clipTemplate = ({left, width, height}: TimelineScene) =>
  svg`<defs><clipPath id="lanes-${width}"><rect x=${left} y="-9" width=${width - left} height=${height + 9} /></clipPath></defs>`;

function laneTemplate(lane: TimelineLane, scene: TimelineScene, state: OverviewState, strings: Strings) {
  const {theme, count, on, colour} = lane;
  const {em, width} = scene;
  const {left, right, top, bottom} = lane.name;
  const {laneTabIndex: tabIndex, rtl} = state;
  const y = (top + bottom) / 2;
  const at = (x: number) => (rtl ? width - x : x);
  const across = rtl ? width - right : left;
  // Written so that a minifier keeps the space.
  const text = svg`<text x=${at(tabIndex ? em * 1.3 : 0)} y=${y} dy="0.35em">${`${theme.name} `}<tspan class="count">${counted(count, strings.language)}</tspan></text>`;
  if (!tabIndex) return text;
  return svg`<g class="switch ${laneClass(colour)}" data-id=${theme.id} role="button" tabindex=${tabIndex(theme.id)}
    aria-pressed=${String(on)} aria-label=${message(strings.themeCount, {name: theme.name, count}, strings.language)}>
    <rect class="hit" x=${across} y=${lane.top} width=${right - left} height=${lane.bottom - lane.top} />
    <rect class="focus" x=${across + 1} y=${y - em * 0.55} width=${right - left - 2} height=${em * 1.1} rx="2" />
    <g transform="translate(${at(em * 0.5)} ${y}) scale(${em / 16})"><path class="box" d="M-6-6H6V6H-6z" />${
      on ? svg`<path class="tick" d="M-3 .2l2.2 2.3 4-4.8" />` : nothing
    }</g>
    ${text}
  </g>`;
}

/** One pixel wide, on the pixels of the screen. */
const line = (position: number) => Math.round(position) - 0.5;

/** Lanes, grid, marks and labels. On a right-to-left page shapes are mirrored as a whole, texts one by one. */
export function overviewTemplate(scene: TimelineScene, state: OverviewState, strings: Strings): TemplateResult {
  const {width, height, em, bottom, left, lanes, ticks, marks, labels} = scene;
  const at = (x: number) => (state.rtl ? width - x : x);
  const mirror = state.rtl ? `matrix(-1 0 0 1 ${width} 0)` : nothing;
  const chosen = marks.find(({members}) => members.some(({event}) => event.id === state.chosen));
  const middle = (mark: TimelineMark) => (mark.left + mark.right) / 2;
  const rules = [
    ...lanes.map((lane) => `M${left} ${line(lane.bottom)}H${width}`),
    ...ticks.map(({x}) => `M${line(x)} 0V${bottom}`),
  ];
  return html`<svg
    class="scene"
    role="group"
    aria-label=${strings.timelineLabel}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    font-size=${scene.labelSize}
  >
    ${masks} ${scene.isCut ? clipTemplate(scene) : nothing}
    <g transform=${mirror}>
      <path class="rules" d=${rules.join('')} />
      ${chosen ? svg`<path class="now" d="M${middle(chosen)} ${chosen.bottom + 4}V${bottom}" />` : nothing}
    </g>
    <g class="ticks" aria-hidden="true">
      ${ticks.map(({label, labelX}) => (labelX === undefined ? nothing : textTemplate(label, at(labelX), bottom + em * 0.85, 'middle')))}
    </g>
    <g
      class="names"
      role=${state.laneTabIndex ? 'toolbar' : nothing}
      aria-label=${strings.themes}
      aria-orientation="vertical"
      font-size=${em * (scene.stacked ? 0.8125 : 0.875)}
    >
      ${lanes.map((lane) => laneTemplate(lane, scene, state, strings))}
    </g>
    <g
      class="marks"
      role=${marks.length ? 'listbox' : nothing}
      aria-label=${strings.eventsByKeys}
      aria-orientation="horizontal"
      clip-path=${scene.isCut ? `url(#lanes-${width})` : nothing}
      transform=${mirror}
    >
      ${marks.map((mark) => markTemplate(mark, state, strings))}
    </g>
    <g class="labels" aria-hidden="true">
      ${labels.map(({id, text, x, y, anchor}) => textTemplate(text, at(x), y, anchor, id === state.chosen ? 'strong' : ''))}
      ${marks.map((mark) =>
        mark.shape === 'cluster'
          ? textTemplate(counted(mark.members.length, strings.language), at(middle(mark)), mark.y, 'middle', 'count')
          : mark.dated.date.uncertain
            ? textTemplate('?', at(middle(mark)), mark.y, 'middle', 'doubt')
            : nothing,
      )}
    </g>
  </svg>`;
}
