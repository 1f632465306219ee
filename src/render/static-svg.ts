import type {TemplateResult} from 'lit';
import {serialise} from './serialise.js';

/** The looks of a picture where style sheets do not reach: the light colours of `tokens`, as attributes of SVG. */
export const ink = '#1b1a17';
export const ground = '#fffefa';
export const muted = '#5f5c55';
export const rule = '#dcd8cc';
const standard = '#1d5f9e';
const broad = '#c8401f';
const third = '#2c7a58';
const fourth = '#8c4a7a';
const other = '#6f6b62';
export const water = '#e5edf1';
const land = '#f7f4ee';

type Looks = Readonly<Record<string, string | number>>;
const halo = (stroke: string, width: number): Looks => ({
  fill: ink,
  stroke,
  'stroke-width': width,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});
const stroke = (colour: string, width: number, more: Looks = {}): Looks => ({
  fill: 'none',
  stroke: colour,
  'stroke-width': width,
  ...more,
});
const joined: Looks = {'stroke-linejoin': 'round'};

/** The ground is drawn in units of its own and scaled into the picture. */
const unscaled: Looks = {'vector-effect': 'non-scaling-stroke'};

/** By class; of several classes the later line of this table decides. */
const looks: readonly (readonly [classes: string, looks: Looks])[] = [
  ['land', {fill: land}],
  ['highlight', {fill: '#f1e4c6'}],
  ['lake', {fill: water}],
  ['river', stroke(water, 1, unscaled)],
  ['boundary', stroke('#cdc6b6', 0.8, {...joined, ...unscaled})],
  ['boundary disputed', {'stroke-dasharray': '2.5 2.5'}],
  ['frame', stroke(ink, 1)],
  ['leader', stroke(ink, 0.8)],
  ['casing', stroke(ground, 5.5, joined)],
  ['casing broad', {'stroke-width': 7.5}],
  ['line', stroke(other, 3, joined)],
  ['line standard', {stroke: standard}],
  ['line broad', {stroke: broad, 'stroke-width': 4.5}],
  ['line third', {stroke: third, 'stroke-dasharray': '10 2 2 2'}],
  ['line fourth', {stroke: fourth, 'stroke-dasharray': '10 2 2 2 2 2'}],
  ['line thin', {'stroke-width': 1.1}],
  ['line thin broad', {'stroke-width': 1.5}],
  ['line thin selected', {'stroke-width': 3}],
  ['line sea', {'stroke-width': 1.8, 'stroke-dasharray': '0.1 4', 'stroke-linecap': 'round'}],
  ['line road', {'stroke-width': 1.5, 'stroke-dasharray': '5 3'}],
  ['stop', {fill: ground, stroke: ink, 'stroke-width': 1.5}],
  ['stop waypoint', {'stroke-width': 1}],
  ['stop site', {fill: ink, stroke: ground, 'stroke-width': 1}],
  ['ring', stroke(ink, 2)],
  ['label', halo(land, 3)],
  ['label bold', {'font-weight': 700}],
  ['note', {fill: muted, 'font-weight': 400}],
  ['area', {...halo(land, 2), fill: muted, 'font-weight': 700, 'letter-spacing': '0.08em'}],
  ['area sea', {stroke: water, 'font-style': 'italic', 'font-weight': 400, 'letter-spacing': 0}],
];

function attributesFor(classes: readonly string[]): string {
  const found: Record<string, string | number> = {};
  for (const [names, more] of looks)
    if (names.split(' ').every((name) => classes.includes(name))) Object.assign(found, more);
  return Object.entries(found)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** A picture of the map as SVG that looks the same without any style sheet, and says nothing but what is drawn. */
export const plainSvg = (template: TemplateResult): string =>
  serialise(template, new Map())
    .replace(/ (?:data-id|data-style|aria-label|aria-hidden|role)="[^"]*"/g, '')
    .replace(/ class="([^"]*)"/g, (_, classes: string) => attributesFor(classes.split(' ')))
    .replace(/ +(\/?>)/g, '$1');
