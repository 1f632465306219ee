import {readEdtf} from '../dataset/edtf.js';
import {formatEdtf} from '../dataset/format-edtf.js';

/** An EDTF text in words; empty where there is none that can be read. */
export function dateInWords(text: string | undefined, lang: string): string {
  const value = readEdtf(text ?? '');
  return typeof value === 'object' ? formatEdtf(value, lang) : '';
}
