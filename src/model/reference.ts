import type {Source} from '../dataset/index.js';
import {webAddress} from './cite.js';
import {dateInWords} from './date-in-words.js';
import {listOf} from './list-of.js';
import {message} from './message.js';
import type {AllStrings} from './strings/en-later.js';

type Name = NonNullable<Source['author']>[number];
const initials = (given: string) => given.replace(/(\p{L})[^\s.-]*\.?/gu, '$1.').trim();
const authorName = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given && initials(name.given)].filter(Boolean).join(', ');

function cslDate(date: Source['issued'], lang: string, strings: AllStrings): string {
  const text = date?.['date-parts']
    .map((parts) => parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-'))
    .join('/');
  // Among Latin letters the parts of an Arabic date would change places.
  return dateInWords(text, lang, strings).replace(/.*\p{Script=Arabic}.*/u, '\u2068$&\u2069');
}

/** The full reference in the order of APA: author, date, title, where it appeared, address, when it was read. */
export function fullReference(source: Source, lang: string, strings: AllStrings): string {
  const authors = listOf((source.author ?? []).map(authorName), lang);
  const date = `(${cslDate(source.issued, lang, strings) || strings.noDate})`;
  const home = [source['container-title'], source.publisher].filter((part) => part && part !== authors);
  const [lead, title] = authors ? [`${authors} ${date}`, source.title] : [source.title, date];
  const address = webAddress(source);
  const read = cslDate(source.accessed, lang, strings);
  return [
    ...[lead, title, home.join(', ')].filter(Boolean).map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`)),
    address && (read ? message(strings.retrieved, {date: read, address}) : address),
  ]
    .filter(Boolean)
    .join(' ');
}
