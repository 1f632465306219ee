import {svg, type SVGTemplateResult} from 'lit';
import {message} from '../model/message.js';
import {laneColours} from '../model/timeline-events.js';
import type {TimelineMark} from '../model/timeline-marks.js';
import {timelineScene, type TimelineScene} from '../model/timeline-scene.js';
import {escapeAttribute, serialise} from './serialise.js';
import type {Setting} from './setting.js';
import {ground, ink, muted, rule} from './static-svg.js';
import {planFor, themesOf, type Story} from './timeline.js';

/** The light colours of `lane-tokens`. */
const colours = ['#565aa3', '#86680f', '#2c7a58', '#8c4a7a', '#56676f', '#84433b'];
const colourOf = (lane: number): string => colours[lane % laneColours] ?? ink;

const em = 16;
const fullOpacity = 0.75;
const full = {start: [0.3, 1], end: [0, 0.7], both: [0.4, 0.6], '': [0, 1]} as const;
/** From pale to nearly full. */
const fade = [0.1, 0.25, 0.4, 0.55, 0.7];

/** A gradient would need an id, which feeds rename or take out: a soft end fades in steps. */
function fading({left, right, top, bottom, soft, dated}: TimelineMark): SVGTemplateResult {
  const at = (part: number) => left + (right - left) * part;
  const [from, to] = full[soft];
  const part = (start: number, end: number, opacity: number) =>
    svg`<rect x=${at(start)} y=${top} width=${at(end) - at(start)} height=${bottom - top} fill-opacity=${opacity} />`;
  const ends = fade.map((opacity, i) => {
    const [outer, inner] = [i / fade.length, (i + 1) / fade.length];
    return [
      from ? part(from * outer, from * inner, opacity) : '',
      to < 1 ? part(1 - (1 - to) * inner, 1 - (1 - to) * outer, opacity) : '',
    ];
  });
  return svg`<g fill=${colourOf(dated.lane)} shape-rendering="crispEdges">${part(from, to, fullOpacity)}${ends}</g>`;
}

function pill(
  {top, bottom}: TimelineMark,
  [left, right]: readonly [number, number],
  {fill, stroke = 'none', dash = 'none'}: {fill: string; stroke?: string; dash?: string},
): SVGTemplateResult {
  return svg`<rect x=${left} y=${top} width=${right - left} height=${bottom - top} rx=${(bottom - top) / 2} fill=${fill} stroke=${stroke} stroke-width="1.25" stroke-dasharray=${dash} />`;
}

/** As in the element: a day is filled, what is vague is pale, what is in doubt is dashed. */
function markTemplate(mark: TimelineMark): SVGTemplateResult | SVGTemplateResult[] {
  const {shape, soft, core, left, right, dated} = mark;
  const whole = [left, right] as const;
  const colour = colourOf(dated.lane);
  if (shape === 'cluster') return [pill(mark, whole, {fill: ground}), pill(mark, whole, {fill: `${colour}47`})];
  if (dated.date.uncertain) return pill(mark, whole, {fill: ground, stroke: colour, dash: '2.5 1.5'});
  if (shape === 'dot') return pill(mark, whole, {fill: colour});
  if (soft) return fading(mark);
  const vague = pill(mark, whole, {fill: `${colour}47`, stroke: colour});
  return core ? [vague, pill(mark, core, {fill: colour})] : vague;
}

const middle = ({left, right}: TimelineMark): number => (left + right) / 2;

const text = (words: unknown, x: number, y: number, anchor = 'middle', fill = ink) =>
  svg`<text x=${x} y=${y} dy="0.35em" text-anchor=${anchor} fill=${fill}>${words}</text>`;

/** What stands on a mark that is more than a mark. */
function signOf(mark: TimelineMark, at: (x: number) => number): SVGTemplateResult | string {
  if (mark.shape === 'cluster') return text(mark.members.length, at(middle(mark)), mark.y);
  return mark.dated.date.uncertain ? text('?', at(middle(mark)), mark.y) : '';
}

function drawing({width, bottom, left, lanes, ticks, marks, labels, labelSize, stacked}: TimelineScene, rtl: boolean) {
  const at = (x: number) => (rtl ? width - x : x);
  const line = (position: number) => Math.round(position) - 0.5;
  const rules = [
    ...lanes.map((lane) => `M${left} ${line(lane.bottom)}H${width}`),
    ...ticks.map(({x}) => `M${line(x)} 0V${bottom}`),
  ];
  const mirror = rtl ? `matrix(-1 0 0 1 ${width} 0)` : 'scale(1)';
  const halo = svg`<g stroke=${ground} stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.map(
    ({text: words, x, y, anchor}) => text(words, at(x), y, anchor),
  )}</g>`;
  return svg`<g transform=${mirror}><path d=${rules.join('')} fill="none" stroke=${rule} />${marks.map((mark) => svg`<g>${markTemplate(mark)}</g>`)}</g>
    <g font-size=${labelSize}>${halo} ${marks.map((mark) => signOf(mark, at))}
      ${ticks.map(({label, labelX}) => (labelX === undefined ? '' : text(label, at(labelX), bottom + em * 0.85, 'middle', muted)))}</g>
    <g font-size=${em * (stacked ? 0.8125 : 0.875)}>${lanes.map(({theme, count, name: {top, bottom: end}}) =>
      text(svg`${theme.name} <tspan fill=${muted}>${count}</tspan>`, at(0), (top + end) / 2, 'start'),
    )}</g>`;
}

/** From when to when, theme by theme, for those who do not see the picture: each event stands in the list beside it. */
export function timelineInWords({events, heading}: Story, setting: Setting): string {
  const {strings} = setting;
  const lanes = themesOf(events, setting).map(({id, name}) => {
    const own = events.filter(({event}) => event.theme === id);
    const values = {count: own.length, from: own[0]?.when ?? '', to: own.at(-1)?.when ?? '', theme: name};
    return message(strings.eventCluster, values, strings.language);
  });
  return [`${strings.timelineLabel}: ${heading}.`, ...lanes].join(' ');
}

/** All events on one scale of time, as one SVG picture of `width` pixels. */
export function timelineSvg(story: Story, setting: Setting, width: number): string {
  const {dir} = setting;
  const plan = planFor(story.events, setting, width);
  const scene = timelineScene(plan, plan.leastHeight, new Set(), '');
  const size = `width="${width}" height="${Math.round(scene.height)}"`;
  const picture = serialise(drawing(scene, dir === 'rtl'), new Map()).replace(/-?\d+\.\d{2,}/g, (number) =>
    String(Number(Number(number).toFixed(2))),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${Math.round(scene.height)}" role="img" aria-label="${escapeAttribute(
    timelineInWords(story, setting),
  )}" font-family="sans-serif" style="max-width:100%;height:auto"><rect ${size} fill="${ground}"/>${picture}</svg>`;
}
