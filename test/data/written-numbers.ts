/** What groups digits and what begins decimals. */
const marks: Readonly<Record<string, readonly [group: string, decimal: string]>> = {
  en: [',', '.'],
  zh: [',', '.'],
  ar: [',', '.'],
  de: ['.', ','],
  ru: ['\u00a0', ','],
  be: ['\u00a0', ','],
  lv: ['\u00a0', ','],
};

/** Words behind a number that multiply it. */
const scales: readonly (readonly [words: RegExp, factor: number])[] = [
  [/^\s?(m\b|млн|Mio\.|Millionen|مليون|milj\.)/u, 1e6],
  [/^\s?(bn\b|млрд|Mrd\.|Milliarden?|مليار|miljardi?)/u, 1e9],
  [/^\s?(тыс\.|ألف)/u, 1e3],
  [/^万/u, 1e4],
  [/^亿/u, 1e8],
];

const months = 'January February March April May June July August September October November December'.split(' ');

/** A licence is a name. */
const withoutLicence = (text: string): string => text.replaceAll('CC BY 4.0', '');

/**
 * The numbers written in digits, in ascending order: "US$5.7bn" and "5,7 млрд" are both 5700000000.
 * @param lang One of `marks`.
 */
export function numbersIn(text: string, lang: string): number[] {
  const [group, decimal] = marks[lang] ?? ['', '.'];
  const number = new RegExp(
    `\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?`,
    'gu',
  );
  return [...withoutLicence(text).matchAll(number)]
    .map((match) => {
      const behind = match.input.slice(match.index + match[0].length);
      const plain = Number(match[0].replaceAll(group, '').replace(decimal, '.'));
      const factor = scales.find(([words]) => words.test(behind))?.[1] ?? 1;
      return Math.round(plain * factor * 1000) / 1000;
    })
    .sort((a, b) => a - b);
}

/** The same of an English text for a language whose months are numbers: "21 November" is 11 and 21. */
export const numbersWithMonths = (english: string): number[] =>
  [
    ...numbersIn(english, 'en'),
    ...(english.match(/\p{Lu}\p{L}+/gu) ?? []).map((word) => months.indexOf(word) + 1).filter(Boolean),
  ].sort((a, b) => a - b);
