import {readEdtf} from '../dataset/edtf.js';
import {formatEdtf} from '../dataset/format-edtf.js';
import type {Strings} from './strings/strings.js';

/** An EDTF text in words; empty where there is none that can be read. */
export function dateInWords(text: string | undefined, lang: string, {dates}: Pick<Strings, 'dates'>): string {
  const value = readEdtf(text ?? '');
  return typeof value === 'object' ? formatEdtf(value, lang, dates) : '';
}
