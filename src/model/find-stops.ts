import type {Lookup, Place} from '../dataset/index.js';

/** Letters without their marks, in small letters: "Małaszewicze" is found by "malasz". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');

const wordsOf = (text: string): string[] => plain(text).split(/[\s\-–—’'(),./]+/);

/** 0 where the name begins so, 1 where a word of it does, 2 where the name written there or the country does. */
function rank({properties}: Place, asked: string, country: string): number {
  const {name, localName} = properties;
  if (plain(name).startsWith(asked)) return 0;
  if (wordsOf(name).some((word) => word.startsWith(asked))) return 1;
  const others = [localName?.text ?? '', country].flatMap((text) => [plain(text), ...wordsOf(text)]);
  return others.some((word) => word.startsWith(asked)) ? 2 : Infinity;
}

/** Places whose name, local name or country begins with what is typed, the best first; all of them for nothing typed. */
export function findStops(
  typed: string,
  {places}: Lookup,
  country: (code: string) => string,
  lang: string,
): readonly Place[] {
  const asked = plain(typed.trim());
  const all = [...places.values()];
  const byName = new Intl.Collator(lang);
  return all
    .map((place) => ({place, order: rank(place, asked, country(place.properties.country))}))
    .filter(({order}) => order < Infinity)
    .sort((a, b) => a.order - b.order || byName.compare(a.place.properties.name, b.place.properties.name))
    .map(({place}) => place);
}

/** The next of these ids, after `current` and round again, whose name begins with what is typed. */
export function nextByLetters(typed: string, ids: readonly string[], current: string, nameOf: (id: string) => string) {
  const at = ids.indexOf(current);
  const asked = plain(typed);
  // One letter goes on to the next name; more of them may still mean where one is.
  const from = at + (asked.length > 1 ? 0 : 1);
  return [...ids.slice(from), ...ids.slice(0, from)].find((id) => plain(nameOf(id)).startsWith(asked));
}
