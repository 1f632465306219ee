import {readEdtf, type EdtfValue} from '../dataset/edtf.js';
import type {TimelineRange} from './timeline-events.js';

interface RangeTexts {
  readonly from: string;
  readonly to: string;
  readonly themes: string;
}

/** What the attributes of a timeline mean; `warn` hears what cannot be read. `ids` are those of all themes. */
export function rangeOf(texts: RangeTexts, ids: readonly string[], warn: (sentence: string) => void): TimelineRange {
  const date = (attribute: 'from' | 'to'): EdtfValue | undefined => {
    const value = texts[attribute] ? readEdtf(texts[attribute]) : undefined;
    if (typeof value !== 'string') return value;
    warn(`${attribute}="${texts[attribute]}": expected a date in EDTF, like 2010 or 2010-03-24`);
    return undefined;
  };
  const named = texts.themes.split(/\s+/).filter(Boolean);
  const themes = named.filter((id) => ids.includes(id));
  if (themes.length < named.length) warn(`themes="${texts.themes}": expected some of ${ids.join(', ')}`);
  return {from: date('from'), to: date('to'), themes: themes.length ? themes : undefined};
}
