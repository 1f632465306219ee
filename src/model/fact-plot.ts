import type {FactValue} from '../dataset/index.js';
import {ratioInWords} from './fact-ratio.js';
import {qualifiedAmount} from './fact-value.js';
import {formatAmount, joined, type Tongue} from './format.js';

/** From one share of the plot’s width to another, 0 to 1, in reading direction. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Bar extends Span {
  readonly label: string;
  /** Printed behind the bar. */
  readonly amount: string;
}

/** One step of a ladder, the highest first. */
export interface Step extends Span {
  readonly chosen: boolean;
  /** 1; less for the last steps where the source does not say how many there are. */
  readonly certainty: number;
}

export type Plot =
  /** `ratio` is printed below the bars; mostly empty. */
  | {readonly type: 'bars'; readonly zero: number; readonly bars: readonly Bar[]; readonly ratio: string}
  /** `low` and `high` are printed at the two ends of the plot. */
  | {readonly type: 'band'; readonly whole: Span; readonly band: Span; readonly low: string; readonly high: string}
  | {readonly type: 'ladder'; readonly steps: readonly Step[]; readonly low: string; readonly high: string};

type Value<Type extends FactValue['type']> = Extract<FactValue, {type: Type}>;

/** Where an amount stands between two ends. Halves first: the distance between two huge amounts may be none. */
const shareBetween = (low: number, high: number) => (amount: number) =>
  (amount / 2 - low / 2) / (high / 2 - low / 2 || 1);

/** What would hardly be seen is drawn this wide. */
const thinnest = 0.012;
const visible = ({from, to}: Span): Span =>
  to - from < thinnest
    ? {from: Math.min(from, 1 - thinnest), to: Math.max(to, Math.min(from + thinnest, 1))}
    : {from, to};

/** Bars from zero, which stands inside the plot where amounts of both signs are compared. */
function bars(value: Value<'comparison'>, tongue: Tongue): Plot {
  const {items, unit} = value;
  const amounts = items.map(({amount}) => amount);
  const share = shareBetween(Math.min(0, ...amounts), Math.max(0, ...amounts));
  return {
    type: 'bars',
    zero: share(0),
    bars: items.map(({label, amount, qualifier}) => ({
      label,
      from: share(Math.min(0, amount)),
      to: share(Math.max(0, amount)),
      amount: qualifiedAmount(amount, unit, qualifier, tongue),
    })),
    ratio: ratioInWords(value, tongue),
  };
}

/** Without a whole there is nothing to draw the range on. */
function band({min, max, unit, of}: Value<'range'>, tongue: Tongue): Plot | null {
  if (!of) return null;
  const low = Math.min(0, min, of);
  const high = Math.max(0, max, of);
  const share = shareBetween(low, high);
  return {
    type: 'band',
    whole: {from: share(Math.min(0, of)), to: share(Math.max(0, of))},
    band: visible({from: share(min), to: share(max)}),
    low: joined(formatAmount(low, low ? unit : '', tongue)),
    high: joined(formatAmount(high, unit, tongue)),
  };
}

/** More steps than this are drawn as one piece. */
const mostSteps = 60;
const vagueSteps = 3;

function ladder({position, of, qualifier}: Value<'rank'>, tongue: Tongue): Plot {
  const total = Math.max(position, of);
  const step = (i: number, length = 1): Span => ({from: i / total, to: (i + length) / total});
  const chosen = {...visible(step(position - 1)), chosen: true, certainty: 1};
  const certaintyOf = (i: number) => (qualifier ? Math.min(1, (total - i) / (vagueSteps + 1)) : 1);
  const others = [...Array<undefined>(total)].map((_, i) => ({...step(i), chosen: false, certainty: certaintyOf(i)}));
  return {
    type: 'ladder',
    steps:
      total > mostSteps
        ? [{...step(0, total), chosen: false, certainty: 1}, chosen]
        : others.map((other, i) => (i === position - 1 ? chosen : other)),
    low: formatAmount(1, '', tongue).text,
    high: qualifiedAmount(of, '', qualifier, tongue),
  };
}

/** What is drawn of a value, to scale; null where nothing is. */
export function factPlot(value: FactValue, tongue: Tongue): Plot | null {
  switch (value.type) {
    case 'comparison':
      return bars(value, tongue);
    case 'range':
      return band(value, tongue);
    case 'rank':
      return ladder(value, tongue);
    default:
      return null;
  }
}
